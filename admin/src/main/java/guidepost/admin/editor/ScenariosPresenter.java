package guidepost.admin.editor;

import guidepost.core.guide.Edition;
import guidepost.core.guide.Urgency;
import guidepost.core.scenario.Scenario;
import guidepost.core.scenario.ScenarioResult;
import guidepost.core.scenario.ScenarioRun;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The list of named patients: whether each is found as urgent as they must be, and everything one does with one of them. */
public final class ScenariosPresenter {
    private static final int LONGEST_NAME = 200;

    private final EditorSession session;
    private final ScenarioBook book;
    private final EditorWords words;
    private final ScenariosView view;
    private boolean failingOnly;
    private String sought = "";
    private Optional<String> chosen = Optional.empty();
    private Optional<Scenario> deleted = Optional.empty();
    private final WhyPresenter why;

    public ScenariosPresenter(EditorSession session, ScenarioBook book, EditorWords words, ScenariosView view) {
        this.session = session;
        this.book = book;
        this.words = words;
        this.view = view;
        why = new WhyPresenter(session, words, view::why);
        book.onChange(this::refresh);
    }

    public void refresh() {
        List<ScenarioRow> rows = rows();
        boolean inSight = rows.stream().anyMatch(row -> chosen.equals(Optional.of(row.code())));
        if (!inSight) {
            chosen = rows.stream().map(ScenarioRow::code).findFirst();
        }
        view.rows(rows, summary(), book.failing() > 0);
        detail();
    }

    private List<ScenarioRow> rows() {
        Function<Scenario, Optional<ScenarioResult>> results = results();
        return book.scenarios().stream()
                .map(scenario -> row(scenario, results.apply(scenario)))
                .filter(row -> !failingOnly || row.verdict() == ScenarioRow.Verdict.FAILS)
                .filter(row -> row.name().toLowerCase(Locale.ROOT).contains(sought))
                .sorted((one, other) -> one.name().compareToIgnoreCase(other.name()))
                .toList();
    }

    private Function<Scenario, Optional<ScenarioResult>> results() {
        var byScenario = book.results().stream()
                .collect(Collectors.toMap(ScenarioResult::scenario, result -> result, (one, same) -> one));
        return scenario -> Optional.ofNullable(byScenario.get(scenario));
    }

    private ScenarioRow row(Scenario scenario, Optional<ScenarioResult> result) {
        return new ScenarioRow(
                scenario.code(),
                scenario.name(),
                verdict(result),
                words.urgency(scenario.expected()),
                result.filter(there -> !there.passes()).map(this::found).orElse(""));
    }

    private static ScenarioRow.Verdict verdict(Optional<ScenarioResult> result) {
        return result.map(there -> there.passes() ? ScenarioRow.Verdict.PASSES : ScenarioRow.Verdict.FAILS)
                .orElse(ScenarioRow.Verdict.OPEN);
    }

    private String found(ScenarioResult result) {
        return result.actual().map(words::urgency).orElseGet(() -> String.join("; ", result.problems()));
    }

    private String summary() {
        int all = book.scenarios().size();
        if (all == 0) {
            return words.say("patients.none");
        }
        return book.isTried()
                ? words.say(book.failing() == 0 ? "patients.pass" : "patients.fail", all, book.failing())
                : words.say("patients.trying", all);
    }

    private void detail() {
        Optional<Scenario> scenario = chosen.flatMap(book::find);
        view.detail(scenario.map(this::detail));
        if (book.isTried()) {
            scenario.ifPresentOrElse(there -> why.tell(ScenarioRun.answers(session.edition(), there)), why::nothing);
        }
    }

    private ScenarioDetail detail(Scenario scenario) {
        Optional<ScenarioResult> result = results().apply(scenario);
        String verdict = result.map(there -> there.passes()
                        ? words.say("patient.passes", words.urgency(scenario.expected()))
                        : there.actual().isPresent()
                                ? words.say("patient.fails", found(there), words.urgency(scenario.expected()))
                                : words.say("patient.obsolete", found(there)))
                .orElseGet(() -> words.say("patient.open"));
        Edition edition = session.edition();
        return new ScenarioDetail(
                scenario,
                verdict(result),
                verdict,
                new PatientWords(edition, words, session.settings().toClinic())
                        .lines(ScenarioRun.answers(edition, scenario)),
                book.mayWrite());
    }

    // What one does

    public void choose(String code) {
        if (!chosen.equals(Optional.of(code))) {
            chosen = Optional.of(code);
            detail();
        }
    }

    /** The patient in front. */
    public Optional<Scenario> chosen() {
        return chosen.flatMap(book::find);
    }

    public void failingOnly(boolean only) {
        failingOnly = only;
        refresh();
    }

    public void seek(String name) {
        sought = name.strip().toLowerCase(Locale.ROOT);
        refresh();
    }

    public void rename(String name) {
        chosen().filter(scenario -> !name.isBlank() && !scenario.name().equals(name.strip()))
                .ifPresent(scenario -> replace(scenario, name.strip(), scenario.expected(), scenario.note()));
    }

    public void expect(Urgency urgency) {
        chosen().filter(scenario -> scenario.expected() != urgency)
                .ifPresent(scenario -> replace(scenario, scenario.name(), urgency, scenario.note()));
    }

    public void note(String note) {
        chosen().filter(scenario -> !scenario.note().equals(note.strip()))
                .ifPresent(scenario -> replace(scenario, scenario.name(), scenario.expected(), note.strip()));
    }

    private void replace(Scenario seen, String name, Urgency expected, String note) {
        Scenario fresh = new Scenario(seen.code(), name, seen.answers(), expected, note);
        book.put(Optional.of(seen), fresh, () -> done("patient.saved", fresh), this::fault);
    }

    public void duplicate() {
        chosen().ifPresent(scenario -> {
            String name = words.say("patient.copy", scenario.name());
            String fitting = name.substring(0, Math.min(name.length(), LONGEST_NAME));
            Scenario copy = new Scenario(
                    book.freeCode(fitting), fitting, scenario.answers(), scenario.expected(), scenario.note());
            book.put(Optional.empty(), copy, () -> added(copy), this::fault);
        });
    }

    /** A patient who was just kept comes to the front. */
    public void added(Scenario scenario) {
        chosen = Optional.of(scenario.code());
        failingOnly = false;
        sought = "";
        refresh();
        done("patient.saved", scenario);
    }

    public void delete() {
        chosen().ifPresent(scenario -> book.delete(
                scenario,
                () -> {
                    deleted = Optional.of(scenario);
                    view.say(words.say("patient.deleted", scenario.name()), false, true);
                },
                this::fault));
    }

    /** Takes the last deletion back. */
    public void putBack() {
        deleted.ifPresent(scenario -> book.put(Optional.empty(), scenario, () -> added(scenario), this::fault));
        deleted = Optional.empty();
    }

    private void done(String key, Scenario scenario) {
        view.say(words.say(key, scenario.name()), false, false);
    }

    private void fault(Exception failure) {
        view.say(ScenarioBook.sentence(failure), true, false);
    }
}
