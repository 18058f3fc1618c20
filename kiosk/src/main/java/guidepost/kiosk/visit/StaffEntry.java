package guidepost.kiosk.visit;

import guidepost.ui.Background;
import guidepost.ui.screen.Touch;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** The way in for staff: five taps on the unmarked corner, then the clinic's number. Nothing shows that it is there. */
final class StaffEntry {
    private static final int TAPS = 5;
    private static final long TAPS_WITHIN = 5_000_000_000L;
    private static final long PATIENCE = 20_000_000_000L;
    private static final long SECOND = 1_000_000_000L;
    private static final int MOST_DIGITS = 12;

    /** How the last number fared. */
    enum Problem {
        NONE,
        WRONG,
        LOCKED
    }

    private enum Door {
        SHUT,
        ASKING,
        INSIDE
    }

    private final StaffGate gate;
    private final Background background;
    private final LongSupplier nanos;
    private final Runnable changed;
    private final Consumer<Throwable> faultLog;
    private final StringBuilder typed = new StringBuilder();
    private Door door = Door.SHUT;
    private Problem problem = Problem.NONE;
    private long lockedUntil;
    private int taps;
    private long firstTap;
    private long lastTouch;
    private int opening;

    StaffEntry(
            StaffGate gate, Background background, LongSupplier nanos, Runnable changed, Consumer<Throwable> faultLog) {
        this.gate = gate;
        this.background = background;
        this.nanos = nanos;
        this.changed = changed;
        this.faultLog = faultLog;
    }

    void corner() {
        long now = nanos.getAsLong();
        if (taps == 0 || now - firstTap > TAPS_WITHIN) {
            taps = 0;
            firstTap = now;
        }
        taps++;
        if (taps == TAPS) {
            taps = 0;
            if (door == Door.SHUT && gate.isSet()) {
                door = Door.ASKING;
                lastTouch = now;
            }
        }
    }

    boolean isOpen() {
        return door != Door.SHUT;
    }

    boolean isInside() {
        return door == Door.INSIDE;
    }

    int digits() {
        return typed.length();
    }

    Problem problem() {
        return problem;
    }

    long secondsLocked() {
        return Math.max(0, (lockedUntil - nanos.getAsLong() + SECOND - 1) / SECOND);
    }

    void touch(Touch touch) {
        lastTouch = nanos.getAsLong();
        if (touch == Touch.Plain.PIN_CANCEL) {
            close();
        } else if (door == Door.ASKING) {
            type(touch);
        }
    }

    private void type(Touch touch) {
        if (touch instanceof Touch.Digit digit && typed.length() < MOST_DIGITS) {
            typed.append(digit.digit());
            problem = Problem.NONE;
        } else if (touch == Touch.Plain.ERASE && !typed.isEmpty()) {
            typed.setLength(typed.length() - 1);
        } else if (touch == Touch.Plain.PIN_ENTER && !typed.isEmpty()) {
            enter();
        }
    }

    private void enter() {
        String pin = typed.toString();
        typed.setLength(0);
        int mine = opening;
        background.call(() -> gate.tryPin(pin)).then(verdict -> answered(mine, verdict), failure -> {
            faultLog.accept(failure);
            answered(mine, new StaffGate.Verdict(false, 0));
        });
    }

    private void answered(int mine, StaffGate.Verdict verdict) {
        if (mine != opening || door != Door.ASKING) {
            return;
        }
        if (verdict.open()) {
            door = Door.INSIDE;
        } else {
            lockedUntil = nanos.getAsLong() + verdict.secondsLocked() * SECOND;
            problem = verdict.secondsLocked() > 0 ? Problem.LOCKED : Problem.WRONG;
        }
        changed.run();
    }

    /** Closes a door left open; whether it did. */
    boolean expire() {
        boolean left = isOpen() && nanos.getAsLong() - lastTouch >= PATIENCE;
        if (left) {
            close();
        }
        return left;
    }

    void close() {
        door = Door.SHUT;
        typed.setLength(0);
        problem = Problem.NONE;
        opening++;
    }
}
