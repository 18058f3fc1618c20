package guidepost.db;

/** Whose condition it is, and in which of the owner's lists it stands. */
enum Clause {
    ASKED_WHEN("QUESTION"),
    ALL("RULE"),
    WHEN("GUIDANCE"),
    WHEN_ANY("GUIDANCE"),
    UNLESS("GUIDANCE");

    private final String owner;

    Clause(String owner) {
        this.owner = owner;
    }

    String owner() {
        return owner;
    }
}
