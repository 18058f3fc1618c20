package guidepost.kiosk.visit;

import guidepost.core.guide.Language;
import guidepost.core.guide.Urgency;
import guidepost.core.handout.Handout;
import guidepost.core.handout.HandoutComposer;
import guidepost.core.triage.Assessment;
import guidepost.core.triage.Decider;
import guidepost.ui.Background;
import guidepost.ui.screen.Screen;
import guidepost.ui.screen.Touch;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Decides what the kiosk shows: takes touches and the passing of time, and answers with screens.
 *
 * <p>Runs on one thread. Anything slow goes to the background, and what comes back carries its visit's number and is dropped once that visit is over.
 * Whatever goes wrong ends at "please talk to the front desk".
 */
public final class KioskPresenter {
    private static final long SECOND = 1_000_000_000L;
    private static final long DOUBLE_TAP = 300_000_000L;
    private static final int GOODBYE_SECONDS = 8;
    private static final int LEAVE_SECONDS = 30;
    private static final int FAULT_SECONDS = 60;
    private static final int LANGUAGE_SECONDS = 8;
    private static final int ALERT_POLL_SECONDS = 2;

    private final KioskView view;
    private final Words words;
    private final Calls calls;
    private final Printing printing;
    private final StaffEntry staff;
    private final Desk desk;
    private final Background records;
    private final Clock clock;
    private final LongSupplier nanos;
    private final Consumer<Throwable> faultLog;

    private Offer offer;
    private Optional<Offer> waiting = Optional.empty();
    private Stage stage = Stage.ATTRACT;
    private Optional<Visit> visit = Optional.empty();
    private Optional<Handout> handout = Optional.empty();
    private Display display = Display.STANDARD;
    private int visits;
    /** Which language the waiting screen had come to when it was last touched. */
    private int turn;
    /** Of the patient who is being seen off. */
    private Optional<Language> parting = Optional.empty();

    private long lastTouch;
    private long lastMove;
    private long lastPoll;
    private Optional<Screen> shown = Optional.empty();
    private Optional<Language> spoken = Optional.empty();

    /**
     * A kiosk that waits for its first patient.
     *
     * @param nanos a clock that never jumps, for everything that times out
     * @param clock the clinic's time, for the dates on the sheet
     * @param faultLog is told what went wrong, never an answer
     */
    public KioskPresenter(
            KioskView view, Offer offer, Ports ports, Clock clock, LongSupplier nanos, Consumer<Throwable> faultLog) {
        this.view = view;
        this.offer = offer;
        this.desk = ports.desk();
        this.records = ports.records();
        this.words = new Words();
        this.calls = new Calls(ports.desk(), ports.records(), this::refresh, faultLog);
        this.printing = new Printing(ports.printer(), ports.printing(), nanos, this::printed);
        this.staff = new StaffEntry(ports.gate(), ports.records(), nanos, this::refresh, faultLog);
        this.clock = clock;
        this.nanos = nanos;
        this.faultLog = faultLog;
        this.lastTouch = nanos.getAsLong();
        this.lastMove = lastTouch - DOUBLE_TAP;
        this.lastPoll = lastTouch;
    }

    /**
     * The doors to what is outside, and the threads to go through them.
     *
     * @param records for alerts, counts and numbers; never held up by a printer
     * @param printing for the printer alone
     */
    public record Ports(Desk desk, PagePrinter printer, StaffGate gate, Background records, Background printing) {}

    /** Shows the first screen. */
    public void start() {
        view.dress(display);
        refresh();
    }

    /** Something new to offer: taken up at once between visits, else when the visit is over. */
    public void offer(Offer next) {
        waiting = Optional.of(next);
        takeUpWaitingOffer();
        refresh();
    }

    private void takeUpWaitingOffer() {
        if (visit.isEmpty() && stage == Stage.ATTRACT) {
            waiting.ifPresent(next -> offer = next);
            waiting = Optional.empty();
        }
    }

    /** A touch or a key; whatever it leads to, it never throws. */
    public void touch(Touch touch) {
        guarded(() -> {
            turn = turn();
            lastTouch = nanos.getAsLong();
            if (!isSecondTap(touch)) {
                handle(touch);
            }
            refresh();
        });
    }

