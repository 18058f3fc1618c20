package guidepost.db;

import static guidepost.db.generated.Tables.AUDIT_ROW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import guidepost.core.guide.Edition;
import guidepost.exchange.EditionFile;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the store in the data folder does after a crash, damage, loss, and in two hands at once. */
final class EmbeddedStoreTest {
    @TempDir
    Path data;

    private DatabaseLocation location = DatabaseLocation.in(Path.of("."));

    @BeforeEach
    void aStoreWithAnEditionAndADraft() throws Exception {
        location = TestEngine.H2.ready(data);
        try (Database database = Database.open(location, () -> {})) {
            database.draft().replace(Staff.nobody(database), Guides.withIceHours(36));
            database.publisher().publish(Staff.nobody(database), Optional.empty());
            database.draft().replace(Staff.nobody(database), Guides.withIceHours(40));
        }
    }

    @Test
    void a_second_one_is_told_in_a_sentence_that_the_store_is_in_use() {
        try (Database first = Database.open(location, () -> {})) {
            assertThatThrownBy(() -> Database.open(location, () -> {}))
                    .isInstanceOf(StoreFault.class)
                    .hasMessage("the store in " + data + " is in use by another program: close that one first");
            assertThat(first.verify().problems()).isEmpty();
        }
    }

    @Test
    void a_file_that_another_tool_has_open_is_not_taken_for_damaged() throws Exception {
        Process tool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        HoldingChild.class.getName(),
                        database().toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            assertThat(tool.getInputStream().read()).isEqualTo('!');
            assertThatThrownBy(() -> Database.open(location, () -> {}))
                    .isInstanceOf(StoreInUse.class)
                    .hasMessageContaining("in use by another program");
        } finally {
            tool.destroyForcibly().waitFor();
        }
        assertThat(data.resolve("store/kept")).doesNotExist();
        try (Database database = Database.open(location, () -> {})) {
            assertWhole(database);
        }
    }

    @Test
    void nothing_is_waited_for_on_a_thread_that_must_not() {
        Runnable never = () -> {
            throw new IllegalStateException("not here");
        };
        assertThatThrownBy(() -> Database.open(location, never)).hasMessage("not here");
        boolean[] forbidden = {false};
        Runnable sometimes = () -> {
            if (forbidden[0]) {
                never.run();
            }
        };
        try (Database database = Database.open(location, sometimes)) {
            forbidden[0] = true;
            assertThatThrownBy(() -> database.draft().read(Staff.nobody(database)))
                    .hasMessage("not here");
            forbidden[0] = false;
        }
    }

    @Test
    void a_store_that_was_not_closed_is_mended_and_a_copy_kept() throws Exception {
        pretendACrash();
        try (Database database = Database.open(location, () -> {})) {
            assertThat(database.putBack()).isEmpty();
            assertWhole(database);
        }
        assertThat(files("store/kept")).containsExactly("000001.mv.db");
        for (int i = 0; i < 4; i++) {
            pretendACrash();
            Database.open(location, () -> {}).close();
        }
        assertThat(files("store/kept")).containsExactly("000003.mv.db", "000004.mv.db", "000005.mv.db");
    }

    @Test
    void a_store_left_open_by_another_h2_is_left_to_it() throws Exception {
        Files.writeString(data.resolve("store/state"), "open 2.4.240");
        byte[] before = Files.readAllBytes(database());
        assertThatThrownBy(() -> Database.open(location, () -> {}))
                .isInstanceOf(StoreFault.class)
                .hasMessageContaining("H2 2.4.240");
        assertThat(Files.readAllBytes(database())).isEqualTo(before);
    }

    @Test
    void a_damaged_store_is_put_back_from_the_newest_backup_that_opens() throws Exception {
        Files.write(data.resolve("backups/guidepost-000009.zip"), new byte[] {1, 2, 3});
        wreck(database());
        try (Database database = Database.open(location, () -> {})) {
            assertThat(database.editions().all()).hasSize(2);
            assertThat(database.draft().read(Staff.nobody(database))).isEmpty();
            assertThat(database.audit().lines(Staff.nobody(database))).last().satisfies(line -> {
                assertThat(line.entry().action()).isEqualTo(AuditAction.STORE_RESTORED);
                assertThat(line.entry().newValue()).contains("guidepost-000001.zip");
                assertThat(line.entry().reason()).contains("damaged; kept as damaged-000001.mv.db");
            });
            PutBack from = database.putBack().orElseThrow();
            assertThat(from.backup().map(Backup::name)).contains("guidepost-000001.zip");
            assertThat(from.damaged()).contains(data.resolve("store/kept/damaged-000001.mv.db"));
            assertThat(database.verify().problems()).isEmpty();
        }
        for (int i = 0; i < 4; i++) {
            pretendACrash();
            Database.open(location, () -> {}).close();
        }
        assertThat(files("store/kept"))
                .containsExactly("000003.mv.db", "000004.mv.db", "000005.mv.db", "damaged-000001.mv.db");
    }

    @Test
    void a_store_put_back_learns_newer_editions_from_the_edition_file() throws Exception {
        try (Database database = Database.open(location, () -> {})) {
            database.publisher().publish(Staff.nobody(database), Optional.empty());
        }
        Files.delete(data.resolve("backups/guidepost-000002.zip"));
        Files.delete(database());
        Edition third = EditionFile.seal(Guides.withIceHours(40), 3, true);
        try (Database database = Database.open(location, () -> {})) {
            assertThat(database.editions().read(3).map(Guides::seal)).contains(Guides.seal(third));
            assertThat(database.verify().problems()).isEmpty();
        }
        assertThat(Files.readAllBytes(data.resolve("editions/current.json"))).isEqualTo(EditionFile.write(third));
    }

    @Test
    void an_empty_database_is_damage_not_a_new_store() throws Exception {
        Files.delete(database());
        H2File.create(database(), () -> {}).close();
        try (Database database = Database.open(location, () -> {})) {
            assertThat(database.editions().all()).hasSize(2);
        }
    }

    @Test
    void without_a_backup_nothing_is_made_where_a_store_was() throws Exception {
        Files.delete(data.resolve("backups/guidepost-000001.zip"));
        Files.delete(database());
        byte[] served = Files.readAllBytes(data.resolve("editions/current.json"));
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> Database.open(location, () -> {}))
                    .isInstanceOf(StoreFault.class)
                    .hasMessageContaining("is gone and there is no backup")
                    .hasMessageContaining("installed-stores.txt")
                    .hasMessageNotContaining("\n");
        }
        assertThat(database()).doesNotExist();
        assertThat(Files.readAllBytes(data.resolve("editions/current.json"))).isEqualTo(served);
        Files.delete(data.resolve("installed-stores.txt"));
        try (Database database = Database.open(location, () -> {})) {
            assertThat(database.editions().all()).hasSize(1);
            assertThat(database.verify().problems()).isEmpty();
        }
    }

    @Test
    void a_store_half_made_by_a_crash_is_made_anew() throws Exception {
        Path other = data.resolve("other");
        Files.createDirectories(other.resolve("store"));
        Files.write(other.resolve("store/creating.mv.db"), new byte[5000]);
        try (Database database = Database.open(DatabaseLocation.in(other), () -> {})) {
            assertThat(database.editions().all()).hasSize(1);
        }
        assertThat(files("other/store")).containsExactly("guidepost.mv.db", "lock", "state");
    }

    @Test
    void fourteen_backups_are_kept() throws Exception {
        try (Database database = Database.open(location, () -> {})) {
            for (int i = 0; i < 15; i++) {
                database.store().site().backUp();
            }
        }
        assertThat(files("backups")).hasSize(14).first().isEqualTo("guidepost-000003.zip");
        assertThat(files("backups")).last().isEqualTo("guidepost-000016.zip");
    }

    @Test
    void a_database_that_cannot_be_backed_up_still_publishes() throws Exception {
        try (Database database = Database.open(location, () -> {})) {
            Files.move(data.resolve("backups"), data.resolve("moved"));
            Files.writeString(data.resolve("backups"), "in the way");
            assertThat(database.publisher().publish(Staff.nobody(database), Optional.empty()))
                    .isInstanceOf(PublishOutcome.Published.class);
        }
    }

    /** As a kill leaves it: the header of H2 2.5.252 names an earlier version than the last one where that went into a gap. */
    @Test
    void a_file_cut_off_at_any_moment_holds_all_that_was_forced_to_the_disk() throws Exception {
        Map<Path, Integer> trails = new LinkedHashMap<>();
        for (int round = 0; round < 4; round++) {
            try (Database database = Database.open(location, () -> {})) {
                SignedIn who = Staff.nobody(database);
                DraftCopy draft = database.draft().begin(who);
                for (int save = 0; save < 3; save++) {
                    Edition edited = Staff.withThreshold(draft.edition(), "ice_hours", 30 + 3 * round + save);
                    draft = Staff.save(database, who, draft, edited).now();
                    trails.put(cutOff(trails.size()), trail(database));
                }
                database.publisher().publish(who, Optional.empty());
                trails.put(cutOff(trails.size()), trail(database));
            }
        }
        for (Map.Entry<Path, Integer> cut : trails.entrySet()) {
            StoreCheck.settle(cut.getKey(), () -> {});
            try (H2File file = H2File.open(cut.getKey(), () -> {})) {
                assertThat(file.dsl().fetchCount(AUDIT_ROW))
                        .as(cut.getKey().toString())
                        .isEqualTo(cut.getValue());
            }
        }
    }

    private Path cutOff(int number) throws IOException {
        return Files.copy(database(), data.resolve("cut-off-" + number + H2File.SUFFIX));
    }

    private static int trail(Database database) {
        return database.audit().lines(Staff.nobody(database)).size();
    }

    private void pretendACrash() throws IOException {
        Files.writeString(data.resolve("store/state"), "open " + StoreOpening.H2_VERSION);
    }

    private static void assertWhole(Database database) {
        assertThat(database.editions().all()).hasSize(2);
        assertThat(database.draft().read(Staff.nobody(database)).map(Guides::seal))
                .contains(Guides.seal(Guides.withIceHours(40)));
        assertThat(database.verify().problems()).isEmpty();
    }

    private Path database() {
        return data.resolve("store/guidepost.mv.db");
    }

    private static void wreck(Path file) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            for (long at = 0; at < bytes.length(); at += 512) {
                bytes.seek(at);
                bytes.write(new byte[200]);
            }
        }
    }

    private List<String> files(String folder) throws IOException {
        try (Stream<Path> files = Files.list(data.resolve(folder))) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }
}
