package guidepost.ui.pane;

import guidepost.core.guide.Language;
import guidepost.core.guide.Place;
import guidepost.core.guide.Unit;
import guidepost.core.guide.Urgency;
import guidepost.core.handout.Handout;
import guidepost.ui.screen.Chrome;
import guidepost.ui.screen.Control;
import guidepost.ui.screen.Screen;
import guidepost.ui.screen.Screen.Field;
import guidepost.ui.screen.Touch;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** One of every kind of screen, at its fullest, in English or in anything English can be turned into. */
public final class Samples {
    private final UnaryOperator<String> say;

    public Samples(UnaryOperator<String> say) {
        this.say = say;
    }

    public static Samples english() {
        return new Samples(UnaryOperator.identity());
    }

    /** English with accents and 40 % longer words, as a language that nobody has translated into yet might be. */
    public static Samples pseudo() {
        return new Samples(Samples::pseudo);
    }

    private static String pseudo(String english) {
        StringBuilder longer = new StringBuilder();
        int sinceDoubled = 0;
        for (int i = 0; i < english.length(); i++) {
            char letter = english.charAt(i);
            int at = "aeiouAEIOUcnsy".indexOf(letter);
            longer.append(at < 0 ? letter : "áéíöüÁÉÍÖÜçñšý".charAt(at));
            if (Character.isLetter(letter) && ++sinceDoubled % 5 < 2) {
                longer.append(at < 0 ? letter : "áéíöüÁÉÍÖÜçñšý".charAt(at));
            }
        }
        return longer.toString();
    }

    public Screen named(String name) {
        return Objects.requireNonNull(all().get(name), name);
    }

    public Map<String, Screen> all() {
        Map<String, Screen> all = new LinkedHashMap<>();
        all.put("attract", attract());
        all.put("intended-use", intendedUse());
        all.put(
                "ask-yes-no",
                ask("night_pain", "Is the pain worse at night, even when you rest?", Optional.empty(), yesNo()));
        all.put(
                "ask-choice",
                ask(
                        "bladder_bowel",
                        "Do you leak pee or poo, or find it hard to hold it in?",
                        Optional.of("Your answer stays private."),
                        choice()));
        all.put(
                "ask-several",
                ask(
                        "urgent_signs",
                        "Do you have any of these with your back pain?",
                        Optional.of("Choose all that fit."),
                        several()));
        all.put(
                "ask-sixteen",
                ask(
                        "medicine_cautions",
                        "Before pain tablets: are any of these true for you?",
                        Optional.of("Some pain tablets are not safe for everybody."),
                        sixteen()));
        all.put("ask-scale", ask("pain", "How bad is the pain today, at its worst?", Optional.empty(), scale()));
        all.put(
                "ask-duration",
                ask(
                        "onset",
                        "When did this back pain start?",
                        Optional.of("If it comes and goes, when did it start this time?"),
                        duration()));
        all.put("ask-number", ask("age", "How old are you?", Optional.of("In years."), number()));
        all.put("ask-number-empty", ask("age", "How old are you?", Optional.of("In years."), noNumber()));
        all.put("review", review());
        for (Urgency urgency : Urgency.values()) {
            all.put("result-" + urgency.name().toLowerCase(Locale.ROOT).replace('_', '-'), result(urgency));
        }
        all.put("reading", reading());
        all.put("cover-still-there", stillThere());
        all.put("cover-hidden", hidden());
        all.put("message-desk", desk());
        all.put("message-goodbye", goodbye());
        all.put("pin", pin());
        return all;
    }

    private String s(String english) {
        return say.apply(english);
    }

    private Control c(String name, String label, Touch touch) {
        return Control.of(name, s(label), touch);
    }

    private List<Control> corner() {
        return List.of(
                c("corner.size", "Text size", Touch.Plain.TEXT_SIZE).icon("text-size"),
                c("corner.contrast", "Colours", Touch.Plain.CONTRAST).icon("contrast"),
                c("corner.language", "Language", Touch.Plain.LANGUAGE).icon("language"),
                c("corner.hide", "Hide", Touch.Plain.HIDE).icon("hide"));
    }

