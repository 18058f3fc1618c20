package guidepost.kiosk.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import guidepost.core.guide.Urgency;
import guidepost.core.handout.Handout;
import guidepost.handout.Conformance;
import guidepost.handout.PaperSize;
import guidepost.handout.PdfHandout;
import guidepost.handout.ReadAloud;
import guidepost.handout.Sheet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of sheet of the default guide, in both sizes on both papers, for those who cannot see it and for archives. */
class AccessibleSheetsTest {
    static Stream<Scenario> scenarios() {
        return Scenario.all().stream();
    }

    @Test
    void there_are_forty_visits_of_every_result() {
        Map<Urgency, Long> count = scenarios()
                .map(scenario -> scenario.assessment().urgency())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));

        assertThat(Scenario.all()).hasSizeGreaterThanOrEqualTo(40);
        assertThat(count).containsOnlyKeys(Urgency.values());
        assertThat(count.values()).allMatch(each -> each >= 2);
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void it_is_what_it_says_it_is_and_all_of_it_is_read(Scenario scenario) throws IOException {
        Handout handout = scenario.handout();
        for (PaperSize paper : PaperSize.values()) {
            for (Sheet sheet : List.of(Sheet.standard(paper), Sheet.largePrint(paper))) {
                byte[] pdf = PdfHandout.write(handout, sheet);
                ReadAloud read = ReadAloud.of(pdf);

                assertThat(Conformance.faults(pdf)).isEmpty();
                assertThat(read.unreached()).isEmpty();
                assertThat(read.unowned()).isEmpty();
                assertThat(read.texts()).startsWith("H1 " + handout.instruction());
                assertThat(read.texts()).containsSequence(emergencyList(handout));
                assertThat(pdf).hasSizeLessThanOrEqualTo(35 * 1024);
            }
        }
    }

    private static List<String> emergencyList(Handout handout) {
        List<String> list =
                new ArrayList<>(List.of("H2 " + handout.emergencyList().heading()));
        handout.emergencyList().entries().stream()
                .flatMap(entry -> entry.lines().stream())
                .forEach(line -> list.add((line.bullet() ? "LBody " : "P ") + line.text()));
        return list;
    }
}
