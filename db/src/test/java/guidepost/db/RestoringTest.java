package guidepost.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How staff put a backup back. */
final class RestoringTest {
    @TempDir
    Path data;

    @Test
    void a_backup_comes_back_with_its_draft_and_patients_keep_their_edition() throws Exception {
        DatabaseLocation location = TestEngine.H2.ready(data);
        try (Database database = Database.open(location, () -> {})) {
            SignedIn who = Staff.nobody(database);
            publish(database, who, 30);
            publish(database, who, 36);
            List<Backup> backups = database.backups(who);
            assertThat(backups).hasSize(2);
            database.restore(who, backups.get(1));
        }
        try (Database database = Database.open(location, () -> {})) {
            SignedIn who = Staff.nobody(database);
            assertThat(database.editions().all())
                    .extracting(edition -> edition.stamp().number())
                    .containsExactly(1, 2, 3);
            assertThat(database.editions()
                            .read(3)
                            .orElseThrow()
                            .threshold("ice_hours")
                            .value())
                    .isEqualTo(36);
            assertThat(database.audit().lines(who))
                    .extracting(line -> line.entry().action())
                    .contains(AuditAction.STORE_RESTORED, AuditAction.EDITION_RECOVERED);
            assertThat(database.verify().problems()).isEmpty();
            publish(database, who, 40);
            assertThat(database.editions().newest().orElseThrow().stamp().number())
                    .isEqualTo(4);
        }
    }

    @Test
    void a_backup_is_made_tried_and_says_what_would_be_lost() throws Exception {
        try (Database database = TestEngine.H2.open(data)) {
            SignedIn who = Staff.nobody(database);
            publish(database, who, 36);
            Backup made = database.backUp(who);
            assertThat(database.backups(who)).first().isEqualTo(made);
            assertThat(database.lookInto(who, made).lost()).isEmpty();

            Staff.save(
                    database,
                    who,
                    Staff.withThreshold(database.draft().begin(who).edition(), "ice_hours", 40));
            BackupContents contents = database.lookInto(who, made);
            assertThat(contents.newest().orElseThrow().number()).isEqualTo(2);
            assertThat(contents.draft()).isFalse();
            assertThat(contents.problems()).isEmpty();
            assertThat(contents.lost())
                    .extracting(line -> line.entry().action())
                    .containsExactly(AuditAction.DRAFT_BEGUN, AuditAction.ITEM_CHANGED);
            assertThat(database.draft().open(who)).isPresent();
        }
    }

    private static void publish(Database database, SignedIn who, int hours) throws Exception {
        Staff.save(
                database, who, Staff.withThreshold(database.draft().begin(who).edition(), "ice_hours", hours));
        assertThat(database.publisher().publish(who, Optional.empty())).isInstanceOf(PublishOutcome.Published.class);
    }

    @Test
    void a_backup_that_is_damaged_or_not_there_changes_nothing() throws Exception {
        try (Database database = TestEngine.H2.open(data)) {
            SignedIn who = Staff.nobody(database);
            publish(database, who, 36);
            Backup backup = database.backups(who).get(0);
            Files.writeString(data.resolve("backups").resolve(backup.name()), "rubbish");
            assertThatThrownBy(() -> database.restore(who, backup)).isInstanceOf(StoreFault.class);
            assertThatThrownBy(() -> database.lookInto(who, backup)).isInstanceOf(StoreFault.class);
            assertThatThrownBy(() -> database.restore(who, new Backup("guidepost-000099.zip", Instant.EPOCH)))
                    .hasMessage("there is no backup guidepost-000099.zip");
            assertThat(database.verify().problems()).isEmpty();
        }
    }
}
