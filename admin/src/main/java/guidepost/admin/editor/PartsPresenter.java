package guidepost.admin.editor;

import guidepost.core.check.Finding;
import guidepost.core.guide.Condition;
import guidepost.core.guide.Edition;
import guidepost.core.guide.Language;
import guidepost.core.guide.Option;
import guidepost.core.item.ItemKey;
import guidepost.core.item.ItemKind;
import guidepost.core.item.TextPlace;
import guidepost.db.DraftCopy;
import guidepost.db.DraftDesk;
import guidepost.db.DraftRejected;
import guidepost.db.Holdable;
import guidepost.db.ItemNote;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * What a guide is made of, written without a language: items are added, put in order, doubled and taken away, and each is changed part by part. Whatever no
 * draft can hold is refused with a sentence before it is tried.
 */
public final class PartsPresenter {
    private static final int MOST_NAMED = 6;

    private final EditorSession session;
    private final EditorWords words;
    private final PartsView view;
    private final Clock clock;
    private final Consumer<ItemKey> onCursor;
    private final NewItems fresh;
    private final Map<ItemKind, ItemKey> chosen = new EnumMap<>(ItemKind.class);
    private ItemKind kind;
    private Optional<Asked> asked = Optional.empty();

    /** A removal that waits for a yes. */
    private record Asked(ItemKey item, Edition without) {}

    /**
     * Begins with one kind of item; whoever shows it refreshes it when the session changes.
     *
     * @param clock says what is overdue
     * @param onCursor hears which item is worked on
     */
    public PartsPresenter(
            EditorSession session,
            EditorWords words,
            PartsView view,
            ItemKind kind,
            Clock clock,
            Consumer<ItemKey> onCursor) {
        this.session = session;
        this.words = words;
        this.view = view;
        this.kind = kind;
        this.clock = clock;
        this.onCursor = onCursor;
        this.fresh = new NewItems(words);
    }

    // What is shown

    /** Lists another kind of item. */
    public void kind(ItemKind other) {
        kind = other;
        said("");
        refresh();
        chosen().ifPresent(onCursor);
    }

    public void choose(ItemKey key) {
        kind = key.kind();
        chosen.put(kind, key);
        said("");
        onCursor.accept(key);
        refresh();
    }

    /** Goes to the item another is part of; stays where that is none of a list. */
    public void show(ItemKey key) {
        ItemKey whole = PartRows.whole(key);
        if (PartRows.KINDS.contains(whole.kind())
                && ItemEdits.find(session.edition(), whole).isPresent()) {
            choose(whole);
        }
    }

    private Optional<ItemKey> chosen() {
        return Optional.ofNullable(chosen.get(kind));
    }

    /** Shows everything anew. */
    public void refresh() {
        PartRows rows = new PartRows(session, words, LocalDate.now(clock));
        List<PartRow> all = rows.of(kind);
        if (chosen().filter(key -> all.stream().anyMatch(row -> row.item().equals(key)))
                .isEmpty()) {
            chosen.remove(kind);
            all.stream().findFirst().ifPresent(row -> chosen.put(kind, row.item()));
        }
        view.rows(kind, all, chosen(), session.mayWrite());
        chosen().ifPresentOrElse(
                        key -> view.form(form(rows, key), session.mayWrite()),
                        () -> view.nothing(words.say("nothing." + kind)));
    }

    private PartForm form(PartRows rows, ItemKey key) {
        Optional<String> locked = rows.locked(key);
        ItemNote note = session.copy().map((DraftCopy copy) -> copy.note(key)).orElse(ItemNote.NONE);
        return new PartForm(
                key,
                key.code(),
                rows.sentence(key),
                locked,
                rows.was(key),
                rows.findings(key),
                PartForms.of(session.edition(), words, key, locked.isPresent()),
                new PartForm.Upkeep(
                        note.owner().orElse(""),
                        note.reviewBy().map(LocalDate::toString).orElse(""),
                        rows.isOverdue(key),
                        words.changed(note)));
    }

    private void said(String sentence) {
        asked = Optional.empty();
        view.said(sentence, false);
    }

    private void refuse(String sentence) {
        asked = Optional.empty();
        view.said(sentence, true);
        refresh();
    }

    /** Takes a change that is a step to undo, unless no draft could hold it. */
    private boolean change(ItemKey key, Edition changed) {
        if (!isHeld(changed)) {
            return false;
        }
        said("");
        if (!session.mayWrite() || changed.equals(session.edition())) {
            // Nothing will be told: what was chosen is set right here.
            refresh();
        }
        session.step(key, changed);
        return true;
    }

