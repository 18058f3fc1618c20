package guidepost.handout;

/**
 * How large a text is set, in points.
 *
 * @param leading from one baseline to the next
 */
public record TypeSize(float size, float leading) {
    /** From the top of a line to its baseline: the leading is shared out above and below. */
    float ascent() {
        return (leading - size) / 2 + size * 0.82f;
    }

    /** So many points larger, with leading in proportion. */
    TypeSize plus(int points) {
        return new TypeSize(size + points, leading * (size + points) / size);
    }
}