    /** Time has passed; called a few times a second. */
    public void tick() {
        guarded(() -> {
            expire();
            if (nanos.getAsLong() - lastPoll >= ALERT_POLL_SECONDS * SECOND) {
                lastPoll = nanos.getAsLong();
                calls.poll();
            }
            refresh();
        });
    }

    /** A failure nobody else caught: the visit ends, the screen sends the patient to the front desk, staff are told. */
    public void fault(Throwable failure) {
        faultLog.accept(failure);
        stage = Stage.FAULT;
        visit = Optional.empty();
        parting = Optional.empty();
        wipe();
        lastTouch = nanos.getAsLong();
        calls.raise(Desk.Reason.FAULT);
        show(words.in(offer, offer.languages().get(0)).fault());
    }

    private void guarded(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            fault(e);
        }
    }

    /** Two taps on the way on, or the way back, within 300 ms are one. */
    private boolean isSecondTap(Touch touch) {
        if (touch != Touch.Plain.NEXT && touch != Touch.Plain.BACK) {
            return false;
        }
        long now = nanos.getAsLong();
        boolean second = now - lastMove < DOUBLE_TAP;
        if (!second) {
            lastMove = now;
        }
        return second;
    }

    // Touches

    private void handle(Touch touch) {
        if (stage == Stage.STILL_THERE && touch != Touch.Plain.START_AGAIN) {
            // Whatever was touched, somebody is there.
            stage = Stage.VISIT;
        }
        if (touch == Touch.Plain.CORNER) {
            staff.corner();
        } else if (staff.isOpen()) {
            atTheGate(touch);
        } else if (touch == Touch.Plain.CALL_STAFF) {
            calls.raise(Desk.Reason.CALL_STAFF);
        } else {
            inTheVisit(touch);
        }
    }

    private void atTheGate(Touch touch) {
        if (touch == Touch.Plain.QUIT && staff.isInside()) {
            end(Stage.ATTRACT);
            view.quit();
        } else {
            staff.touch(touch);
        }
    }

    private void inTheVisit(Touch touch) {
        if (touch instanceof Touch.Plain plain) {
            plain(plain);
        } else if (touch instanceof Touch.PickLanguage pick && offer.languages().contains(pick.language())) {
            speak(pick.language());
        } else if (stage == Stage.VISIT && current().step() == Visit.Step.ASKING) {
            current().touch(touch);
        } else if (touch instanceof Touch.Change change && stage == Stage.VISIT) {
            current().change(change.question());
        }
    }

    private void plain(Touch.Plain touch) {
        switch (touch) {
            case START -> begin(language());
            case NEXT -> next();
            case BACK -> back();
            case PRINT -> print();
            case READ_HERE -> read();
            case DONE, START_AGAIN -> leave(touch);
            case TEXT_SIZE -> dress(display.nextTextSize());
            case CONTRAST -> dress(display.nextTheme());
            case LANGUAGE -> speak(offer.after(language()));
            case HIDE -> hide();
            case REVEAL, STILL_HERE -> uncover();
            case ERASE -> erase();
            default -> {}
        }
    }

    private Visit current() {
        return visit.orElseThrow(() -> new IllegalStateException("no visit"));
    }

    private void begin(Language language) {
        Optional<Decider> decider = offer.decider();
        if (stage == Stage.ATTRACT && !offer.receptionOnly() && decider.isPresent()) {
            visits++;
            visit = Optional.of(new Visit(visits, decider.get(), language));
            stage = Stage.VISIT;
        }
    }

    private void speak(Language language) {
        if (stage == Stage.ATTRACT) {
            begin(language);
        } else {
            visit.ifPresent(patient -> patient.speak(language));
            handout = handout.map(before -> compose(current().assessment().orElseThrow()));
        }
    }

    /** The patient's; else that of whom is being seen off; else the one whose turn it is to invite. */
    private Language language() {
        return visit.map(Visit::language).or(() -> parting).orElseGet(() -> offer.languages()
                .get(turn() % offer.languages().size()));
    }

    private int turn() {
        return visit.isEmpty() && stage == Stage.ATTRACT ? turn + idleSeconds() / LANGUAGE_SECONDS : 0;
    }

    private void next() {
        if (stage == Stage.VISIT && current().step() != Visit.Step.RESULT) {
            current().next();
            if (current().step() == Visit.Step.RESULT) {
                told();
            }
        }
    }

    /** The alert is set before the screen is shown, and its writing never holds the screen up. */
    private void told() {
        Assessment assessment = current().assessment().orElseThrow();
        if (assessment.urgency() == Urgency.EMERGENCY) {
            calls.raise(Desk.Reason.EMERGENCY);
        } else if (assessment.urgency() == Urgency.ASK_STAFF) {
            calls.raise(Desk.Reason.ASK_STAFF);
        }
        handout = Optional.of(compose(assessment));
        printing.reset();
    }

    private Handout compose(Assessment assessment) {
        return HandoutComposer.compose(
                current().edition(),
                assessment,
                current().language(),
                clock.instant().atZone(offer.clinic().zone()),
                offer.clinic());
    }

    private void back() {
        if (stage == Stage.READING) {
            stage = Stage.VISIT;
        } else if (stage == Stage.VISIT) {
            if (!current().back()) {
                end(Stage.ATTRACT);
            } else if (current().assessment().isEmpty()) {
                handout = Optional.empty();
                printing.reset();
            }
        }
    }

    private void erase() {
        if (stage == Stage.VISIT && current().step() == Visit.Step.ASKING) {
            current().touch(Touch.Plain.ERASE);
        }
    }

    private void dress(Display next) {
        display = next;
        view.dress(display);
        shown = Optional.empty();
    }

    private void hide() {
        if (stage == Stage.VISIT) {
            stage = Stage.HIDDEN;
        }
    }

    private void uncover() {
        if (stage == Stage.HIDDEN || stage == Stage.STILL_THERE) {
            stage = Stage.VISIT;
        }
    }

    private void print() {
        if (stage == Stage.VISIT && handout.isPresent()) {
            printing.print(current().number(), handout.get(), display.isLarge());
        }
    }

    private void read() {
        if (stage == Stage.VISIT && handout.isPresent()) {
            stage = Stage.READING;
        }
    }

    private void printed(Printing.State state, int visitNumber) {
        guarded(() -> {
            if (state == Printing.State.FAILED && visit.map(Visit::number).equals(Optional.of(visitNumber))) {
                calls.raise(Desk.Reason.PRINTER);
                if (handout.map(page -> !page.urgency().endsQuestions()).orElse(false)) {
                    read();
                }
            }
            refresh();
        });
    }

    // Leaving

    private void leave(Touch.Plain how) {
        if (visit.isPresent()) {
            boolean sayGoodbye =
                    how == Touch.Plain.DONE && current().assessment().isPresent();
            end(sayGoodbye ? Stage.GOODBYE : Stage.ATTRACT);
        } else {
            attract();
        }
    }

    private void attract() {
        stage = Stage.ATTRACT;
        // The turns count from now on, however long ago the last touch was.
        turn = -(idleSeconds() / LANGUAGE_SECONDS);
        parting = Optional.empty();
        takeUpWaitingOffer();
    }

    /** Ends the visit; what it is followed by still speaks its language. */
    private void end(Stage next) {
        if (visit.filter(Visit::isUnfinishedEmergency).isPresent()) {
            calls.raise(Desk.Reason.LEFT_UNFINISHED);
        }
        stage = next;
        turn = 0;
        parting = next == Stage.ATTRACT ? Optional.empty() : visit.map(Visit::language);
        wipe();
    }

    /** Nothing of the visit stays: not in a field, not on the screen, not in the size of its letters. */
    private void wipe() {
        visit.ifPresent(patient -> patient.assessment().ifPresent(assessment -> count(patient, assessment.urgency())));
        visit = Optional.empty();
        handout = Optional.empty();
        shown = Optional.empty();
        printing.reset();
        calls.forget();
        staff.close();
        if (!display.equals(Display.STANDARD)) {
            display = Display.STANDARD;
            view.dress(display);
        }
        takeUpWaitingOffer();
    }

    private void count(Visit patient, Urgency urgency) {
        Language language = patient.language();
        records.call(() -> {
                    desk.count(patient.edition(), urgency, language);
                    return true;
                })
                .then(done -> {}, faultLog);
    }

    // Time

    private int idleSeconds() {
        return (int) ((nanos.getAsLong() - lastTouch) / SECOND);
    }

    private void expire() {
        Offer.Times times = offer.times();
        if (staff.expire()) {
            lastTouch = nanos.getAsLong();
            return;
        }
        int idle = idleSeconds();
        switch (stage) {
            case ATTRACT -> {
                if (idle >= FAULT_SECONDS) {
                    calls.forget();
                }
            }
            case VISIT -> {
                if (current().assessment().isPresent()) {
                    expireResult(times.result(), idle);
                } else if (idle >= times.idle()) {
                    stage = Stage.STILL_THERE;
                }
            }
            case READING -> expireResult(times.idle(), idle);
            case HIDDEN, STILL_THERE -> {
                if (idle >= times.idle() + times.warning()) {
                    timeOut(Stage.ATTRACT);
                }
            }
            case GOODBYE -> expireInto(GOODBYE_SECONDS, idle);
            case LEAVING -> expireInto(LEAVE_SECONDS, idle);
            case FAULT -> expireInto(FAULT_SECONDS, idle);
        }
    }

    private void expireResult(int seconds, int idle) {
        printing.expire();
        if (idle >= seconds && printing.state() != Printing.State.BUSY) {
            timeOut(Stage.GOODBYE);
        }
    }

    /** A result that urges never vanishes silently: it leaves "please speak to the front desk", without details. */
    private void timeOut(Stage calm) {
        boolean urgent = current()
                .assessment()
                .map(assessment -> !assessment.urgency().allowsSelfCare())
                .orElseGet(() -> current().isEmergency());
        end(urgent ? Stage.LEAVING : calm);
        lastTouch = nanos.getAsLong();
    }

    private void expireInto(int seconds, int idle) {
        if (idle >= seconds) {
            attract();
        }
    }

    // Showing

    /** Shows what the state asks for, if it is not on the screen already. */
    private void refresh() {
        Screen screen = screen();
        if (spoken.isEmpty() || !spoken.get().equals(language())) {
            spoken = Optional.of(language());
            view.speak(language());
        }
        if (!shown.equals(Optional.of(screen))) {
            show(screen);
        }
    }

    private void show(Screen screen) {
        shown = Optional.of(screen);
        view.show(screen);
    }

    private Screen screen() {
        KioskScreens screens = words.in(offer, language());
        Optional<Calls.State> called = calls.state();
        if (staff.isOpen()) {
            return screens.staff(staff);
        }
        if (visit.isEmpty()) {
            return switch (stage) {
                case FAULT -> screens.fault();
                case GOODBYE -> screens.goodbye();
                case LEAVING -> screens.leaving();
                default ->
                    offer.decider().isEmpty()
                            ? screens.fault()
                            : offer.receptionOnly() ? screens.closed() : screens.attract(called);
            };
        }
        Visit patient = current();
        return switch (stage) {
            case STILL_THERE ->
                screens.stillThere(called, offer.times().idle() + offer.times().warning() - idleSeconds());
            case HIDDEN -> screens.hidden(called);
            case READING -> screens.reading(patient, handout.orElseThrow(), printing.state(), called);
            default -> step(screens, patient, called);
        };
    }

    private Screen step(KioskScreens screens, Visit patient, Optional<Calls.State> called) {
        return switch (patient.step()) {
            case INTENDED_USE -> screens.intendedUse(patient, called);
            case ASKING -> screens.ask(patient, called);
            case REVIEW -> screens.review(patient, called);
            case RESULT ->
                screens.result(
                        patient,
                        handout.orElseThrow(),
                        printing.state(),
                        called,
                        offer.times().result() - idleSeconds());
        };
    }

    /** What lies over or beside a visit. */
    private enum Stage {
        ATTRACT,
        VISIT,
        READING,
        HIDDEN,
        STILL_THERE,
        GOODBYE,
        LEAVING,
        FAULT
    }
}
