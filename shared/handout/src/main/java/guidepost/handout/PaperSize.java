package guidepost.handout;

/** A format of paper, in points, upright. */
public enum PaperSize {
    A4(595.276f, 841.89f),
    LETTER(612, 792);

    private final float width;
    private final float height;

    PaperSize(float width, float height) {
        this.width = width;
        this.height = height;
    }

    public float width() {
        return width;
    }

    public float height() {
        return height;
    }
}