    private Chrome chrome(Optional<Chrome.Progress> progress, Optional<String> notice, boolean ways) {
        return new Chrome(
                "Riverside Health Centre",
                Optional.of(s("Demonstration content, not yet approved by this clinic")),
                progress,
                corner(),
                ways ? Optional.of(c("back", "Back", Touch.Plain.BACK)) : Optional.empty(),
                Optional.of(c("call-staff", "Call staff", Touch.Plain.CALL_STAFF)),
                ways ? Optional.of(c("next", "Continue", Touch.Plain.NEXT)) : Optional.empty(),
                notice);
    }

    private Optional<Chrome.Progress> progress() {
        return Optional.of(new Chrome.Progress(
                List.of(s("Safety"), s("Your health"), s("Your pain"), s("Your days"), s("Medicines")),
                2,
                0.4,
                s("Part 3 of 5")));
    }

    public Screen.Attract attract() {
        return new Screen.Attract(
                "Riverside Health Centre",
                Optional.of(s("Demonstration content, not yet approved by this clinic")),
                s("Back pain? Start here."),
                List.of(
                        s("About 3 minutes"),
                        s("Free and private: nothing is stored"),
                        s("You get a sheet to take home")),
                c("start", "Start", Touch.Plain.START).icon("next-arrow"),
                List.of(
                        Control.of("language.en", "English", new Touch.PickLanguage(Language.ENGLISH))
                                .chosen(true),
                        Control.of("language.es", "Español", new Touch.PickLanguage(new Language("es")))),
                List.of(corner().get(0), corner().get(1)));
    }

    private Screen ask(String code, String prompt, Optional<String> help, Field field) {
        return new Screen.Ask(chrome(progress(), Optional.empty(), true), code, s(prompt), help.map(say), field);
    }

    private Control option(String code, String label) {
        return c("option." + code, label, new Touch.Choose(code));
    }

    private Field yesNo() {
        return new Field.Cards(
                false, List.of(option("no", "No"), option("yes", "Yes").chosen(true)), 0);
    }

    private Field choice() {
        return new Field.Cards(
                false,
                List.of(
                        option("no", "No"),
                        option("long_standing", "Yes, for a long time, and it has not changed"),
                        option("yes_new", "Yes, and it is new or has changed").chosen(true),
                        option("not_sure", "Not sure"),
                        option("rather_not_say", "I would rather not say")),
                0);
    }

    private Field several() {
        return new Field.Cards(
                true,
                List.of(
                        option("sexual_change", "Sex feels different, or there is less feeling"),
                        option("unsteady", "I am unsteady, or my legs feel heavy")
                                .chosen(true),
                        option("chest_pain", "Chest pain, or it is hard to breathe"),
                        option("fainted", "I fainted, or nearly fainted"),
                        option("very_unwell", "I feel very ill, muddled, or cold and clammy")
                                .chosen(true),
                        option("belly_pain", "Bad belly pain, or a strong beat in my belly"),
                        option("not_sure", "Not sure"),
                        option("none", "None of these")),
                2);
    }

    private Field sixteen() {
        String[] labels = {
            "A bad reaction to aspirin, ibuprofen or similar",
            "A stomach ulcer or stomach bleeding, now or before",
            "Crohn\u2019s disease or colitis",
            "A heart problem, or a stroke",
            "High blood pressure",
            "A kidney or liver problem",
            "I bleed or bruise easily",
            "Asthma",
            "Lupus, or chickenpox now",
            "I am trying to get pregnant",
            "I take aspirin, ibuprofen or similar already",
            "I take other medicine that may not mix",
            "I have three or more alcoholic drinks a day",
            "I have been sick, or cannot drink enough",
            "Not sure",
            "None of these"
        };
        List<Control> cards = new ArrayList<>();
        for (int i = 0; i < labels.length; i++) {
            Control card = option("o" + i, labels[i]);
            cards.add(i == 0 ? card.detail(Optional.of(s("For example a rash, a wheeze or a swollen face."))) : card);
        }
        return new Field.Cards(true, cards, 2);
    }