    /** Whether a draft can hold it; says why not. */
    private boolean isHeld(Edition changed) {
        List<Finding> problems = Holdable.problems(changed);
        problems.stream()
                .findFirst()
                .ifPresent(first -> refuse(words.say(
                        first.kind() == Finding.Kind.FLOOR_NOT_KEPT ? "refused.floor" : "refused.held",
                        first.message())));
        return problems.isEmpty();
    }

    // Words and values

    /** Takes what was typed of a text. */
    public void words(TextPlace place, Language language, String text) {
        session.edit(ItemKey.wording(place, language), EditionEdits.words(session.edition(), place, language, text));
    }

    /** Takes what was typed of a line for the staff. */
    public void line(ItemKey key, String field, String text) {
        String value = field.equals(PartForms.GROUP) && !text.isBlank() ? Codes.of(text) : text.strip();
        session.edit(key, ItemEdits.field(session.edition(), key, field, value));
    }

    /** Takes another value of a field: a number, or what was picked or ticked. */
    public void set(ItemKey key, String field, String value) {
        Edition edition = session.edition();
        change(
                key,
                key.kind() == ItemKind.QUESTION && field.equals("kind")
                        ? fresh.answeredBy(edition, key, value)
                        : ItemEdits.field(edition, key, field, value));
    }

    public void tick(ItemKey key, String field, boolean on) {
        set(key, field, String.valueOf(on));
    }

    /** Takes one more or less of those that can be ticked together. */
    public void tick(ItemKey key, String field, String one, boolean on) {
        List<String> all = new ArrayList<>(ItemEdits.find(session.edition(), key)
                .map(item -> item.field(field))
                .filter(text -> !text.isEmpty())
                .map(text -> List.of(text.split(" ", -1)))
                .orElse(List.of()));
        all.remove(one);
        if (on) {
            all.add(one);
        }
        set(key, field, String.join(" ", all));
    }

    // Conditions

    /** Adds a condition on a question, its most worrying answer to begin with. */
    public void addCondition(ItemKey key, String field, String question) {
        conditions(key, field, (choices, all) -> choices.first(question).ifPresent(all::add));
    }

    public void dropCondition(ItemKey key, String field, int at) {
        conditions(key, field, (choices, all) -> all.remove(at));
    }

    /** Asks another question in the place of a condition. */
    public void ask(ItemKey key, String field, int at, String question) {
        conditions(key, field, (choices, all) -> choices.first(question).ifPresent(first -> all.set(at, first)));
    }

    /** Lets an option make a condition true, or not; the last one stays. */
    public void option(ItemKey key, String field, int at, String option, boolean on) {
        conditions(key, field, (choices, all) -> all.set(at, choices.with(all.get(at), option, on)));
    }

    public void compare(ItemKey key, String field, int at, Condition.Relation relation, String threshold) {
        conditions(
                key,
                field,
                (choices, all) ->
                        all.set(at, new Condition.Comparison(all.get(at).question(), relation, threshold)));
    }

    private interface ConditionsChange {
        void apply(ConditionChoices choices, List<Condition> conditions);
    }

    private void conditions(ItemKey key, String field, ConditionsChange work) {
        Edition edition = session.edition();
        List<Condition> all = new ArrayList<>(ItemEdits.conditions(edition, key, field));
        work.apply(new ConditionChoices(edition, words), all);
        change(key, ItemEdits.conditions(edition, key, field, all));
    }

    // Adding

    /** A code for a new item with those words. */
    public String suggest(String said) {
        return said.isBlank() ? "" : Codes.suggest(said, taken(new ItemKey(kind, "")));
    }

    private List<String> taken(ItemKey key) {
        return ItemEdits.siblings(session.edition(), key);
    }

    /**
     * Adds an item of the kind that is listed, after the one that is worked on.
     *
     * @param said its words
     * @param code what it is called; empty text for what is suggested
     * @return whether it is there
     */
    public boolean add(String said, String code) {
        if (said.isBlank()) {
            refuse(words.say("refused.no-words"));
            return false;
        }
        if (kind == ItemKind.QUESTION && session.edition().sections().isEmpty()) {
            refuse(words.say("refused.no-section"));
            return false;
        }
        ItemKey key = new ItemKey(kind, code.isBlank() ? suggest(said) : code.strip());
        Optional<Codes.Problem> problem = Codes.problem(key.code(), taken(key));
        if (problem.isPresent()) {
            refuse(words.say("refused.code." + problem.get(), key.code()));
            return false;
        }
        Optional<ItemKey> after = chosen();
        chosen.put(kind, key);
        if (!change(key, fresh.add(session.edition(), key, said.strip(), after))) {
            return false;
        }
        onCursor.accept(key);
        return true;
    }

