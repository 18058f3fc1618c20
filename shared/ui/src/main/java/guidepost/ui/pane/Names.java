package guidepost.ui.pane;

/** The names of a screen's components, for tests and the focus. What can be touched is named by its {@code Control}. */
public final class Names {
    public static final String SCREEN = "screen";
    public static final String CLINIC = "clinic";
    public static final String SAMPLE = "sample";
    public static final String PROGRESS = "progress";
    public static final String SECTION = "section";
    public static final String NOTICE = "notice";
    /** The heading of every screen but a question's and a result's. */
    public static final String HEADING = "heading";

    public static final String PROMPT = "prompt";
    public static final String HELP = "help";
    public static final String LEVEL = "level";
    public static final String INSTRUCTION = "instruction";
    public static final String BECAUSE_HEADING = "because.heading";
    public static final String STATUS = "status";
    public static final String COUNTDOWN = "countdown";
    public static final String INVITATION = "invitation";
    /** The number as typed, and the staff's dots. */
    public static final String SHOWN = "shown";

    public static final String UNIT = "unit";
    public static final String PROBLEM = "problem";
    public static final String SCALE_LOW = "scale.low";
    public static final String SCALE_HIGH = "scale.high";
    public static final String SCALE_CHOSEN = "scale.chosen";
    public static final String PAGE = "page";
    public static final String PAGE_UP = "page.up";
    public static final String PAGE_DOWN = "page.down";
    /** The unmarked corner that staff know. */
    public static final String STAFF_CORNER = "staff.corner";

    private Names() {}

    /** The n-th line of a message or cover, from 0. */
    public static String line(int n) {
        return "line." + n;
    }

    /** The n-th line of what to do first, from 0. */
    public static String action(int n) {
        return "action." + n;
    }

    /** The n-th reason, from 0. */
    public static String because(int n) {
        return "because." + n;
    }

    /** The n-th promise of the attract screen, from 0. */
    public static String promise(int n) {
        return "promise." + n;
    }

    /** The topic of the n-th row of a review, from 0. */
    public static String topic(int n) {
        return "topic." + n;
    }

    /** The answer in the n-th row of a review, from 0. */
    public static String answer(int n) {
        return "answer." + n;
    }

    /** The heading of the n-th box of a reading screen, from 0. */
    public static String box(int n) {
        return "box." + n;
    }

    /** The title of an entry of a reading screen, by the block's code. */
    public static String entry(String code) {
        return "entry." + code;
    }

    /** The n-th line of an entry of a reading screen, from 0. */
    public static String entryLine(String code, int n) {
        return "entry." + code + "." + n;
    }
}
