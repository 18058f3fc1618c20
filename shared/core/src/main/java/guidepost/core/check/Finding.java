package guidepost.core.check;

import guidepost.core.triage.Answers;
import java.util.Optional;

/**
 * What a check says of an edition.
 *
 * @param place where, as a path a person can follow: {@code rules/fever_today/reason/en}
 * @param message one plain sentence
 * @param witness the smallest patient who shows it, where the proof found one
 */
public record Finding(Kind kind, String place, String message, Optional<Answers> witness) {
    /** The kinds, and whether an edition with such a finding may be used. */
    public enum Kind {
        BAD_CODE(true),
        DUPLICATE_CODE(true),
        UNKNOWN_REFERENCE(true),
        WRONG_CONDITION(true),
        LATER_QUESTION(true),
        BAD_QUESTION(true),
        BAD_RULE(true),
        BAD_DATE(true),
        BAD_GUIDANCE(true),
        THRESHOLD_OUT_OF_RANGE(true),
        THRESHOLDS_OUT_OF_ORDER(true),
        MISSING_WORDING(true),
        TRANSLATION_DIFFERS(true),
        UNSHOWABLE(true),
        BAD_TOKEN(true),
        BAD_FORMATTING(true),
        UNBOUND_NUMBER(true),
        NO_INSTRUCTION(true),
        NO_EMERGENCY_LIST(true),
        FLOOR_NOT_KEPT(true),
        /** A patient whose result says nothing of what to do. */
        NO_OUTCOME(true),
        UNREACHABLE_QUESTION(true),
        USELESS_QUESTION(true),
        RULE_NEVER_FIRES(true),
        RULE_NEVER_MATTERS(true),
        /** A sign that, when a patient has it, makes the result less urgent. */
        RED_FLAG_LOWERS(true),
        LONGER_TIME_LOWERS(true),
        WORSE_ANSWER_LOWERS(true),
        NOT_SURE_BELOW_NO(true),
        GUIDANCE_NEVER_PRINTS(true),
        CONTRADICTORY_GUIDANCE(true),
        /** The proof was given up: nothing is known. */
        NOT_PROVED(true),
        SCENARIO_FAILED(true),
        NOT_APPROVED(true),
        LONG_SENTENCE(false);

        private final boolean blocks;

        Kind(boolean blocks) {
            this.blocks = blocks;
        }
    }

    public Finding(Kind kind, String place, String message) {
        this(kind, place, message, Optional.empty());
    }

    /** Whether it keeps the edition from being used; the others are advice. */
    public boolean blocks() {
        return kind.blocks;
    }

    @Override
    public String toString() {
        return place + ": " + message;
    }
}
