package guidepost.kiosk.visit;

import guidepost.core.guide.Edition;
import guidepost.core.guide.Language;
import guidepost.core.guide.Question;
import guidepost.core.guide.Urgency;
import guidepost.core.handout.Handout;
import guidepost.core.handout.Phrasing;
import guidepost.core.triage.Assessment;
import guidepost.core.triage.Decider;
import guidepost.core.words.Phrases;
import guidepost.ui.screen.AnswerScreens;
import guidepost.ui.screen.AnswerWords;
import guidepost.ui.screen.Chrome;
import guidepost.ui.screen.Control;
import guidepost.ui.screen.QuestionScreens;
import guidepost.ui.screen.Screen;
import guidepost.ui.screen.Touch;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Words each moment of a visit as a screen. */
final class KioskScreens {
    private final Offer offer;
    private final Phrases phrases;
    private final Language language;
    private final List<Phrases> everyLanguage;

    KioskScreens(Offer offer, Phrases phrases, Language language, List<Phrases> everyLanguage) {
        this.offer = offer;
        this.phrases = phrases;
        this.language = language;
        this.everyLanguage = everyLanguage;
    }

    // Before and after

    /** Start begins in the language it is written in; each of the others is a touch away. */
    Screen attract(Optional<Calls.State> called) {
        Edition edition = offer.decider().map(Decider::edition).orElseThrow();
        Phrasing phrasing = new Phrasing(edition, offer.clinic(), language);
        List<Control> languages = offer.languages().size() < 2
                ? List.of()
                : offer.languages().stream()
                        .map(choice ->
                                Control.of("language." + choice.tag(), ownName(choice), new Touch.PickLanguage(choice)))
                        .toList();
        List<Control> corner = new ArrayList<>(looks());
        corner.add(callStaff());
        List<String> promises = new ArrayList<>();
        called.ifPresent(state -> promises.add(notice(state)));
        promises.addAll(
                List.of(phrases.say("attract.minutes"), phrases.say("attract.free"), phrases.say("attract.stored")));
        return new Screen.Attract(
                offer.clinic().name(),
                sample(edition),
                phrasing.say(edition.invitation()),
                promises,
                Control.of("start", phrases.say("attract.start"), new Touch.PickLanguage(language)),
                languages,
                corner);
    }

    private static String ownName(Language choice) {
        Locale locale = choice.locale();
        String name = locale.getDisplayLanguage(locale);
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }

    Screen goodbye() {
        return message(
                Screen.Tone.CALM,
                phrases.say("goodbye.heading"),
                List.of(phrases.say("goodbye.page"), phrases.say("goodbye.wiped")),
                "tick",
                List.of(finish()));
    }

    Screen leaving() {
        return message(
                Screen.Tone.FRONT_DESK,
                phrases.say("desk.before-you-go"),
                List.of(),
                "speech-bubble",
                List.of(finish()));
    }

    Screen fault() {
        return inEveryLanguage("fault.lines");
    }

    Screen closed() {
        return inEveryLanguage("closed.lines");
    }

    private Screen inEveryLanguage(String lines) {
        List<String> said = everyLanguage.stream()
                .flatMap(words -> words == everyLanguage.get(0)
                        ? Stream.of(words.say(lines))
                        : Stream.of(words.say("fault.heading"), words.say(lines)))
                .toList();
        return message(
                Screen.Tone.FRONT_DESK, everyLanguage.get(0).say("fault.heading"), said, "speech-bubble", List.of());
    }

    private Screen message(Screen.Tone tone, String heading, List<String> lines, String icon, List<Control> controls) {
        return new Screen.Message(plain(Optional.empty()), tone, heading, lines, Optional.of(icon), controls);
    }

    private Control finish() {
        return Control.of("finish", phrases.say("finish"), Touch.Plain.DONE);
    }

    // In the visit

    Screen intendedUse(Visit visit, Optional<Calls.State> called) {
        Edition edition = visit.edition();
        return new Screen.Message(
                chrome(visit, called, Optional.of(back()), Optional.of(next(true)), false),
                Screen.Tone.CALM,
                phrases.say("intended.heading"),
                List.of(
                        phrasing(visit).say(edition.intendedUse()),
                        phrases.say("intended.private"),
                        phrases.say("intended.idle", Math.max(1, offer.times().idle() / 60)),
                        phrases.say("intended.help")),
                Optional.empty(),
                List.of());
    }

