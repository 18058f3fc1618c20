package guidepost.kiosk.visit;

import static org.assertj.core.api.Assertions.assertThat;

import guidepost.core.guide.Edition;
import guidepost.core.guide.Language;
import guidepost.core.guide.Urgency;
import guidepost.core.handout.Clinic;
import guidepost.core.handout.Handout;
import guidepost.core.triage.Decider;
import guidepost.exchange.DefaultGuides;
import guidepost.kiosk.story.HeldBackground;
import guidepost.ui.screen.Control;
import guidepost.ui.screen.Screen;
import guidepost.ui.screen.Touch;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A kiosk without a screen, and somebody who uses it: touches go in, screens come out, time passes when told to. */
final class KioskStory {
    static final Offer.Times TIMES = new Offer.Times(120, 45, 30);
    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    static final Clinic CLINIC = new Clinic("Hill Road Clinic", "", "01234 567890", "999", "111", "GB", ZONE, false);
    private static final Edition DEFAULT = DefaultGuides.builtIn();

    final View view = new View();
    final FrontDesk desk = new FrontDesk();
    final Paper paper = new Paper();
    final Gate gate = new Gate();
    final HeldBackground records = new HeldBackground();
    final HeldBackground printing = new HeldBackground();
    final List<Throwable> faults = new ArrayList<>();
    final KioskPresenter presenter;
    private long nanos = 1_000_000_000_000L;

    KioskStory() {
        this(offer(DEFAULT));
    }

