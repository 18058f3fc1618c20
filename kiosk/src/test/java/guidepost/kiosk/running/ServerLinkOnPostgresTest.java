package guidepost.kiosk.running;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;

/** The kiosk's link to a PostgreSQL server. */
final class ServerLinkOnPostgresTest extends ServerLinkTest {
    private Optional<EmbeddedPostgres> server = Optional.empty();
    private int port;

    @Override
    void begins() throws IOException {
        start(EmbeddedPostgres.builder());
    }

    @Override
    String url() {
        return "jdbc:postgresql://localhost:" + port + "/postgres?user=postgres";
    }

    @AfterEach
    @Override
    void goesAway() throws IOException {
        if (server.isPresent()) {
            server.get().close();
            server = Optional.empty();
        }
    }

    @Override
    void comesBack() throws IOException {
        start(EmbeddedPostgres.builder().setPort(port));
    }

    /** The files are this test's, and stay when the server stops. */
    private void start(EmbeddedPostgres.Builder how) throws IOException {
        EmbeddedPostgres started = how.setDataDirectory(folder.resolve("postgres"))
                .setCleanDataDirectory(false)
                .start();
        port = started.getPort();
        server = Optional.of(started);
    }
}
