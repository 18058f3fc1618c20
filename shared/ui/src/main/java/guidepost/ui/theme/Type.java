package guidepost.ui.theme;

import java.util.Locale;

/** What a piece of text is: its capital height stands under {@code Kiosk.capitals.*}, its weight and leading here. */
public enum Type {
    /** The attract screen's one sentence. */
    INVITATION(Typeface.Weight.BOLD, 1.18, true),
    /** What to do in an emergency: the one thing that screen says. */
    ALARM(Typeface.Weight.BOLD, 1.16, true),
    /** What to do: the heading of a result. */
    INSTRUCTION(Typeface.Weight.BOLD, 1.18, true),
    QUESTION(Typeface.Weight.BOLD, 1.22, true),
    HEADING(Typeface.Weight.BOLD, 1.22, true),
    /** The few lines of a message. */
    LEAD(Typeface.Weight.REGULAR, 1.36, false),
    /** Body text that carries weight, and the words on what is touched. */
    STRONG(Typeface.Weight.SEMIBOLD, 1.3, false),
    BODY(Typeface.Weight.REGULAR, 1.36, false),
    /** The clinic's name, corner labels: never anything a result depends on. */
    SMALL(Typeface.Weight.REGULAR, 1.3, false),
    /** The number as typed. */
    NUMBER(Typeface.Weight.BOLD, 1.15, false),
    /** A key of the number pad. */
    KEY(Typeface.Weight.SEMIBOLD, 1.15, false);

    private final Typeface.Weight weight;
    private final double leading;
    private final boolean balanced;

    Type(Typeface.Weight weight, double leading, boolean balanced) {
        this.weight = weight;
        this.leading = leading;
        this.balanced = balanced;
    }

    Typeface.Weight weight() {
        return weight;
    }

    /** The distance of two baselines, as a multiple of the font's size. */
    public double leading() {
        return leading;
    }

    /** Whether its lines are made about equally long, and at most 45 characters. */
    public boolean balanced() {
        return balanced;
    }

    String key() {
        return "Kiosk.capitals." + name().toLowerCase(Locale.ROOT);
    }
}