    Screen ask(Visit visit, Optional<Calls.State> called) {
        Question question = visit.current();
        boolean confidential =
                question.confidential() || question.options().stream().anyMatch(option -> option.confidential());
        Chrome chrome = chrome(visit, called, Optional.of(back()), Optional.of(next(visit.canGoOn())), confidential);
        return new QuestionScreens(phrasing(visit), phrases, answerWords(visit))
                .ask(question, visit.answer(), visit.entry(), chrome);
    }

    Screen review(Visit visit, Optional<Calls.State> called) {
        return answerScreens(visit)
                .review(
                        visit.interview().answered(visit.answers()),
                        visit.answers(),
                        chrome(visit, called, Optional.of(back()), Optional.of(next(true)), true));
    }

    Screen result(
            Visit visit, Handout handout, Printing.State printing, Optional<Calls.State> called, int secondsLeft) {
        Assessment assessment = visit.assessment().orElseThrow();
        return answerScreens(visit)
                .result(
                        assessment,
                        handout,
                        chrome(visit, called, Optional.of(back()), Optional.empty(), false),
                        printStatus(printing),
                        actions(assessment.urgency(), printing),
                        countdown(secondsLeft));
    }

    private AnswerScreens answerScreens(Visit visit) {
        return new AnswerScreens(phrasing(visit), phrases, answerWords(visit));
    }

    private List<Control> actions(Urgency urgency, Printing.State printing) {
        Control print = Control.of("print", phrases.say("result.print"), Touch.Plain.PRINT)
                .icon("print")
                .enabled(printing == Printing.State.NOT_ASKED);
        Control read = Control.of("read", phrases.say("result.read"), Touch.Plain.READ_HERE)
                .icon("eye");
        Control keep = Control.of("keep", phrases.say("result.keep"), Touch.Plain.KEEP_SHOWING);
        return urgency == Urgency.EMERGENCY ? List.of(print, keep, finish()) : List.of(print, read, keep, finish());
    }

    private Optional<String> printStatus(Printing.State printing) {
        return switch (printing) {
            case NOT_ASKED -> Optional.empty();
            case BUSY -> Optional.of(phrases.say("print.busy"));
            case SENT -> Optional.of(phrases.say("print.sent"));
            case FAILED -> Optional.of(phrases.say("print.failed"));
        };
    }

    private static Optional<Screen.Countdown> countdown(int secondsLeft) {
        int shownBelow = 20;
        return secondsLeft > shownBelow
                ? Optional.empty()
                : Optional.of(new Screen.Countdown(Math.max(0, secondsLeft), shownBelow));
    }

    /** The whole sheet, the emergency list at its end. */
    Screen reading(Visit visit, Handout handout, Printing.State printing, Optional<Calls.State> called) {
        List<Handout.Box> boxes = new ArrayList<>(handout.boxes());
        boxes.add(handout.emergencyList());
        Chrome chrome = chrome(visit, called, Optional.of(back()), Optional.empty(), false);
        Optional<String> status = printStatus(printing);
        return new Screen.Reading(
                status.isPresent() && chrome.notice().isEmpty() ? withNotice(chrome, status) : chrome,
                handout.urgency(),
                phrases.say("reading.heading"),
                boxes,
                List.of(finish()));
    }

    private static Chrome withNotice(Chrome chrome, Optional<String> notice) {
        return new Chrome(
                chrome.clinic(),
                chrome.sample(),
                chrome.progress(),
                chrome.corner(),
                chrome.back(),
                chrome.callStaff(),
                chrome.next(),
                notice);
    }

    // Over the visit

    Screen stillThere(Optional<Calls.State> called, int secondsLeft) {
        int left = Math.max(0, secondsLeft);
        return new Screen.Cover(
                plain(called),
                phrases.say("still.heading"),
                List.of(phrases.say("still.lines", left)),
                Optional.of(new Screen.Countdown(left, offer.times().warning())),
                List.of(
                        Control.of("still-here", phrases.say("still.here"), Touch.Plain.STILL_HERE),
                        Control.of("start-again", phrases.say("finish"), Touch.Plain.START_AGAIN)));
    }

