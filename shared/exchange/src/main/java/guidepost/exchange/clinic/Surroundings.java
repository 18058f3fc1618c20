package guidepost.exchange.clinic;

import java.time.ZoneId;
import java.util.Locale;

/**
 * What the machine knows of where it stands; the defaults are drawn from it.
 *
 * @param country its two-letter code, empty where unknown
 */
public record Surroundings(String country, ZoneId zone) {
    public static Surroundings ofThisMachine() {
        return new Surroundings(Locale.getDefault().getCountry(), ZoneId.systemDefault());
    }
}
