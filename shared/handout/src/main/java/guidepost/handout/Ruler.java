package guidepost.handout;

/** Says how wide a text is. */
@FunctionalInterface
public interface Ruler {
    /** The width in points of one line of text in a size of so many points. */
    float width(String text, Weight weight, float size);
}
