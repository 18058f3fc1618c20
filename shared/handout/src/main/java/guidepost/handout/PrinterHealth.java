package guidepost.handout;

/**
 * How a printer is while nobody prints.
 *
 * @param says for those who look after the printer; empty where there is nothing to say
 * @param cancelled how many sheets were taken back from its queue, because they had waited too long
 */
public record PrinterHealth(State state, String says, int cancelled) {
    /** Nobody can tell: never to be shown as being well. */
    public static final PrinterHealth UNKNOWN = new PrinterHealth(State.UNKNOWN, "", 0);

    /** What can be said of a printer. */
    public enum State {
        READY,
        TROUBLE,
        UNKNOWN
    }
}
