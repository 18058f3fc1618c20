package guidepost.kiosk.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import guidepost.core.handout.Handout;
import guidepost.core.handout.Timeline;
import guidepost.handout.Fonts;
import guidepost.handout.PaperSize;
import guidepost.handout.Sheet;
import guidepost.handout.Weight;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Words are not hyphenated on the sheet: none is ever wider than its line. */
class NoHyphenTest {
    private static final Sheet LARGE = Sheet.largePrint(PaperSize.A4);

    @Test
    void no_word_of_the_guide_is_wider_than_the_narrowest_line_at_its_largest() {
        // The banner of an emergency's slip is the largest type there is, and stands in the column of all other text.
        float largest = LARGE.banner().size() + 4;
        float line = LARGE.paper().width() - 2 * LARGE.marginSide() - LARGE.iconMargin() - 2 * LARGE.padding();
        float item = line - largest;

        assertThat(words(NoHyphenTest::texts))
                .hasSizeGreaterThan(500)
                .allMatch(word -> Fonts.ruler().width(word, Weight.BOLD, largest) < item);
    }

    @Test
    void no_word_of_the_line_of_time_is_wider_than_a_stop() {
        float size = LARGE.small().size();
        float stop = 7 * size - size / 2;

        assertThat(words(handout -> handout.timeline().stream()
                        .flatMap(timeline -> timeline.ahead().stream())
                        .map(Timeline.Stop::label)))
                .isNotEmpty()
                .allMatch(word -> Fonts.ruler().width(word, Weight.BOLD, size) < stop);
    }

    private static Set<String> words(Function<Handout, Stream<String>> texts) {
        Set<String> words = new TreeSet<>();
        PrintedSheet.matrix().stream()
                .map(PrintedSheet::handout)
                .flatMap(texts)
                .flatMap(text -> Arrays.stream(text.split("\\s+")))
                .forEach(words::add);
        return words;
    }

    private static Stream<String> texts(Handout handout) {
        Stream<Handout.Box> boxes = Stream.concat(handout.boxes().stream(), Stream.of(handout.emergencyList()));
        return Stream.of(
                        Stream.of(handout.instruction()),
                        handout.action().stream().map(Handout.Line::text),
                        handout.reasons().stream(),
                        boxes.flatMap(NoHyphenTest::texts))
                .flatMap(some -> some);
    }

    private static Stream<String> texts(Handout.Box box) {
        return Stream.concat(
                Stream.of(box.heading()),
                box.entries().stream()
                        .flatMap(entry -> Stream.concat(
                                entry.title().stream(), entry.lines().stream().map(Handout.Line::text))));
    }
}
