package guidepost.admin;

import static org.assertj.core.api.Assertions.assertThat;

import guidepost.core.guide.Edition;
import guidepost.core.guide.Stamp;
import guidepost.db.Database;
import guidepost.db.DatabaseLocation;
import guidepost.db.NewAccount;
import guidepost.db.Role;
import guidepost.exchange.DefaultGuides;
import guidepost.exchange.EditionFile;
import guidepost.exchange.Seal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every line of the contract that scripts rely on. */
final class CommandLineTest {
    private static final Edition STANDARD = DefaultGuides.builtIn();

    @TempDir
    Path folder;

    private Path data = Path.of(".");
    private Terminal terminal = new Terminal(data);

    @BeforeEach
    void aDataFolder() {
        data = folder.resolve("data");
        terminal = new Terminal(data);
    }

    @Test
    void export_writes_the_newest_edition_of_a_new_store() throws Exception {
        Path file = folder.resolve("edition.json");
        Terminal.Result result = terminal.run("export", file.toString());
        assertDone(result);
        assertThat(result.json().at("exported").whole()).isEqualTo(1);
        assertThat(result.json().at("file").text()).isEqualTo(file.toString());
        assertThat(Files.readAllBytes(file)).isEqualTo(EditionFile.write(STANDARD));
    }

    @Test
    void export_to_standard_output_is_the_edition_and_nothing_else() {
        Terminal.Result result = terminal.run("export", "--edition", "1", "-");
        assertDone(result);
        assertThat(result.out()).isEqualTo(new String(EditionFile.write(STANDARD), StandardCharsets.UTF_8));
    }

    @Test
    void a_draft_goes_in_comes_out_and_is_published() throws Exception {
        Path draft = file("draft.json", changed("\"value\":48", "\"value\":36"));
        Terminal.Result imported = terminal.run("import", draft.toString());
        assertDone(imported);
        assertThat(imported.json().at("imported").truth()).isTrue();
        assertThat(imported.json().at("findings").items()).isEmpty();

        Path out = folder.resolve("out.json");
        assertDone(terminal.run("export", "--edition", "draft", out.toString()));
        assertThat(Seal.of(EditionFile.read(out))).isEqualTo(Seal.of(EditionFile.read(draft)));

        Terminal.Result published = terminal.run("publish", "--reason", "a colder start");
        assertDone(published);
        assertThat(published.json().at("published").truth()).isTrue();
        assertThat(published.json().at("number").whole()).isEqualTo(2);
        Edition current = EditionFile.readSealed(Files.readAllBytes(data.resolve("editions/current.json")));
        assertThat(current.stamp())
                .contains(new Stamp(2, published.json().at("seal").text()));
        assertThat(current.sample()).isTrue();
        assertThat(current.threshold("ice_hours").value()).isEqualTo(36);

        assertDone(terminal.run("export", out.toString()));
        assertThat(EditionFile.readSealed(Files.readAllBytes(out)).stamp()).isEqualTo(current.stamp());
        assertDone(terminal.run("export", "--edition", "1", out.toString()));
        assertThat(Files.readAllBytes(out)).isEqualTo(EditionFile.write(STANDARD));

        Terminal.Result verified = terminal.run("verify");
        assertDone(verified);
        assertThat(verified.json().at("ok").truth()).isTrue();
        assertThat(verified.json().at("editions").whole()).isEqualTo(2);
        try (Database database = Database.open(DatabaseLocation.in(data), () -> {})) {
            assertThat(database.audit().lines(database.accounts().withoutAccounts("a test")))
                    .last()
                    .satisfies(line -> assertThat(line.entry().reason()).contains("a colder start"));
        }
    }

    @Test
    void a_draft_from_standard_input_replaces_another() {
        assertDone(terminal.runOn(changed("\"value\":48", "\"value\":36"), "import", "-"));
        assertDone(terminal.runOn(changed("\"value\":48", "\"value\":40"), "import", "-"));
        Terminal.Result draft = terminal.run("export", "--edition", "draft", "-");
        assertDone(draft);
        assertThat(draft.out()).contains("\"value\": 40");
    }

    @Test
    void a_published_edition_can_be_imported_to_start_from() {
        String sealed = new String(EditionFile.write(STANDARD), StandardCharsets.UTF_8);
        assertDone(terminal.runOn(sealed, "import", "-"));
        assertThat(terminal.run("export", "--edition", "draft", "-").out()).contains("\"number\": null");
    }

