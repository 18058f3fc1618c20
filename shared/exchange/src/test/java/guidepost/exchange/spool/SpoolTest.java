package guidepost.exchange.spool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import guidepost.core.guide.Language;
import guidepost.core.guide.Urgency;
import guidepost.exchange.disk.SimulatedDisk;
import guidepost.exchange.spool.SpoolItem.Alert;
import guidepost.exchange.spool.SpoolItem.StaffEntry;
import guidepost.exchange.spool.SpoolItem.Visit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing a kiosk tells is lost, nothing is counted twice, and the folder stays small. */
final class SpoolTest {
    private static final Path DATA = Path.of("/data");
    private static final Path FOLDER = DATA.resolve("spool");
    private static final Instant NOON = Instant.parse("2026-05-04T12:34:56.789Z");
    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);

    private final SimulatedDisk disk = new SimulatedDisk();
    private final Spool spool = new Spool(disk, DATA, 20);

    private static Visit visit(LocalDate day) {
        return Visit.one("back_spasm", 3, Urgency.TODAY, Language.ENGLISH, day);
    }

    @Test
    void what_is_put_is_listed_until_it_is_removed() throws IOException {
        List<SpoolItem> items = List.of(
                visit(DAY), Alert.now(Alert.Kind.CALL_STAFF, NOON), StaffEntry.one(StaffEntry.Outcome.REFUSED, NOON));
        for (SpoolItem item : items) {
            spool.put(item);
            spool.put(item);
        }
        assertThat(spool.list()).containsExactlyInAnyOrderElementsOf(items);
        spool.remove(items.get(0));
        spool.remove(items.get(0));
        assertThat(spool.list()).containsExactlyInAnyOrder(items.get(1), items.get(2));
    }

    @Test
    void it_is_the_same_on_a_real_disk(@TempDir Path data) throws IOException {
        Spool real = new Spool(data);
        Visit visit = visit(DAY);
        assertThat(real.list()).isEmpty();
        real.put(visit);
        assertThat(real.list()).containsExactly(visit);
        List<SpoolItem> taken = new ArrayList<>();
        assertThat(real.drain(taken::addAll)).isTrue();
        assertThat(taken).containsExactly(visit);
        assertThat(real.list()).isEmpty();
    }

    @Test
    void a_file_says_no_more_than_it_must() throws IOException {
        Visit visit = visit(DAY);
        Alert alert = Alert.now(Alert.Kind.EMERGENCY, NOON);
        spool.put(visit);
        spool.put(alert);
        assertThat(text("visit-" + visit.id() + ".json"))
                .isEqualTo("{\"kind\":\"visit\",\"id\":\"" + visit.id() + "\",\"guide\":\"back_spasm\",\"edition\":3,"
                        + "\"urgency\":\"TODAY\",\"language\":\"en\",\"day\":\"2026-05-04\",\"count\":1}");
        assertThat(text("alert-" + alert.id() + ".json"))
                .isEqualTo("{\"kind\":\"alert\",\"id\":\"" + alert.id()
                        + "\",\"alert\":\"emergency\",\"minute\":\"2026-05-04T12:34:00Z\"}");
    }

    private String text(String name) {
        return new String(disk.find(FOLDER.resolve(name)).orElseThrow(), StandardCharsets.UTF_8);
    }

    @Test
    void a_damaged_file_is_moved_aside_and_the_rest_is_listed() throws IOException {
        Visit good = visit(DAY);
        spool.put(good);
        String whole = text("visit-" + good.id() + ".json");
        List<String> names = new ArrayList<>();
        for (String damage : List.of(
                "",
                whole.substring(0, 40),
                whole,
                whole.replace("\"count\":1", "\"count\":0"),
                whole.replace("TODAY", "LATER"),
                whole.replace("2026-05-04", "2026-15-04"),
                whole.replace("\"visit\"", "\"alert\""),
                whole.replace("\"language\":\"en\"", "\"language\":\"en\",\"answers\":{}"))) {
            String name = "visit-" + UUID.randomUUID() + ".json";
            names.add(name);
            String id = name.substring(6, 42);
            String text =
                    damage.equals(whole) ? damage : damage.replace(good.id().toString(), id);
            disk.plant(FOLDER.resolve(name), text.getBytes(StandardCharsets.UTF_8));
        }
        disk.plant(FOLDER.resolve("notes.txt"), new byte[] {1});
        disk.plant(FOLDER.resolve(".visit-x.json.tmp"), new byte[] {1});
        assertThat(spool.list()).containsExactly(good);
        assertThat(disk.list(FOLDER.resolve("damaged"))).containsExactlyInAnyOrderElementsOf(names);
        assertThat(disk.list(FOLDER)).contains("notes.txt");
    }

    @Test
    void an_alert_waits_until_it_is_acknowledged_whoever_drains() throws IOException {
        Alert seen = Alert.now(Alert.Kind.CALL_STAFF, NOON);
        Alert waiting = Alert.now(Alert.Kind.EMERGENCY, NOON);
        spool.put(visit(DAY));
        spool.put(seen);
        spool.put(waiting);
        List<SpoolItem> taken = new ArrayList<>();
        spool.drain(taken::addAll);
        assertThat(taken).hasSize(3);
        assertThat(spool.waiting().alerts()).containsExactlyInAnyOrder(seen, waiting);

        spool.acknowledge(seen.id());
        assertThat(spool.waiting().alerts()).containsExactly(waiting);
        spool.drain(taken::addAll);
        assertThat(spool.list()).containsExactly(waiting);
        assertThat(new Spool(disk, DATA, 20).waiting().alerts())
                .as("after a restart")
                .containsExactly(waiting);
    }

    @Test
    void a_damaged_alert_is_still_somebody_who_called() throws IOException {
        UUID damaged = UUID.randomUUID();
        Alert good = Alert.now(Alert.Kind.EMERGENCY, NOON);
        spool.put(good);
        disk.plant(FOLDER.resolve("alert-" + damaged + ".json"), new byte[] {'{'});
        for (int look = 0; look < 2; look++) {
            assertThat(spool.waiting()).isEqualTo(new Spool.Waiting(List.of(good), Set.of(damaged)));
        }
        spool.acknowledge(damaged);
        assertThat(spool.waiting()).isEqualTo(new Spool.Waiting(List.of(good), Set.of()));
    }

    @Test
    void where_nobody_runs_a_desk_only_the_newest_alerts_are_kept() throws IOException {
        for (int i = 0; i < Spool.MOST_WAITING + 20; i++) {
            spool.put(Alert.now(Alert.Kind.FAULT, NOON.plusSeconds(60L * i)));
        }
        List<SpoolItem> taken = new ArrayList<>();
        spool.drain(taken::addAll);
        assertThat(taken).hasSize(Spool.MOST_WAITING + 20);
        assertThat(spool.waiting().alerts()).hasSize(Spool.MOST_WAITING).allSatisfy(alert -> assertThat(alert.minute())
                .isAfterOrEqualTo(NOON.plusSeconds(60L * 20).truncatedTo(ChronoUnit.MINUTES)));
    }

    @Test
    void too_many_visits_are_counted_together_and_alerts_never() throws IOException {
        Spool spool = new Spool(disk, DATA, 60);
        Set<UUID> alerts = new HashSet<>();
        for (int i = 0; i < 500; i++) {
            spool.put(visit(DAY.plusDays(i / 50)));
            Alert alert = Alert.now(Alert.Kind.FAULT, NOON);
            spool.put(alert);
            alerts.add(alert.id());
            spool.put(StaffEntry.one(StaffEntry.Outcome.LOCKED, NOON));
            assertThat(disk.list(FOLDER).stream().filter(name -> name.startsWith("visit-")))
                    .hasSizeLessThanOrEqualTo(60);
        }
        assertThat(disk.list(FOLDER).stream().filter(name -> name.startsWith("staff_entry-")))
                .hasSizeLessThanOrEqualTo(60);
        Map<LocalDate, Integer> byDay = new HashMap<>();
        int entries = 0;
        for (SpoolItem item : spool.list()) {
            entries += item.fold(
                    visit -> {
                        byDay.merge(visit.day(), visit.count(), Integer::sum);
                        return 0;
                    },
                    alert -> alerts.remove(alert.id()) ? 0 : 1000,
                    StaffEntry::count);
        }
        assertThat(alerts).isEmpty();
        assertThat(entries).isEqualTo(500);
        assertThat(byDay.values()).as("no day is lost").containsOnly(50).hasSize(10);
    }

    @Test
    void years_of_visits_lose_their_days_but_not_their_number() throws IOException {
        for (int day = 0; day < 1500; day++) {
            spool.put(visit(DAY.plusDays(day)));
        }
        assertThat(disk.list(FOLDER)).hasSizeLessThanOrEqualTo(20);
        assertThat(visitsIn(spool.list())).isEqualTo(1500);
    }

    private static int visitsIn(List<SpoolItem> items) {
        return items.stream()
                .mapToInt(item -> item.fold(Visit::count, alert -> 0, entry -> 0))
                .sum();
    }

    @Test
    void a_fault_or_power_cut_while_counting_together_counts_every_visit_once() throws IOException {
        long seed = 20260104;
        Random random = new Random(seed);
        int faults = 0;
        for (SimulatedDisk.Fault fault : SimulatedDisk.Fault.values()) {
            for (int call = 1; call < 160; call++) {
                SimulatedDisk failing = new SimulatedDisk();
                Spool small = new Spool(failing, DATA, 10);
                for (int i = 0; i < 10; i++) {
                    small.put(visit(DAY.plusDays(i % 3)));
                }
                failing.failAt(call, fault);
                boolean stored = stored(small, visit(DAY));
                if (call % 2 == 0) {
                    failing.powerCut(random, random.nextBoolean());
                }
                failing.heal();
                faults++;
                assertThat(visitsIn(small.list()))
                        .as("seed %d, %s at call %d", seed, fault, call)
                        .isBetween(stored ? 11 : 10, 11);
                List<SpoolItem> taken = new ArrayList<>();
                small.drain(taken::addAll);
                assertThat(visitsIn(taken)).isBetween(stored ? 11 : 10, 11);
                assertThat(small.list()).isEmpty();
            }
        }
        System.out.println(faults + " faults, 0 failed, seed " + seed);
    }

    private static boolean stored(Spool spool, SpoolItem item) {
        try {
            spool.put(item);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void what_a_sink_does_not_take_stays() throws IOException {
        spool.put(visit(DAY));
        assertThatThrownBy(() -> spool.drain(items -> {
                    throw new IllegalStateException("no database");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(spool.list()).hasSize(1);
        assertThat(spool.<RuntimeException>drain(items -> assertThat(items).hasSize(1)))
                .isTrue();
    }

    @Test
    void two_do_not_drain_at_once_and_nothing_is_counted_together_meanwhile() throws IOException {
        for (int i = 0; i < 20; i++) {
            spool.put(visit(DAY));
        }
        spool.<IOException>drain(items -> {
            assertThat(spool.<IOException>drain(none -> {})).isFalse();
            spool.put(visit(DAY));
            assertThat(items).hasSize(20);
        });
        assertThat(visitsIn(spool.list())).isEqualTo(1);
    }

    @Test
    void an_alert_is_acknowledged_by_the_desk() throws IOException {
        Alert alert = Alert.now(Alert.Kind.CALL_STAFF, NOON);
        assertThat(spool.isAcknowledged(alert.id())).isFalse();
        spool.acknowledge(alert.id());
        spool.acknowledge(alert.id());
        assertThat(spool.isAcknowledged(alert.id())).isTrue();
        assertThat(spool.isAcknowledged(UUID.randomUUID())).isFalse();
        assertThat(disk.list(DATA.resolve("alerts"))).containsExactly(alert.id() + ".ack");
    }
}
