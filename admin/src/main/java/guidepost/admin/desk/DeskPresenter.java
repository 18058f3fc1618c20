package guidepost.admin.desk;

import guidepost.core.guide.Urgency;
import guidepost.exchange.clinic.ClinicFile;
import guidepost.exchange.clinic.ClinicSettings;
import guidepost.exchange.spool.SpoolItem.Alert;
import guidepost.ui.Background;
import guidepost.ui.theme.ThemeName;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;

/** Decides what the desk's window shows and when it sounds. On one thread. */
final class DeskPresenter implements DeskHands {
    private static final long LOOK = Duration.ofSeconds(2).toNanos();
    private static final long SURVEY = Duration.ofSeconds(10).toNanos();
    /** Without news for so long, the desk says that it does not know who calls. */
    private static final long BLIND = Duration.ofSeconds(15).toNanos();
    /** Older calls stand together in a row: where no desk ran for months, nobody should have to go through them one by one. */
    private static final Duration OLD = Duration.ofHours(12);

    private final DeskView view;
    private final Ports ports;
    private final Clock clock;
    private final LongSupplier nanos;
    private final Consumer<Throwable> faultLog;
    private final Calls calls = new Calls();
    private DeskWords words;
    private Survey survey = Survey.NOTHING;
    private Optional<DeskScreen> shown = Optional.empty();
    private boolean looking;
    private boolean surveying;
    private boolean turning;
    private long lastLook;
    private long lastSurvey;
    private long lastNews;
    private Instant lastNewsAt;
    private boolean lookFailed;
    private boolean blind;
    private boolean acknowledgeFailed;
    private boolean doorFailed;
    private boolean closeRefused;
    private boolean sound = true;
    private boolean dark;
    private Runnable onEnd = () -> {};

    /**
     * The world outside.
     *
     * @param chime sounds once, without waiting for the end
     * @param background does one thing at a time, in order
     */
    record Ports(Messages messages, ClinicFile clinic, Runnable chime, Background background) {}

    /** What is looked at now and then; each part empty where it cannot be read. */
    private record Survey(
            Optional<ClinicSettings> settings, Optional<Instant> sign, Optional<Map<Urgency, Long>> counts) {
        static final Survey NOTHING = new Survey(Optional.empty(), Optional.empty(), Optional.empty());

        Survey with(ClinicSettings changed) {
            return new Survey(Optional.of(changed), sign, counts);
        }
    }

    /**
     * @param settings the clinic's, for its time zone, until they are read anew
     * @param nanos a clock that never jumps
     */
    DeskPresenter(
            DeskView view,
            Ports ports,
            ClinicSettings settings,
            Clock clock,
            LongSupplier nanos,
            Consumer<Throwable> faultLog) {
        this.view = view;
        this.ports = ports;
        this.words = new DeskWords(settings);
        this.clock = clock;
        this.nanos = nanos;
        this.faultLog = faultLog;
        this.lastNews = nanos.getAsLong();
        this.lastNewsAt = clock.instant();
    }

    /** Shows the window's first state, and looks for calls at once. */
    void start() {
        view.dress(theme());
        refresh();
        look();
        survey();
    }

    /** Time has passed; called once or twice a second. */
    void tick() {
        long now = nanos.getAsLong();
        if (now - lastLook >= LOOK) {
            look();
        }
        if (now - lastSurvey >= SURVEY) {
            survey();
        }
        noticeBlindness(now);
        if (calls.isSoundDue(now)) {
            sound(now);
        }
        refresh();
    }

    // Calls

    private void look() {
        if (looking) {
            return;
        }
        looking = true;
        lastLook = nanos.getAsLong();
        ports.background().call(ports.messages()::waiting).then(this::heard, failure -> {
            looking = false;
            if (!lookFailed) {
                faultLog.accept(failure);
            }
            lookFailed = true;
            refresh();
        });
    }

    private void heard(List<Call> found) {
        long now = nanos.getAsLong();
        looking = false;
        lookFailed = false;
        lastNews = now;
        lastNewsAt = clock.instant();
        if (calls.take(found, now)) {
            view.summon();
            sound(now);
        }
        noticeBlindness(now);
        refresh();
    }

