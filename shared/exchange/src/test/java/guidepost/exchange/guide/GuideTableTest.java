package guidepost.exchange.guide;

import static org.assertj.core.api.Assertions.assertThat;

import guidepost.core.guide.AnswerKind;
import guidepost.core.guide.Edition;
import guidepost.core.guide.Option;
import guidepost.core.guide.Question;
import guidepost.core.guide.Rule;
import guidepost.core.guide.Urgency;
import guidepost.core.triage.Answer;
import guidepost.core.triage.Answers;
import guidepost.core.triage.Assessment;
import guidepost.core.triage.Course;
import guidepost.core.triage.Decider;
import guidepost.core.triage.Triage;
import guidepost.exchange.DefaultGuides;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the default guide makes of people, one line each. */
final class GuideTableTest {
    private static final Edition GUIDE = DefaultGuides.builtIn();

    /** A line of the table. */
    record Case(String who, String differences, Urgency urgency) {
        Answers answers() {
            return Person.calmBut(differences);
        }

        Assessment assessment() {
            return Triage.assess(GUIDE, answers());
        }

        @Override
        public String toString() {
            return who + " → " + urgency;
        }
    }

    static List<Case> cases() throws IOException {
        try (BufferedReader table = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(GuideTableTest.class.getResourceAsStream("cases.csv")),
                StandardCharsets.UTF_8))) {
            return table.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\|", -1))
                    .map(cells -> new Case(cells[0].strip(), cells[1].strip(), Urgency.valueOf(cells[2].strip())))
                    .toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void is_told(Case person) {
        Assessment assessment = person.assessment();

        assertThat(assessment.urgency()).isEqualTo(person.urgency());
        assertThat(assessment.complete()).isTrue();
    }

    @ParameterizedTest(name = "{0}: {1} after {2}")
    @CsvSource({
        "about=not_back_pain, ASK_STAFF, about",
        "bladder_bowel=yes_new, EMERGENCY, bladder_bowel",
        "passing_urine=not_sure, EMERGENCY, passing_urine",
        "saddle_numbness=yes_new, EMERGENCY, saddle_numbness",
        "legs=both, EMERGENCY, legs",
        "legs=one leg_signs=weakness_worse, EMERGENCY, leg_signs",
        "urgent_signs=not_sure, EMERGENCY, urgent_signs",
        "injury=major, EMERGENCY, injury",
        "age=15, ASK_STAFF, age",
        "age=15 fever=yes history=weak_immunity, ASK_STAFF, age",
        "fever=yes legs=one leg_signs=weakness, EMERGENCY, fever",
        "fever=yes history=weak_immunity, EMERGENCY, history",
        "history=cancer_now legs=one leg_signs=weakness, EMERGENCY, history",
        "history=pregnant pregnancy_signs=yes, EMERGENCY, pregnancy_signs",
        "sudden=yes age=60 pain=8, EMERGENCY, pain",
        "fever=yes pain_site=flank colic=yes, EMERGENCY, colic",
        "pain=9 fever=yes other_signs=weight_loss, TODAY, medicine_cautions",
        "pain=0, SELF_CARE, medicine_cautions"
    })
    void the_questions_end_as_soon_as_nothing_worse_can_come(String differences, Urgency urgency, String last) {
        Answers everything = Person.calmBut(differences);
        Course course = Course.of(GUIDE, everything);

        List<Question> asked = course.asked();
        assertThat(asked.get(asked.size() - 1).code()).isEqualTo(last);
        assertThat(course.next()).isEmpty();
        assertThat(Triage.assess(GUIDE, course.counted()))
                .isEqualTo(Triage.assess(GUIDE, everything))
                .extracting(Assessment::urgency)
                .isEqualTo(urgency);
    }

    @Test
    void no_line_of_the_table_stands_twice() throws IOException {
        assertThat(cases()).extracting(Case::who).doesNotHaveDuplicates();
        assertThat(cases()).extracting(Case::differences).doesNotHaveDuplicates();
        assertThat(cases()).hasSizeGreaterThan(150);
    }

    @Test
    void every_rule_decides_a_line_alone() throws IOException {
        Set<String> alone = cases().stream()
                .map(Case::assessment)
                .filter(assessment -> assessment.rules().size() == 1)
                .map(assessment -> assessment.rules().get(0).code())
                .collect(Collectors.toSet());
        assertThat(alone).containsAll(GUIDE.rules().stream().map(Rule::code).toList());
    }

    @Test
    void every_option_and_sign_is_somebodys_answer() throws IOException {
        Set<String> given = new LinkedHashSet<>();
        for (Case person : cases()) {
            person.assessment().counted().byQuestion().forEach((question, answer) -> answer.fold(
                            chosen -> Set.of(chosen.option()),
                            signs -> signs.signs().isEmpty() ? Set.of("none") : signs.signs(),
                            amount -> Set.<String>of())
                    .forEach(option -> given.add(question + " " + option)));
        }
        assertThat(GUIDE.questions()).allSatisfy(question -> assertThat(question.options())
                .extracting(Option::code)
                .allSatisfy(option -> assertThat(given).contains(question.code() + " " + option)));
    }

    @Test
    void every_threshold_that_decides_is_met_from_below_at_it_and_from_above() throws IOException {
        Set<Edge> unmet = new LinkedHashSet<>(Edge.ofDecisions(GUIDE));
        for (Case person : cases()) {
            Answers counted = person.assessment().counted();
            unmet.removeIf(edge -> edge.isMetBy(counted));
        }
        assertThat(unmet).isEmpty();
    }

    @Test
    void the_ends_of_every_scale_are_somebodys_answer() throws IOException {
        List<Answers> all = cases().stream().map(Case::answers).toList();
        for (Question question : GUIDE.questions()) {
            if (question.kind() instanceof AnswerKind.Amount amount) {
                assertThat(all)
                        .extracting(answers -> answers.to(question.code()).orElseThrow())
                        .contains(new Answer.Amount(amount.min()), new Answer.Amount(amount.max()));
            }
        }
    }

    @Test
    void no_rule_condition_option_or_comparison_can_be_lost_without_a_line_that_notices() throws IOException {
        List<Case> cases = cases();
        List<Answers> answers = cases.stream().map(Case::answers).toList();
        List<String> unnoticed = new ArrayList<>();
        Bent.slips(GUIDE).forEach((slip, edition) -> {
            Decider decider = Decider.of(edition);
            Decider.Slate slate = decider.slate();
            boolean noticed = IntStream.range(0, cases.size()).anyMatch(i -> {
                slate.clear();
                slate.put(answers.get(i));
                return decider.decide(slate) != cases.get(i).urgency();
            });
            if (!noticed) {
                unnoticed.add(slip);
            }
        });
        assertThat(unnoticed).isEmpty();
    }
}