    private Field scale() {
        List<Control> steps = new ArrayList<>();
        for (int i = 0; i <= 10; i++) {
            steps.add(Control.of("step." + i, Integer.toString(i), new Touch.SetAmount(i))
                    .chosen(i == 7));
        }
        return new Field.Scale(steps, s("No pain"), s("Worst pain you can think of"), Optional.of(s("7 of 10")));
    }

    private Field duration() {
        String[] labels = {
            "A few hours ago",
            "Yesterday",
            "2 days ago",
            "3 days ago",
            "A week ago",
            "2 weeks ago",
            "6 weeks ago",
            "3 months ago",
            "6 months ago",
            "A year ago or more"
        };
        List<Control> shortcuts = new ArrayList<>();
        for (int i = 0; i < labels.length; i++) {
            shortcuts.add(
                    c("amount." + i, labels[i], new Touch.SetAmount(24 * i)).chosen(i == 4));
        }
        List<Control> units = List.of(
                c("unit.hours", "Hours", new Touch.PickUnit(Unit.HOURS)),
                c("unit.days", "Days", new Touch.PickUnit(Unit.DAYS)).chosen(true),
                c("unit.weeks", "Weeks", new Touch.PickUnit(Unit.WEEKS)),
                c("unit.years", "Years", new Touch.PickUnit(Unit.YEARS)));
        return new Field.Pad(shortcuts, "7", s("days ago"), units, keys(), Optional.empty());
    }

    private Field number() {
        return new Field.Pad(
                List.of(), "320", s("years"), List.of(), keys(), Optional.of(s("Please type a number from 0 to 120.")));
    }

    private Field noNumber() {
        return new Field.Pad(List.of(), s("Type a number"), s("years"), List.of(), keys(), Optional.empty());
    }

    private List<Control> keys() {
        List<Control> keys = new ArrayList<>();
        for (int i = 1; i <= 9; i++) {
            keys.add(Control.of("key." + i, Integer.toString(i), new Touch.Digit(i)));
        }
        keys.add(Control.of("key.0", "0", new Touch.Digit(0)));
        keys.add(c("key.erase", "Erase", Touch.Plain.ERASE).icon("erase"));
        return keys;
    }

    private Screen intendedUse() {
        return new Screen.Message(
                chrome(Optional.empty(), Optional.empty(), true),
                Screen.Tone.CALM,
                s("Before you start"),
                List.of(
                        s("This is for adults with a new or returning back spasm or back pain."),
                        s(
                                "It is not a diagnosis and does not replace a clinician. If you feel very ill, tell the front desk now."),
                        s("Your answers are not stored. The screen is wiped when you finish.")),
                Optional.of("person"),
                List.of());
    }

    private Screen review() {
        String[][] rows = {
            {"Reason for this visit", "I have back pain"},
            {"Control of pee and poo", "Answered"},
            {"Passing pee", "Answered"},
            {"Feeling between the legs", "Answered"},
            {"Legs", "Yes, in one leg"},
            {"Signs in the leg", "Very bad pain down the leg, new numbness or tingling, the leg or foot is weak"},
            {"Urgent signs", "None of these"},
            {"Injury", "No"},
            {"Age", "52 years"},
            {"High temperature", "No"},
            {"Health history", "A slipped disc, a narrow spine or arthritis in my back"},
            {"When it started", "Yesterday"},
            {"Pain today", "7 of 10"},
            {"Better or worse", "About the same"},
            {"Days of home care without change", "3 days"},
            {"What set it off", "Lifting or carrying"},
        };
        List<Screen.Row> all = new ArrayList<>();
        for (int i = 0; i < rows.length; i++) {
            all.add(new Screen.Row(
                    s(rows[i][0]), s(rows[i][1]), c("change." + i, "Change", new Touch.Change("q" + i))));
        }
        return new Screen.Review(
                chrome(progress(), Optional.empty(), true),
                s("Check your answers"),
                s("Touch Change if something is not right."),
                all);
    }

