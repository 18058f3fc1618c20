package guidepost.exchange.clinic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import guidepost.core.guide.Language;
import guidepost.core.handout.Clinic;
import guidepost.exchange.disk.SimulatedDisk;
import guidepost.exchange.json.JsonText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Settings have sensible defaults, and no value that makes no sense. */
final class ClinicSettingsTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Surroundings BRITAIN = new Surroundings("GB", LONDON);
    private static final ClinicSettings DEFAULTS = ClinicSettings.defaults(BRITAIN);

    @Test
    void a_clinic_that_set_nothing_has_defaults() {
        assertThat(DEFAULTS.toClinic()).isEqualTo(new Clinic("", "", "", "999", "", "GB", LONDON, false));
        assertThat(DEFAULTS.idleSeconds()).isEqualTo(120);
        assertThat(DEFAULTS.warningSeconds()).isEqualTo(45);
        assertThat(DEFAULTS.resultSeconds()).isEqualTo(30);
        assertThat(DEFAULTS.paper()).isEqualTo(ClinicSettings.Paper.A4);
        assertThat(DEFAULTS.language()).isEqualTo(Language.ENGLISH);
        assertThat(DEFAULTS.pixelsPerMillimetre()).isEqualTo(OptionalDouble.empty());
        assertThat(DEFAULTS.printer()).isEmpty();
        assertThat(DEFAULTS.logo()).isEmpty();
        assertThat(DEFAULTS.pinHash()).isEmpty();
        assertThat(DEFAULTS.receptionOnly()).isFalse();
        assertThat(DEFAULTS.duplex()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"GB, 999, A4, 24", "US, 911, LETTER, 12", "DE, 112, A4, 24", "'', 999, A4, 24", "001, 999, A4, 24"})
    void the_country_decides_what_was_not_set(String country, String emergency, String paper, String clock)
            throws SettingsRejected {
        ClinicSettings settings = ClinicSettings.defaults(new Surroundings(country, LONDON));
        assertThat(settings.get("emergencyNumber")).isEqualTo(emergency);
        assertThat(settings.get("paper")).isEqualTo(paper);
        assertThat(settings.get("clock")).isEqualTo(clock);
    }

    @Test
    void another_region_brings_its_own_defaults_and_keeps_what_was_set() throws SettingsRejected {
        ClinicSettings moved = DEFAULTS.with("paper", "A4").with("region", "US");
        assertThat(moved.get("emergencyNumber")).isEqualTo("911");
        assertThat(moved.twelveHourClock()).isTrue();
        assertThat(moved.paper()).isEqualTo(ClinicSettings.Paper.A4);
        assertThat(moved.without("paper").paper()).isEqualTo(ClinicSettings.Paper.LETTER);
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(delimiter = '|', textBlock = """
            name                | Elm Tree Surgery
            phone               | +44 (0)20 7946-0000
            phone               | ''
            emergencyNumber     | 0 999
            outOfHoursNumber    | 111
            logo                | elm-tree.png
            region              | US
            timeZone            | America/New_York
            clock               | 12
            language            | es
            paper               | LETTER
            printer             | HP LaserJet (front desk)
            duplex              | true
            pixelsPerMillimetre | 3.78
            idleSeconds         | 60
            idleSeconds         | 300
            warningSeconds      | 20
            resultSeconds       | 10
            receptionOnly       | true
            """)
    void what_is_set_is_had_and_kept(String key, String value) throws SettingsRejected {
        ClinicSettings settings = DEFAULTS.with(key, value);
        assertThat(settings.get(key)).isEqualTo(value);
        assertThat(ClinicSettings.read(settings.write(), BRITAIN)).isEqualTo(settings);
        assertThat(settings.without(key)).isEqualTo(DEFAULTS);
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(delimiter = '|', textBlock = """
            colour              | red            | "colour": there is no such setting
            pinHash             | x              | pinHash: the PIN is set with: kiosk set-pin
            emergencyNumber     | ''             | emergencyNumber: must be a telephone number of digits, spaces and + ( ) . / -
            phone               | call us        | phone: must be a telephone number of digits, spaces and + ( ) . / -
            logo                | ../logo.png    | logo: must be the name of a .png or .jpg file in the data folder
            region              | gb             | region: must be a two-letter country, such as GB
            timeZone            | Mars           | timeZone: must be a time zone, such as Europe/London
            clock               | 13             | clock: must be 24 or 12
            language            | en-GB          | language: must be a language without region, such as en
            paper               | a4             | paper: must be A4 or LETTER
            duplex              | yes            | duplex: must be true or false
            pixelsPerMillimetre | 0.5            | pixelsPerMillimetre: must be a number from 1 to 40
            pixelsPerMillimetre | 40.1           | pixelsPerMillimetre: must be a number from 1 to 40
            pixelsPerMillimetre | 1e1            | pixelsPerMillimetre: must be a number from 1 to 40
            idleSeconds         | 59             | idleSeconds: must be a whole number from 60 to 300
            idleSeconds         | 301            | idleSeconds: must be a whole number from 60 to 300
            idleSeconds         | 99999999999    | idleSeconds: must be a whole number from 60 to 300
            warningSeconds      | 61             | warningSeconds: must be a whole number from 20 to 60
            resultSeconds       | -30            | resultSeconds: must be a whole number from 10 to 300
            """)
    void what_makes_no_sense_is_refused(String key, String value, String message) {
        assertThatThrownBy(() -> DEFAULTS.with(key, value))
                .isInstanceOf(SettingsRejected.class)
                .hasMessage(message);
    }

    @Test
    void texts_hold_nothing_that_cannot_be_seen() {
        assertThatThrownBy(() -> DEFAULTS.with("name", "a\u202eb"))
                .hasMessage("name: holds a character that cannot be seen (U+202E)");
        assertThatThrownBy(() -> DEFAULTS.with("name", "a\nb")).hasMessage("name: must be one line");
        assertThatThrownBy(() -> DEFAULTS.with("name", "a".repeat(101)))
                .hasMessage("name: must be at most 100 characters");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"idleSeconds": 30}                      | idleSeconds: must be a whole number from 60 to 300
            {"idleSeconds": "120"}                   | idleSeconds: must be a whole number
            {"idleSeconds": 120.0}                   | idleSeconds: must be a whole number from 60 to 300
            {"clock": "24"}                          | clock: must be a whole number
            {"duplex": "true"}                       | duplex: must be true or false
            {"name": 1}                              | name: must be a text
            {"name": "a", "name": "b"}               | name: repeated
            {"colour": "red"}                        | colour: unknown setting
            {"pinHash": "123456"}                    | pinHash: is damaged; set the PIN again
            []                                       | file: must be an object
            {"name": "a"                             | file: ends too early
            """)
    void a_file_is_read_strictly(String json, String message) {
        assertThatThrownBy(() -> ClinicSettings.read(json.getBytes(StandardCharsets.UTF_8), BRITAIN))
                .isInstanceOf(SettingsRejected.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void the_pin_s_hash_is_kept_and_never_shown() throws SettingsRejected {
        PinHash hash = PinHash.of("271828".toCharArray(), 2);
        ClinicSettings settings = DEFAULTS.withPin(hash);
        assertThat(ClinicSettings.read(settings.write(), BRITAIN).pinHash().map(PinHash::toString))
                .contains(hash.toString());
        assertThat(JsonText.compact(settings.all())).doesNotContain("pin").doesNotContain("pbkdf2");
        assertThat(settings.toString()).doesNotContain("pbkdf2");
        assertThatThrownBy(() -> settings.get("pinHash")).isInstanceOf(SettingsRejected.class);
    }

    @Test
    void a_missing_file_has_the_defaults_and_a_written_one_is_read() throws Exception {
        SimulatedDisk disk = new SimulatedDisk();
        ClinicFile file = new ClinicFile(disk, Path.of("/data"), BRITAIN);
        assertThat(file.read()).isEqualTo(DEFAULTS);
        String before = file.fingerprint();
        ClinicSettings elm = DEFAULTS.with("name", "Elm").with("idleSeconds", "90");
        file.write(elm);
        assertThat(file.read()).isEqualTo(elm);
        assertThat(file.fingerprint()).isNotEqualTo(before).isEqualTo(file.fingerprint());
        assertThat(disk.find(Path.of("/data/clinic.json")).map(bytes -> new String(bytes, StandardCharsets.UTF_8)))
                .contains("{\"name\": \"Elm\", \"idleSeconds\": 90}\n");
    }

    @Test
    void a_fault_while_writing_leaves_the_old_or_the_new_settings() throws Exception {
        ClinicSettings old = DEFAULTS.with("name", "Old");
        ClinicSettings fresh = DEFAULTS.with("name", "New");
        for (SimulatedDisk.Fault fault : SimulatedDisk.Fault.values()) {
            for (int call = 1; call < 10; call++) {
                SimulatedDisk disk = new SimulatedDisk();
                ClinicFile file = new ClinicFile(disk, Path.of("/data"), BRITAIN);
                file.write(old);
                disk.failAt(call, fault);
                try {
                    file.write(fresh);
                } catch (IOException e) {
                    assertThat(e).hasMessage("simulated fault");
                }
                disk.heal();
                assertThat(file.read()).isIn(old, fresh);
            }
        }
    }

    @Test
    void every_setting_stands_in_the_documentation() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "settings.md"));
        assertThat(Arrays.stream(Setting.values()).map(setting -> "| `" + setting.key() + "` |"))
                .allSatisfy(row -> assertThat(page).contains(row));
    }
}
