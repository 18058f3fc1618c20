package guidepost.db;

import static guidepost.db.generated.Tables.THRESHOLD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import guidepost.core.check.Finding;
import guidepost.core.guide.Edition;
import guidepost.core.guide.Language;
import guidepost.core.guide.Stamp;
import guidepost.core.guide.Urgency;
import guidepost.core.item.TextPlace;
import guidepost.core.triage.Triage;
import guidepost.exchange.EditionFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How a draft becomes an edition. */
final class PublishingTest {
    @TempDir
    Path data;

    @ParameterizedTest
    @EnumSource
    void a_draft_becomes_the_next_edition_and_is_gone(TestEngine engine) throws Exception {
        try (Database database = engine.open(data)) {
            database.draft().replace(Staff.nobody(database), Guides.withIceHours(36));
            Stamp stamp = published(database.publisher().publish(Staff.nobody(database), Optional.of("colder")));

            Edition expected = EditionFile.seal(Guides.withIceHours(36), 2, true);
            assertThat(stamp).isEqualTo(expected.stamp().orElseThrow());
            assertThat(database.editions().read(2).map(Guides::seal)).contains(Guides.seal(expected));
            assertThat(current()).isEqualTo(EditionFile.write(expected));
            assertThat(database.editions().file(2)).contains(current());
            assertThat(database.draft().read(Staff.nobody(database))).isEmpty();
            assertThat(database.editions().read(1).map(Guides::seal)).contains(Guides.seal(Guides.standard()));
            assertThat(database.verify().problems()).isEmpty();
            assertThat(database.audit().lines(Staff.nobody(database))).last().satisfies(line -> {
                assertThat(line.entry().action()).isEqualTo(AuditAction.EDITION_PUBLISHED);
                assertThat(line.entry().reason()).contains("colder");
                assertThat(line.entry().newValue()).contains(stamp.seal());
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_tables_are_the_source_not_a_copy(TestEngine engine) throws Exception {
        try (Database database = engine.open(data)) {
            database.draft().replace(Staff.nobody(database), Guides.standard());
            database.store().transaction(tx -> tx.update(THRESHOLD)
                    .set(THRESHOLD.CURRENT_VALUE, 30)
                    .where(THRESHOLD.CODE.eq("ice_hours"))
                    .and(DraftRows.inDraft(tx, THRESHOLD.EDITION_ID))
                    .execute());
            published(database.publisher().publish(Staff.nobody(database), Optional.empty()));
            assertThat(EditionFile.readSealed(current()).threshold("ice_hours").value())
                    .isEqualTo(30);
        }
    }

    @ParameterizedTest
    @EnumSource
    void edits_of_single_rows_are_published(TestEngine engine) throws Exception {
        TextPlace fever = TextPlace.question("fever", TextPlace.Field.PROMPT);
        try (Database database = engine.open(data)) {
            SignedIn who = Staff.nobody(database);
            Edition edited = Staff.withThreshold(Guides.standard(), "ice_hours", 72);
            Staff.save(database, who, Staff.withWords(edited, fever, Language.ENGLISH, "Are you hot?"));
            published(database.publisher().publish(Staff.nobody(database), Optional.empty()));
            Edition edition = EditionFile.readSealed(current());
            assertThat(edition.threshold("ice_hours").value()).isEqualTo(72);
            assertThat(edition.question("fever").prompt().in(Language.ENGLISH)).isEqualTo("Are you hot?");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_draft_with_a_blocking_finding_is_refused_and_stays(TestEngine engine) throws Exception {
        Edition bad = Guides.withIceHours(400);
        try (Database database = engine.open(data)) {
            byte[] before = current();
            assertThat(database.draft().replace(Staff.nobody(database), bad))
                    .extracting(Finding::kind)
                    .contains(Finding.Kind.THRESHOLD_OUT_OF_RANGE);
            PublishOutcome outcome = database.publisher().publish(Staff.nobody(database), Optional.empty());
            assertThat(outcome)
                    .isInstanceOfSatisfying(PublishOutcome.Refused.class, refused -> assertThat(refused.findings())
                            .extracting(Finding::kind)
                            .contains(Finding.Kind.THRESHOLD_OUT_OF_RANGE));
            assertThat(database.draft().read(Staff.nobody(database)).map(Guides::seal))
                    .contains(Guides.seal(bad.asDraft()));
            assertThat(database.editions().all()).hasSize(1);
            assertThat(current()).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_draft_whose_proof_does_not_hold_is_refused_though_its_content_is_clean(TestEngine engine) throws Exception {
        Edition unsafe = Guides.edited(
                "\"urgency\":\"BOOK_3_DAYS\",\"all\":[{\"question\":\"daily_tasks\",\"anyOf\":[\"cannot\"]}]",
                "\"urgency\":\"BOOK_3_DAYS\",\"all\":[{\"question\":\"daily_tasks\",\"anyOf\":[\"with_difficulty\"]}]");
        try (Database database = engine.open(data)) {
            byte[] before = current();
            assertThat(database.draft().replace(Staff.nobody(database), unsafe))
                    .as("what the check of the content says")
                    .noneMatch(Finding::blocks);
            PublishOutcome outcome = database.publisher().publish(Staff.nobody(database), Optional.empty());
            assertThat(outcome).isInstanceOfSatisfying(PublishOutcome.Refused.class, refused -> {
                Finding finding = refused.findings().stream()
                        .filter(Finding::blocks)
                        .findFirst()
                        .orElseThrow();
                assertThat(finding.kind()).isEqualTo(Finding.Kind.WORSE_ANSWER_LOWERS);
                assertThat(Triage.assess(unsafe, finding.witness().orElseThrow())
                                .urgency())
                        .as("the patient who shows it")
                        .isEqualTo(Urgency.SELF_CARE);
            });
            assertThat(database.draft().read(Staff.nobody(database))).isPresent();
            assertThat(database.editions().all()).hasSize(1);
            assertThat(current()).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @EnumSource
    void without_a_draft_there_is_nothing_to_publish(TestEngine engine) {
        try (Database database = engine.open(data)) {
            assertThat(database.publisher().publish(Staff.nobody(database), Optional.empty()))
                    .isEqualTo(new PublishOutcome.NoDraft());
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_import_replaces_the_draft_whole_or_not_at_all(TestEngine engine) throws Exception {
        try (Database database = engine.open(data)) {
            database.draft().replace(Staff.nobody(database), Guides.withIceHours(36));
            database.draft().replace(Staff.nobody(database), Guides.withIceHours(40));
            assertThat(database.draft().read(Staff.nobody(database)).map(Guides::seal))
                    .contains(Guides.seal(Guides.withIceHours(40)));

            Edition floorless = Guides.edited(
                    "\"urgency\":\"EMERGENCY\",\"all\":[{\"question\":\"legs\",\"anyOf\":[\"both\"]}]",
                    "\"urgency\":\"TODAY\",\"all\":[{\"question\":\"legs\",\"anyOf\":[\"both\"]}]");
            assertThatThrownBy(() -> database.draft().replace(Staff.nobody(database), floorless))
                    .isInstanceOf(DraftRejected.class)
                    .hasMessageContaining("legs");
            Edition lost = Guides.edited("\"section\":\"safety\"", "\"section\":\"nowhere\"");
            assertThatThrownBy(() -> database.draft().replace(Staff.nobody(database), lost))
                    .isInstanceOf(DraftRejected.class)
                    .hasMessageContaining("nowhere");
            assertThat(database.draft().read(Staff.nobody(database)).map(Guides::seal))
                    .contains(Guides.seal(Guides.withIceHours(40)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_lost_or_damaged_edition_file_is_written_again(TestEngine engine) throws Exception {
        DatabaseLocation location = engine.ready(data);
        byte[] whole = current();
        Files.delete(currentFile());
        Database.open(location, () -> {}).close();
        assertThat(current()).isEqualTo(whole);

        Files.writeString(currentFile(), new String(whole, StandardCharsets.UTF_8).replace("Back pain", "Back pein"));
        Database.open(location, () -> {}).close();
        assertThat(current()).isEqualTo(whole);
    }

    @ParameterizedTest
    @EnumSource
    void numbers_go_on_above_an_edition_file_that_the_store_does_not_know(TestEngine engine) throws Exception {
        DatabaseLocation location = engine.ready(data);
        byte[] later = EditionFile.write(EditionFile.seal(Guides.withIceHours(50), 7, true));
        Files.write(currentFile(), later);
        try (Database database = Database.open(location, () -> {})) {
            assertThat(current()).isEqualTo(later);
            database.draft().replace(Staff.nobody(database), Guides.withIceHours(60));
            assertThat(published(database.publisher().publish(Staff.nobody(database), Optional.empty()))
                            .number())
                    .isEqualTo(8);
            assertThat(EditionFile.readSealed(current()).threshold("ice_hours").value())
                    .isEqualTo(60);
            assertThat(database.verify().problems()).isEmpty();
        }
    }

    private Path currentFile() {
        return data.resolve("editions/current.json");
    }

    private byte[] current() throws Exception {
        return Files.readAllBytes(currentFile());
    }

    private static Stamp published(PublishOutcome outcome) {
        assertThat(outcome).isInstanceOf(PublishOutcome.Published.class);
        return ((PublishOutcome.Published) outcome).stamp();
    }
}
