package guidepost.admin.desk;

import guidepost.core.guide.Urgency;
import guidepost.exchange.clinic.ClinicFile;
import guidepost.exchange.clinic.ClinicSettings;
import guidepost.exchange.clinic.Surroundings;
import guidepost.ui.Background;
import guidepost.ui.theme.ThemeName;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** A desk without a window, and somebody who sits at it: calls come in, words and sounds come out, time passes when told to. */
final class DeskStory {
    static final Instant MORNING = Instant.parse("2026-11-23T09:00:00Z");
    private static final ClinicSettings SETTINGS = ClinicSettings.defaults(Surroundings.ofThisMachine());

    final View view = new View();
    final DeskPresenter presenter;
    final List<Throwable> faults = new ArrayList<>();
    int sounds;
    boolean ended;
    private final Later work = new Later();
    private Instant now = MORNING;
    private long nanos = 5_000_000_000L;

    DeskStory(Messages messages, Path data) throws Exception {
        ClinicFile clinic = new ClinicFile(data);
        if (clinic.fingerprint().equals("none")) {
            clinic.write(SETTINGS.with("timeZone", "Europe/London").with("clock", "24"));
        }
        presenter = new DeskPresenter(
                view,
                new DeskPresenter.Ports(messages, clinic, () -> sounds++, work),
                SETTINGS.with("timeZone", "UTC"),
                new StoryClock(),
                () -> nanos,
                faults::add);
        presenter.onEnd(() -> ended = true);
        presenter.start();
    }

    DeskStory waits(int seconds) {
        for (int i = 0; i < seconds * 2; i++) {
            now = now.plusMillis(500);
            nanos += 500_000_000L;
            presenter.tick();
        }
        return this;
    }

    /** Somebody sets the machine's clock; the time that passes is not touched by it. */
    DeskStory clockIsSet(Duration by) {
        now = now.plus(by);
        return this;
    }

    /** From now on nothing in the background comes to an end. */
    DeskStory hangs() {
        work.holds = true;
        return this;
    }

    DeskStory goesOn() {
        work.holds = false;
        while (!work.held.isEmpty()) {
            work.held.remove().run();
        }
        return this;
    }

    DeskStory acknowledges(int row) {
        presenter.acknowledge(screen().calls().get(row).ids());
        return this;
    }

    DeskScreen screen() {
        return view.shown.orElseThrow();
    }

    List<String> rows() {
        return screen().calls().stream()
                .map(row -> row.kind() + " | " + row.when())
                .toList();
    }

    List<String> health() {
        return screen().health().stream().map(DeskScreen.Health::words).toList();
    }

    List<String> counts() {
        return screen().counts().lines().stream()
                .map(line -> line.result() + ": " + line.number())
                .toList();
    }

    static final class View implements DeskView {
        Optional<DeskScreen> shown = Optional.empty();
        final List<ThemeName> dressed = new ArrayList<>();
        int summoned;
        boolean closed;

        @Override
        public void show(DeskScreen screen) {
            shown = Optional.of(screen);
        }

        @Override
        public void summon() {
            summoned++;
        }

        @Override
        public void dress(ThemeName theme) {
            dressed.add(theme);
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    /** What kiosks would tell. */
    static final class Kiosks implements Messages {
        final List<Call> waiting = new ArrayList<>();
        final List<UUID> acknowledged = new ArrayList<>();
        final Map<Urgency, Long> counts = new EnumMap<>(Urgency.class);
        final List<LocalDate> asked = new ArrayList<>();
        Optional<Instant> sign = Optional.empty();
        Reach reach = Reach.ONE_KIOSK;
        boolean gone;

        @Override
        public Reach reach() {
            return reach;
        }

        @Override
        public List<Call> waiting() throws IOException {
            answer();
            return List.copyOf(waiting);
        }

        @Override
        public void acknowledge(UUID call) throws IOException {
            answer();
            acknowledged.add(call);
            waiting.removeIf(there -> there.id().equals(call));
        }

        @Override
        public Map<Urgency, Long> counts(LocalDate day) throws IOException {
            answer();
            asked.add(day);
            return counts;
        }

        @Override
        public Optional<Instant> signOfLife() throws IOException {
            answer();
            return sign;
        }

        private void answer() throws IOException {
            if (gone) {
                throw new IOException("gone");
            }
        }
    }

    /** Work that is done at once, or held. */
    private static final class Later implements Background {
        final Deque<Runnable> held = new ArrayDeque<>();
        boolean holds;

        @Override
        public <T> Pending<T> call(Callable<T> work) {
            Pending<T> now = Background.sameThread().call(work);
            return new Pending<>() {
                @Override
                public void then(Consumer<? super T> onEdt, Consumer<? super Exception> orElse) {
                    if (holds) {
                        held.add(() -> now.then(onEdt, orElse));
                    } else {
                        now.then(onEdt, orElse);
                    }
                }
            };
        }
    }

    private final class StoryClock extends Clock {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
