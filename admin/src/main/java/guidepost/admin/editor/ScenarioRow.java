package guidepost.admin.editor;

/**
 * A named patient in the list.
 *
 * @param expected how urgent they must be found, in words
 * @param found what the draft says, in words, where that is not what is expected
 */
public record ScenarioRow(String code, String name, Verdict verdict, String expected, String found) {
    /** What came of trying them. */
    public enum Verdict {
        PASSES,
        FAILS,
        /** The draft is being tried. */
        OPEN
    }
}
