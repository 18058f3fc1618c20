package guidepost.exchange.guide;

import static org.assertj.core.api.Assertions.assertThat;

import guidepost.core.check.Finding;
import guidepost.core.check.Finding.Kind;
import guidepost.core.guide.Edition;
import guidepost.core.guide.Floor;
import guidepost.core.guide.Urgency;
import guidepost.core.proof.Proof;
import guidepost.core.triage.Answers;
import guidepost.core.triage.Triage;
import guidepost.exchange.DefaultGuides;
import guidepost.exchange.EditionFile;
import guidepost.exchange.EditionRejected;
import guidepost.exchange.Floors;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The default guide with one fault planted in it is refused for that fault, with a patient who shows it. */
class PlantedFaultsTest {
    private static final Edition GUIDE = DefaultGuides.builtIn();
    private static final List<Floor> FLOORS = Floors.of(GUIDE.guide());
    private static final String FILE = new String(EditionFile.write(GUIDE.asDraft()), StandardCharsets.UTF_8);

    @Test
    void the_default_guide_is_clean() {
        assertThat(Proof.of(GUIDE, FLOORS).findings()).isEmpty();
    }

    @Test
    void a_floor_that_is_lowered() {
        Edition bent = planted(
                "\"urgency\":\"EMERGENCY\",\"all\":[{\"question\":\"passing_urine\",\"anyOf\":[\"not_sure\",\"yes_new\"]}]",
                "\"urgency\":\"TODAY\",\"all\":[{\"question\":\"passing_urine\",\"anyOf\":[\"not_sure\",\"yes_new\"]}]");
        Finding finding = only(bent, Kind.FLOOR_NOT_KEPT);
        assertThat(finding.place()).isEqualTo("questions/passing_urine");
        assertThat(urgency(bent, finding)).isLessThan(Urgency.EMERGENCY);
    }

    @Test
    void a_longer_time_that_lowers_the_result() {
        Edition bent = planted(
                "\"all\":[{\"question\":\"onset\",\"moreThan\":\"expected_recovery_days\"}]",
                "\"all\":[{\"question\":\"onset\",\"lessThan\":\"expected_recovery_days\"}]");
        Finding finding = only(bent, Kind.LONGER_TIME_LOWERS);
        assertThat(finding.place()).isEqualTo("questions/onset");
        assertThat(urgency(bent, finding)).isEqualTo(Urgency.SELF_CARE);
    }

    @Test
    void a_worse_answer_that_lowers_the_result() {
        Edition bent = planted(
                "\"urgency\":\"BOOK_3_DAYS\",\"all\":[{\"question\":\"daily_tasks\",\"anyOf\":[\"cannot\"]}]",
                "\"urgency\":\"BOOK_3_DAYS\",\"all\":[{\"question\":\"daily_tasks\",\"anyOf\":[\"with_difficulty\"]}]");
        Finding finding = only(bent, Kind.WORSE_ANSWER_LOWERS);
        assertThat(finding.place()).isEqualTo("questions/daily_tasks");
        assertThat(urgency(bent, finding)).isEqualTo(Urgency.SELF_CARE);
    }

    @Test
    void a_sign_that_lowers_the_result() {
        Edition bent = planted(
                "\"urgency\":\"BOOK_3_DAYS\",\"all\":[{\"question\":\"history\",\"anyOf\":[\"pregnant\"]}]",
                "\"urgency\":\"BOOK_3_DAYS\",\"all\":[{\"question\":\"history\",\"anyOf\":[\"none\"]}]");
        Finding finding = only(bent, Kind.RED_FLAG_LOWERS);
        assertThat(finding.place()).isEqualTo("questions/history");
        assertThat(urgency(bent, finding)).isEqualTo(Urgency.SELF_CARE);
    }

    @Test
    void not_sure_that_gives_less_than_no() {
        Edition bent = planted(
                "\"urgency\":\"TODAY\",\"all\":[{\"question\":\"fever\",\"anyOf\":[\"not_sure\",\"yes\"]}]",
                "\"urgency\":\"TODAY\",\"all\":[{\"question\":\"fever\",\"anyOf\":[\"no\",\"yes\"]}]");
        Finding finding = findings(bent).stream()
                .filter(one -> one.kind() == Kind.NOT_SURE_BELOW_NO)
                .findFirst()
                .orElseThrow();
        assertThat(finding.place()).isEqualTo("questions/fever");
        assertThat(urgency(bent, finding)).isEqualTo(Urgency.SELF_CARE);
    }

    @Test
    void a_question_nobody_is_asked() {
        Edition bent = planted(
                "\"askedWhen\":[{\"question\":\"history\",\"anyOf\":[\"pregnant\"]}]",
                "\"askedWhen\":[{\"question\":\"history\",\"anyOf\":[\"pregnant\"]},"
                        + "{\"question\":\"about\",\"anyOf\":[\"not_back_pain\"]}]");
        assertThat(findings(bent))
                .extracting(Finding::kind)
                .containsOnly(Kind.UNREACHABLE_QUESTION, Kind.RULE_NEVER_FIRES);
    }

    @Test
    void a_threshold_out_of_its_range() {
        Edition bent = planted("\"value\":48,", "\"value\":480,");
        assertThat(only(bent, Kind.THRESHOLD_OUT_OF_RANGE).place()).isEqualTo("thresholds/ice_hours");
    }

    @Test
    void a_guide_too_intricate_for_the_budget_is_not_called_safe() {
        Proof proof = Proof.of(GUIDE, FLOORS, 500);
        assertThat(proof.holds()).isFalse();
        assertThat(proof.byUrgency()).isEmpty();
        assertThat(proof.findings()).extracting(Finding::kind).containsExactly(Kind.NOT_PROVED);
    }

    private static Edition planted(String from, String to) {
        assertThat(FILE).contains(from);
        try {
            return EditionFile.read(FILE.replace(from, to).getBytes(StandardCharsets.UTF_8));
        } catch (EditionRejected e) {
            throw new AssertionError(e);
        }
    }

    private static List<Finding> findings(Edition edition) {
        Proof proof = Proof.of(edition, FLOORS);
        assertThat(proof.holds()).isFalse();
        return proof.findings();
    }

    private static Finding only(Edition edition, Kind kind) {
        List<Finding> findings = findings(edition);
        assertThat(findings).extracting(Finding::kind).containsOnly(kind);
        return findings.get(0);
    }

    private static Urgency urgency(Edition edition, Finding finding) {
        Answers witness = finding.witness().orElseThrow();
        return Triage.assess(edition, witness).urgency();
    }
}