    private Screen result(Urgency urgency) {
        String instruction =
                switch (urgency) {
                    case SELF_CARE -> "Care for your back at home";
                    case BOOK_14_DAYS -> "Book an appointment in the next 14 days";
                    case BOOK_3_DAYS -> "Book an appointment in the next 3 days";
                    case TODAY -> "See a clinician today";
                    case ASK_STAFF -> "Please talk to the front desk";
                    case EMERGENCY -> "Tell the front desk now";
                };
        String level =
                switch (urgency) {
                    case SELF_CARE -> "Self-care";
                    case BOOK_14_DAYS -> "Not urgent";
                    case BOOK_3_DAYS -> "Soon";
                    case TODAY -> "Urgent: today";
                    case ASK_STAFF -> "A person will help you";
                    case EMERGENCY -> "Emergency";
                };
        boolean now = urgency.endsQuestions();
        List<Handout.Line> action = now
                ? List.of(
                        line(false, "Do not wait in the queue.", true),
                        line(false, "If nobody is there, call 999.", false))
                : List.of(
                        line(false, "Ask the front desk to book you in before you leave.", true),
                        line(true, "Take your printed sheet with you.", false),
                        line(
                                true,
                                "If anything on the emergency list happens, do not wait for the appointment.",
                                false));
        List<String> because = urgency == Urgency.SELF_CARE
                ? List.of()
                : List.of(
                        s("Pain today: 8 of 10"),
                        s("Daily tasks: No, I cannot"),
                        s("An answer you gave to a private question"));
        List<Control> actions = now
                ? List.of(
                        c("print", "Print this page", Touch.Plain.PRINT).icon("print"),
                        c("done", "Finish", Touch.Plain.DONE))
                : List.of(
                        c("print", "Print my sheet", Touch.Plain.PRINT).icon("print"),
                        c("read-here", "Read it here", Touch.Plain.READ_HERE).icon("eye"),
                        c("keep-showing", "Keep showing this", Touch.Plain.KEEP_SHOWING),
                        c("done", "Finish", Touch.Plain.DONE));
        Chrome chrome = chrome(Optional.empty(), Optional.empty(), false);
        Chrome own = now
                ? chrome
                : new Chrome(
                        chrome.clinic(),
                        chrome.sample(),
                        chrome.progress(),
                        chrome.corner(),
                        Optional.of(c("back", "Back", Touch.Plain.BACK)),
                        chrome.callStaff(),
                        Optional.empty(),
                        chrome.notice());
        return new Screen.Result(
                own,
                urgency,
                s(level),
                s(instruction),
                action,
                s("Because you said:"),
                because,
                Optional.of(
                        s(now ? "Staff have been told." : "Your sheet is printing. Take it from the printer below.")),
                actions,
                now ? Optional.empty() : Optional.of(new Screen.Countdown(22, 30)));
    }

    private Handout.Line line(boolean bullet, String words, boolean bold) {
        return new Handout.Line(bullet, List.of(new Handout.Run(s(words), bold)));
    }

    private Handout.Entry entry(String code, String icon, String title, String... lines) {
        List<Handout.Line> all = new ArrayList<>();
        for (String words : lines) {
            all.add(line(lines.length > 1, words, false));
        }
        return new Handout.Entry(code, Optional.of(icon), Optional.of(s(title)), all);
    }

