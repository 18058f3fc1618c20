package guidepost.kiosk.story;

import guidepost.core.guide.AnswerKind;
import guidepost.core.guide.Question;
import guidepost.core.guide.Urgency;
import guidepost.ui.pane.Names;
import guidepost.ui.screen.Screen;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Goes to every screen of the default guide, and takes it home. */
final class Tour {
    /** At the end of the name of a question's screen once an answer is chosen. */
    static final String ANSWERED = "-answered";

    /** Whoever says this is asked everything there is to ask. */
    private static final Map<String, List<String>> ASKED_EVERYTHING = Map.of(
            "legs", List.of("option.one"),
            "history", List.of("option.pregnant"),
            "pain_site", List.of("option.flank"),
            "onset", List.of("key.4", "unit.months"));

    /** What differs from a simple spasm, for each result. */
    private static final Map<Urgency, Map<String, List<String>>> TO_EACH_RESULT = Map.of(
            Urgency.EMERGENCY, Map.of("saddle_numbness", List.of("option.yes_new")),
            Urgency.ASK_STAFF, Map.of("about", List.of("option.not_back_pain")),
            Urgency.TODAY, Map.of("fever", List.of("option.yes")),
            Urgency.BOOK_3_DAYS, Map.of("daily_tasks", List.of("option.cannot")),
            Urgency.BOOK_14_DAYS, Map.of("home_care_days", List.of("key.1", "key.5")),
            Urgency.SELF_CARE, Map.of());

    /** What somebody touches, by question, who is to be told this; nothing for a question that a simple spasm's answer will do for. */
    static Map<String, List<String>> to(Urgency urgency) {
        return TO_EACH_RESULT.getOrDefault(urgency, Map.of());
    }

    private final Map<String, Screen> screens = new LinkedHashMap<>();
    private HeadlessKiosk kiosk = new HeadlessKiosk(HeadlessKiosk.offer(Guides.first()));

    private Tour() {}

    /** Every screen by a name for its picture. On the event thread. */
    static Map<String, Screen> screens() {
        Tour tour = new Tour();
        tour.beforeTheQuestions();
        tour.questions();
        tour.results();
        tour.overTheVisit();
        tour.forStaff();
        tour.outOfOrder();
        return tour.screens;
    }

    private void keeps(String name) {
        screens.put(name, kiosk.lastShown());
    }

    private void anew() {
        kiosk = new HeadlessKiosk(HeadlessKiosk.offer(Guides.first()));
    }

    private void begins() {
        anew();
        kiosk.touches("start", "next");
    }

    private void beforeTheQuestions() {
        keeps("attract");
        kiosk.touches("call-staff");
        keeps("attract-called");
        kiosk.touches("start");
        keeps("intended-use");
    }

    private void questions() {
        begins();
        goThrough(ASKED_EVERYTHING, true);
        keeps("review-long");
    }

    private void goThrough(Map<String, List<String>> differently, boolean keep) {
        while (kiosk.look().kind() == Seen.Kind.QUESTION) {
            Question question = Guides.first().question(((Screen.Ask) kiosk.lastShown()).question());
            if (keep) {
                keeps("ask-" + question.code());
            }
            for (String name : differently.getOrDefault(question.code(), Calm.answer(question))) {
                turnsTo(name);
                kiosk.touches(name);
            }
            if (keep) {
                keeps("ask-" + question.code() + ANSWERED);
                wrongNumber(question);
            }
            String asked = kiosk.says(Names.PROMPT);
            while (kiosk.says(Names.PROMPT).equals(asked)) {
                kiosk.touches("next");
            }
        }
    }

    private void wrongNumber(Question question) {
        boolean pad = question.kind()
                .fold(choice -> false, several -> false, amount -> amount.style() == AnswerKind.Style.NUMBER);
        if (pad) {
            kiosk.touches("key.9", "key.9");
            keeps("ask-" + question.code() + "-problem");
            kiosk.touches("key.erase", "key.erase");
        }
    }

    private void turnsTo(String name) {
        while (!kiosk.look().offers(name)) {
            kiosk.touches(Names.PAGE_DOWN);
        }
    }

    private void comesTo(Urgency urgency) {
        begins();
        goThrough(to(urgency), false);
        while (kiosk.look().kind() == Seen.Kind.REVIEW) {
            kiosk.touches("next");
        }
    }

    private void results() {
        for (Urgency urgency : Urgency.values()) {
            String name = "result-" + urgency.name().toLowerCase(Locale.ROOT);
            comesTo(urgency);
            keeps(name);
            kiosk.touches("print");
            keeps(name + "-printed");
            kiosk.wait(15);
            keeps(name + "-countdown");
            if (kiosk.look().offers("read")) {
                kiosk.touches("read");
                keeps("reading-" + urgency.name().toLowerCase(Locale.ROOT));
            }
        }
        comesTo(Urgency.SELF_CARE);
        kiosk.outside.printerIs(Outside.Mood.IS_MISSING);
        kiosk.touches("print");
        keeps("reading-not-printed");
        kiosk.touches("finish");
        keeps("goodbye");
        comesTo(Urgency.EMERGENCY);
        kiosk.wait(31);
        keeps("leaving");
    }

    private void overTheVisit() {
        begins();
        kiosk.touches("option.my_back", "call-staff");
        keeps("ask-called");
        kiosk.touches("next", "hide");
        keeps("hidden");
        kiosk.touches("reveal").wait(125);
        keeps("still-there");
    }

    private void forStaff() {
        begins();
        kiosk.findsTheCorner().types("1234");
        keeps("pin");
        kiosk.touches("pin.enter");
        keeps("pin-wrong");
        kiosk.types(Outside.PIN).touches("pin.enter");
        keeps("staff");
    }

    private void outOfOrder() {
        kiosk = new HeadlessKiosk(HeadlessKiosk.nothing());
        keeps("fault");
        kiosk = new HeadlessKiosk(HeadlessKiosk.closed(Guides.first()));
        keeps("closed");
    }
}
