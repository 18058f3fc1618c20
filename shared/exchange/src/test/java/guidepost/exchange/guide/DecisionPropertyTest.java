package guidepost.exchange.guide;

import static org.assertj.core.api.Assertions.assertThat;

import guidepost.core.guide.Edition;
import guidepost.core.guide.Rule;
import guidepost.core.guide.Urgency;
import guidepost.core.handout.Handout;
import guidepost.core.triage.Answers;
import guidepost.core.triage.Assessment;
import guidepost.core.triage.Decider;
import guidepost.core.triage.Triage;
import guidepost.exchange.AnswersFile;
import guidepost.exchange.AnswersRejected;
import guidepost.exchange.DefaultGuides;
import guidepost.exchange.RandomGuide;
import guidepost.exchange.json.JsonText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The compiled decision is the plain one, whatever is answered, left out, or set on the machine. */
final class DecisionPropertyTest {
    private static final int MOST_VISITS = Boolean.getBoolean("guidepost.soak") ? 5_000_000 : 60_000;
    private static final int RANDOM_GUIDES = Boolean.getBoolean("guidepost.soak") ? 20_000 : 200;

    private final Edition guide = DefaultGuides.builtIn();

    @Test
    void the_compiled_decision_is_the_plain_one_until_every_rule_urgency_and_threshold_was_met() {
        GuideVisits visits = new GuideVisits(guide, 1);
        Decider decider = Decider.of(guide);
        Reached reached = new Reached(guide);
        for (int visit = 0; visit < MOST_VISITS && !reached.enough(); visit++) {
            Answers answers = visits.next();
            Assessment plain = Triage.assess(guide, answers);
            assertThat(decider.assess(answers))
                    .as(() -> answers.byQuestion().toString())
                    .isEqualTo(plain);
            assertThat(plain.complete()).isTrue();
            reached.note(plain);
        }
        assertThat(reached.missing()).isEmpty();
    }

    @Test
    void a_visit_that_nobody_made_is_one_a_file_may_hold() throws AnswersRejected {
        GuideVisits visits = new GuideVisits(guide, 2);
        AnswersFile file = AnswersFile.of(guide);
        for (int visit = 0; visit < 500; visit++) {
            Answers answers = visits.next();
            assertThat(file.read(JsonText.utf8(file.write(answers)))).isEqualTo(answers);
        }
    }

    @Test
    void with_answers_missing_the_two_agree_and_nobody_is_sent_home() {
        GuideVisits visits = new GuideVisits(guide, 3);
        Decider decider = Decider.of(guide);
        int incomplete = 0;
        for (int visit = 0; visit < 4_000; visit++) {
            Answers answers = visits.withGaps(visits.pattern());
            Assessment plain = Triage.assess(guide, answers);
            assertThat(decider.assess(answers))
                    .as(() -> answers.byQuestion().toString())
                    .isEqualTo(plain);
            if (!plain.complete()) {
                incomplete++;
                assertThat(plain.urgency()).isEqualTo(Urgency.ASK_STAFF);
                assertThat(plain.rules()).isEmpty();
            }
        }
        assertThat(incomplete).isGreaterThan(1_000);
    }

    @Test
    void the_order_of_the_rules_decides_nothing() {
        for (int shuffle = 0; shuffle < 20; shuffle++) {
            List<Rule> rules = new ArrayList<>(guide.rules());
            Collections.shuffle(rules, new Random(shuffle));
            Edition shuffled = Bent.withRules(guide, rules);
            Decider decider = Decider.of(shuffled);
            GuideVisits visits = new GuideVisits(guide, 100 + shuffle);
            for (int visit = 0; visit < 100; visit++) {
                Answers answers = visits.next();
                Assessment inOrder = Triage.assess(guide, answers);
                Assessment otherwise = Triage.assess(shuffled, answers);
                assertThat(decider.assess(answers)).isEqualTo(otherwise);
                assertThat(otherwise.urgency()).isEqualTo(inOrder.urgency());
                assertThat(otherwise.rules()).containsExactlyInAnyOrderElementsOf(inOrder.rules());
                assertThat(otherwise.because()).isEqualTo(inOrder.because());
                assertThat(otherwise.counted()).isEqualTo(inOrder.counted());
            }
        }
    }

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({"tr-TR, Europe/Istanbul", "ar-EG-u-nu-arab, Africa/Cairo", "th-TH-u-ca-buddhist, Pacific/Kiritimati"})
    void the_machines_language_and_time_zone_decide_and_print_nothing(String language, String zone) {
        List<Assessment> usual = assessments();
        List<Handout> usualSheets = sheets(usual);
        Locale locale = Locale.getDefault();
        TimeZone timeZone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(language));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            assertThat(assessments()).isEqualTo(usual);
            assertThat(sheets(usual)).isEqualTo(usualSheets);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(timeZone);
        }
    }

    @Test
    void on_guides_nobody_wrote_the_two_agree_as_well() {
        Set<Urgency> urgencies = new HashSet<>();
        for (int seed = 1; seed <= RANDOM_GUIDES; seed++) {
            Edition random = RandomGuide.draft(seed);
            Decider decider = Decider.of(random);
            GuideVisits visits = new GuideVisits(random, seed);
            for (int visit = 0; visit < 60; visit++) {
                Answers answers = visit % 3 == 0 ? visits.withGaps(visits.pattern()) : visits.next();
                Assessment plain = Triage.assess(random, answers);
                urgencies.add(plain.urgency());
                assertThat(decider.assess(answers))
                        .as("guide %s: %s", seed, answers.byQuestion())
                        .isEqualTo(plain);
            }
        }
        assertThat(urgencies).containsExactlyInAnyOrder(Urgency.values());
    }

    private List<Assessment> assessments() {
        Edition fresh = DefaultGuides.builtIn();
        GuideVisits visits = new GuideVisits(fresh, 4);
        Decider decider = Decider.of(fresh);
        List<Assessment> assessments = new ArrayList<>();
        for (int visit = 0; visit < 200; visit++) {
            assessments.add(decider.assess(visits.next()));
        }
        return assessments;
    }

    private List<Handout> sheets(List<Assessment> assessments) {
        return assessments.stream().map(Sheets.of(guide)::compose).toList();
    }
}