    private Screen reading() {
        return new Screen.Reading(
                chrome(Optional.empty(), Optional.empty(), false),
                Urgency.BOOK_14_DAYS,
                s("Book an appointment in the next 14 days"),
                List.of(
                        new Handout.Box(
                                Place.TODAY,
                                s("Today"),
                                List.of(
                                        entry(
                                                "cold",
                                                "cold",
                                                "Cold now",
                                                "Hold a cold pack in a thin towel on the sore place for 15 to 20 minutes.",
                                                "Do it every few hours until Thursday, 4 June, 10:00.",
                                                "Then change to heat, whichever feels better."),
                                        entry(
                                                "walk",
                                                "walk",
                                                "Keep moving",
                                                "Take short walks. Long bed rest makes it worse."),
                                        entry(
                                                "rest",
                                                "rest-back",
                                                "Rest like this",
                                                "On your back, knees bent over pillows.",
                                                "Change your position when it starts to hurt."),
                                        entry(
                                                "side",
                                                "rest-side",
                                                "Or like this",
                                                "On your side, with a pillow between your knees."))),
                        new Handout.Box(
                                Place.NEXT_DAYS,
                                s("The next days"),
                                List.of(
                                        entry(
                                                "expect",
                                                "calendar",
                                                "What to expect",
                                                "Most people feel much better by 18 June."),
                                        entry(
                                                "tablets",
                                                "no-tablets",
                                                "Tablets",
                                                "Do not take ibuprofen or naproxen unless a clinician or pharmacist says you can."))),
                        new Handout.Box(
                                Place.EMERGENCY_LIST,
                                s("Get help at once if"),
                                List.of(entry(
                                        "emergency",
                                        "emergency",
                                        "Call 999",
                                        "you cannot hold your pee or poo, or cannot pee,",
                                        "it gets numb between your legs,",
                                        "a leg gets weaker, or both legs hurt.")))),
                List.of(c("print", "Print my sheet", Touch.Plain.PRINT).icon("print")));
    }

    private Screen stillThere() {
        return new Screen.Cover(
                chrome(Optional.empty(), Optional.empty(), false),
                s("Are you still there?"),
                List.of(s("If nobody touches the screen, your answers are wiped and it starts again.")),
                Optional.of(new Screen.Countdown(31, 45)),
                List.of(
                        c("still-here", "Yes, I am here", Touch.Plain.STILL_HERE),
                        c("start-again", "Start again", Touch.Plain.START_AGAIN)));
    }

    private Screen hidden() {
        return new Screen.Cover(
                chrome(Optional.empty(), Optional.empty(), false),
                s("Your answers are hidden"),
                List.of(s("Nobody can see them. Touch the button to go on.")),
                Optional.empty(),
                List.of(c("reveal", "Show my answers", Touch.Plain.REVEAL).icon("eye")));
    }

    private Screen desk() {
        return new Screen.Message(
                chrome(Optional.empty(), Optional.of(s("Staff have been told. Please stay here.")), false),
                Screen.Tone.FRONT_DESK,
                s("Please talk to the front desk"),
                List.of(
                        s("This screen cannot help you just now. A person will."),
                        s("Tell them first if you feel very ill.")),
                Optional.empty(),
                List.of(c("done", "Finish", Touch.Plain.DONE)));
    }

    private Screen goodbye() {
        return new Screen.Message(
                chrome(Optional.empty(), Optional.empty(), false),
                Screen.Tone.CALM,
                s("Thank you. Get well soon."),
                List.of(s("Your answers have been wiped.")),
                Optional.of("tick"),
                List.of(c("start-again", "Start again", Touch.Plain.START_AGAIN)));
    }

    private Screen pin() {
        return new Screen.Pin(
                "Riverside Health Centre",
                s("Staff PIN"),
                "\u2022\u2022\u2022\u2022",
                Optional.of(s("That PIN is not right. You can try again in 8 seconds.")),
                keys(),
                List.of(
                        c("pin.enter", "Unlock", Touch.Plain.PIN_ENTER),
                        c("pin.cancel", "Cancel", Touch.Plain.PIN_CANCEL)));
    }
}
