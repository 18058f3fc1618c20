package guidepost.exchange;

import guidepost.core.guide.Edition;
import java.nio.charset.StandardCharsets;

/** The guide that comes with the program: what a kiosk serves and a store begins with before anybody has written anything. */
public final class DefaultGuides {
    private static final String BUILT_IN = "back_spasm";

    private DefaultGuides() {}

    /** Edition 1 of the default guide, sealed, and marked as a sample. */
    public static Edition builtIn() {
        byte[] certificate = GuideResource.read(BUILT_IN + ".certificate.json")
                .orElseThrow(() -> new IllegalStateException("the default guide's certificate is missing"));
        return EditionFile.seal(draft(), 1, true, Certificates.parse(new String(certificate, StandardCharsets.UTF_8)));
    }

    /** The default guide as its authors wrote it. */
    private static Edition draft() {
        byte[] file = GuideResource.read(BUILT_IN + ".json")
                .orElseThrow(() -> new IllegalStateException("the default guide is missing"));
        try {
            return EditionFile.read(file);
        } catch (EditionRejected e) {
            throw new IllegalStateException("the default guide is damaged: " + e.getMessage(), e);
        }
    }
}
