package guidepost.exchange.clinic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import guidepost.exchange.disk.SimulatedDisk;
import guidepost.exchange.spool.Spool;
import guidepost.exchange.spool.SpoolItem;
import guidepost.exchange.spool.SpoolItem.StaffEntry;
import guidepost.exchange.spool.SpoolItem.StaffEntry.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The PIN lets staff in, guessing does not, and switching the kiosk off and on wins no guess. */
final class PinLockTest {
    private static final Path DATA = Path.of("/data");
    private static final Instant NOW = Instant.parse("2026-05-04T12:34:56Z");
    private static final char[] RIGHT = "271828".toCharArray();
    private static final char[] WRONG = "314159".toCharArray();
    private static final Optional<PinHash> HASH = Optional.of(PinHash.of(RIGHT, 2));

    private final SimulatedDisk disk = new SimulatedDisk();

    /** As after a restart: nothing is kept but what is on the disk. */
    private PinLock lock() {
        return new PinLock(disk, DATA, new Spool(disk, DATA, 100));
    }

    private Outcome attempt(char[] pin, Instant now) throws IOException {
        return lock().attempt(pin, HASH, now).outcome();
    }

    @Test
    void the_pin_lets_staff_in() throws IOException {
        assertThat(lock().attempt(RIGHT, HASH, NOW).opens()).isTrue();
        assertThat(lock().shutUntil(NOW)).isEmpty();
    }

    @Test
    void five_wrong_pins_shut_the_lock_for_a_minute_even_to_the_right_one() throws IOException {
        for (int i = 0; i < 4; i++) {
            assertThat(lock().attempt(WRONG, HASH, NOW))
                    .isEqualTo(new PinLock.Attempt(Outcome.REFUSED, Optional.empty()));
        }
        Instant until = NOW.plusSeconds(60);
        assertThat(lock().attempt(WRONG, HASH, NOW))
                .isEqualTo(new PinLock.Attempt(Outcome.REFUSED, Optional.of(until)));
        assertThat(lock().attempt(RIGHT, HASH, until.minusMillis(1)))
                .isEqualTo(new PinLock.Attempt(Outcome.LOCKED, Optional.of(until)));
        assertThat(lock().shutUntil(NOW)).contains(until);
        assertThat(attempt(RIGHT, until)).isEqualTo(Outcome.ACCEPTED);
    }

    @Test
    void every_further_wrong_pin_doubles_the_time_up_to_an_hour() throws IOException {
        Instant now = NOW;
        for (int i = 0; i < 4; i++) {
            lock().attempt(WRONG, HASH, now);
        }
        for (int minutes : new int[] {1, 2, 4, 8, 16, 32, 60, 60, 60}) {
            Instant until = lock().attempt(WRONG, HASH, now).shutUntil().orElseThrow();
            assertThat(Duration.between(now, until)).isEqualTo(Duration.ofMinutes(minutes));
            now = until;
        }
        assertThat(attempt(RIGHT, now)).isEqualTo(Outcome.ACCEPTED);
        assertThat(lock().attempt(WRONG, HASH, now).shutUntil())
                .as("counted anew")
                .isEmpty();
    }

    @Test
    void every_attempt_is_told() throws IOException {
        lock().attempt(RIGHT, Optional.empty(), NOW);
        for (int i = 0; i < 6; i++) {
            lock().attempt(WRONG, HASH, NOW);
        }
        lock().attempt(RIGHT, HASH, NOW.plusSeconds(60));
        assertThat(new Spool(disk, DATA, 100)
                        .list().stream()
                                .map(PinLockTest::entry)
                                .collect(Collectors.groupingBy(StaffEntry::outcome, Collectors.counting())))
                .containsEntry(Outcome.NO_PIN, 1L)
                .containsEntry(Outcome.REFUSED, 5L)
                .containsEntry(Outcome.LOCKED, 1L)
                .containsEntry(Outcome.ACCEPTED, 1L);
    }

    private static StaffEntry entry(SpoolItem item) {
        return item.fold(
                visit -> {
                    throw new AssertionError(visit);
                },
                alert -> {
                    throw new AssertionError(alert);
                },
                Function.identity());
    }

    @Test
    void a_clock_set_back_does_not_shut_staff_out_for_days() throws IOException {
        for (int i = 0; i < 5; i++) {
            lock().attempt(WRONG, HASH, NOW);
        }
        Instant earlier = NOW.minus(Duration.ofDays(400));
        assertThat(lock().shutUntil(earlier)).contains(earlier.plus(Duration.ofHours(1)));
    }

    @Test
    void a_damaged_file_shuts_the_lock_for_a_minute() throws IOException {
        disk.plant(DATA.resolve("pin-lock.json"), "{\"failures\":".getBytes(StandardCharsets.UTF_8));
        assertThat(attempt(RIGHT, NOW)).isEqualTo(Outcome.LOCKED);
        assertThat(attempt(RIGHT, NOW.plusSeconds(60))).isEqualTo(Outcome.ACCEPTED);
    }

    @Test
    void where_nothing_can_be_kept_nobody_is_let_in_and_no_guess_is_won() throws IOException {
        for (SimulatedDisk.Fault fault : SimulatedDisk.Fault.values()) {
            for (int call = 1; call < 12; call++) {
                int failing = call;
                assertThatThrownBy(() -> {
                            SimulatedDisk full = new SimulatedDisk();
                            full.failAt(failing, fault);
                            new PinLock(full, DATA, new Spool(full, DATA, 100)).attempt(RIGHT, HASH, NOW);
                        })
                        .isInstanceOf(IOException.class);
            }
        }
    }

    @Test
    void a_pin_is_six_digits_or_more() {
        for (String bad : new String[] {"", "12345", "12345a", "12 3456", "١٢٣٤٥٦", "1".repeat(33)}) {
            assertThat(PinHash.isPin(bad.toCharArray())).as(bad).isFalse();
            assertThatThrownBy(() -> PinHash.of(bad.toCharArray())).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(PinHash.isPin("123456".toCharArray())).isTrue();
    }

    @Test
    void a_hash_matches_its_pin_alone_and_differs_each_time() {
        PinHash hash = PinHash.of(RIGHT);
        assertThat(hash.toString()).startsWith("$pbkdf2-sha256$i=600000$").doesNotContain("271828");
        assertThat(PinHash.parse(hash.toString()).orElseThrow().matches(RIGHT)).isTrue();
        assertThat(hash.matches(WRONG)).isFalse();
        assertThat(PinHash.of(RIGHT, 2).toString())
                .isNotEqualTo(PinHash.of(RIGHT, 2).toString());
    }

    @Test
    void what_is_no_hash_is_none() {
        String good = PinHash.of(RIGHT, 2).toString();
        for (String bad : new String[] {
            "",
            "271828",
            good + "x",
            good.replace("sha256", "sha1"),
            good.replace("i=2$", "i=99999999$"),
            good.substring(1)
        }) {
            assertThat(PinHash.parse(bad)).as(bad).isEmpty();
        }
    }
}
