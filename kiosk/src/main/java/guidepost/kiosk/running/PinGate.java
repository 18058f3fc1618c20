package guidepost.kiosk.running;

import guidepost.exchange.clinic.ClinicSettings;
import guidepost.exchange.clinic.PinLock;
import guidepost.kiosk.visit.StaffGate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;

/** Lets staff in by the clinic's number; wrong ones shut the gate for longer and longer, restarts included. */
final class PinGate implements StaffGate {
    private final Supplier<ClinicSettings> settings;
    private final PinLock lock;
    private final Clock clock;

    PinGate(Supplier<ClinicSettings> settings, PinLock lock, Clock clock) {
        this.settings = settings;
        this.lock = lock;
        this.clock = clock;
    }

    @Override
    public boolean isSet() {
        return settings.get().pinHash().isPresent();
    }

    @Override
    public Verdict tryPin(String pin) {
        try {
            PinLock.Attempt attempt =
                    lock.attempt(pin.toCharArray(), settings.get().pinHash(), clock.instant());
            long locked = attempt.shutUntil()
                    .map(until ->
                            Math.max(1, Duration.between(clock.instant(), until).toSeconds()))
                    .orElse(0L);
            return new Verdict(attempt.opens(), attempt.opens() ? 0 : locked);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
