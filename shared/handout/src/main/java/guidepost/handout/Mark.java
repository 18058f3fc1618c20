package guidepost.handout;

/** One thing on a page, where it stands: in points from the top left corner. */
public sealed interface Mark {
    void with(Brush brush);

    /** The same mark, further down the page. */
    Mark down(float distance);

    /**
     * A stretch of one line in one weight.
     *
     * @param y of the baseline
     */
    record Words(float x, float y, String text, Weight weight, float size, Tone tone) implements Mark {
        @Override
        public void with(Brush brush) {
            brush.words(this);
        }

        @Override
        public Mark down(float distance) {
            return new Words(x, y + distance, text, weight, size, tone);
        }
    }

    /**
     * A box with rounded corners.
     *
     * @param line how thick its edge is, drawn inside the box
     */
    record Frame(float x, float y, float width, float height, float corner, float line, Tone edge, Tone fill)
            implements Mark {
        @Override
        public void with(Brush brush) {
            brush.frame(this);
        }

        @Override
        public Mark down(float distance) {
            return new Frame(x, y + distance, width, height, corner, line, edge, fill);
        }
    }

    /** A drawing of the house, in a square. */
    record Picture(float x, float y, float side, String drawing, Tone tone) implements Mark {
        @Override
        public void with(Brush brush) {
            brush.picture(this);
        }

        @Override
        public Mark down(float distance) {
            return new Picture(x, y + distance, side, drawing, tone);
        }
    }
}
