package guidepost.admin.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The editor says a count as people do. */
final class EditorWordsTest {
    private final EditorWords words = new EditorWords(ZoneOffset.UTC);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0                                 | 0",
                "9999999                           | 9,999,999",
                "709284621615029850772995047424000 | 7.1 \u00d7 10\u00b3\u00b2",
                "999999999                         | 1.0 \u00d7 10\u2079",
                "100000000000                      | 1.0 \u00d7 10\u00b9\u00b9",
                "14999999999                       | 1.5 \u00d7 10\u00b9\u2070"
            })
    void a_count_past_ten_million_is_rounded_and_its_size_told(BigInteger count, String said) {
        assertThat(words.count(count)).isEqualTo(said);
    }
}
