package guidepost.core.check;

/**
 * What a check says of an edition.
 *
 * @param place where, as a path a person can follow: {@code rules/fever_today/reason/en}
 * @param message one plain sentence
 */
public record Finding(Kind kind, String place, String message) {
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
        BAD_TOKEN(true),
        BAD_FORMATTING(true),
        UNBOUND_NUMBER(true),
        NO_INSTRUCTION(true),
        NO_EMERGENCY_LIST(true),
        FLOOR_NOT_KEPT(true),
        SCENARIO_FAILED(true),
        NOT_APPROVED(true),
        LONG_SENTENCE(false);

        private final boolean blocks;

        Kind(boolean blocks) {
            this.blocks = blocks;
        }
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