    KioskStory(Offer offer) {
        presenter = new KioskPresenter(
                view,
                offer,
                new KioskPresenter.Ports(desk, paper, gate, records, printing),
                Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZONE),
                () -> nanos,
                faults::add);
        presenter.start();
    }

    static Offer offer(Edition edition) {
        return offer(edition, Language.ENGLISH);
    }

    static Offer offer(Edition edition, Language... languages) {
        return new Offer(Optional.of(Decider.of(edition)), List.of(languages), CLINIC, false, TIMES);
    }

    static Offer nothingUsable() {
        return new Offer(Optional.empty(), List.of(Language.ENGLISH), CLINIC, false, TIMES);
    }

    static Offer closed() {
        return new Offer(Optional.of(Decider.of(DEFAULT)), List.of(Language.ENGLISH), CLINIC, true, TIMES);
    }

    KioskStory touches(Touch... touches) {
        for (Touch touch : touches) {
            nanos += 500_000_000L;
            presenter.touch(touch);
        }
        return this;
    }

    KioskStory touchesAtOnce(Touch touch, int times) {
        nanos += 500_000_000L;
        for (int i = 0; i < times; i++) {
            presenter.touch(touch);
            nanos += 50_000_000L;
        }
        return this;
    }

    KioskStory waits(int seconds) {
        for (int i = 0; i < seconds * 4; i++) {
            nanos += 250_000_000L;
            presenter.tick();
        }
        return this;
    }

    KioskStory begins() {
        return touches(Touch.Plain.START, Touch.Plain.NEXT);
    }

    KioskStory chooses(String... options) {
        for (String option : options) {
            touches(new Touch.Choose(option));
        }
        return touches(Touch.Plain.NEXT);
    }

    KioskStory types(int number) {
        for (char digit : String.valueOf(number).toCharArray()) {
            touches(new Touch.Digit(digit - '0'));
        }
        return touches(Touch.Plain.NEXT);
    }

    KioskStory picks(int value) {
        return touches(new Touch.SetAmount(value), Touch.Plain.NEXT);
    }

    /** Answers as somebody with a simple spasm, from the question on the screen to the review. */
    KioskStory answersCalmly() {
        int guard = 0;
        while (view.screen() instanceof Screen.Ask ask) {
            assertThat(guard++).as("questions").isLessThan(60);
            switch (ask.question()) {
                case "age" -> types(40);
                case "home_care_days" -> types(1);
                case "onset" -> picks(24);
                case "pain" -> picks(5);
                default -> chooses(firstOption(ask));
            }
        }
        return this;
    }

    private static String firstOption(Screen.Ask ask) {
        Screen.Field.Cards cards = (Screen.Field.Cards) ask.field();
        Control first = cards.anyOf()
                ? cards.cards().get(cards.cards().size() - 1)
                : cards.cards().get(0);
        return ((Touch.Choose) first.touch()).option();
    }

    KioskStory answersCalmlyUpTo(String question) {
        int guard = 0;
        while (view.screen() instanceof Screen.Ask ask && !ask.question().equals(question)) {
            assertThat(guard++).as("questions").isLessThan(60);
            switch (ask.question()) {
                case "age" -> types(40);
                case "home_care_days" -> types(1);
                case "onset" -> picks(24);
                case "pain" -> picks(5);
                default -> chooses(firstOption(ask));
            }
        }
        return this;
    }

    KioskStory isAsked(String question) {
        assertThat(view.screen()).isInstanceOf(Screen.Ask.class);
        assertThat(((Screen.Ask) view.screen()).question()).isEqualTo(question);
        return this;
    }

    KioskStory isTold(Urgency urgency) {
        assertThat(view.screen()).isInstanceOf(Screen.Result.class);
        assertThat(((Screen.Result) view.screen()).urgency()).isEqualTo(urgency);
        return this;
    }

    KioskStory sees(Class<? extends Screen> kind) {
        assertThat(view.screen()).isInstanceOf(kind);
        return this;
    }

    Set<String> chosen() {
        Set<String> chosen = new HashSet<>();
        Screen.Field field = ((Screen.Ask) view.screen()).field();
        if (field instanceof Screen.Field.Cards cards) {
            cards.cards().stream()
                    .filter(Control::chosen)
                    .forEach(card -> chosen.add(((Touch.Choose) card.touch()).option()));
        }
        return chosen;
    }

    /** Remembers what was shown. */
    static final class View implements KioskView {
        final Deque<Screen> screens = new ArrayDeque<>();
        final List<Display> displays = new ArrayList<>();
        boolean quit;
        Optional<RuntimeException> breaks = Optional.empty();

        @Override
        public void show(Screen screen) {
            screens.add(screen);
            if (breaks.isPresent()) {
                RuntimeException broken = breaks.get();
                breaks = Optional.empty();
                throw broken;
            }
        }

        @Override
        public void dress(Display display) {
            displays.add(display);
        }

        @Override
        public void speak(Language language) {}

        @Override
        public void quit() {
            quit = true;
        }

        Screen screen() {
            return screens.getLast();
        }
    }

    /** The front desk: what it was told, and what it has acknowledged. */
    static final class FrontDesk implements Desk {
        final List<Reason> alerts = new ArrayList<>();
        final List<String> counts = new ArrayList<>();
        final Set<UUID> ids = new HashSet<>();
        boolean acknowledges;
        boolean cannotWrite;

        @Override
        public void alert(UUID id, Reason reason) {
            if (cannotWrite) {
                throw new IllegalStateException("the disk is full");
            }
            ids.add(id);
            alerts.add(reason);
        }

        @Override
        public boolean isAcknowledged(UUID id) {
            return acknowledges && ids.contains(id);
        }

        @Override
        public void count(Edition edition, Urgency urgency, Language language) {
            counts.add(edition.guide() + " " + urgency + " " + language);
        }
    }

    /** A printer that keeps its pages, or has no paper. */
    static final class Paper implements PagePrinter {
        final List<Handout> pages = new ArrayList<>();
        final List<Boolean> large = new ArrayList<>();
        boolean missing;
        boolean jams;

        @Override
        public boolean print(Handout handout, boolean inLargePrint) throws Exception {
            if (jams) {
                throw new java.io.IOException("jam");
            }
            if (!missing) {
                pages.add(handout);
                large.add(inLargePrint);
            }
            return !missing;
        }
    }

    /** A gate with one number. */
    static final class Gate implements StaffGate {
        boolean set = true;
        int attempts;
        long locked;

        @Override
        public boolean isSet() {
            return set;
        }

        @Override
        public Verdict tryPin(String pin) {
            attempts++;
            return new Verdict(locked == 0 && pin.equals("246810"), locked);
        }
    }
}
