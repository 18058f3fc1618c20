package guidepost.core.guide;

/** How soon a person must be seen, from least to most urgent; nothing else can be told. */
public enum Urgency {
    SELF_CARE,
    BOOK_14_DAYS,
    BOOK_3_DAYS,
    TODAY,
    /** A person takes over: the answer to every fault, missing answer and unusable edition. */
    ASK_STAFF,
    EMERGENCY;

    public boolean outranks(Urgency other) {
        return compareTo(other) > 0;
    }

    /** Whether a rule at this urgency ends the questions as soon as it holds. */
    public boolean endsQuestions() {
        return this == ASK_STAFF || this == EMERGENCY;
    }

    /** Whether self-care may stand on the sheet: the levels of a person who goes home and waits. */
    public boolean allowsSelfCare() {
        return compareTo(TODAY) < 0;
    }
}
