package guidepost.ui.theme;

/**
 * From millimetres to pixels, for one screen.
 *
 * @param pixelsPerMillimetre the screen's pixel pitch, as measured
 * @param size the text size
 */
public record Metrics(double pixelsPerMillimetre, TextSize size) {
    /** @throws IllegalArgumentException where the pitch is not a positive number */
    public Metrics {
        if (!(pixelsPerMillimetre > 0) || Double.isInfinite(pixelsPerMillimetre)) {
            throw new IllegalArgumentException("not a pixel pitch: " + pixelsPerMillimetre);
        }
    }

    /** Whole pixels for a length, at least one. */
    public int mm(double millimetres) {
        return Math.max(1, (int) Math.ceil(millimetres * pixelsPerMillimetre - 1e-6));
    }

    public Metrics with(TextSize other) {
        return new Metrics(pixelsPerMillimetre, other);
    }
}
