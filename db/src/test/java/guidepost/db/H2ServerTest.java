package guidepost.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.h2.tools.Server;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store on an H2 server, which several programs share. */
final class H2ServerTest {
    @TempDir
    Path folder;

    private Optional<Server> server = Optional.empty();

    @BeforeEach
    void aServerWithAnEmptyDatabase() throws Exception {
        H2File.create(folder.resolve("guide.mv.db"), () -> {}).close();
        server = Optional.of(Server.createTcpServer("-tcpPort", "0", "-baseDir", folder.toString())
                .start());
    }

    @AfterEach
    void noServer() {
        server.ifPresent(Server::stop);
    }

    private DatabaseLocation location(String database) throws DatabaseUrlRejected {
        int port = server.orElseThrow().getPort();
        return DatabaseLocation.on(
                "jdbc:h2:tcp://localhost:" + port + "/" + database, folder.resolve("data"), Map.of());
    }

    @Test
    void two_programs_work_in_it_at_once() throws Exception {
        try (Database ana = Database.open(location("guide"), () -> {});
                Database ben = Database.open(location("guide"), () -> {})) {
            ana.draft().replace(Staff.nobody(ana), Guides.withIceHours(36));
            assertThat(ben.publisher().publish(Staff.nobody(ben), Optional.empty()))
                    .isInstanceOf(PublishOutcome.Published.class);
            assertThat(ana.editions().all()).hasSize(2);
            assertThat(ana.verify().problems()).isEmpty();
        }
    }

    @Test
    void a_database_that_is_not_there_is_not_made() throws Exception {
        DatabaseLocation nowhere = location("nowhere");
        assertThatThrownBy(() -> Database.open(nowhere, () -> {}))
                .isInstanceOf(StoreFault.class)
                .hasMessageStartingWith("the database at " + nowhere.spoken() + " cannot be reached");
    }

    @Test
    void a_store_that_was_there_and_is_gone_is_not_made_anew() throws Exception {
        DatabaseLocation location = location("guide");
        Database.open(location, () -> {}).close();
        noServer();
        Files.delete(folder.resolve("guide.mv.db"));
        int port = location.server().orElseThrow().port().orElseThrow();
        H2File.create(folder.resolve("guide.mv.db"), () -> {}).close();
        server = Optional.of(Server.createTcpServer("-tcpPort", Integer.toString(port), "-baseDir", folder.toString())
                .start());
        assertThatThrownBy(() -> Database.open(location, () -> {}))
                .isInstanceOf(StoreFault.class)
                .hasMessageContaining("is gone");
    }
}
