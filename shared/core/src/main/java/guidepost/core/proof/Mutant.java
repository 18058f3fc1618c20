package guidepost.core.proof;

import guidepost.core.guide.Edition;
import guidepost.core.scenario.Scenario;
import java.util.Optional;

/**
 * An edition with one small thing changed, as a slip of the hand would change it, and whether a scenario would notice.
 *
 * @param place what is changed, as a path: {@code thresholds/severe_pain}, {@code rules/fever_today}
 * @param change the change as the beginning of a sentence: {@code If "Severe pain from" were 9 points instead of 8}
 * @param edition the changed edition, a draft
 * @param scenario of a mutant that is noticed the first scenario that does; of one that is not, a new one that would, the smallest patient whose result it
 *     changes; of the others none
 */
public record Mutant(
        Kind kind, String place, String change, Edition edition, Verdict verdict, Optional<Scenario> scenario) {
    /** What is changed. */
    public enum Kind {
        /** A threshold, one step up or down. */
        THRESHOLD,
        /** A rule that has several conditions, without one of them. */
        CONDITION,
        /** A rule that could not do without its only condition or be any less urgent: the edition without it. */
        RULE,
        /** A rule's urgency, the next more or the next less urgent one. */
        URGENCY
    }

    /** What comes of it. */
    public enum Verdict {
        NOTICED("the scenario \"%s\" would notice"),
        UNNOTICED("no scenario would notice"),
        /** Whatever is answered, the result is the same: nothing that a scenario could notice. */
        CHANGES_NOTHING("nobody's result would change"),
        /** A threshold that decides no result, only what the sheet says. */
        SHEET_ONLY("only the sheet could say something else");

        private final String words;

        Verdict(String words) {
            this.words = words;
        }

        /** Whether the mutant is one of those that the score is made of. */
        public boolean counts() {
            return this == NOTICED || this == UNNOTICED;
        }
    }

    /** The whole sentence: what if, and who would notice. */
    public String sentence() {
        String noticing = scenario.map(Scenario::name).orElse("");
        return change + ", " + verdict.words.replace("%s", noticing) + ".";
    }
}
