package guidepost.exchange.spool;

import guidepost.core.guide.Language;
import guidepost.core.guide.Urgency;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.Function;

/** Something a kiosk tells. No item holds an answer or says who it is about. */
public sealed interface SpoolItem {
    /** Whoever takes an item in remembers its id, so that taking it in twice counts once. */
    UUID id();

    <T> T fold(Function<Visit, T> visit, Function<Alert, T> alert, Function<StaffEntry, T> staffEntry);

    /** An item that can stand for several of its like. */
    sealed interface Countable extends SpoolItem {
        int count();

        LocalDate day();

        /** The same, of that id, day and count. */
        Countable as(UUID id, LocalDate day, int count);
    }

    /**
     * So many visits came to this result.
     *
     * @param edition its number
     * @param day the day of the visit, where the clinic is; of very old visits the month's or year's first day
     */
    record Visit(UUID id, String guide, int edition, Urgency urgency, Language language, LocalDate day, int count)
            implements Countable {
        public static Visit one(String guide, int edition, Urgency urgency, Language language, LocalDate day) {
            return new Visit(UUID.randomUUID(), guide, edition, urgency, language, day, 1);
        }

        @Override
        public Visit as(UUID newId, LocalDate newDay, int newCount) {
            return new Visit(newId, guide, edition, urgency, language, newDay, newCount);
        }

        @Override
        public <T> T fold(Function<Visit, T> visit, Function<Alert, T> alert, Function<StaffEntry, T> staffEntry) {
            return visit.apply(this);
        }
    }

    /**
     * The desk should come, or know.
     *
     * @param minute when, to the minute
     */
    record Alert(UUID id, Kind kind, Instant minute) implements SpoolItem {
        public Alert {
            minute = minute.truncatedTo(ChronoUnit.MINUTES);
        }

        public static Alert now(Kind kind, Instant now) {
            return new Alert(UUID.randomUUID(), kind, now);
        }

        @Override
        public <T> T fold(Function<Visit, T> visit, Function<Alert, T> alert, Function<StaffEntry, T> staffEntry) {
            return alert.apply(this);
        }

        /** Why the desk is called. */
        public enum Kind {
            /** A person pressed the button for help. */
            CALL_STAFF,
            /** A visit came to EMERGENCY. */
            EMERGENCY,
            /** A visit came to ASK_STAFF. */
            ASK_STAFF,
            /** A person left before the end, with a worrying answer given. */
            LEFT_UNFINISHED,
            PRINTER,
            /** The kiosk cannot serve its current edition. */
            EDITION,
            CLOCK,
            FAULT
        }
    }

    /**
     * Somebody entered the staff's PIN, or tried to.
     *
     * @param minute when, to the minute; where several are counted together, the day's, month's or year's first
     */
    record StaffEntry(UUID id, Outcome outcome, Instant minute, int count) implements Countable {
        public StaffEntry {
            minute = minute.truncatedTo(ChronoUnit.MINUTES);
        }

        public static StaffEntry one(Outcome outcome, Instant now) {
            return new StaffEntry(UUID.randomUUID(), outcome, now, 1);
        }

        @Override
        public LocalDate day() {
            return LocalDate.ofInstant(minute, ZoneOffset.UTC);
        }

        @Override
        public StaffEntry as(UUID newId, LocalDate newDay, int newCount) {
            return new StaffEntry(newId, outcome, newDay.atStartOfDay().toInstant(ZoneOffset.UTC), newCount);
        }

        @Override
        public <T> T fold(Function<Visit, T> visit, Function<Alert, T> alert, Function<StaffEntry, T> staffEntry) {
            return staffEntry.apply(this);
        }

        /** What came of it. */
        public enum Outcome {
            ACCEPTED,
            REFUSED,
            /** Not even looked at: too many wrong ones came before. */
            LOCKED,
            /** No PIN was ever set. */
            NO_PIN
        }
    }
}
