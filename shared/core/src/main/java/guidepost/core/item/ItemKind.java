package guidepost.core.item;

import java.util.Locale;

/** What an edition is made of, as its authors change it. */
public enum ItemKind {
    GUIDE,
    HEADING,
    SECTION,
    THRESHOLD,
    QUESTION,
    OPTION,
    SHORTCUT,
    DATE,
    RULE,
    GUIDANCE,
    /** In which order items of a kind stand. */
    ORDER,
    /** One text in one language. */
    WORDING;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
