package guidepost.admin.editor;

import guidepost.core.guide.AnswerKind;
import guidepost.core.guide.DateMark;
import guidepost.core.guide.Edition;
import guidepost.core.guide.Language;
import guidepost.core.guide.Option;
import guidepost.core.guide.Place;
import guidepost.core.guide.Question;
import guidepost.core.guide.Section;
import guidepost.core.guide.Threshold;
import guidepost.core.guide.Unit;
import guidepost.core.guide.Urgency;
import guidepost.core.item.EditionItems;
import guidepost.core.item.Item;
import guidepost.core.item.ItemKey;
import guidepost.core.item.ItemKind;
import guidepost.core.item.TextPlace;
import guidepost.core.item.TextPlace.Field;
import guidepost.exchange.DefaultGuides;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** What can be changed about each kind of item. */
final class PartForms {
    /** Blocks of one group never print together; its name is a code. */
    static final String GROUP = "group";

    /** The drawings the program's own guide puts beside its guidance. */
    private static final List<String> ICONS = DefaultGuides.builtIn().guidance().stream()
            .flatMap(block -> block.icon().stream())
            .distinct()
            .toList();

    private static final int SENTENCES = 2;
    private static final int PARAGRAPHS = 6;

    private final Edition edition;
    private final EditorWords words;
    private final Language language;
    private final ConditionChoices choices;
    private final List<FormPart> parts = new ArrayList<>();

    private PartForms(Edition edition, EditorWords words) {
        this.edition = edition;
        this.words = words;
        this.language = edition.languages().get(0);
        this.choices = new ConditionChoices(edition, words);
    }

    /**
     * The parts of an item that is there.
     *
     * @param kept whether the program keeps what it decides
     */
    static List<FormPart> of(Edition edition, EditorWords words, ItemKey key, boolean kept) {
        PartForms forms = new PartForms(edition, words);
        ItemEdits.find(edition, key).ifPresent(item -> forms.parts(item, kept));
        return List.copyOf(forms.parts);
    }

    private void parts(Item item, boolean kept) {
        ItemKey key = item.key();
        String code = key.code();
        switch (key.kind()) {
            case RULE -> rule(item, kept);
            case QUESTION -> question(item, edition.question(code));
            case GUIDANCE -> guidance(item);
            case SECTION -> text(TextPlace.section(code), 1);
            case THRESHOLD -> threshold(item);
            case DATE -> date(item);
            default -> {
                // Other items are parts of these.
            }
        }
    }

    /** What the program keeps of a rule is told in its sentence, and cannot be changed. */
    private void rule(Item item, boolean kept) {
        if (!kept) {
            conditions(item, "all", "rule.and", choices.questions());
            pick(
                    item,
                    "urgency",
                    named(
                            Arrays.stream(Urgency.values())
                                    .filter(urgency -> urgency != Urgency.SELF_CARE)
                                    .sorted(Comparator.reverseOrder())
                                    .toList(),
                            words::urgency));
        }
        text(TextPlace.rule(item.key().code()), SENTENCES);
        line(item, "source");
    }

    private void question(Item item, Question question) {
        String code = question.code();
        text(TextPlace.question(code, Field.PROMPT), SENTENCES);
        text(TextPlace.question(code, Field.HELP), SENTENCES);
        text(TextPlace.question(code, Field.TOPIC), 1);
        pick(item, "section", edition.sections().stream().map(this::choice).toList());
        pick(item, "kind", kinds());
        if (question.kind() instanceof AnswerKind.Amount amount) {
            amount(item, amount);
        } else {
            children(
                    item,
                    ItemKind.OPTION,
                    question.options().stream()
                            .map(option -> option(question, option))
                            .toList());
            if (question.kind() instanceof AnswerKind.Choice) {
                tick(item, "ordered");
            }
        }
        tick(item, "private");
        conditions(item, "askedWhen", "rule.and", choices.before(code));
        line(item, "source");
    }

