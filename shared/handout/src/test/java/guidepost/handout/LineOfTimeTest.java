package guidepost.handout;

import static org.assertj.core.api.Assertions.assertThat;

import guidepost.core.handout.Timeline;
import guidepost.core.handout.Timeline.Stop;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LineOfTimeTest {
    private static final Sheet A4 = Sheet.standard(PaperSize.A4);

    private static final Timeline USUAL = new Timeline(
            true,
            List.of(
                    new Stop("Wed 5 Mar", Optional.of("09:00"), "heat, if it helps", true),
                    new Stop("Thu 6 Mar", Optional.empty(), "worst often over", true),
                    new Stop("Mon 17 Mar", Optional.empty(), "be seen if no better", true),
                    new Stop("Mon 14 Apr", Optional.empty(), "be seen if not gone", true)));

    @Test
    void it_is_told_in_words_to_those_who_cannot_see_it() throws IOException {
        byte[] pdf = PdfHandout.write(Handouts.ahead(USUAL, Handouts.book()), A4);

        assertThat(ReadAloud.of(pdf).texts())
                .contains("Figure Timeline. It began; You are here; Wed 5 Mar, 09:00: heat, if it helps;"
                        + " Thu 6 Mar: worst often over; Mon 17 Mar: be seen if no better;"
                        + " Mon 14 Apr: be seen if not gone.");
        assertThat(Conformance.faults(pdf)).isEmpty();
    }

    @Test
    void it_starts_now_where_nothing_on_it_is_counted_from_the_beginning() throws IOException {
        Timeline later = new Timeline(false, USUAL.ahead().subList(2, 3));

        assertThat(ReadAloud.of(PdfHandout.write(Handouts.ahead(later, Handouts.book()), A4))
                        .texts())
                .contains("Figure Timeline. You are here; Mon 17 Mar: be seen if no better.");
    }

    @Test
    void every_stop_has_a_place_of_its_own_from_left_to_right_in_order() {
        for (Sheet sheet : List.of(A4, Sheet.largePrint(PaperSize.LETTER))) {
            List<Mark.Words> words = words(sheet, USUAL);
            List<Float> places = words.stream().map(Mark.Words::x).distinct().toList();

            assertThat(places).isSorted();
            for (Mark.Words word : words) {
                float next = places.indexOf(word.x()) + 1 < places.size()
                        ? places.get(places.indexOf(word.x()) + 1)
                        : sheet.right();
                float width = Fonts.ruler().width(word.text().strip(), word.weight(), word.size());
                assertThat(word.x() + width).isLessThan(next);
            }
        }
    }

    @Test
    void of_too_many_those_that_no_text_says_go_first_then_the_furthest() {
        Timeline crowded = new Timeline(
                true,
                List.of(
                        new Stop("1", Optional.empty(), "first", true),
                        new Stop("2", Optional.empty(), "second", false),
                        new Stop("3", Optional.empty(), "third", true),
                        new Stop("4", Optional.empty(), "fourth", true),
                        new Stop("5", Optional.empty(), "fifth", true),
                        new Stop("6", Optional.empty(), "sixth", false),
                        new Stop("7", Optional.empty(), "seventh", true)));

        assertThat(words(A4, crowded))
                .extracting(word -> word.text().strip())
                .containsSequence("1", "first", "3", "third", "4", "fourth", "5", "fifth")
                .doesNotContain("second", "sixth", "seventh");
    }

    private static List<Mark.Words> words(Sheet sheet, Timeline timeline) {
        Layout layout = Paginator.paginate(Handouts.ahead(timeline, Handouts.book()), sheet, Fonts.ruler());
        return layout.pages().stream()
                .flatMap(page -> page.marks().stream())
                .filter(mark ->
                        mark instanceof Mark.Words && mark.part().alternative().startsWith("Timeline"))
                .map(Mark.Words.class::cast)
                .toList();
    }
}
