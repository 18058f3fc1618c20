package guidepost.admin.editor;

import guidepost.core.check.Finding;
import guidepost.core.check.Readability;
import guidepost.core.guide.ClinicFact;
import guidepost.core.guide.DateMark;
import guidepost.core.guide.Edition;
import guidepost.core.guide.Language;
import guidepost.core.guide.Template;
import guidepost.core.guide.Threshold;
import guidepost.core.guide.Wording;
import guidepost.core.handout.Phrasing;
import guidepost.core.item.EditionItems;
import guidepost.core.item.ItemKey;
import guidepost.core.item.TextPlace;
import guidepost.db.DraftChanged;
import guidepost.db.DraftCopy;
import guidepost.db.ItemNote;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Which texts are listed, which one is written, and what there is to say of it. */
public final class WordingPresenter {
    /** Which of the texts are listed. */
    public enum Only {
        ALL,
        CHANGED,
        MISSING,
        STALE,
        FINDINGS
    }

    private final EditorSession session;
    private final EditorWords words;
    private final WordingView view;
    private final Consumer<ItemKey> onCursor;
    private Only only = Only.ALL;
    private String wanted = "";
    private Language language;
    private Optional<TextPlace> chosen = Optional.empty();

    /** @param onCursor hears which text is worked on */
    public WordingPresenter(EditorSession session, EditorWords words, WordingView view, Consumer<ItemKey> onCursor) {
        this.session = session;
        this.words = words;
        this.view = view;
        this.onCursor = onCursor;
        this.language = session.edition().languages().get(0);
    }

    /** The languages there are words in, the guide's own first. */
    public List<Language> languages() {
        List<Language> all = new ArrayList<>(session.edition().languages());
        Set<Language> variants = new TreeSet<>();
        EditionItems.texts(session.edition())
                .values()
                .forEach(text -> variants.addAll(text.byLanguage().keySet()));
        variants.removeAll(all);
        all.addAll(variants);
        return all;
    }

    public void language(Language other) {
        language = other;
        refresh();
    }

    /** Lists the texts that hold those words, in their name or in themselves. */
    public void search(String text) {
        wanted = text.strip().toLowerCase(Locale.ROOT);
        refresh();
    }

    public void only(Only which) {
        only = which;
        refresh();
    }

    public void choose(TextPlace place) {
        chosen = Optional.of(place);
        onCursor.accept(ItemKey.wording(place, language));
        showText();
    }

    /** Goes to a text wherever it is, and lists everything if that list leaves it out. */
    public void show(ItemKey key) {
        key.place().ifPresent(place -> {
            only = Only.ALL;
            wanted = "";
            language = key.language().filter(languages()::contains).orElse(language);
            chosen = Optional.of(place);
            refresh();
            onCursor.accept(key);
        });
    }

    public Only shownOnly() {
        return only;
    }

    public String searched() {
        return wanted;
    }

    public Language language() {
        return language;
    }

    /** Takes what was typed. */
    public void type(String text) {
        chosen.ifPresent(place -> session.edit(
                ItemKey.wording(place, language), EditionEdits.words(session.edition(), place, language, text)));
    }

    /** Says that a translation is right although its source was changed. */
    public void confirm(Consumer<Exception> orElse) {
        chosen.ifPresent(place -> session.afterSaving(() -> session.copy().ifPresent(copy -> session.ports()
                .store()
                .call(() -> confirmed(copy, ItemKey.wording(place, language)))
                .then(now -> session.reload(() -> {}, orElse), orElse))));
    }

    private DraftCopy confirmed(DraftCopy copy, ItemKey key) throws DraftChanged {
        return session.ports().database().draft().confirm(session.who(), copy, key);
    }

    /** What can be put into the text, and what it stands for now. */
    public List<Token> tokens() {
        List<Token> tokens = new ArrayList<>();
        Edition edition = session.edition();
        for (Threshold threshold : edition.thresholds()) {
            tokens.add(new Token(
                    "{{" + threshold.code() + "}}",
                    words.say(
                            "token.threshold",
                            words.name(edition, EditionEdits.thresholdKey(threshold.code())),
                            threshold.value())));
        }
        if (chosen.filter(place -> place.item() == TextPlace.Item.GUIDANCE).isPresent()) {
            for (DateMark date : edition.dates()) {
                tokens.add(new Token(
                        "{{date:" + date.code() + "}}",
                        words.say("token.date", date.code().replace('_', ' '))));
            }
        }
        for (ClinicFact fact : ClinicFact.values()) {
            tokens.add(new Token(
                    "{{clinic:" + fact.code() + "}}",
                    words.say(
                            "token.clinic",
                            words.say("clinic." + fact.code()),
                            session.settings().toClinic().fact(fact).orElse(words.say("clinic.unset")))));
        }
        return tokens;
    }

    /** Shows everything anew. */
    public void refresh() {
        List<TextRow> rows = rows();
        if (chosen.isEmpty() && !rows.isEmpty()) {
            chosen = Optional.of(rows.get(0).place());
        }
        view.list(rows, chosen);
        if (rows.isEmpty() && chosen.isEmpty()) {
            view.nothing(words.say("wording.none"));
        } else {
            showText();
        }
    }

