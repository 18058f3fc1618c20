package guidepost.exchange.guide;

import guidepost.core.guide.Urgency;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The default guide's decision once more, written by hand from what the guide is meant to do, without reading its edition: the second opinion its content
 * is held to. Knows answers as texts, sets of texts and whole numbers; an answer to a question that is not asked counts for nothing.
 */
final class GuideOracle {
    private static final Set<String> INFECTION_RISK =
            Set.of("weak_immunity", "injected_drugs", "recent_infection_or_spine_procedure");
    private static final Set<String> CANCER = Set.of("cancer_past", "cancer_now");
    private static final Set<String> THIN_BONES = Set.of("osteoporosis", "long_term_steroids");
    private static final Set<String> NERVE_SIGNS = Set.of("numbness_tingling", "weakness");

    private final Map<String, Object> said;

    private GuideOracle(Map<String, Object> said) {
        this.said = said;
    }

    static Urgency decide(Map<String, Object> said) {
        return new GuideOracle(said).decide();
    }

    private Urgency decide() {
        if (is("about", "not_back_pain")) {
            return Urgency.ASK_STAFF;
        }
        if (emergencyBeforeAge()) {
            return Urgency.EMERGENCY;
        }
        if (number("age") < 16) {
            return Urgency.ASK_STAFF;
        }
        if (emergencyWithFever() || emergencyWithPain()) {
            return Urgency.EMERGENCY;
        }
        if (todayByHealth() || todayByPain()) {
            return Urgency.TODAY;
        }
        if (bookThreeDays()) {
            return Urgency.BOOK_3_DAYS;
        }
        return bookFourteenDays() ? Urgency.BOOK_14_DAYS : Urgency.SELF_CARE;
    }

    /** What is asked before the age decides before it; whoever is under age is not asked the rest. */
    private boolean emergencyBeforeAge() {
        return is("bladder_bowel", "yes_new", "not_sure")
                || is("passing_urine", "yes_new", "not_sure")
                || is("saddle_numbness", "yes_new", "not_sure")
                || is("legs", "both")
                || leg(Set.of("weakness_worse"))
                || !signs("urgent_signs").isEmpty()
                || is("injury", "major");
    }

    private boolean emergencyWithFever() {
        boolean fever = is("fever", "yes");
        if (fever && (history(INFECTION_RISK) || leg(NERVE_SIGNS) || colic())) {
            return true;
        }
        return history(Set.of("pregnant")) && is("pregnancy_signs", "yes", "not_sure");
    }

    private boolean emergencyWithPain() {
        if (leg(NERVE_SIGNS) && (history(CANCER) || history(Set.of("blood_thinner")))) {
            return true;
        }
        return severe() && (colic() || (is("sudden", "yes") && number("age") >= 60));
    }

    private boolean todayByHealth() {
        return is("bladder_bowel", "rather_not_say")
                || is("passing_urine", "rather_not_say")
                || is("saddle_numbness", "rather_not_say")
                || is("fever", "yes", "not_sure")
                || !signs("other_signs").isEmpty()
                || leg(Set.of("weakness"))
                || history(CANCER)
                || history(INFECTION_RISK)
                || (is("injury", "minor") && (history(THIN_BONES) || number("age") >= 65))
                || (is("sudden", "yes") && history(THIN_BONES));
    }

    private boolean todayByPain() {
        return colic()
                || (severe() && (is("daily_tasks", "cannot") || leg(Set.of("intense_pain")) || number("age") >= 65))
                || (is("night_pain", "yes") && (number("age") >= 50 || severe()))
                || (is("pain_site", "upper_mid") && number("age") >= 50);
    }

    private boolean bookThreeDays() {
        return leg(Set.of("numbness_tingling", "intense_pain"))
                || is("daily_tasks", "cannot")
                || severe()
                || is("night_pain", "yes")
                || is("pain_site", "upper_mid")
                || history(Set.of("pregnant", "not_sure"));
    }

    private boolean bookFourteenDays() {
        return number("home_care_days") > 14
                || number("onset") > 42 * 24
                || (number("onset") > 72 && is("trend", "worse"));
    }

    private boolean severe() {
        return number("pain") >= 8;
    }

    private boolean colic() {
        return is("pain_site", "flank") && is("colic", "yes");
    }

    private boolean leg(Set<String> any) {
        return is("legs", "one") && signs("leg_signs").stream().anyMatch(any::contains);
    }

    private boolean history(Set<String> any) {
        return signs("history").stream().anyMatch(any::contains);
    }

    private boolean is(String question, String... any) {
        return Set.of(any).contains(answer(question));
    }

    private int number(String question) {
        return (Integer) answer(question);
    }

    private Set<?> signs(String question) {
        return (Set<?>) answer(question);
    }

    private Object answer(String question) {
        return Objects.requireNonNull(said.get(question), question);
    }
}
