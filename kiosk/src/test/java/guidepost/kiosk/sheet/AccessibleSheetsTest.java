package guidepost.kiosk.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import guidepost.core.guide.Language;
import guidepost.core.guide.Place;
import guidepost.core.guide.Urgency;
import guidepost.core.handout.Handout;
import guidepost.handout.Conformance;
import guidepost.handout.Fonts;
import guidepost.handout.Layout;
import guidepost.handout.Paginator;
import guidepost.handout.PdfHandout;
import guidepost.handout.ReadAloud;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of sheet of the default guide, in both languages and both sizes on both papers, for those who cannot see it and for archives. */
class AccessibleSheetsTest {
    private static final List<Place> ORDER =
            List.of(Place.TODAY, Place.NEXT_DAYS, Place.GET_HELP, Place.WHY, Place.LATER);

    private static final String IN_OWN_WORDS = "in your own words";

    private static final Map<Language, String> TEACH_BACK = Map.of(
            Language.ENGLISH,
            "P Tell somebody at home in your own words: What will you do first? When will you come back?"
                    + " What makes you call for help at once?",
            new Language("es"),
            "P D\u00edgaselo con sus palabras a alguien en casa: \u00bfQu\u00e9 har\u00e1 primero? \u00bfCu\u00e1ndo volver\u00e1?"
                    + " \u00bfQu\u00e9 le har\u00eda pedir ayuda de inmediato?");

    static Stream<PrintedSheet> sheets() {
        return PrintedSheet.matrix().stream();
    }

    @Test
    void every_result_is_met_in_every_language_size_and_paper() {
        int cells = 2 * 2 * 2;

        assertThat(sheets().map(PrintedSheet::visit).distinct()).hasSizeGreaterThanOrEqualTo(40);
        assertThat(sheets().map(PrintedSheet::cell).collect(Collectors.toSet()))
                .hasSize(Urgency.values().length * cells)
                .isEqualTo(PrintedSheet.everything().stream()
                        .map(PrintedSheet::cell)
                        .collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void it_is_what_it_says_it_is_and_reads_as_composed(PrintedSheet printed) throws IOException {
        Handout handout = printed.handout();
        Layout layout = Paginator.paginate(handout, printed.sheet(), Fonts.ruler());
        byte[] pdf = PdfHandout.write(handout, layout);
        ReadAloud read = ReadAloud.of(pdf);

        assertThat(Conformance.faults(pdf)).isEmpty();
        assertThat(read.unreached()).isEmpty();
        assertThat(read.unowned()).isEmpty();
        assertThat(pdf).hasSizeLessThanOrEqualTo(35 * 1024);
        List<String> texts = new ArrayList<>(read.texts());
        texts.removeIf(text -> text.startsWith("Figure "));
        List<String> list = emergencyList(handout);
        int start = Collections.indexOfSubList(texts, list);
        assertThat(start).as("%s in %s", list, texts).isNotNegative();
        texts.subList(start, start + list.size()).clear();
        List<String> composed = composed(handout, layout);
        assertThat(texts.subList(0, composed.size())).isEqualTo(composed);
        assertThat(texts.subList(composed.size(), texts.size()))
                .as("what follows is about the sheet")
                .hasSizeBetween(4, 6)
                .noneMatch(text -> text.startsWith("H"));
    }

    private static List<String> composed(Handout handout, Layout layout) {
        List<String> said = new ArrayList<>(List.of("H1 " + handout.instruction()));
        handout.action().forEach(line -> said.add(spoken(line)));
        said.addAll(reasons(handout));
        boolean slip = handout.urgency().endsQuestions();
        ORDER.stream()
                .flatMap(place -> handout.boxes().stream().filter(box -> box.place() == place && !slip))
                .forEach(box -> said.addAll(guidance(box, layout.leftOut())));
        if (handout.urgency().allowsSelfCare() && !layout.leftOut().contains(IN_OWN_WORDS)) {
            said.add(TEACH_BACK.get(handout.language().base()));
        }
        return said;
    }

    private static List<String> reasons(Handout handout) {
        String why = handout.language().locale().getLanguage().equals("es") ? "P Por qu\u00e9:" : "P Why:";
        List<String> reasons = handout.reasons();
        if (reasons.size() < 2) {
            return reasons.stream().map(reason -> why + " " + reason).toList();
        }
        return Stream.concat(Stream.of(why), reasons.stream().limit(4).map(reason -> "LBody " + reason))
                .toList();
    }

    private static List<String> guidance(Handout.Box box, List<String> leftOut) {
        List<String> said = new ArrayList<>();
        box.entries().stream().filter(entry -> !leftOut.contains(entry.code())).forEach(entry -> {
            entry.title().ifPresent(title -> said.add("H3 " + title));
            entry.lines().forEach(line -> said.add(spoken(line)));
        });
        if (!said.isEmpty()) {
            said.add(0, "H2 " + box.heading());
        }
        return said;
    }

    private static List<String> emergencyList(Handout handout) {
        List<String> list =
                new ArrayList<>(List.of("H2 " + handout.emergencyList().heading()));
        handout.emergencyList().entries().stream()
                .flatMap(entry -> entry.lines().stream())
                .forEach(line -> list.add(spoken(line)));
        return list;
    }

    private static String spoken(Handout.Line line) {
        return (line.bullet() ? "LBody " : "P ") + line.text();
    }
}
