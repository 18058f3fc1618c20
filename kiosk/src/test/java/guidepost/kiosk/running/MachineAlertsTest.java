package guidepost.kiosk.running;

import static org.assertj.core.api.Assertions.assertThat;

import guidepost.exchange.Checker;
import guidepost.exchange.DataFolder;
import guidepost.exchange.DefaultGuides;
import guidepost.exchange.PublishedEditions;
import guidepost.exchange.clinic.ClinicFile;
import guidepost.exchange.spool.SignOfLife;
import guidepost.exchange.spool.Spool;
import guidepost.exchange.spool.SpoolItem;
import guidepost.kiosk.visit.Offer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A kiosk that something is wrong with tells the desk, and goes on. */
final class MachineAlertsTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @TempDir
    private Path folder;

    private Spool spool = new Spool(Path.of(""));

    @BeforeEach
    void aDataFolder() throws IOException {
        DataFolder.open(folder);
        spool = new Spool(folder);
    }

    private void beatsAt(Instant now) throws IOException {
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);
        new Heartbeat(new SignOfLife(folder), clock, new MachineAlerts(spool, clock)).beat();
    }

    private Offers offers() {
        return new Offers(
                new PublishedEditions(folder, Checker.ofContent()),
                new ClinicFile(folder),
                Optional.empty(),
                new MachineAlerts(spool, Clock.fixed(NOON, ZoneOffset.UTC)));
    }

    private List<SpoolItem.Alert.Kind> alerts() throws IOException {
        return spool.list().stream()
                .map(item -> ((SpoolItem.Alert) item).kind())
                .toList();
    }

    @Test
    void a_clock_that_was_set_back_since_the_kiosk_last_ran_is_told_once() throws IOException {
        beatsAt(NOON);
        beatsAt(NOON.minus(Duration.ofHours(1)));
        beatsAt(NOON.minus(Duration.ofMinutes(59)));
        assertThat(alerts()).containsExactly(SpoolItem.Alert.Kind.CLOCK);
    }

    @Test
    void a_clock_that_the_network_corrects_a_little_is_not() throws IOException {
        beatsAt(NOON);
        beatsAt(NOON.minus(Duration.ofMinutes(5)));
        assertThat(alerts()).isEmpty();
    }

    @Test
    void an_edition_that_is_not_fit_for_use_is_told_once_and_another_one_is_served() throws IOException {
        Files.createDirectories(folder.resolve("editions"));
        Files.writeString(folder.resolve("editions/current.json"), "{}");
        Offers offers = offers();
        Offer offer = offers.next().orElseThrow();
        assertThat(offer.decider().orElseThrow().edition()).isEqualTo(DefaultGuides.builtIn());
        assertThat(offers.next()).isEmpty();
        assertThat(alerts()).containsExactly(SpoolItem.Alert.Kind.EDITION);
    }

    @Test
    void a_kiosk_on_the_guide_built_in_has_nothing_to_tell() throws IOException {
        assertThat(offers().next()).isPresent();
        assertThat(alerts()).isEmpty();
    }
}