    /** A desk that cannot see who calls must not look like one that nobody calls. */
    private void noticeBlindness(long now) {
        boolean seesNothing = now - lastNews >= BLIND;
        if (seesNothing && !blind) {
            view.summon();
            sound(now);
        }
        blind = seesNothing;
    }

    private void sound(long now) {
        calls.sounded(now);
        if (sound) {
            ports.chime().run();
        }
    }

    @Override
    public void acknowledge(List<UUID> ids) {
        List<UUID> these = calls.acknowledgeable(ids, nanos.getAsLong());
        if (these.isEmpty()) {
            return;
        }
        calls.begin(these);
        acknowledgeFailed = false;
        refresh();
        ports.background()
                .call(() -> {
                    for (UUID id : these) {
                        ports.messages().acknowledge(id);
                    }
                    return these;
                })
                .then(
                        done -> {
                            calls.finish(done);
                            refresh();
                        },
                        failure -> {
                            calls.fail(these);
                            acknowledgeFailed = true;
                            faultLog.accept(failure);
                            refresh();
                        });
    }

    @Override
    public void acknowledgeNewest() {
        shown.map(DeskScreen::calls)
                .filter(rows -> !rows.isEmpty())
                .ifPresent(rows -> acknowledge(rows.get(0).ids()));
    }

    // The rest

    private void survey() {
        if (surveying) {
            return;
        }
        surveying = true;
        lastSurvey = nanos.getAsLong();
        Instant now = clock.instant();
        ports.background().call(() -> surveyed(now)).then(this::know, failure -> {
            surveying = false;
            survey = Survey.NOTHING;
            faultLog.accept(failure);
            refresh();
        });
    }

    private void know(Survey found) {
        surveying = false;
        survey = found;
        found.settings().ifPresent(settings -> words = new DeskWords(settings));
        refresh();
    }

    /** In the background. */
    private Survey surveyed(Instant now) {
        Optional<ClinicSettings> settings =
                tried(() -> Optional.of(ports.clinic().read()));
        LocalDate today =
                LocalDate.ofInstant(now, settings.map(ClinicSettings::timeZone).orElse(clock.getZone()));
        return new Survey(
                settings,
                tried(ports.messages()::signOfLife),
                tried(() -> Optional.of(ports.messages().counts(today))));
    }

    private <T> Optional<T> tried(Callable<Optional<T>> reading) {
        try {
            return reading.call();
        } catch (Exception unreadable) {
            return Optional.empty();
        }
    }

    @Override
    public void turnDoor() {
        Optional<ClinicSettings> known = survey.settings();
        if (known.isEmpty() || turning || ports.messages().reach() == Messages.Reach.SERVER) {
            return;
        }
        turning = true;
        doorFailed = false;
        String close = Boolean.toString(!known.get().receptionOnly());
        refresh();
        ports.background()
                .call(() -> {
                    ClinicSettings changed = ports.clinic().read().with("receptionOnly", close);
                    ports.clinic().write(changed);
                    return changed;
                })
                .then(
                        changed -> {
                            turning = false;
                            survey = survey.with(changed);
                            refresh();
                        },
                        failure -> {
                            turning = false;
                            doorFailed = true;
                            faultLog.accept(failure);
                            refresh();
                        });
    }

    /** Whoever turns it on hears that it works. */
    @Override
    public void turnSound() {
        sound = !sound;
        if (sound) {
            ports.chime().run();
        }
        refresh();
    }

    @Override
    public void turnLight() {
        dark = !dark;
        view.dress(theme());
        refresh();
    }

    private ThemeName theme() {
        return dark ? ThemeName.DARK : ThemeName.STANDARD;
    }

    @Override
    public void close() {
        closeRefused = !calls.waiting().isEmpty();
        if (closeRefused) {
            refresh();
        } else {
            view.close();
            onEnd.run();
        }
    }

    void onEnd(Runnable ending) {
        onEnd = ending;
    }

    // What is shown

