package guidepost.exchange.clinic;

import guidepost.exchange.disk.AtomicFile;
import guidepost.exchange.disk.Disk;
import guidepost.exchange.json.Json;
import guidepost.exchange.json.JsonAt;
import guidepost.exchange.json.JsonReader;
import guidepost.exchange.json.JsonRejected;
import guidepost.exchange.json.JsonText;
import guidepost.exchange.json.Shape;
import guidepost.exchange.spool.Spool;
import guidepost.exchange.spool.SpoolItem.StaffEntry;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Lets staff in with their PIN and nobody by guessing: after five wrong ones it stays shut for a minute, then two, four, up to an hour, a restart of the
 * kiosk notwithstanding. Every attempt is told through the spool.
 */
public final class PinLock {
    static final int FREE_FAILURES = 5;

    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final int MOST_DOUBLINGS = 6;
    private static final String NAME = "pin-lock.json";

    private final Disk disk;
    private final Path dataFolder;
    private final Spool spool;

    public PinLock(Path dataFolder) {
        this(Disk.real(), dataFolder, new Spool(dataFolder));
    }

    public PinLock(Disk disk, Path dataFolder, Spool spool) {
        this.disk = disk;
        this.dataFolder = dataFolder;
        this.spool = spool;
    }

    /**
     * What came of an attempt.
     *
     * @param shutUntil until when no PIN is looked at
     */
    public record Attempt(StaffEntry.Outcome outcome, Optional<Instant> shutUntil) {
        public boolean opens() {
            return outcome == StaffEntry.Outcome.ACCEPTED;
        }
    }

    private record State(int failures, Optional<Instant> shutUntil) {
        static final State FRESH = new State(0, Optional.empty());
    }

    /** Until when the lock is shut; empty where the next PIN is looked at. */
    public Optional<Instant> shutUntil(Instant now) throws IOException {
        return shut(state(now), now);
    }

    /**
     * Tries a PIN. A failure is on the disk before the PIN is looked at, so that switching the machine off wins no further guess.
     *
     * @throws IOException where the attempt cannot be kept; the PIN was not accepted then
     */
    public synchronized Attempt attempt(char[] pin, Optional<PinHash> hash, Instant now) throws IOException {
        if (hash.isEmpty()) {
            return told(StaffEntry.Outcome.NO_PIN, Optional.empty(), now);
        }
        State before = state(now);
        Optional<Instant> shut = shut(before, now);
        if (shut.isPresent()) {
            return told(StaffEntry.Outcome.LOCKED, shut, now);
        }
        int failures = Math.addExact(before.failures, 1);
        State failed = new State(failures, shutAfter(failures).map(now::plus));
        write(failed);
        if (!PinHash.isPin(pin) || !hash.get().matches(pin)) {
            return told(StaffEntry.Outcome.REFUSED, failed.shutUntil, now);
        }
        Attempt accepted = told(StaffEntry.Outcome.ACCEPTED, Optional.empty(), now);
        write(State.FRESH);
        return accepted;
    }

    private Attempt told(StaffEntry.Outcome outcome, Optional<Instant> shutUntil, Instant now) throws IOException {
        spool.put(StaffEntry.one(outcome, now));
        return new Attempt(outcome, shutUntil);
    }

    private static Optional<Duration> shutAfter(int failures) {
        if (failures < FREE_FAILURES) {
            return Optional.empty();
        }
        Duration doubled = FIRST.multipliedBy(1L << Math.min(MOST_DOUBLINGS, failures - FREE_FAILURES));
        return Optional.of(doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST);
    }

    /** A clock set back does not keep staff out for longer than the longest time. */
    private static Optional<Instant> shut(State state, Instant now) {
        Instant latest = now.plus(LONGEST);
        return state.shutUntil.filter(until -> until.isAfter(now)).map(until -> until.isAfter(latest) ? latest : until);
    }

    /** A file that cannot be understood counts as five wrong PINs just now. */
    private State state(Instant now) throws IOException {
        try {
            return read(JsonReader.read(disk.read(file(), JsonReader.MOST_BYTES + 1)));
        } catch (NoSuchFileException e) {
            return State.FRESH;
        } catch (JsonRejected e) {
            State damaged = new State(FREE_FAILURES, Optional.of(now.plus(FIRST)));
            write(damaged);
            return damaged;
        }
    }

    private static State read(JsonAt at) throws JsonRejected {
        at.shaped(Shape.of("failures").optionally("shutUntil"));
        Optional<JsonAt> until = at.find("shutUntil");
        try {
            return new State(
                    at.at("failures").whole(),
                    until.isPresent() ? Optional.of(Instant.parse(until.get().text())) : Optional.empty());
        } catch (DateTimeException e) {
            throw at.reject("not a time");
        }
    }

    private void write(State state) throws IOException {
        disk.makeFolder(dataFolder);
        AtomicFile.write(
                disk,
                file(),
                JsonText.utf8(Json.object()
                        .with("failures", state.failures)
                        .with("shutUntil", state.shutUntil, until -> Json.text(until.toString()))
                        .build()));
    }

    private Path file() {
        return dataFolder.resolve(NAME);
    }
}