    /** Adds an answer to a question. */
    public void addOption(ItemKey question, String label) {
        if (label.isBlank()) {
            refuse(words.say("refused.no-words"));
            return;
        }
        String code = Codes.suggest(label, taken(new ItemKey(ItemKind.OPTION, question.code() + "/")));
        change(question, fresh.option(session.edition(), question.code(), code, label.strip(), Option.Role.PLAIN));
    }

    /** Adds a big choice that stands for a number, the smallest allowed one to begin with. */
    public void addShortcut(ItemKey question, String label) {
        if (label.isBlank()) {
            refuse(words.say("refused.no-words"));
            return;
        }
        int least = ItemEdits.find(session.edition(), question)
                .map(item -> Integer.parseInt(item.field("min")))
                .orElse(0);
        change(question, fresh.shortcut(session.edition(), question.code(), label.strip(), least));
    }

    // Order, doubling and removal

    /** @param by places towards the end; negative for the other way */
    public void move(ItemKey key, int by) {
        change(key, ItemEdits.move(session.edition(), key, by));
    }

    public void duplicate(ItemKey key) {
        int slash = key.code().indexOf('/');
        String code = Codes.next(key.code().substring(slash + 1), taken(key));
        Edition twice = ItemEdits.duplicate(session.edition(), key, code);
        if (change(key, twice) && key.kind() == kind) {
            choose(ItemEdits.sibling(key, code));
        }
    }

    /** Takes an item out, or says what refers to it and asks, or says what has to be changed first. */
    public void remove(ItemKey key) {
        Edition edition = session.edition();
        Removal removal = Removal.of(edition, key);
        if (!removal.stops().isEmpty()) {
            refuse(words.say("remove.stopped", words.name(edition, key), names(edition, removal.stops())));
        } else if (removal.gone().isEmpty() && removal.changed().isEmpty()) {
            takeOut(key, removal.without());
        } else if (isHeld(removal.without())) {
            asked = Optional.of(new Asked(key, removal.without()));
            view.ask(words.say(
                    "remove.ask",
                    words.name(edition, key),
                    removal.gone().isEmpty() ? "" : words.say("remove.gone", names(edition, removal.gone())),
                    removal.changed().isEmpty() ? "" : words.say("remove.changed", names(edition, removal.changed()))));
        }
    }

    /** The next one of its kind is worked on afterwards. */
    private void takeOut(ItemKey key, Edition without) {
        List<String> left = new ArrayList<>(taken(key));
        int at = left.indexOf(key.code());
        left.remove(key.code());
        if (change(key, without) && key.kind() == kind && !left.isEmpty()) {
            choose(new ItemKey(kind, left.get(Math.min(at, left.size() - 1))));
        }
    }

    /** Removes what was asked about, with all that goes with it. */
    public void removeTogether() {
        Optional<Asked> waiting = asked;
        waiting.ifPresent(removal -> takeOut(removal.item(), removal.without()));
    }

    /** Leaves what was asked about. */
    public void keep() {
        said("");
    }

    private String names(Edition edition, List<ItemKey> keys) {
        String names = keys.stream()
                .limit(MOST_NAMED)
                .map(key -> words.name(edition, key))
                .distinct()
                .collect(Collectors.joining("; "));
        return keys.size() <= MOST_NAMED ? names : words.say("remove.more", names, keys.size() - MOST_NAMED);
    }

    // Upkeep

    /**
     * Says who looks after an item, and when it has to be looked at again.
     *
     * @param owner a name; empty text for nobody
     * @param reviewBy a day as 2027-03-31; empty text for none
     */
    public void upkeep(ItemKey key, String owner, String reviewBy) {
        Optional<String> who = Optional.of(owner.strip()).filter(name -> !name.isEmpty());
        Optional<LocalDate> when;
        try {
            when = reviewBy.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(reviewBy.strip()));
        } catch (DateTimeException e) {
            refuse(words.say("refused.date"));
            return;
        }
        session.afterSaving(() -> session.ports()
                .store()
                .call(() -> store(key, who, when))
                .then(now -> session.reload(() -> said(words.say("upkeep.done")), this::failed), this::failed));
    }

    /** Slow. */
    private DraftCopy store(ItemKey key, Optional<String> owner, Optional<LocalDate> reviewBy) throws DraftRejected {
        DraftDesk desk = session.ports().database().draft();
        desk.begin(session.who());
        return desk.setUpkeep(session.who(), key, owner, reviewBy);
    }

    private void failed(Exception failure) {
        refuse(String.valueOf(failure.getMessage()));
    }
}
