package guidepost.admin.editor;

import static org.assertj.core.api.Assertions.assertThat;

import guidepost.db.Role;
import guidepost.exchange.clinic.ClinicFile;
import guidepost.exchange.clinic.Setting;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of a setting that somebody writes into the form. */
class SettingsPresenterTest {
    @TempDir
    Path folder;

    private Office office;
    private ClinicFile file;

    @BeforeEach
    void opens() throws Exception {
        office = new Office(folder);
        file = new ClinicFile(folder);
    }

    @AfterEach
    void closes() {
        office.close();
    }

    @Test
    void a_setting_is_saved_when_its_field_is_left_and_can_be_taken_back() throws Exception {
        Form form = form(office.seat(office.ann()));
        assertThat(form.mayWrite).isTrue();
        form.presenter().set(Setting.NAME, " Elm Tree Surgery ");
        assertThat(file.read().name()).isEqualTo("Elm Tree Surgery");
        assertThat(form.row(Setting.NAME).value()).isEqualTo("Elm Tree Surgery");
        assertThat(form.said).isEqualTo("Saved: Name.");

        form.presenter().set(Setting.NAME, "Oak Surgery");
        form.presenter().undo();
        assertThat(file.read().name()).isEqualTo("Elm Tree Surgery");
        assertThat(form.fields.get(Setting.NAME)).isEqualTo("Elm Tree Surgery");
        form.presenter().undo();
        assertThat(file.read().isSet(Setting.NAME)).isFalse();
        assertThat(form.canUndo).isFalse();
    }

    @Test
    void an_emptied_field_has_what_is_usual_where_the_clinic_stands() throws Exception {
        Form form = form(office.seat(office.ann()));
        form.presenter().set(Setting.REGION, "US");
        assertThat(form.row(Setting.EMERGENCY_NUMBER).usual()).isEqualTo("911");
        assertThat(form.row(Setting.PAPER).choices())
                .extracting(SettingRow.Choice::name)
                .containsExactly("As usual: Letter", "A4", "Letter");
        form.presenter().set(Setting.EMERGENCY_NUMBER, "9-911");
        form.presenter().set(Setting.EMERGENCY_NUMBER, "");
        assertThat(file.read().isSet(Setting.EMERGENCY_NUMBER)).isFalse();
        assertThat(file.read().toClinic().emergencyNumber()).isEqualTo("911");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            IDLE_SECONDS | 12   | Ask after must be a whole number from 60 to 300.
            PHONE        | call | Telephone must be a telephone number of digits, spaces and + ( ) . / -.
            LOGO         | ../a | Logo must be the name of a .png or .jpg file in the data folder.
            """)
    void what_a_setting_cannot_be_is_said_while_it_is_typed_and_is_not_saved(
            Setting setting, String typed, String sentence) {
        Form form = form(office.seat(office.ann()));
        form.presenter().typed(setting, typed);
        assertThat(form.problems.get(setting)).isEqualTo(sentence);
        form.presenter().set(setting, typed);
        assertThat(folder.resolve(ClinicFile.NAME)).doesNotExist();
        form.presenter().typed(setting, "");
        assertThat(form.problems).doesNotContainKey(setting);
    }

    @Test
    void what_others_changed_meanwhile_stays_and_is_shown() throws Exception {
        Form form = form(office.seat(office.ann()));
        file.write(file.read().with("receptionOnly", "true"));
        form.presenter().set(Setting.NAME, "Elm Tree Surgery");
        assertThat(file.read().receptionOnly()).isTrue();
        assertThat(form.row(Setting.RECEPTION_ONLY).value()).isEqualTo("true");
    }

    @Test
    void who_is_no_administrator_looks_and_changes_nothing() throws Exception {
        Form form = form(office.seat(office.another("eve", Role.AUTHOR)));
        assertThat(form.mayWrite).isFalse();
        form.presenter().set(Setting.NAME, "Oak Surgery");
        assertThat(folder.resolve(ClinicFile.NAME)).doesNotExist();
    }

    @Test
    void a_damaged_file_is_told_and_left_as_it_is() throws Exception {
        Office.Seat ann = office.seat(office.ann());
        Form form = form(ann);
        Files.writeString(folder.resolve(ClinicFile.NAME), "{\"nmae\": \"x\"}");
        form.presenter().set(Setting.NAME, "Elm");
        assertThat(form.said).isEqualTo("Not saved: nmae: unknown setting.");
        assertThat(folder.resolve(ClinicFile.NAME)).hasContent("{\"nmae\": \"x\"}");
    }

    @Test
    void what_is_previewed_follows_the_settings() {
        Office.Seat ann = office.seat(office.ann());
        form(ann).presenter().set(Setting.NAME, "Elm Tree Surgery");
        assertThat(ann.session().settings().name()).isEqualTo("Elm Tree Surgery");
    }

    private Form form(Office.Seat seat) {
        Form form = new Form();
        form.presenter = Optional.of(new SettingsPresenter(seat.session(), office.words, form));
        form.presenter().refresh();
        return form;
    }

    /** What stands in the form. */
    private static final class Form implements SettingsView {
        private final Map<Setting, String> problems = new EnumMap<>(Setting.class);
        private final Map<Setting, String> fields = new EnumMap<>(Setting.class);
        private Optional<SettingsPresenter> presenter = Optional.empty();
        private List<SettingsGroup> groups = List.of();
        private boolean mayWrite;
        private boolean canUndo;
        private String said = "";

        @Override
        public void show(List<SettingsGroup> all, boolean writable) {
            groups = all;
            mayWrite = writable;
        }

        @Override
        public void problem(Setting setting, Optional<String> sentence) {
            sentence.ifPresentOrElse(said -> problems.put(setting, said), () -> problems.remove(setting));
        }

        @Override
        public void put(Setting setting, String value) {
            fields.put(setting, value);
        }

        @Override
        public void say(String sentence, boolean trouble, boolean undoable) {
            said = sentence;
            canUndo = undoable;
        }

        SettingsPresenter presenter() {
            return presenter.orElseThrow();
        }

        SettingRow row(Setting setting) {
            return groups.stream()
                    .flatMap(group -> group.rows().stream())
                    .filter(row -> row.setting() == setting)
                    .findFirst()
                    .orElseThrow();
        }
    }
}
