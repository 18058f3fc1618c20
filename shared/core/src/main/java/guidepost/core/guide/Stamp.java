package guidepost.core.guide;

/**
 * What makes an edition a published one.
 *
 * @param number counts the guide's editions from 1
 * @param seal SHA-256 of the canonical content, 64 lower-case hex digits
 */
public record Stamp(int number, String seal) {
    /** The seal's first digits, enough to tell editions apart on paper. */
    public String shortSeal() {
        return seal.substring(0, 8);
    }
}
