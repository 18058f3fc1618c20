package guidepost.admin.editor;

import guidepost.core.check.Finding;
import guidepost.core.guide.DateMark;
import guidepost.core.guide.Edition;
import guidepost.core.guide.Floor;
import guidepost.core.guide.GuidanceBlock;
import guidepost.core.guide.Language;
import guidepost.core.guide.Question;
import guidepost.core.guide.Rule;
import guidepost.core.guide.Section;
import guidepost.core.guide.Threshold;
import guidepost.core.guide.Wording;
import guidepost.core.item.EditionChanges;
import guidepost.core.item.EditionItems;
import guidepost.core.item.ItemChange;
import guidepost.core.item.ItemKey;
import guidepost.core.item.ItemKind;
import guidepost.db.DraftCopy;
import guidepost.exchange.Floors;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The items of a kind as rows of a list: each named, read aloud, and marked where it deserves a look. */
final class PartRows {
    /** What there are lists of. */
    static final Set<ItemKind> KINDS = Collections.unmodifiableSet(EnumSet.of(
            ItemKind.RULE, ItemKind.THRESHOLD, ItemKind.QUESTION, ItemKind.SECTION, ItemKind.GUIDANCE, ItemKind.DATE));

    private final EditorSession session;
    private final EditorWords words;
    private final Edition edition;
    private final Language language;
    private final RuleSentences sentences;
    private final List<Floor> floors;
    private final Map<ItemKind, List<PartRow>> rows = new EnumMap<>(ItemKind.class);
    private final Set<ItemKey> fresh = new HashSet<>();
    private final Set<ItemKey> changed = new HashSet<>();
    private final Set<ItemKey> found = new HashSet<>();
    private final Set<ItemKey> overdue = new HashSet<>();

    PartRows(EditorSession session, EditorWords words, LocalDate today) {
        this.session = session;
        this.words = words;
        this.edition = session.edition();
        this.language = edition.languages().get(0);
        this.sentences = new RuleSentences(edition, words);
        this.floors = Floors.of(edition.guide());
        session.copy().map((DraftCopy copy) -> copy.overdue(today)).ifPresent(overdue::addAll);
        for (Finding finding : session.findings()) {
            FindingPlaces.item(edition, finding).map(PartRows::whole).ifPresent(found::add);
        }
        if (edition.guide().equals(session.published().guide())) {
            Set<ItemKey> before = EditionItems.of(session.published()).keySet();
            for (ItemChange change : EditionChanges.between(session.published(), edition)) {
                ItemKey item = whole(change.key());
                (before.contains(item) ? changed : fresh).add(item);
            }
        }
    }

    /** The item of a list that another is part of. */
    static ItemKey whole(ItemKey key) {
        ItemKey owner = ItemEdits.owner(key);
        int slash = owner.code().indexOf('/');
        return (owner.kind() == ItemKind.OPTION || owner.kind() == ItemKind.SHORTCUT) && slash > 0
                ? new ItemKey(ItemKind.QUESTION, owner.code().substring(0, slash))
                : owner;
    }

    List<PartRow> of(ItemKind kind) {
        return rows.computeIfAbsent(kind, this::made);
    }

    private List<PartRow> made(ItemKind kind) {
        Stream<PartRow> rows =
                switch (kind) {
                    case RULE -> edition.rules().stream().map(this::row);
                    case QUESTION -> edition.questions().stream().map(this::row);
                    case GUIDANCE -> edition.guidance().stream().map(this::row);
                    case SECTION -> edition.sections().stream().map(this::row);
                    case THRESHOLD -> edition.thresholds().stream().map(this::row);
                    case DATE -> edition.dates().stream().map(this::row);
                    default -> Stream.empty();
                };
        return rows.toList();
    }

    /** What an item does, read aloud. */
    String sentence(ItemKey key) {
        return of(key.kind()).stream()
                .filter(row -> row.item().equals(key))
                .findFirst()
                .map(PartRow::detail)
                .orElse("");
    }

