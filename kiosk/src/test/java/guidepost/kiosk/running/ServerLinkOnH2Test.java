package guidepost.kiosk.running;

import java.sql.DriverManager;
import java.util.Optional;
import org.h2.tools.Server;
import org.junit.jupiter.api.AfterEach;

/** The kiosk's link to an H2 server. */
final class ServerLinkOnH2Test extends ServerLinkTest {
    private Optional<Server> server = Optional.empty();
    private int port;

    @Override
    void begins() throws Exception {
        DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("guide").toAbsolutePath(), "sa", "")
                .close();
        comesBack();
    }

    @Override
    String url() {
        return "jdbc:h2:tcp://localhost:" + port + "/guide";
    }

    @AfterEach
    @Override
    void goesAway() {
        server.ifPresent(Server::stop);
        server = Optional.empty();
    }

    @Override
    void comesBack() throws Exception {
        Server started = Server.createTcpServer("-tcpPort", Integer.toString(port), "-baseDir", folder.toString())
                .start();
        port = started.getPort();
        server = Optional.of(started);
    }
}
