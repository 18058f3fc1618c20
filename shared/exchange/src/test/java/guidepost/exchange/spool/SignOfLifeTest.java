package guidepost.exchange.spool;

import static org.assertj.core.api.Assertions.assertThat;

import guidepost.exchange.disk.SimulatedDisk;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;

final class SignOfLifeTest {
    private static final Path DATA = Path.of("/data");

    private final SimulatedDisk disk = new SimulatedDisk();
    private final SignOfLife life = new SignOfLife(disk, DATA);

    @Test
    void the_last_sign_is_remembered_and_none_is_made_up() throws IOException {
        assertThat(life.last()).isEmpty();
        disk.makeFolder(DATA);
        life.give(Instant.parse("2026-05-04T12:34:56Z"));
        life.give(Instant.parse("2026-05-04T12:35:16Z"));
        assertThat(new SignOfLife(disk, DATA).last()).contains(Instant.parse("2026-05-04T12:35:16Z"));
    }

    @Test
    void a_damaged_sign_is_no_sign() throws IOException {
        disk.plant(DATA.resolve("kiosk-alive"), new byte[] {'2', '0'});
        assertThat(life.last()).isEmpty();
    }
}