    private void refresh() {
        DeskScreen screen = screen(clock.instant());
        if (!shown.equals(Optional.of(screen))) {
            shown = Optional.of(screen);
            view.show(screen);
        }
    }

    private DeskScreen screen(Instant now) {
        List<Call> waiting = calls.waiting();
        int number = waiting.size();
        Messages.Reach reach = ports.messages().reach();
        return new DeskScreen(
                number == 0 ? words.say("title") : words.say("title.calls", number),
                headline(number),
                waiting.stream().map(Call::tone).min(Comparator.naturalOrder()),
                rows(waiting, now),
                words.say(number == 0 ? "help.none" : "help"),
                troubles(now),
                List.of(words.kiosk(survey.sign(), reach, now), words.printer(printerFault(waiting), now)),
                door(reach),
                counts(reach),
                new DeskScreen.Toggle(sound, words.say(sound ? "sound.on" : "sound.off")),
                new DeskScreen.Toggle(dark, words.say("light.dark")));
    }

    private String headline(int number) {
        return switch (number) {
            case 0 -> words.say("headline.none");
            case 1 -> words.say("headline.one");
            default -> words.say("headline.many", number);
        };
    }

    private List<DeskScreen.Row> rows(List<Call> waiting, Instant now) {
        Map<Boolean, List<Call>> byAge = waiting.stream().collect(Collectors.partitioningBy(call -> isOld(call, now)));
        List<Call> old = byAge.getOrDefault(true, List.of());
        List<DeskScreen.Row> rows = new ArrayList<>();
        if (old.size() < 2) {
            waiting.forEach(call -> rows.add(row(call, now)));
        } else {
            byAge.getOrDefault(false, List.of()).forEach(call -> rows.add(row(call, now)));
            rows.add(words.together(old, old.stream().allMatch(call -> calls.isBusy(call.id())), now));
        }
        return rows;
    }

    private DeskScreen.Row row(Call call, Instant now) {
        return words.row(call, calls.isBusy(call.id()), now);
    }

    private static boolean isOld(Call call, Instant now) {
        return call.at().filter(at -> at.isBefore(now.minus(OLD))).isPresent();
    }

    private static Optional<Instant> printerFault(List<Call> waiting) {
        return waiting.stream()
                .filter(call -> call.kind().equals(Optional.of(Alert.Kind.PRINTER)))
                .findFirst()
                .flatMap(Call::at);
    }

    private List<String> troubles(Instant now) {
        List<String> troubles = new ArrayList<>();
        if (blind || lookFailed) {
            troubles.add(words.say("trouble.blind", words.time(lastNewsAt, now)));
        }
        if (acknowledgeFailed) {
            troubles.add(words.say("trouble.acknowledge"));
        }
        if (closeRefused && !calls.waiting().isEmpty()) {
            troubles.add(words.say("trouble.close"));
        }
        if (doorFailed) {
            troubles.add(words.say("trouble.door"));
        }
        return troubles;
    }

    private DeskScreen.Door door(Messages.Reach reach) {
        if (reach == Messages.Reach.SERVER) {
            return new DeskScreen.Door(false, false, words.say("door.server"), words.say("door.close"));
        }
        if (survey.settings().isEmpty()) {
            return new DeskScreen.Door(false, false, words.say("door.unknown"), words.say("door.close"));
        }
        boolean closed = survey.settings().get().receptionOnly();
        String state = words.say(closed ? "door.closed" : "door.open");
        return new DeskScreen.Door(
                closed,
                !turning,
                closed ? state + ". " + words.say("door.finishing") : state,
                words.say(closed ? "door.reopen" : "door.close"));
    }

    private DeskScreen.Counts counts(Messages.Reach reach) {
        List<DeskScreen.Count> lines = Arrays.stream(Urgency.values())
                .sorted(Comparator.reverseOrder())
                .map(urgency -> words.count(urgency, survey.counts().map(counts -> counts.getOrDefault(urgency, 0L))))
                .toList();
        String note = words.say(reach == Messages.Reach.SERVER ? "counts.note" : "counts.note.folder");
        return new DeskScreen.Counts(words.say("counts"), lines, note);
    }
}
