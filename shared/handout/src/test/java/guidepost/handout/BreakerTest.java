package guidepost.handout;

import static org.assertj.core.api.Assertions.assertThat;

import guidepost.core.handout.Handout.Run;
import guidepost.handout.Breaker.Piece;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BreakerTest {
    /** Every character is as wide as the type is high. */
    private static final Ruler SQUARE = (text, weight, size) -> text.length() * size;

    private static final int NO_LIMIT = 1000;

    @ParameterizedTest
    @CsvSource({
        "en, Come at 4:00 pm today",
        "en, Rest it for 48 hours then walk",
        "en, Call 020 7946 0123 or come",
        "es, Venga a las 16:00 h de hoy",
        "es, Repose 48 horas y camine",
        "es, Llame al 01632 960 123 o venga"
    })
    void wherever_the_line_ends_no_number_is_torn(String language, String text) {
        String number = text.replaceAll("^\\D+", "").replaceAll("( o | or | then | y | de | today).*", "");
        for (int width = number.length(); width <= text.length(); width++) {
            List<String> lines = lines(language, width, new Run(text, false));

            assertThat(lines).anyMatch(line -> line.contains(number));
            assertThat(String.join("", lines)).isEqualTo(text);
            int room = width;
            assertThat(lines).allMatch(line -> line.stripTrailing().length() <= room);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {11, 12, 15, 20})
    void a_number_in_bold_stays_with_what_it_counts(int width) {
        List<String> lines =
                lines("en", width, new Run("Wait ", false), new Run("48", true), new Run(" hours and call", false));

        assertThat(lines).anyMatch(line -> line.contains("48 hours"));
    }

    @Test
    void what_is_wider_than_the_line_is_parted_between_its_words_first() {
        assertThat(lines("en", 6, new Run("Call 020 7946 0123 now", false)))
                .containsExactly("Call ", "020 ", "7946 ", "0123 ", "now");
    }

    @Test
    void a_word_wider_than_the_line_is_parted_where_it_must_be() {
        assertThat(lines("en", 4, new Run("a wonderful day", false)))
                .containsExactly("a ", "wond", "erfu", "l ", "day");
    }

    private static List<String> lines(String language, int width, Run... runs) {
        return new Breaker(SQUARE, Locale.forLanguageTag(language))
                .lines(List.of(runs), 1, width, NO_LIMIT).stream()
                        .map(line -> line.stream().map(Piece::text).collect(Collectors.joining()))
                        .toList();
    }
}