    Screen hidden(Optional<Calls.State> called) {
        return new Screen.Cover(
                plain(called),
                phrases.say("hidden.heading"),
                List.of(),
                Optional.empty(),
                List.of(Control.of("reveal", phrases.say("hidden.show"), Touch.Plain.REVEAL)
                        .icon("eye")));
    }

    Screen staff(StaffEntry entry) {
        Control cancel = Control.of(
                "pin.cancel", phrases.say(entry.isInside() ? "staff.back" : "pin.cancel"), Touch.Plain.PIN_CANCEL);
        if (entry.isInside()) {
            Control quit = Control.of("quit", phrases.say("staff.quit"), Touch.Plain.QUIT);
            return new Screen.Cover(
                    plain(Optional.empty()),
                    phrases.say("staff.heading"),
                    List.of(phrases.say("staff.lines")),
                    Optional.empty(),
                    List.of(cancel, quit));
        }
        Optional<String> problem =
                switch (entry.problem()) {
                    case NONE -> Optional.empty();
                    case WRONG -> Optional.of(phrases.say("pin.wrong"));
                    case LOCKED ->
                        entry.secondsLocked() > 0
                                ? Optional.of(phrases.say("pin.locked", entry.secondsLocked()))
                                : Optional.empty();
                };
        return new Screen.Pin(
                offer.clinic().name(),
                phrases.say("pin.heading"),
                "●".repeat(entry.digits()),
                problem,
                QuestionScreens.pinKeys(phrases.say("pad.erase")),
                List.of(
                        cancel,
                        Control.of("pin.enter", phrases.say("pin.enter"), Touch.Plain.PIN_ENTER)
                                .enabled(entry.digits() > 0)));
    }

    // Around every screen

    private Chrome plain(Optional<Calls.State> called) {
        return new Chrome(
                offer.clinic().name(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.of(callStaff()),
                Optional.empty(),
                called.map(this::notice));
    }

    private Chrome chrome(
            Visit visit,
            Optional<Calls.State> called,
            Optional<Control> back,
            Optional<Control> next,
            boolean canHide) {
        return new Chrome(
                offer.clinic().name(),
                sample(visit.edition()),
                visit.step() == Visit.Step.ASKING
                        ? Optional.of(
                                AnswerScreens.progress(visit.edition(), visit.current(), phrasing(visit), phrases))
                        : Optional.empty(),
                corner(canHide),
                back,
                Optional.of(callStaff()),
                next,
                called.map(this::notice));
    }

    private List<Control> corner(boolean canHide) {
        List<Control> corner = new ArrayList<>();
        if (canHide) {
            corner.add(Control.of("hide", phrases.say("hide"), Touch.Plain.HIDE).icon("hide"));
        }
        if (offer.languages().size() > 1) {
            corner.add(Control.of("language", ownName(offer.after(language)), Touch.Plain.LANGUAGE)
                    .icon("language"));
        }
        corner.addAll(looks());
        return corner;
    }

    private List<Control> looks() {
        return List.of(
                Control.of("text-size", phrases.say("text-size"), Touch.Plain.TEXT_SIZE)
                        .icon("text-size"),
                Control.of("contrast", phrases.say("contrast"), Touch.Plain.CONTRAST)
                        .icon("contrast"));
    }

    private Control callStaff() {
        return Control.of("call-staff", phrases.say("call-staff"), Touch.Plain.CALL_STAFF)
                .icon("help-hand");
    }

    private Control back() {
        return Control.of("back", phrases.say("back"), Touch.Plain.BACK).icon("back-arrow");
    }

    private Control next(boolean enabled) {
        return Control.of("next", phrases.say("next"), Touch.Plain.NEXT)
                .icon("next-arrow")
                .enabled(enabled);
    }

    private String notice(Calls.State state) {
        return phrases.say(state == Calls.State.STAFF_KNOW ? "result.staff-know" : "result.go-to-desk");
    }

    private Optional<String> sample(Edition edition) {
        return edition.sample() ? Optional.of(phrases.say("sample")) : Optional.empty();
    }

    private Phrasing phrasing(Visit visit) {
        return new Phrasing(visit.edition(), offer.clinic(), language);
    }

    private AnswerWords answerWords(Visit visit) {
        return new AnswerWords(visit.edition(), phrasing(visit), phrases);
    }
}
