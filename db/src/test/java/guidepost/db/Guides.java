package guidepost.db;

import guidepost.core.guide.Edition;
import guidepost.exchange.DefaultGuides;
import guidepost.exchange.EditionFile;
import guidepost.exchange.EditionRejected;
import guidepost.exchange.Seal;
import java.nio.charset.StandardCharsets;

/** Editions to test with. */
final class Guides {
    static final String WHO = "a test";

    private Guides() {}

    static Edition standard() {
        return DefaultGuides.builtIn();
    }

    /** Stands for an edition's whole content in a comparison. */
    static String seal(Edition edition) {
        return Seal.of(edition);
    }

    /** The default guide as a draft, with that hour for the change from cold to heat. */
    static Edition withIceHours(int hours) {
        return Staff.withThreshold(standard().asDraft(), "ice_hours", hours);
    }

    /** The default guide as a draft, with a piece of its file changed. */
    static Edition edited(String from, String to) {
        String file = new String(EditionFile.write(standard().asDraft()), StandardCharsets.UTF_8);
        if (!file.contains(from)) {
            throw new IllegalArgumentException("the default guide does not hold " + from);
        }
        try {
            return EditionFile.read(file.replace(from, to).getBytes(StandardCharsets.UTF_8));
        } catch (EditionRejected e) {
            throw new IllegalArgumentException(e);
        }
    }
}