    /** Why the program keeps a rule as it is, or an answer of a question; empty where it does not. */
    Optional<String> locked(ItemKey key) {
        return switch (key.kind()) {
            case RULE ->
                edition.rules().stream()
                        .filter(rule -> rule.code().equals(key.code()))
                        .findFirst()
                        .flatMap(rule -> RuleSentences.floor(rule, floors))
                        .map(floor -> words.say("locked.rule", floor.source()));
            case QUESTION ->
                floors.stream()
                        .filter(floor -> floor.answer().question().equals(key.code()))
                        .findFirst()
                        .map(floor -> words.say("locked.question", floor.source()));
            default -> Optional.empty();
        };
    }

    private PartRow row(Rule rule) {
        ItemKey key = new ItemKey(ItemKind.RULE, rule.code());
        boolean locked = RuleSentences.floor(rule, floors).isPresent();
        return new PartRow(
                key,
                words.urgency(rule.urgency()),
                sentences.say(rule),
                Optional.of(rule.urgency()),
                locked,
                marks(key));
    }

    private PartRow row(Question question) {
        ItemKey key = new ItemKey(ItemKind.QUESTION, question.code());
        return row(
                key,
                said(question.prompt(), question.code()),
                sentences.say(question),
                locked(key).isPresent());
    }

    private PartRow row(GuidanceBlock block) {
        String name = block.title()
                .or(() -> Optional.of(block.text()))
                .map(title -> said(title, block.code()))
                .orElse(block.code());
        return row(new ItemKey(ItemKind.GUIDANCE, block.code()), name, sentences.say(block), false);
    }

    private PartRow row(Section section) {
        long questions = edition.questions().stream()
                .filter(question -> question.section().equals(section.code()))
                .count();
        return row(
                new ItemKey(ItemKind.SECTION, section.code()),
                said(section.title(), section.code()),
                words.say("section.questions", questions),
                false);
    }

    private PartRow row(Threshold threshold) {
        return row(
                EditionEdits.thresholdKey(threshold.code()),
                said(threshold.label(), threshold.code()),
                words.say(
                        "threshold.sentence",
                        words.amount(threshold.value(), threshold.unit()),
                        threshold.min(),
                        threshold.max()),
                false);
    }

    private PartRow row(DateMark date) {
        return row(
                new ItemKey(ItemKind.DATE, date.code()),
                date.label()
                        .map(label -> said(label, date.code()))
                        .orElse(date.code().replace('_', ' ')),
                sentences.say(date),
                false);
    }

    private PartRow row(ItemKey key, String name, String detail, boolean locked) {
        return new PartRow(key, name, detail, Optional.empty(), locked, marks(key));
    }

    private String said(Wording wording, String code) {
        return wording.find(language)
                .filter(text -> !text.isBlank())
                .map(text -> words.plain(edition, text))
                .orElse(code);
    }

    private List<PartRow.Mark> marks(ItemKey key) {
        List<PartRow.Mark> marks = new ArrayList<>();
        mark(marks, PartRow.Mark.FINDING, found.contains(key));
        mark(marks, PartRow.Mark.OVERDUE, overdue.contains(key));
        mark(marks, PartRow.Mark.NEW, fresh.contains(key));
        mark(marks, PartRow.Mark.CHANGED, changed.contains(key) && !fresh.contains(key));
        return marks;
    }

    private static void mark(List<PartRow.Mark> marks, PartRow.Mark mark, boolean there) {
        if (there) {
            marks.add(mark);
        }
    }

    boolean isOverdue(ItemKey key) {
        return overdue.contains(key);
    }

    /** What is wrong with an item, in sentences. */
    List<String> findings(ItemKey key) {
        return session.findings().stream()
                .filter(finding -> FindingPlaces.item(edition, finding)
                        .map(PartRows::whole)
                        .equals(Optional.of(key)))
                .map(Finding::message)
                .distinct()
                .toList();
    }

    /** What an item did in the edition patients are judged by; empty where it does the same, or is not in it. */
    Optional<String> was(ItemKey key) {
        Edition published = session.published();
        if (key.kind() != ItemKind.RULE || !changed.contains(key)) {
            return Optional.empty();
        }
        return published.rules().stream()
                .filter(rule -> rule.code().equals(key.code()))
                .findFirst()
                .map(rule -> new RuleSentences(published, words).say(rule))
                .filter(old -> !old.equals(sentence(key)));
    }
}
