package guidepost.exchange.guide;

import static org.assertj.core.api.Assertions.assertThat;

import guidepost.core.guide.Edition;
import guidepost.core.guide.Language;
import guidepost.core.guide.Option;
import guidepost.exchange.DefaultGuides;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a sheet that is left lying about must not tell. */
final class SheetPrivacyTest {
    private static final Edition GUIDE = DefaultGuides.builtIn();

    @Test
    void no_private_answer_can_be_read_on_a_sheet() {
        List<String> secrets = privateWords().toList();
        assertThat(secrets).hasSize(11);
        assertThat(Visit.many()).allSatisfy(visit -> assertThat(Sheets.everyLine(visit.sheet()))
                .noneMatch(line -> secrets.stream().anyMatch(line::contains)));
    }

    /** Topics and prompts of private questions and what one can answer them, but for answers any question has; the labels of private signs. */
    private static Stream<String> privateWords() {
        Set<String> everywhere = Set.of("no", "not_sure");
        return GUIDE.questions().stream()
                .flatMap(question -> question.confidential()
                        ? Stream.concat(
                                Stream.of(question.topic(), question.prompt()),
                                question.options().stream()
                                        .filter(option -> !everywhere.contains(option.code()))
                                        .map(Option::label))
                        : question.options().stream()
                                .filter(Option::confidential)
                                .map(Option::label))
                .map(wording -> wording.in(Language.ENGLISH))
                .distinct();
    }

    @Test
    void a_reason_that_would_tell_a_private_answer_is_not_given() {
        assertThat(Visit.many())
                .filteredOn(visit -> visit.said("history", "injected_drugs"))
                .hasSizeGreaterThan(10)
                .allSatisfy(
                        visit -> assertThat(visit.sheet().reasons()).doesNotContain(reason("infection_risk_today")));
        assertThat(Visit.of("history=weak_immunity").sheet().reasons()).containsExactly(reason("infection_risk_today"));
        assertThat(Visit.of("history=injected_drugs").sheet().reasons()).isEmpty();
        assertThat(Visit.of("history=injected_drugs").sheet())
                .isEqualTo(Visit.of("bladder_bowel=rather_not_say").sheet())
                .isEqualTo(Visit.of("passing_urine=rather_not_say").sheet())
                .isEqualTo(Visit.of("saddle_numbness=rather_not_say").sheet());
    }

    private static String reason(String rule) {
        return GUIDE.rules().stream()
                .filter(each -> each.code().equals(rule))
                .findFirst()
                .orElseThrow()
                .reason()
                .in(Language.ENGLISH);
    }

    @Test
    void nothing_is_left_unworded_on_either_side_of_the_ocean() {
        Sheets america = Sheets.of(GUIDE).inAmerica();
        Set<String> lines = new HashSet<>();
        Visit.many().forEach(visit -> lines.addAll(Sheets.everyLine(visit.sheet())));
        Visit.many().stream()
                .limit(1_000)
                .forEach(visit -> lines.addAll(Sheets.everyLine(america.compose(visit.answers()))));
        assertThat(lines)
                .noneMatch(line -> line.contains("{{"))
                .noneMatch(line -> line.contains("}}"))
                .noneMatch(line -> line.contains("**"))
                .noneMatch(String::isBlank);
    }
}
