package guidepost.core.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineBreaksTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "4:00 pm",
                "10:00",
                "16:00 h",
                "48 hours",
                "48  hours",
                "15-20 min",
                "1.5 litros",
                "50 %",
                "37 \u00b0C",
                "24/7",
                "6 December",
                "3 d\u00edas",
                "020 7946 0123",
                "(020) 7946 0123",
                "+44 20 7946 0123",
                "555-010-0123",
                "01632.960.123"
            })
    void a_number_stays_with_what_it_counts_and_a_telephone_number_is_whole(String one) {
        for (Locale locale : List.of(Locale.ROOT, Locale.UK, Locale.US, Locale.forLanguageTag("es-ES"))) {
            assertThat(between("at " + one, locale)).containsExactly("at ", one);
            assertThat(between(one + ", or", locale)).containsExactly(one + ", ", "or");
        }
    }

    @Test
    void everything_else_breaks_where_it_did() {
        assertThat(between("Call 999. Then wait: 2 of 3 (or 4) do.", Locale.UK))
                .containsExactly("Call ", "999. ", "Then ", "wait: ", "2 of ", "3 ", "(or ", "4) ", "do.");
    }

    @Test
    void after_a_telephone_number_a_line_may_end() {
        assertThat(between("Call 020 7946 0123 today or (020) 7946 now", Locale.UK))
                .containsExactly("Call ", "020 7946 0123 ", "today ", "or ", "(020) 7946 ", "now");
    }

    @Test
    void backwards_the_places_are_the_same() {
        String text = "In 48 hours, at 4:00 pm, call 020 7946 0123 or come.";
        LineBreaks breaks = LineBreaks.of(Locale.UK);
        breaks.setText(text);
        List<Integer> onwards = new ArrayList<>();
        for (int at = breaks.first(); at != BreakIterator.DONE; at = breaks.next()) {
            onwards.add(at);
        }
        List<Integer> backwards = new ArrayList<>();
        for (int at = breaks.last(); at != BreakIterator.DONE; at = breaks.previous()) {
            backwards.add(at);
        }
        Collections.reverse(backwards);

        assertThat(backwards).isEqualTo(onwards);
        for (int at = 0; at <= text.length(); at++) {
            assertThat(breaks.isBoundary(at)).isEqualTo(onwards.contains(at));
            int here = at;
            if (at < text.length()) {
                assertThat(breaks.following(at))
                        .isEqualTo(onwards.stream()
                                .filter(place -> place > here)
                                .findFirst()
                                .orElseThrow());
            }
            if (at > 0) {
                assertThat(breaks.preceding(at))
                        .isEqualTo(onwards.stream()
                                .filter(place -> place < here)
                                .reduce((a, b) -> b)
                                .orElseThrow());
            }
        }
        breaks.first();
        assertThat(breaks.next(3)).isEqualTo(onwards.get(3));
        assertThat(breaks.next(-2)).isEqualTo(onwards.get(1));
    }

    @Test
    void held_words_can_be_joined_by_spaces_that_do_not_break() {
        assertThat(LineBreaks.joined("In 48 hours, at 4:00 pm, call (020)  7946 0123 or come.", Locale.UK))
                .isEqualTo("In 48\u00a0hours, at 4:00\u00a0pm, call (020)\u00a0\u00a07946\u00a00123 or come.");
    }

    private static List<String> between(String text, Locale locale) {
        LineBreaks breaks = LineBreaks.of(locale);
        breaks.setText(text);
        List<String> parts = new ArrayList<>();
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            parts.add(text.substring(from, to));
            from = to;
        }
        return parts;
    }
}
