package guidepost.admin.editor;

import guidepost.core.guide.Condition;
import guidepost.core.guide.Language;
import guidepost.core.guide.Option;
import guidepost.core.guide.Place;
import guidepost.core.guide.Urgency;
import guidepost.core.item.ItemKey;
import guidepost.core.item.ItemKind;
import guidepost.core.item.TextPlace;
import guidepost.core.item.TextPlace.Field;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Somebody who writes a whole guide about sprained ankles with what the editor offers, and nothing else. */
final class AnkleSprain {
    static final String CODE = "ankle_sprain";
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);

    private final EditorSession session;
    private final PartsPage page = new PartsPage();
    private final PartsPresenter parts;
    private final WordingPresenter wording;

    AnkleSprain(Office office, EditorSession session) {
        this.session = session;
        parts = new PartsPresenter(session, office.words, page, ItemKind.SECTION, CLOCK, item -> {});
        session.onChange(parts::refresh);
        wording = new WordingPresenter(session, office.words, new SilentWording(), item -> {});
    }

    void write() {
        text(TextPlace.edition(Field.INVITATION), "Hurt your ankle? Start here.");
        text(TextPlace.edition(Field.INTENDED_USE), "For adults who have just twisted an ankle.");
        sections();
        thresholds();
        questions();
        rules();
        dates();
        instructions();
        guidance();
    }

    private void text(TextPlace place, String words) {
        wording.show(ItemKey.wording(place, Language.ENGLISH));
        wording.type(words);
    }

    private void type(TextPlace place, String words) {
        parts.words(place, Language.ENGLISH, words);
    }

    private ItemKey added(String words) {
        if (!parts.add(words, "")) {
            throw new AssertionError(page.said());
        }
        return page.chosen();
    }

    private void source(ItemKey item, String words) {
        parts.line(item, "source", words);
    }

    private void sections() {
        parts.kind(ItemKind.SECTION);
        added("Urgent signs");
        added("Your ankle");
    }

    private void thresholds() {
        parts.kind(ItemKind.THRESHOLD);
        threshold("Severe pain", "POINTS", 8, 6, 10);
        threshold("Slow healing", "DAYS", 14, 7, 28);
        threshold("Cold first", "HOURS", 48, 24, 72);
    }

    private void threshold(String name, String unit, int value, int least, int most) {
        ItemKey key = added(name);
        parts.set(key, "unit", unit);
        parts.set(key, "max", String.valueOf(most));
        parts.set(key, "value", String.valueOf(value));
        parts.set(key, "default", String.valueOf(value));
        parts.set(key, "min", String.valueOf(least));
        source(key, "Clinic");
    }

    private void questions() {
        parts.kind(ItemKind.QUESTION);
        ItemKey about = choice("What brings you here?", "Reason", "urgent_signs");
        parts.tick(about, "ordered", false);
        options(about, "I hurt my ankle", "I need something else");
        ItemKey signs = choice("Do you have any of these now?", "Urgent signs", "urgent_signs");
        parts.set(signs, "kind", "SEVERAL");
        options(signs, "My foot is cold, pale or blue", "My foot or toes are numb", "The ankle looks out of place");
        notSure(signs);
        ItemKey steps = choice("Is it hard to take a few steps on that foot?", "Walking", "your_ankle");
        options(steps, "No", "A little");
        notSure(steps);
        parts.addOption(steps, "I cannot do it");
        ItemKey bone = choice("Does it hurt to press the bone at the side of the ankle?", "Sore bone", "your_ankle");
        options(bone, "No");
        notSure(bone);
        parts.addOption(bone, "Yes");
        ItemKey pain = choice("How bad is the pain now?", "Pain", "your_ankle");
        parts.set(pain, "kind", "SCALE");
        type(TextPlace.question(pain.code(), Field.LOW), "No pain");
        type(TextPlace.question(pain.code(), Field.HIGH), "The worst pain");
        ItemKey since = choice("When did you hurt it?", "Time since", "your_ankle");
        parts.set(since, "kind", "DURATION");
        parts.addShortcut(since, "Today");
        parts.addShortcut(since, "Yesterday");
        parts.set(new ItemKey(ItemKind.SHORTCUT, since.code() + "/0"), "value", "6");
        parts.set(new ItemKey(ItemKind.SHORTCUT, since.code() + "/1"), "value", "24");
        ItemKey trend = choice("Is it getting better?", "Change", "your_ankle");
        options(trend, "Yes", "About the same", "No, worse");
        parts.addCondition(trend, "askedWhen", since.code());
        parts.compare(trend, "askedWhen", 0, Condition.Relation.MORE_THAN, "cold_first");
    }

    private ItemKey choice(String prompt, String topic, String section) {
        ItemKey key = added(prompt);
        type(TextPlace.question(key.code(), Field.TOPIC), topic);
        parts.set(key, "section", section);
        source(key, "Clinic");
        return key;
    }

    /** Takes the answers a new question begins with away, but for "none of these", and gives it others. */
    private void options(ItemKey question, String... labels) {
        List<String> before = ItemEdits.siblings(session.edition(), option(question, "any"));
        for (String code : before) {
            if (!code.equals("none")) {
                parts.remove(option(question, code));
            }
        }
        for (String label : labels) {
            parts.addOption(question, label);
        }
    }

    private static ItemKey option(ItemKey question, String code) {
        return new ItemKey(ItemKind.OPTION, question.code() + "/" + code);
    }

    private void notSure(ItemKey question) {
        parts.addOption(question, "Not sure");
        parts.set(option(question, "not_sure"), "role", Option.Role.NOT_SURE.name());
    }

    private void rules() {
        parts.kind(ItemKind.RULE);
        ItemKey signs = rule("A nerve or a blood vessel may be hurt. That needs help now.", Urgency.EMERGENCY);
        parts.addCondition(signs, "all", "do_you_have_any");
        for (String sign : List.of("my_foot_is_cold", "my_foot_or_toes", "the_ankle_looks_out")) {
            parts.option(signs, "all", 0, sign, true);
        }
        ItemKey other = rule("This guide is for ankles alone.", Urgency.ASK_STAFF);
        parts.addCondition(other, "all", "what_brings_you_here");
        parts.option(other, "all", 0, "i_need_something_else", true);
        ItemKey steps = rule("A bone may be broken when you cannot walk on it.", Urgency.TODAY);
        parts.addCondition(steps, "all", "is_it_hard_to");
        parts.option(steps, "all", 0, "not_sure", true);
        ItemKey bone = rule("A bone may be broken when it hurts to press it.", Urgency.TODAY);
        parts.addCondition(bone, "all", "does_it_hurt_to");
        parts.option(bone, "all", 0, "not_sure", true);
        ItemKey pain = rule("Your pain is severe.", Urgency.BOOK_3_DAYS);
        parts.addCondition(pain, "all", "how_bad_is_the");
        parts.compare(pain, "all", 0, Condition.Relation.AT_LEAST, "severe_pain");
        ItemKey slow = rule("It takes longer to heal than it should.", Urgency.BOOK_14_DAYS);
        parts.addCondition(slow, "all", "when_did_you_hurt");
        parts.compare(slow, "all", 0, Condition.Relation.MORE_THAN, "slow_healing");
        ItemKey worse = rule("It gets worse.", Urgency.BOOK_14_DAYS);
        parts.addCondition(worse, "all", "is_it_getting_better");
    }

    private ItemKey rule(String reason, Urgency urgency) {
        ItemKey key = added(reason);
        parts.set(key, "urgency", urgency.name());
        source(key, "Clinic");
        return key;
    }

    private void dates() {
        parts.kind(ItemKind.DATE);
        ItemKey warm = added("warmth, if it helps");
        parts.set(warm, "from", "when_did_you_hurt");
        parts.set(warm, "plus", "cold_first");
        parts.set(warm, "show", "CLOCK");
    }

    private void instructions() {
        parts.kind(ItemKind.GUIDANCE);
        instruction(
                Urgency.EMERGENCY,
                "Tell the front desk now",
                "You need help now. If nobody is at the desk, call {{clinic:emergency_number}}.");
        instruction(Urgency.ASK_STAFF, "Please talk to the front desk", "A person there will help you from here.");
        instruction(Urgency.TODAY, "You need to be seen today", "Tell the front desk. Rest your foot on a chair.");
        instruction(Urgency.BOOK_3_DAYS, "Book a visit in the next days", "Ask the front desk for an early visit.");
        instruction(Urgency.BOOK_14_DAYS, "Book a visit soon", "Ask the front desk for a visit.");
        instruction(Urgency.SELF_CARE, "You can care for your ankle yourself", "Most ankles heal well on their own.");
    }

    private void instruction(Urgency urgency, String title, String words) {
        ItemKey key = added(title);
        parts.set(key, "place", Place.INSTRUCTION.name());
        parts.tick(key, "for", urgency.name(), true);
        type(TextPlace.guidance(key.code(), Field.TEXT), words);
        source(key, "Clinic");
    }

    private void guidance() {
        ItemKey list = block("Get help at once if", Place.EMERGENCY_LIST, "Emergency", Urgency.values());
        type(
                TextPlace.guidance(list.code(), Field.TEXT),
                "- your foot turns cold, pale or blue\n- your foot or toes are numb");
        Urgency[] home = {Urgency.SELF_CARE, Urgency.BOOK_14_DAYS, Urgency.BOOK_3_DAYS};
        ItemKey rest = block("Rest it and lift it", Place.TODAY, "Today", home);
        type(TextPlace.guidance(rest.code(), Field.TEXT), "Lift your foot above your hip when you sit or lie down.");
        ItemKey cold = block("Cold at first", Place.TODAY, "Today", home);
        type(
                TextPlace.guidance(cold.code(), Field.TEXT),
                "Put something cold in a cloth on it until {{date:warmth_if_it_helps}}.");
        parts.addCondition(cold, "when", "when_did_you_hurt");
        parts.compare(cold, "when", 0, Condition.Relation.LESS_THAN, "cold_first");
        ItemKey move = block("Begin to move it", Place.NEXT_DAYS, "Next days", home);
        type(TextPlace.guidance(move.code(), Field.TEXT), "Move your foot up and down as soon as you can.");
        parts.addCondition(move, "unless", "how_bad_is_the");
        ItemKey again = block("Ask for help again", Place.GET_HELP, "Get help if", home);
        type(
                TextPlace.guidance(again.code(), Field.TEXT),
                "Ask for a visit if it is no better after {{slow_healing}} days.");
    }

    private ItemKey block(String title, Place place, String heading, Urgency... urgencies) {
        ItemKey key = added(title);
        parts.set(key, "place", place.name());
        type(TextPlace.heading(place), heading);
        for (Urgency urgency : urgencies) {
            parts.tick(key, "for", urgency.name(), true);
        }
        source(key, "Clinic");
        return key;
    }

    /** The texts are looked at elsewhere. */
    private static final class SilentWording implements WordingView {
        @Override
        public void list(List<TextRow> rows, Optional<TextPlace> chosen) {}

        @Override
        public void text(TextSheet sheet, boolean mayWrite) {}

        @Override
        public void nothing(String why) {}
    }
}