    private List<Choice> kinds() {
        return Stream.of("CHOICE", "SEVERAL", "NUMBER", "SCALE", "DURATION")
                .map(kind -> new Choice(kind, words.say("kind." + kind)))
                .toList();
    }

    private Choice choice(Section section) {
        return new Choice(section.code(), choices.said(section.title(), section.code()));
    }

    private FormPart.Child option(Question question, Option option) {
        ItemKey key = new ItemKey(ItemKind.OPTION, question.code() + "/" + option.code());
        PartForms inner = new PartForms(edition, words);
        ItemEdits.find(edition, key).ifPresent(item -> {
            inner.text(TextPlace.option(question.code(), option.code(), Field.LABEL), 1);
            inner.pick(item, "role", named(List.of(Option.Role.values()), role -> words.say("role-of." + role)));
            inner.tick(item, "private");
        });
        return new FormPart.Child(key, inner.parts);
    }

    private void amount(Item item, AnswerKind.Amount amount) {
        String code = item.key().code();
        if (amount.style() != AnswerKind.Style.DURATION) {
            pick(item, "unit", units());
        }
        count(item, "min", amount.min());
        count(item, "max", amount.max());
        tick(item, "worsens");
        if (amount.style() == AnswerKind.Style.SCALE) {
            text(TextPlace.question(code, Field.LOW), 1);
            text(TextPlace.question(code, Field.HIGH), 1);
        } else {
            List<FormPart.Child> rows = new ArrayList<>();
            for (int i = 0; i < amount.shortcuts().size(); i++) {
                rows.add(shortcut(
                        new ItemKey(ItemKind.SHORTCUT, code + "/" + i),
                        amount.shortcuts().get(i),
                        i));
            }
            children(item, ItemKind.SHORTCUT, rows);
        }
    }

    private FormPart.Child shortcut(ItemKey key, AnswerKind.Shortcut shortcut, int position) {
        PartForms inner = new PartForms(edition, words);
        ItemEdits.find(edition, key).ifPresent(item -> {
            inner.text(TextPlace.shortcut(key.code().substring(0, key.code().indexOf('/')), position), 1);
            inner.count(item, "value", shortcut.value());
        });
        return new FormPart.Child(key, inner.parts);
    }

    private List<Choice> units() {
        return Arrays.stream(Unit.values())
                .map(unit -> new Choice(unit.name(), words.unit(unit)))
                .toList();
    }

    private void guidance(Item item) {
        String code = item.key().code();
        text(TextPlace.guidance(code, Field.TITLE), 1);
        text(TextPlace.guidance(code, Field.TEXT), PARAGRAPHS);
        pick(item, "place", named(List.of(Place.values()), place -> words.say("place." + place)));
        Place place = Place.valueOf(item.field("place"));
        if (place != Place.INSTRUCTION) {
            text(TextPlace.heading(place), 1);
        }
        ticks(item, "for", named(List.of(Urgency.values()), words::urgency));
        if (place != Place.INSTRUCTION && place != Place.EMERGENCY_LIST) {
            conditions(item, "when", "rule.and", choices.questions());
            conditions(item, "whenAny", "rule.or-else", choices.questions());
            conditions(item, "unless", "rule.or-else", choices.questions());
            line(item, GROUP);
        }
        pick(item, "icon", icons(item.field("icon")));
        line(item, "source");
    }

    private List<Choice> icons(String now) {
        TreeSet<String> icons = new TreeSet<>(ICONS);
        if (!now.isEmpty()) {
            icons.add(now);
        }
        return withNone(icons.stream()
                .map(icon -> new Choice(icon, icon.replace('-', ' ')))
                .toList());
    }

    private List<Choice> withNone(List<Choice> others) {
        return Stream.concat(Stream.of(new Choice("", words.say("choice.none"))), others.stream())
                .toList();
    }

