package guidepost.exchange.clinic;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Everything a clinic can set; documented in the project's page on settings. */
@SuppressWarnings("ImmutableEnumChecker") // what it allows and its default are functions without a state
public enum Setting {
    NAME("name", Form.TEXT, Allowed.line(100), ""),
    ADDRESS("address", Form.TEXT, Allowed.text(300), ""),
    PHONE("phone", Form.TEXT, Patterns.PHONE.orEmpty(), ""),
    EMERGENCY_NUMBER("emergencyNumber", Form.TEXT, Patterns.PHONE, Setting::emergencyNumber),
    OUT_OF_HOURS_NUMBER("outOfHoursNumber", Form.TEXT, Patterns.PHONE.orEmpty(), ""),
    LOGO(
            "logo",
            Form.TEXT,
            Allowed.matches(
                            "[A-Za-z0-9][A-Za-z0-9._-]{0,95}[.](png|jpg)",
                            "must be the name of a .png or .jpg file in the data folder")
                    .orEmpty(),
            ""),
    REGION(
            "region",
            Form.TEXT,
            Allowed.matches("[A-Z]{2}", "must be a two-letter country, such as GB"),
            Setting::region),
    TIME_ZONE("timeZone", Form.TEXT, Allowed.zone(), settings -> settings.surroundings()
            .zone()
            .getId()),
    CLOCK("clock", Form.NUMBER, Allowed.oneOf("24", "12"), Setting::clock),
    LANGUAGE("language", Form.TEXT, Allowed.language(), "en"),
    PAPER("paper", Form.TEXT, Allowed.oneOf("A4", "LETTER"), Setting::paper),
    PRINTER("printer", Form.TEXT, Allowed.line(200), ""),
    DUPLEX("duplex", Form.FLAG, Allowed.oneOf("true", "false"), "false"),
    PIXELS_PER_MILLIMETRE("pixelsPerMillimetre", Form.NUMBER, Allowed.decimal(1, 40), ""),
    IDLE_SECONDS("idleSeconds", Form.NUMBER, Allowed.whole(60, 300), "120"),
    WARNING_SECONDS("warningSeconds", Form.NUMBER, Allowed.whole(20, 60), "45"),
    RESULT_SECONDS("resultSeconds", Form.NUMBER, Allowed.whole(10, 300), "30"),
    RECEPTION_ONLY("receptionOnly", Form.FLAG, Allowed.oneOf("true", "false"), "false"),
    /** Never shown, and set only by whoever enters the PIN. */
    PIN_HASH("pinHash", Form.TEXT, Allowed.pinHash(), "");

    private static final Set<String> TWELVE_HOURS = Set.of("US", "CA", "AU", "NZ", "IN", "PH");
    private static final Set<String> LETTER_PAPER = Set.of("US", "CA", "MX", "PH");

    private final String key;
    private final Form form;
    private final Allowed allowed;
    private final Function<ClinicSettings, String> standard;

    Setting(String key, Form form, Allowed allowed, String standard) {
        this(key, form, allowed, settings -> standard);
    }

    Setting(String key, Form form, Allowed allowed, Function<ClinicSettings, String> standard) {
        this.key = key;
        this.form = form;
        this.allowed = allowed;
        this.standard = standard;
    }

    /** Its name in the settings file. */
    public String key() {
        return key;
    }

    public boolean isSecret() {
        return this == PIN_HASH;
    }

    public static Optional<Setting> of(String key) {
        return Arrays.stream(values())
                .filter(setting -> setting.key.equals(key))
                .findFirst();
    }

    Form form() {
        return form;
    }

    Allowed allowed() {
        return allowed;
    }

    String standard(ClinicSettings settings) {
        return standard.apply(settings);
    }

    private static String region(ClinicSettings settings) {
        String country = settings.surroundings().country();
        return REGION.allowed.problem(country).isEmpty() ? country : "GB";
    }

    private static String emergencyNumber(ClinicSettings settings) {
        return switch (settings.region()) {
            case "GB" -> "999";
            case "US" -> "911";
            default -> "112";
        };
    }

    private static String clock(ClinicSettings settings) {
        return TWELVE_HOURS.contains(settings.region()) ? "12" : "24";
    }

    private static String paper(ClinicSettings settings) {
        return LETTER_PAPER.contains(settings.region()) ? "LETTER" : "A4";
    }

    /** An enum's constants are made before its own static fields. */
    private static final class Patterns {
        static final Allowed PHONE = Allowed.matches(
                "[0-9+(][0-9 +()./-]{0,39}", "must be a telephone number of digits, spaces and + ( ) . / -");
    }
}
