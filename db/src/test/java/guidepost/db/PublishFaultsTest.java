package guidepost.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A publish that breaks off: it happened or it did not, and the next start makes up for what was missing. */
final class PublishFaultsTest {
    @TempDir
    Path data;

    static Stream<Arguments> everyPhase() {
        return Stream.of(TestEngine.values())
                .flatMap(engine -> Stream.of(PublishPhase.values()).map(phase -> Arguments.of(engine, phase)));
    }

    @ParameterizedTest
    @MethodSource("everyPhase")
    void it_is_all_or_nothing(TestEngine engine, PublishPhase broken) throws Exception {
        Database.Setup setup = Database.Setup.STANDARD.with((PublishPhase phase) -> {
            if (phase == broken) {
                throw new IllegalStateException("broken off");
            }
        });
        DatabaseLocation location = engine.ready(data);
        try (Database database = Database.open(location, () -> {}, setup)) {
            database.draft().replace(Staff.nobody(database), Guides.withIceHours(36));
            assertThatThrownBy(() -> database.publisher().publish(Staff.nobody(database), Optional.empty()))
                    .hasMessage("broken off");
        }
        boolean happened = broken.compareTo(PublishPhase.COMMITTED) >= 0;
        try (Database database = Database.open(location, () -> {})) {
            assertThat(database.editions().all()).hasSize(happened ? 2 : 1);
            assertThat(database.draft().read(Staff.nobody(database)).isPresent())
                    .isEqualTo(!happened);
            assertThat(database.editions().newestFile())
                    .contains(Files.readAllBytes(data.resolve("editions/current.json")));
            assertThat(database.verify().problems()).isEmpty();
        }
    }

    @Test
    void an_edition_file_that_cannot_be_written_is_said_and_made_up_for() throws Exception {
        DatabaseLocation location = TestEngine.H2.ready(data);
        Path editions = data.resolve("editions");
        Path away = data.resolve("away");
        try (Database database = Database.open(location, () -> {})) {
            database.draft().replace(Staff.nobody(database), Guides.withIceHours(36));
            Files.move(editions, away);
            Files.writeString(editions, "in the way");
            assertThatThrownBy(() -> database.publisher().publish(Staff.nobody(database), Optional.empty()))
                    .isInstanceOf(StoreFault.class)
                    .hasMessageStartingWith("edition 2 is published in the store, but the edition file could not");
            assertThat(database.verify().problems()).singleElement().asString().startsWith("edition file: ");
        }
        Files.delete(editions);
        Files.move(away, editions);
        try (Database database = Database.open(location, () -> {})) {
            assertThat(database.editions().newestFile()).contains(Files.readAllBytes(editions.resolve("current.json")));
            assertThat(database.verify().problems()).isEmpty();
        }
    }
}
