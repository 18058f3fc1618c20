package guidepost.handout;

/** How a box is outlined: guidance lightly, the emergency list so that nobody overlooks it. */
enum Edge {
    LIGHT(0.9f, Tone.EDGE),
    HEAVY(2.6f, Tone.INK);

    private final float line;
    private final Tone tone;

    Edge(float line, Tone tone) {
        this.line = line;
        this.tone = tone;
    }

    float line() {
        return line;
    }

    Tone tone() {
        return tone;
    }
}