    private List<TextRow> rows() {
        Edition edition = session.edition();
        Map<TextPlace, Wording> published = EditionItems.texts(session.published());
        Set<ItemKey> stale =
                session.copy().map(copy -> new HashSet<>(copy.stale())).orElseGet(HashSet::new);
        Set<TextPlace> found = new HashSet<>();
        session.findings().forEach(finding -> FindingPlaces.item(edition, finding)
                .flatMap(ItemKey::place)
                .ifPresent(found::add));
        List<TextRow> rows = new ArrayList<>();
        EditionItems.texts(edition).forEach((place, wording) -> {
            Optional<String> text = wording.find(language).filter(said -> !said.isBlank());
            boolean changed = !wording.equals(published.get(place));
            boolean isStale = stale.contains(ItemKey.wording(place, language));
            boolean listed =
                    switch (only) {
                        case ALL -> true;
                        case CHANGED -> changed;
                        case MISSING -> text.isEmpty();
                        case STALE -> isStale;
                        case FINDINGS -> found.contains(place);
                    };
            String name = words.name(edition, place);
            if (listed
                    && (name + " " + text.orElse("")).toLowerCase(Locale.ROOT).contains(wanted)) {
                rows.add(new TextRow(
                        place,
                        name,
                        text.orElse(words.say("wording.missing")).replaceAll("\\s+", " "),
                        text.isEmpty()
                                ? TextRow.Mark.MISSING
                                : found.contains(place)
                                        ? TextRow.Mark.FINDING
                                        : isStale
                                                ? TextRow.Mark.STALE
                                                : changed ? TextRow.Mark.CHANGED : TextRow.Mark.NONE));
            }
        });
        return rows;
    }

    private void showText() {
        chosen.ifPresent(place -> view.text(sheet(place), session.mayWrite()));
    }

    private TextSheet sheet(TextPlace place) {
        Edition edition = session.edition();
        Optional<Wording> wording =
                Optional.ofNullable(EditionItems.texts(edition).get(place));
        String text = own(wording, language).orElse("");
        Language first = edition.languages().get(0);
        Optional<String> before =
                own(Optional.ofNullable(EditionItems.texts(session.published()).get(place)), language);
        ItemKey key = ItemKey.wording(place, language);
        ItemNote note = session.copy().map(copy -> copy.note(key)).orElse(ItemNote.NONE);
        return new TextSheet(
                place,
                words.name(edition, place),
                text,
                language.equals(first) ? Optional.empty() : wording.flatMap(all -> all.find(first)),
                before.filter(old -> !old.equals(text)),
                said(edition, text),
                words.changed(note),
                findings(edition, place),
                readability(text).flatMap(this::reads),
                readability(text).map(this::hints).orElse(List.of()),
                session.copy().map(copy -> copy.stale().contains(key)).orElse(false),
                place.item() == TextPlace.Item.GUIDANCE && place.field() == TextPlace.Field.TEXT);
    }

    private static Optional<String> own(Optional<Wording> wording, Language language) {
        return wording.flatMap(all -> Optional.ofNullable(all.byLanguage().get(language)));
    }

    private List<String> findings(Edition edition, TextPlace place) {
        return session.findings().stream()
                .filter(finding -> FindingPlaces.item(edition, finding)
                        .flatMap(ItemKey::place)
                        .equals(Optional.of(place)))
                .map(Finding::message)
                .toList();
    }

    /** How hard a text is to read; known for English alone. */
    private Optional<Readability> readability(String text) {
        return language.base().equals(Language.ENGLISH) && !text.isBlank()
                ? Optional.of(Readability.of(text))
                : Optional.empty();
    }

    private Optional<String> reads(Readability text) {
        return text.grade().isEmpty()
                ? Optional.empty()
                : Optional.of(words.say("hint.reads", Math.round(text.grade().getAsDouble()), text.longestSentence()));
    }

    private List<String> hints(Readability text) {
        List<String> hints = new ArrayList<>();
        if (text.grade().orElse(0) > Readability.HIGHEST_GRADE) {
            hints.add(words.say("hint.grade", Math.round(Readability.HIGHEST_GRADE)));
        }
        if (text.longestSentence() > Readability.LONGEST_SENTENCE) {
            hints.add(words.say("hint.sentence", Readability.LONGEST_SENTENCE));
        }
        text.passives().forEach(found -> hints.add(words.say("hint.passive", found)));
        text.hardWords().forEach((hard, plain) -> hints.add(words.say("hint.word", hard, plain)));
        return hints;
    }

    /** As a patient reads it; dates stay tokens, for they are different for everybody. */
    private String said(Edition edition, String text) {
        try {
            Template.parse(text);
            return new Phrasing(edition, session.settings().toClinic(), language.base())
                    .say(Wording.of(language.base(), text));
        } catch (Template.Malformed e) {
            return String.valueOf(e.getMessage());
        } catch (RuntimeException unknownToken) {
            return words.say("wording.unreadable");
        }
    }
}
