package guidepost.handout;

/** The two weights of the sheet: no italics, no capitals. */
public enum Weight {
    REGULAR("regular"),
    BOLD("bold");

    private final String file;

    Weight(String file) {
        this.file = file;
    }

    String resource() {
        return "/guidepost/fonts/atkinson-hyperlegible-next-" + file + ".ttf";
    }

    static Weight of(boolean bold) {
        return bold ? BOLD : REGULAR;
    }
}
