package guidepost.kiosk.running;

import static org.assertj.core.api.Assertions.assertThat;

import guidepost.core.guide.Edition;
import guidepost.core.guide.Language;
import guidepost.core.guide.Stamp;
import guidepost.core.guide.Urgency;
import guidepost.db.Database;
import guidepost.db.DatabaseLocation;
import guidepost.db.DatabaseUrlRejected;
import guidepost.db.DraftRejected;
import guidepost.db.SignedIn;
import guidepost.db.VisitTally;
import guidepost.exchange.Checker;
import guidepost.exchange.DefaultGuides;
import guidepost.exchange.PublishedEditions;
import guidepost.exchange.Serving;
import guidepost.exchange.spool.Spool;
import guidepost.exchange.spool.SpoolItem;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A kiosk whose clinic keeps its store on a server, which is there, goes away and comes back: on each server that a clinic may have. */
abstract class ServerLinkTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final SpoolItem.Visit VISIT =
            SpoolItem.Visit.one("back_spasm", 1, Urgency.TODAY, Language.ENGLISH, DAY);
    private static final SpoolItem.Alert ALERT =
            SpoolItem.Alert.now(SpoolItem.Alert.Kind.CALL_STAFF, Instant.parse("2026-11-22T10:00:00Z"));

    /** The server's files, and a data folder for each who uses it. */
    @TempDir
    Path folder;

    private Spool spool = new Spool(Path.of(""));
    private PublishedEditions editions = new PublishedEditions(Path.of(""), Checker.ofContent());

    /** Starts the server with an empty store. */
    abstract void begins() throws Exception;

    /** The store's address, whether the server is there or not. */
    abstract String url();

    /** Stops the server as it is. */
    abstract void goesAway() throws Exception;

    /** Starts it again, with what it had and where it was. */
    abstract void comesBack() throws Exception;

    @BeforeEach
    void aServerAndAKiosk() throws Exception {
        begins();
        Path kiosk = folder.resolve("kiosk");
        spool = new Spool(kiosk);
        editions = new PublishedEditions(kiosk, Checker.ofContent());
    }

    private Database open(String dataFolder) {
        try {
            return Database.open(DatabaseLocation.on(url(), folder.resolve(dataFolder), Map.of()), () -> {});
        } catch (DatabaseUrlRejected e) {
            throw new AssertionError(e);
        }
    }

    private ServerLink link() {
        return new ServerLink(() -> open("kiosk"), editions, spool);
    }

    private Edition publishes() throws DraftRejected {
        try (Database staff = open("staff")) {
            SignedIn who = staff.accounts().withoutAccounts("staff");
            staff.draft().replace(who, DefaultGuides.builtIn().asDraft());
            staff.publisher().publish(who, Optional.empty());
            int newest = staff.editions().newest().orElseThrow().stamp().number();
            return staff.editions().read(newest).orElseThrow();
        }
    }

    private Edition served() {
        Serving serving = editions.serve();
        assertThat(serving.troubles()).isEmpty();
        return serving.fold(Serving.Served::edition, unusable -> {
            throw new AssertionError("nothing to serve");
        });
    }

    private long visitsCounted() {
        try (Database staff = open("staff")) {
            return staff.visits().counts().stream()
                    .mapToLong(VisitTally.Count::visits)
                    .sum();
        }
    }

    @Test
    void takes_up_what_was_published_on_the_server_and_leaves_its_counts_and_alerts_there() throws Exception {
        Edition published = publishes();
        spool.put(VISIT);
        spool.put(ALERT);

        assertThat(link().exchange()).isTrue();

        assertThat(served()).isEqualTo(published);
        assertThat(served().stamp().map(Stamp::number)).contains(2);
        assertThat(spool.list()).containsExactly(ALERT);
        try (Database staff = open("staff")) {
            assertThat(staff.visits().counts())
                    .containsExactly(new VisitTally.Count(DAY, "back_spasm", 1, Urgency.TODAY, Language.ENGLISH, 1));
            assertThat(staff.visits().alerts())
                    .containsExactly(new VisitTally.Alert(ALERT.id(), ALERT.kind(), ALERT.minute()));
        }
    }

    @Test
    void asks_again_and_again_without_writing_what_it_has() throws Exception {
        publishes();
        ServerLink link = link();
        assertThat(link.exchange()).isTrue();
        String before = editions.fingerprint();

        assertThat(link.exchange()).isTrue();

        assertThat(editions.fingerprint()).isEqualTo(before);
        assertThat(visitsCounted()).isZero();
    }

    @Test
    void while_the_server_is_away_nothing_is_lost_and_once_it_is_back_everything_arrives_once() throws Exception {
        Edition second = publishes();
        ServerLink link = link();
        spool.put(VISIT);
        assertThat(link.exchange()).isTrue();

        goesAway();
        SpoolItem later = SpoolItem.Visit.one("back_spasm", 2, Urgency.SELF_CARE, Language.ENGLISH, DAY);
        spool.put(later);
        assertThat(link.exchange()).isFalse();
        assertThat(link.exchange()).isFalse();
        assertThat(served()).isEqualTo(second);
        assertThat(spool.list()).containsExactly(later);

        comesBack();
        Edition third = publishes();
        assertThat(link.exchange()).isTrue();
        assertThat(served()).isEqualTo(third);
        assertThat(spool.list()).isEmpty();
        // Put twice, as after a crash between the server's yes and the file's end.
        spool.put(VISIT);
        assertThat(link.exchange()).isTrue();
        assertThat(visitsCounted()).isEqualTo(2);
    }

    @Test
    void brings_back_that_a_desk_on_the_server_has_acknowledged_and_only_then() throws Exception {
        ServerLink link = link();
        spool.put(ALERT);
        link.exchange();
        link.exchange();
        assertThat(spool.isAcknowledged(ALERT.id())).isFalse();

        try (Database staff = open("staff")) {
            assertThat(staff.visits().waiting()).hasSize(1);
            staff.visits().acknowledge(ALERT.id());
        }
        link.exchange();
        assertThat(spool.isAcknowledged(ALERT.id())).isTrue();

        link.exchange();
        assertThat(spool.list()).isEmpty();
    }

    @Test
    void a_server_that_is_away_from_the_first_leaves_the_kiosk_on_its_own_guide() throws Exception {
        goesAway();
        spool.put(ALERT);

        assertThat(link().exchange()).isFalse();

        assertThat(served()).isEqualTo(DefaultGuides.builtIn());
        assertThat(spool.list()).containsExactly(ALERT);
    }
}
