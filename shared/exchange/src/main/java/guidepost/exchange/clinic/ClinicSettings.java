package guidepost.exchange.clinic;

import guidepost.core.guide.Language;
import guidepost.core.handout.Clinic;
import guidepost.exchange.json.Json;
import guidepost.exchange.json.JsonAt;
import guidepost.exchange.json.JsonReader;
import guidepost.exchange.json.JsonRejected;
import guidepost.exchange.json.JsonText;
import guidepost.exchange.json.Quote;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** What a clinic has set for itself; whatever it has not set has its default. Immutable. */
public final class ClinicSettings {
    private final Surroundings surroundings;
    private final Map<Setting, String> given;

    private ClinicSettings(Surroundings surroundings, Map<Setting, String> given) {
        this.surroundings = surroundings;
        this.given = given;
    }

    /** Nothing set yet. */
    public static ClinicSettings defaults(Surroundings surroundings) {
        return new ClinicSettings(surroundings, new EnumMap<>(Setting.class));
    }

    /** @throws SettingsRejected where the bytes are not exactly a settings file */
    public static ClinicSettings read(byte[] bytes, Surroundings surroundings) throws SettingsRejected {
        Map<Setting, String> given = new EnumMap<>(Setting.class);
        try {
            for (Map.Entry<String, JsonAt> member :
                    JsonReader.read(bytes).members().entrySet()) {
                JsonAt at = member.getValue();
                Setting setting = Setting.of(member.getKey()).orElseThrow(() -> at.reject("unknown setting"));
                given.put(setting, checked(setting, setting.form().read(at)));
            }
        } catch (JsonRejected e) {
            throw new SettingsRejected(e);
        }
        return new ClinicSettings(surroundings, given);
    }

    private static String checked(Setting setting, String value) throws SettingsRejected {
        Optional<String> problem = setting.allowed().problem(value);
        if (problem.isPresent()) {
            throw new SettingsRejected(setting.key(), problem.get());
        }
        return value;
    }

    /** The settings file: what has been set, and nothing else. */
    public byte[] write() {
        return JsonText.pretty(json(given)).getBytes(StandardCharsets.UTF_8);
    }

    /** Every setting with its value, set or not; secrets left out. */
    public Json all() {
        Map<Setting, String> all = new EnumMap<>(Setting.class);
        for (Setting setting : Setting.values()) {
            if (!setting.isSecret()) {
                all.put(setting, value(setting));
            }
        }
        return json(all);
    }

    private static Json json(Map<Setting, String> values) {
        Json.Builder json = Json.object();
        values.forEach(
                (setting, value) -> json.with(setting.key(), setting.form().write(value)));
        return json.build();
    }

    /** @throws SettingsRejected where there is no such setting, or it is secret */
    public String get(String key) throws SettingsRejected {
        return value(open(key));
    }

    /** @throws SettingsRejected where there is no such setting, or it cannot have that value */
    public ClinicSettings with(String key, String value) throws SettingsRejected {
        Setting setting = open(key);
        return with(setting, checked(setting, value));
    }

    /** Whether the clinic has set it, and not only its default stands. */
    public boolean isSet(Setting setting) {
        return given.containsKey(setting);
    }

    /** The setting's default again. */
    public ClinicSettings without(String key) throws SettingsRejected {
        Map<Setting, String> fewer = new EnumMap<>(given);
        fewer.remove(open(key));
        return new ClinicSettings(surroundings, fewer);
    }

    public ClinicSettings withPin(PinHash hash) {
        return with(Setting.PIN_HASH, hash.toString());
    }

    private ClinicSettings with(Setting setting, String value) {
        Map<Setting, String> more = new EnumMap<>(given);
        more.put(setting, value);
        return new ClinicSettings(surroundings, more);
    }

    private static Setting open(String key) throws SettingsRejected {
        Setting setting =
                Setting.of(key).orElseThrow(() -> new SettingsRejected(Quote.of(key), "there is no such setting"));
        if (setting.isSecret()) {
            throw new SettingsRejected(key, "the PIN is set with: kiosk set-pin");
        }
        return setting;
    }

    private String value(Setting setting) {
        String value = given.get(setting);
        return value == null ? setting.standard(this) : value;
    }

    private int whole(Setting setting) {
        return Integer.parseInt(value(setting));
    }

    private boolean flag(Setting setting) {
        return Boolean.parseBoolean(value(setting));
    }

    Surroundings surroundings() {
        return surroundings;
    }

    public String name() {
        return value(Setting.NAME);
    }

    public String address() {
        return value(Setting.ADDRESS);
    }

    /** The name of the logo's file in the data folder. */
    public Optional<String> logo() {
        return Optional.of(value(Setting.LOGO)).filter(name -> !name.isEmpty());
    }

    public String region() {
        return value(Setting.REGION);
    }

    public ZoneId timeZone() {
        return ZoneId.of(value(Setting.TIME_ZONE));
    }

    public boolean twelveHourClock() {
        return whole(Setting.CLOCK) == 12;
    }

    /** The language the kiosk waits in. */
    public Language language() {
        return new Language(value(Setting.LANGUAGE));
    }

    public Paper paper() {
        return Paper.valueOf(value(Setting.PAPER));
    }

    /** The printer's name; empty for the machine's own default. */
    public Optional<String> printer() {
        return Optional.of(value(Setting.PRINTER)).filter(name -> !name.isEmpty());
    }

    public boolean duplex() {
        return flag(Setting.DUPLEX);
    }

    /** How fine the screen is; empty where only the screen itself can tell. */
    public OptionalDouble pixelsPerMillimetre() {
        String value = value(Setting.PIXELS_PER_MILLIMETRE);
        return value.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(value));
    }

    /** After how long without a touch the kiosk asks whether anybody is there. */
    public int idleSeconds() {
        return whole(Setting.IDLE_SECONDS);
    }

    /** How long it then waits for an answer. */
    public int warningSeconds() {
        return whole(Setting.WARNING_SECONDS);
    }

    /** How long a result stays on the screen once it was printed. */
    public int resultSeconds() {
        return whole(Setting.RESULT_SECONDS);
    }

    /** Whether the kiosk sends everybody to the front desk. */
    public boolean receptionOnly() {
        return flag(Setting.RECEPTION_ONLY);
    }

    /** Empty where no PIN was ever set. */
    public Optional<PinHash> pinHash() {
        return PinHash.parse(value(Setting.PIN_HASH));
    }

    public Clinic toClinic() {
        return new Clinic(
                name(),
                address(),
                value(Setting.PHONE),
                value(Setting.EMERGENCY_NUMBER),
                value(Setting.OUT_OF_HOURS_NUMBER),
                region(),
                timeZone(),
                twelveHourClock());
    }

    /** The sheets of paper a clinic can print on. */
    public enum Paper {
        A4,
        LETTER
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ClinicSettings settings
                && surroundings.equals(settings.surroundings)
                && given.equals(settings.given);
    }

    @Override
    public int hashCode() {
        return given.hashCode();
    }

    @Override
    public String toString() {
        return "settings " + given.keySet();
    }
}
