package guidepost.db;

import static org.assertj.core.api.Assertions.assertThat;

import guidepost.core.guide.Edition;
import guidepost.core.guide.Stamp;
import guidepost.exchange.EditionFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is in a store that was never used. */
final class NewStoreTest {
    @TempDir
    Path data;

    @ParameterizedTest
    @EnumSource
    void holds_the_default_guide_as_edition_1_and_no_draft(TestEngine engine) {
        Edition standard = Guides.standard();
        try (Database database = Database.open(engine.fresh(data), () -> {})) {
            assertThat(database.editions().all()).singleElement().satisfies(first -> {
                assertThat(first.guide()).isEqualTo("back_spasm");
                assertThat(first.stamp()).isEqualTo(standard.stamp().orElseThrow());
                assertThat(first.sample()).isTrue();
            });
            assertThat(database.editions().read(1).map(Guides::seal)).contains(Guides.seal(standard));
            assertThat(database.editions().file(1)).contains(EditionFile.write(standard));
            assertThat(database.draft().read(Staff.nobody(database))).isEmpty();
            assertThat(database.verify().problems()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void writes_its_edition_file(TestEngine engine) throws Exception {
        Database.open(engine.fresh(data), () -> {}).close();
        assertThat(Files.readAllBytes(data.resolve("editions/current.json")))
                .isEqualTo(EditionFile.write(Guides.standard()));
    }

    @ParameterizedTest
    @EnumSource
    void is_the_same_when_it_is_opened_again(TestEngine engine) {
        DatabaseLocation location = engine.fresh(data);
        Database.open(location, () -> {}).close();
        try (Database database = Database.open(location, () -> {})) {
            assertThat(database.editions().all())
                    .extracting(EditionShelf.Published::stamp)
                    .extracting(Stamp::number)
                    .containsExactly(1);
            assertThat(database.audit().lines(Staff.nobody(database))).hasSize(2);
            assertThat(database.verify().problems()).isEmpty();
        }
    }
}