    private void threshold(Item item) {
        Threshold threshold = edition.threshold(item.key().code());
        text(TextPlace.threshold(threshold.code()), 1);
        count(item, "value", threshold.value());
        pick(item, "unit", units());
        count(item, "min", threshold.min());
        count(item, "max", threshold.max());
        count(item, "default", threshold.standard());
        pick(
                item,
                "atMost",
                withNone(edition.thresholds().stream()
                        .filter(other -> !other.code().equals(threshold.code())
                                && other.unit().comparableWith(threshold.unit()))
                        .map(choices::choice)
                        .toList()));
        line(item, "source");
    }

    private void date(Item item) {
        text(TextPlace.date(item.key().code()), 1);
        List<Choice> times = edition.questions().stream()
                .filter(PartForms::isTime)
                .map(question -> new Choice(question.code(), choices.said(question.topic(), question.code())))
                .toList();
        pick(
                item,
                "from",
                Stream.concat(Stream.of(new Choice("", words.say("date.now"))), times.stream())
                        .toList());
        pick(
                item,
                "plus",
                withNone(edition.thresholds().stream()
                        .filter(threshold -> threshold.unit() != Unit.POINTS)
                        .map(choices::choice)
                        .toList()));
        pick(item, "minus", withNone(times));
        pick(item, "show", named(List.of(DateMark.Show.values()), show -> words.say("show." + show)));
    }

    private static boolean isTime(Question question) {
        return question.kind() instanceof AnswerKind.Amount amount && amount.unit() != Unit.POINTS;
    }

    // The parts

    private static <E extends Enum<E>> List<Choice> named(List<E> values, Function<E, String> name) {
        return values.stream()
                .map(value -> new Choice(value.name(), name.apply(value)))
                .toList();
    }

    private String label(ItemKind kind, String field) {
        return words.say("part." + kind + "." + field);
    }

    private void text(TextPlace place, int lines) {
        String text = Optional.ofNullable(EditionItems.texts(edition).get(place))
                .flatMap(wording -> Optional.ofNullable(wording.byLanguage().get(language)))
                .orElse("");
        String label = words.say("text." + place.item() + "." + place.field());
        parts.add(new FormPart.Words(place, language, label, text, lines));
    }

    private void line(Item item, String field) {
        ItemKey key = item.key();
        boolean code = field.equals(GROUP);
        parts.add(new FormPart.Line(key, field, label(key.kind(), field), item.field(field), code));
    }

    private void count(Item item, String field, int value) {
        ItemKey key = item.key();
        parts.add(new FormPart.Count(key, field, label(key.kind(), field), value));
    }

    private void pick(Item item, String field, List<Choice> from) {
        ItemKey key = item.key();
        parts.add(new FormPart.Pick(key, field, label(key.kind(), field), from, item.field(field)));
    }

    private void tick(Item item, String field) {
        ItemKey key = item.key();
        parts.add(new FormPart.Tick(key, field, label(key.kind(), field), Boolean.parseBoolean(item.field(field))));
    }

    private void ticks(Item item, String field, List<Choice> from) {
        ItemKey key = item.key();
        List<String> on = item.field(field).isEmpty()
                ? List.of()
                : List.of(item.field(field).split(" ", -1));
        parts.add(new FormPart.Ticks(key, field, label(key.kind(), field), from, on));
    }

    private void children(Item item, ItemKind kind, List<FormPart.Child> rows) {
        parts.add(new FormPart.Children(item.key(), kind, label(kind, "all"), rows));
    }

    private void conditions(Item item, String field, String joint, List<Choice> questions) {
        ItemKey key = item.key();
        parts.add(new FormPart.Conditions(
                key,
                field,
                label(key.kind(), field),
                words.say(joint).strip(),
                ItemEdits.conditions(edition, key, field).stream()
                        .map(choices::line)
                        .toList(),
                questions));
    }
}
