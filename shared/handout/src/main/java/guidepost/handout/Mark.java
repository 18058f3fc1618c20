package guidepost.handout;

/** One thing on a page, where it stands: in points from the top left corner. */
public sealed interface Mark {
    void with(Brush brush);

    /** What it belongs to when the page is read out. */
    Part part();

    /** The same mark, further down the page. */
    Mark down(float distance);

    /** The same mark, not to be read out: it has been, elsewhere. */
    Mark unread();

    /**
     * A stretch of one line in one weight.
     *
     * @param y of the baseline
     * @param text with the space that parts it from what follows, where there is one
     */
    record Words(float x, float y, String text, Weight weight, float size, Tone tone, Part part) implements Mark {
        @Override
        public void with(Brush brush) {
            brush.words(this);
        }

        @Override
        public Mark down(float distance) {
            return new Words(x, y + distance, text, weight, size, tone, part);
        }

        @Override
        public Mark unread() {
            return new Words(x, y, text, weight, size, tone, Part.DECORATION);
        }
    }

    /**
     * A box with rounded corners.
     *
     * @param line how thick its edge is, drawn inside the box
     */
    record Frame(float x, float y, float width, float height, float corner, float line, Tone edge, Tone fill, Part part)
            implements Mark {
        Frame(float x, float y, float width, float height, float corner, float line, Tone edge, Tone fill) {
            this(x, y, width, height, corner, line, edge, fill, Part.DECORATION);
        }

        @Override
        public void with(Brush brush) {
            brush.frame(this);
        }

        @Override
        public Mark down(float distance) {
            return new Frame(x, y + distance, width, height, corner, line, edge, fill, part);
        }

        @Override
        public Mark unread() {
            return new Frame(x, y, width, height, corner, line, edge, fill);
        }
    }

    /**
     * A text for a phone's camera.
     *
     * @param module the side of one of its modules; the quiet zone around it is for others to keep free
     */
    record Code(float x, float y, float module, Square square, Part part) implements Mark {
        @Override
        public void with(Brush brush) {
            brush.code(this);
        }

        @Override
        public Mark down(float distance) {
            return new Code(x, y + distance, module, square, part);
        }

        @Override
        public Mark unread() {
            return new Code(x, y, module, square, Part.DECORATION);
        }

        float side() {
            return module * square.side();
        }
    }

    /** A drawing of the house, in a square. */
    record Picture(float x, float y, float side, String drawing, Tone tone, Part part) implements Mark {
        Picture(float x, float y, float side, String drawing, Tone tone) {
            this(x, y, side, drawing, tone, Part.DECORATION);
        }

        @Override
        public void with(Brush brush) {
            brush.picture(this);
        }

        @Override
        public Mark down(float distance) {
            return new Picture(x, y + distance, side, drawing, tone, part);
        }

        @Override
        public Mark unread() {
            return new Picture(x, y, side, drawing, tone);
        }
    }
}
