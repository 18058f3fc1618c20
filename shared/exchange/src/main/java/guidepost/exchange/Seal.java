package guidepost.exchange;

import guidepost.core.guide.Edition;
import guidepost.core.guide.Stamp;
import guidepost.exchange.disk.Fingerprint;
import guidepost.exchange.json.JsonText;
import java.util.Optional;
import java.util.regex.Pattern;

/** The SHA-256 of an edition's canonical content: shows damage, not forgery. */
public final class Seal {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    private Seal() {}

    /** The seal that fits the edition's content and number, whatever seal it carries. */
    public static String of(Edition edition) {
        return of(edition, edition.stamp().map(Stamp::number));
    }

    static String of(Edition edition, Optional<Integer> number) {
        return Fingerprint.of(JsonText.utf8(EditionTree.of(edition, number, Optional.empty())));
    }

    /** Whether the text has the form of a seal. */
    public static boolean isSeal(String text) {
        return FORM.matcher(text).matches();
    }
}