    @Test
    void an_unfit_draft_is_kept_and_refused_with_its_findings() throws Exception {
        Terminal.Result imported = terminal.runOn(changed("\"value\":48", "\"value\":480"), "import", "-");
        assertDone(imported);
        assertThat(imported.json().at("findings").items()).isNotEmpty();

        Terminal.Result refused = terminal.run("publish");
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.json().at("published").truth()).isFalse();
        assertThat(refused.json().at("findings").items().get(0).at("kind").text())
                .isEqualTo("threshold_out_of_range");
        assertThat(refused.json().at("findings").items().get(0).at("place").text())
                .isEqualTo("thresholds/ice_hours");
        assertOneLine(refused, "thresholds/ice_hours");
        assertDone(terminal.run("export", "--edition", "draft", "-"));
    }

    @Test
    void without_a_display_the_desk_says_so_in_a_line() {
        Terminal.Result result = terminal.run("desk");
        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        assertOneLine(result, "no display: the desk needs a screen");
        assertThat(data).as("nothing was made").doesNotExist();

        Terminal.Result help = terminal.run("desk", "--help");
        assertDone(help);
        assertThat(help.out()).contains("reception only", "--db", "--data");
        assertBadInput(terminal.run("desk", "--db", "jdbc:nothing"), "--db");
    }

    @Test
    void the_newest_edition_is_proved_with_its_counts() throws Exception {
        Terminal.Result result = terminal.run("prove");
        assertDone(result);
        assertThat(result.json().at("ok").truth()).isTrue();
        assertThat(result.json().at("answerPatterns").text()).isEqualTo("709284621615029850772995047424000");
        assertThat(result.json().at("byUrgency").at("SELF_CARE").text()).isEqualTo("28891304311086120960");
        assertThat(result.json().at("findings").items()).isEmpty();
        assertThat(terminal.run("prove", "--edition", "1").out()).isEqualTo(result.out());
    }

    @Test
    void a_draft_that_is_not_safe_is_told_with_a_patient() throws Exception {
        String from = "\"onset\",\"moreThan\":\"expected_recovery_days\"}],\"reason\"";
        Path draft = file("draft.json", changed(from, from.replace("moreThan", "lessThan")));
        Terminal.Result result = Terminal.exactly("", "prove", "--file", draft.toString());
        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.json().at("ok").truth()).isFalse();
        assertThat(result.json().at("findings").items().get(0).at("kind").text())
                .isEqualTo("longer_time_lowers");
        assertThat(result.json()
                        .at("findings")
                        .items()
                        .get(0)
                        .at("witness")
                        .at("onset")
                        .whole())
                .isEqualTo(42 * 24);
        assertOneLine(result, "questions/onset");
        assertBadInput(terminal.run("prove", "--edition", "draft"), "there is no draft");
    }

    @Test
    void a_difference_is_counted_over_every_answer() throws Exception {
        Path draft = file("draft.json", changed("\"value\":14", "\"value\":15"));
        Terminal.Result same = terminal.run("diff", "1", "1");
        assertDone(same);
        assertThat(same.json().at("changed").text()).isEqualTo("0");
        assertThat(same.json().at("examples").items()).isEmpty();
        Terminal.Result result = terminal.run("diff", "1", draft.toString());
        assertDone(result);
        assertThat(result.json().at("raised").text()).isEqualTo("0");
        assertThat(result.json().at("lowered").text())
                .isEqualTo(result.json().at("changed").text())
                .isNotEqualTo("0");
        assertThat(result.json().at("matrix").at("BOOK_14_DAYS").at("SELF_CARE").text())
                .isEqualTo(result.json().at("lowered").text());
        assertThat(result.json().at("examples").items()).hasSize(10);
        assertThat(result.json()
                        .at("examples")
                        .items()
                        .get(0)
                        .at("answers")
                        .at("home_care_days")
                        .whole())
                .isEqualTo(15);
        assertBadInput(terminal.run("diff", "1", "7"), "there is no edition 7");
        assertBadInput(terminal.run("diff", "1", "none.json"), "none.json: there is no such file");
    }

    @Test
    void without_a_draft_publish_is_bad_input() {
        assertBadInput(terminal.run("publish"), "there is no draft");
        assertBadInput(terminal.run("export", "--edition", "draft", "-"), "there is no draft");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "{\"format\": \"guidepost-edition/1\"}",
                "{\"format\": \"guidepost-edition/2\"}",
                "\u0000",
            })
    void what_is_no_edition_is_refused(String file) {
        assertBadInput(terminal.runOn(file, "import", "-"), "-: ");
    }

    @Test
    void content_that_cannot_be_held_is_refused_whole_with_the_place() {
        String sealed = new String(EditionFile.write(STANDARD), StandardCharsets.UTF_8);
        assertBadInput(terminal.runOn(sealed.replace("Back pain", "Back pein"), "import", "-"), "-: seal: ");
        assertBadInput(terminal.runOn(changed("\"sample\":true", "\"sample\":1"), "import", "-"), "-: sample: ");
        assertBadInput(
                terminal.runOn(changed("\"sample\":true", "\"sample\":true,\"sample\":true"), "import", "-"),
                "sample: repeated");
        assertBadInput(
                terminal.runOn(changed("\"atLeast\":\"severe_pain\"", "\"atLeast\":\"nothing\""), "import", "-"),
                "nothing");
        assertBadInput(
                terminal.runOn(
                        changed(
                                "\"urgency\":\"EMERGENCY\",\"all\":[{\"question\":\"legs\",\"anyOf\":[\"both\"]}]",
                                "\"urgency\":\"TODAY\",\"all\":[{\"question\":\"legs\",\"anyOf\":[\"both\"]}]"),
                        "import",
                        "-"),
                "legs answered both must give EMERGENCY");
        assertBadInput(terminal.run("export", "--edition", "draft", "-"), "there is no draft");
    }

    @Test
    void files_that_are_not_there_or_not_files_are_bad_input() {
        assertBadInput(terminal.run("import", folder.resolve("none.json").toString()), "none.json: there is no such");
        assertBadInput(terminal.run("import", folder.toString()), "is a folder");
        assertBadInput(terminal.run("export", folder.toString()), "is a folder");
        assertBadInput(terminal.run("export", folder.resolve("no/where.json").toString()), "there is no such folder");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "two", "1.0", "", "99999999999", "Draft"})
    void editions_are_numbers_or_the_draft(String edition) {
        assertBadInput(terminal.run("export", "--edition=" + edition, "-"), "--edition: ");
    }

    @Test
    void an_edition_that_was_never_published_is_bad_input() {
        assertBadInput(terminal.run("export", "--edition", "7", "-"), "there is no edition 7");
    }

    @Test
    void usage_is_told_in_a_line() {
        assertBadInput(terminal.run("prove", "--edition", "1", "--file", "a"), "--file");
        assertBadInput(terminal.run("prove", "--edition", "first"), "--edition: first");
        assertBadInput(terminal.run("diff", "1"), "B");
        assertBadInput(terminal.run("export"), "FILE");
        assertBadInput(terminal.run("export", "a", "b"), "b");
        assertBadInput(terminal.run("export", "--nonsense", "a"), "--nonsense");
        assertBadInput(terminal.run("publish", "--reason"), "--reason");
        assertBadInput(terminal.run("publish", "--reason", "a\u202eb"), "--reason");
        assertBadInput(terminal.run("verify", "--data", "elsewhere"), "--data");
        assertBadInput(terminal.run("--db", "jdbc:h2:mem:x;INIT=SELECT 1", "verify"), "--db");
        assertThat(data).doesNotExist();
    }

    @Test
    void the_data_folder_goes_before_or_after_the_command() {
        Terminal.Result after = Terminal.exactly("", "verify", "--data", data.toString());
        assertDone(after);
        assertDone(Terminal.exactly("", "--data", data.toString(), "verify"));
    }

    @Test
    void a_data_folder_that_is_a_file_is_bad_input() throws Exception {
        Path file = file("not-a-folder", "");
        assertBadInput(Terminal.exactly("", "verify", "--data", file.toString()), "not a folder");
    }

    @Test
    void a_store_in_use_is_a_fault_told_in_a_line() {
        try (Database database = Database.open(DatabaseLocation.in(data), () -> {})) {
            Terminal.Result result = terminal.run("verify");
            assertThat(result.exit()).isEqualTo(1);
            assertThat(result.out()).isEmpty();
            assertOneLine(result, "is in use by another program");
            assertThat(database.verify().problems()).isEmpty();
        }
    }

    @Test
    void a_server_that_is_not_there_is_a_fault_told_in_a_line() {
        Terminal.Result result =
                terminal.run("--db", "jdbc:postgresql://localhost:1/guide?user=a&password=secret", "verify");
        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        assertOneLine(result, "jdbc:postgresql://localhost:1/guide");
        assertThat(result.err()).doesNotContain("secret");
    }

    @Test
    void verify_makes_up_for_a_lost_edition_file_and_names_what_it_cannot() throws Exception {
        assertDone(terminal.run("verify"));
        Files.writeString(data.resolve("editions/current.json"), "{}");
        assertDone(terminal.run("verify"));
        Files.delete(data.resolve("editions/current.json"));
        Files.createDirectory(data.resolve("editions/current.json"));
        Files.writeString(data.resolve("editions/current.json/in-the-way"), "");
        Terminal.Result result = terminal.run("verify");
        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.json().at("ok").truth()).isFalse();
        assertOneLine(result, "edition file: ");
    }

    @Test
    void help_and_version_are_there_for_every_command() {
        for (List<String> command : List.of(
                List.<String>of(),
                List.of("export"),
                List.of("import"),
                List.of("prove"),
                List.of("diff"),
                List.of("publish"),
                List.of("verify"),
                List.of("settings"),
                List.of("settings", "get"),
                List.of("settings", "set"))) {
            for (String option : List.of("--help", "--version")) {
                String[] arguments = command.toArray(new String[command.size() + 1]);
                arguments[command.size()] = option;
                Terminal.Result result = Terminal.exactly("", arguments);
                assertDone(result);
                assertThat(result.out()).as("%s", command).contains("admin");
            }
        }
        assertThat(Terminal.exactly("", "--help").out())
                .contains("--data", "--db", "export", "import", "prove", "diff", "publish", "verify", "settings");
    }

    @Test
    void without_a_command_it_says_what_needs_no_display() {
        Terminal.Result result = terminal.run();
        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        assertOneLine(result, "export, import, words, prove, diff, publish, restore, verify, reprint, settings");
    }

    @Test
    void settings_are_read_and_changed() throws Exception {
        assertThat(terminal.run("settings", "get", "name").json().at("name").text())
                .isEmpty();
        assertThat(data).doesNotExist();
        Terminal.Result set = terminal.run("settings", "set", "name", "The Mill Clinic");
        assertDone(set);
        assertThat(set.json().at("name").text()).isEqualTo("The Mill Clinic");
        assertDone(terminal.run("settings", "set", "region", "US"));
        assertThat(terminal.run("settings", "get").json().at("name").text()).isEqualTo("The Mill Clinic");
        assertThat(terminal.run("settings", "get", "paper").json().at("paper").text())
                .isEqualTo("LETTER");
        assertDone(terminal.run("settings", "set", "name", "--default"));
        assertThat(terminal.run("settings", "get", "name").json().at("name").text())
                .isEmpty();
        assertThat(terminal.run("settings", "get").out()).doesNotContain("pin");
    }

    @Test
    void settings_that_are_not_there_or_cannot_be_are_bad_input() throws Exception {
        assertBadInput(terminal.run("settings"), "get or set");
        assertBadInput(terminal.run("settings", "get", "colour"), "colour");
        assertBadInput(terminal.run("settings", "set", "colour", "red"), "colour");
        assertBadInput(terminal.run("settings", "set", "region", "Kent"), "region");
        assertBadInput(terminal.run("settings", "set", "name"), "name");
        assertBadInput(terminal.run("settings", "set", "pinHash", "x"), "PIN");
        Files.createDirectories(data);
        Files.writeString(data.resolve("clinic.json"), "{\"name\": 7}");
        Terminal.Result damaged = terminal.run("settings", "get");
        assertThat(damaged.exit()).isEqualTo(1);
        assertThat(damaged.out()).isEmpty();
        assertOneLine(damaged, "clinic.json: name");
    }

    private static String changed(String from, String to) {
        String draft = new String(EditionFile.write(STANDARD.asDraft()), StandardCharsets.UTF_8);
        assertThat(draft).contains(from);
        return draft.replace(from, to);
    }

    private Path file(String name, String content) throws Exception {
        return Files.writeString(folder.resolve(name), content);
    }

    private static void assertDone(Terminal.Result result) {
        assertThat(result.err()).isEmpty();
        assertThat(result.exit()).isZero();
    }

    private static void assertBadInput(Terminal.Result result, String says) {
        assertThat(result.exit()).as(result.toString()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertOneLine(result, says);
    }

    private static void assertOneLine(Terminal.Result result, String says) {
        assertThat(result.err()).startsWith("admin: ").contains(says).endsWith("\n");
        assertThat(result.err().strip()).doesNotContain("\n").doesNotContain("Exception: guidepost", "\tat ");
    }

    @Test
    void once_staff_have_accounts_the_command_line_signs_in_and_needs_approvals() throws Exception {
        try (Database database = Database.open(DatabaseLocation.in(data), () -> {})) {
            database.accounts()
                    .createFirst(new NewAccount("ada", "Ada", Set.of(Role.AUTHOR)), "a long password".toCharArray());
        }
        String draft = changed("\"value\":48", "\"value\":36");
        Terminal.Result anonymous = terminal.runOn(draft, "import", "-");
        assertThat(anonymous.exit()).isEqualTo(2);
        assertThat(anonymous.err()).contains("--user");
        Terminal ada = new Terminal(data, Map.of("GUIDEPOST_PASSWORD", "a long password"));
        Terminal stranger = new Terminal(data, Map.of("GUIDEPOST_PASSWORD", "another password"));
        Terminal.Result refused = stranger.runOn(draft, "import", "--user", "ada", "-");
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.err()).contains("password").hasLineCount(1);
        assertDone(ada.runOn(draft, "import", "--user", "ada", "-"));
        Terminal.Result unapproved = ada.run("publish", "--user", "ada");
        assertThat(unapproved.exit()).isEqualTo(1);
        assertThat(unapproved.json().at("published").truth()).isFalse();
        assertThat(unapproved.out()).contains("not_approved");
        assertDone(terminal.run("export", "-"));
        assertDone(terminal.run("verify"));
    }

    @Test
    void words_go_to_translators_and_come_back_into_the_draft() throws Exception {
        Path sheet = folder.resolve("words.csv");
        assertDone(terminal.run("words", "export", sheet.toString()));
        Terminal.Result same = terminal.run("words", "import", sheet.toString());
        assertDone(same);
        assertThat(same.json().at("texts").whole()).isZero();
        assertThat(terminal.run("export", "--edition", "draft", "-").exit()).isEqualTo(2);

        String changed = "text,es\nedition/guide/title,Dolor de espalda nuevo\n";
        Terminal.Result taken = terminal.runOn(changed, "words", "import", "-");
        assertDone(taken);
        assertThat(taken.json().at("texts").whole()).isEqualTo(1);
        assertThat(terminal.run("words", "export", "--edition", "draft", "-").out())
                .contains("Dolor de espalda nuevo");
    }

    @Test
    void words_that_are_no_good_are_refused_with_their_lines_and_begin_no_draft() {
        String bad = "text,es\nedition/guide/title,Nuevo\nnowhere,B\nedition/guide/title,C\n";
        assertBadInput(
                terminal.runOn(bad, "words", "import", "-"),
                "-: line 3: there is no text \"nowhere\"; line 4: edition/guide/title is there twice");
        assertBadInput(terminal.run("words", "import", folder.resolve("no.csv").toString()), "no such file");
        assertBadInput(terminal.run("words"), "export or import");
        assertThat(terminal.run("export", "--edition", "draft", "-").exit()).isEqualTo(2);
    }

    @Test
    void the_newest_backup_is_put_back() throws Exception {
        assertThat(terminal.run("restore").exit()).isEqualTo(2);
        assertDone(terminal.runOn(changed("\"value\":48", "\"value\":36"), "import", "-"));
        assertDone(terminal.run("publish"));
        assertDone(terminal.runOn(changed("\"value\":48", "\"value\":40"), "import", "-"));
        Terminal.Result restored = terminal.run("restore");
        assertDone(restored);
        assertThat(restored.json().at("restored").text()).startsWith("guidepost-");
        assertThat(terminal.run("export", "--edition", "draft", "-").exit()).isEqualTo(2);
        assertThat(terminal.run("export", "-").out()).contains("\"number\":2");
        assertDone(terminal.run("verify"));
    }
}
