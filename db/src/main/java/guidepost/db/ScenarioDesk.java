package guidepost.db;

import guidepost.core.check.Finding;
import guidepost.core.scenario.Scenario;
import guidepost.core.scenario.ScenarioResult;
import guidepost.core.scenario.ScenarioRun;
import guidepost.db.generated.tables.records.EditionRecord;
import guidepost.exchange.PlainText;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jooq.DSLContext;

/** The named patients every edition is tried on before it is published. */
public final class ScenarioDesk {
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9_]{0,63}");
    private static final Pattern ANSWER = Pattern.compile("[a-z0-9_]{1,64}");
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_NOTE = 2000;

    private final Store store;

    ScenarioDesk(Store store) {
        this.store = store;
    }

    /** Those of the draft, by code; none where there is no draft. */
    public List<Scenario> ofDraft(SignedIn who) {
        store.require(who, Operation.READ_SCENARIOS);
        return store.read(dsl -> StoredEditions.draft(dsl)
                .map(head -> ScenarioRows.of(dsl, head.getId()))
                .orElse(List.of()));
    }

    /** Those of a published edition, by code; none where there is no such edition. */
    public List<Scenario> of(SignedIn who, String guide, int number) {
        store.require(who, Operation.READ_PUBLISHED_SCENARIOS);
        return store.read(dsl -> StoredEditions.published(dsl, guide, number)
                .map(head -> ScenarioRows.of(dsl, head.getId()))
                .orElse(List.of()));
    }

    /** Tries the draft on all its scenarios. */
    public List<ScenarioResult> run(SignedIn who) {
        store.require(who, Operation.RUN_SCENARIOS);
        return store.read(dsl -> StoredEditions.draft(dsl)
                .map(head -> ScenarioRun.run(EditionReader.read(dsl, head), ScenarioRows.of(dsl, head.getId())))
                .orElse(List.of()));
    }

    /** What keeps an edition from being published: a line for each scenario that does not come out as it must. */
    static List<Finding> failures(DSLContext dsl, EditionRecord head) {
        return ScenarioRun.run(EditionReader.read(dsl, head), ScenarioRows.of(dsl, head.getId())).stream()
                .filter(result -> !result.passes())
                .map(result -> new Finding(
                        Finding.Kind.SCENARIO_FAILED,
                        "scenarios/" + result.scenario().code(),
                        sentence(result)))
                .toList();
    }

    private static String sentence(ScenarioResult result) {
        String must =
                result.scenario().name() + ": must be " + result.scenario().expected();
        return result.actual()
                .map(urgency -> must + ", and is " + urgency)
                .orElseGet(() -> must + ", but " + String.join("; ", result.problems()));
    }

    /**
     * Puts a scenario into the draft, or in place of the one that was seen.
     *
     * @throws DraftChanged where there is no draft, or what was seen is no longer what is there
     * @throws DraftRejected where it cannot be like that
     */
    public void save(SignedIn who, Optional<Scenario> seen, Scenario scenario) throws DraftChanged, DraftRejected {
        store.require(who, Operation.SAVE_SCENARIO);
        require(scenario);
        boolean renamed =
                seen.filter(old -> !old.code().equals(scenario.code())).isPresent();
        change(who, scenario.code(), seen, Optional.of(scenario), renamed);
    }

    /** @throws DraftChanged where what was seen is no longer what is there */
    public void delete(SignedIn who, Scenario seen) throws DraftChanged {
        store.require(who, Operation.DELETE_SCENARIO);
        change(who, seen.code(), Optional.of(seen), Optional.empty(), false);
    }

    private void change(
            SignedIn who, String code, Optional<Scenario> seen, Optional<Scenario> scenario, boolean renamed)
            throws DraftChanged {
        boolean changed = store.write(tx -> {
            Optional<EditionRecord> head = StoredEditions.draft(tx);
            return head.isPresent() && change(tx, head.get(), who, seen, scenario, renamed);
        });
        if (!changed) {
            throw new DraftChanged("scenario/" + code);
        }
    }

    private boolean change(
            DSLContext tx,
            EditionRecord head,
            SignedIn who,
            Optional<Scenario> seen,
            Optional<Scenario> scenario,
            boolean renamed) {
        List<Scenario> all = ScenarioRows.of(tx, head.getId());
        boolean taken = scenario.filter(fresh -> seen.isEmpty() || renamed)
                .filter(fresh -> all.stream().anyMatch(one -> one.code().equals(fresh.code())))
                .isPresent();
        if (taken || !seen.stream().allMatch(all::contains)) {
            return false;
        }
        OffsetDateTime now = store.now();
        seen.ifPresent(old -> ScenarioRows.delete(tx, head.getId(), old.code()));
        scenario.ifPresent(fresh -> ScenarioRows.insert(tx, head.getId(), List.of(fresh)));
        new DraftHead(tx, head, now).changed(who);
        AuditEntry entry = new AuditEntry(
                who.shown(),
                AuditAction.SCENARIO_CHANGED,
                Optional.of(head.getGuide()),
                Optional.empty(),
                seen.or(() -> scenario).map(one -> "scenario/" + one.code()),
                seen.map(Scenario::toString),
                scenario.map(Scenario::toString),
                Optional.empty());
        AuditTrail.append(tx, now, entry);
        return true;
    }

    private static void require(Scenario scenario) throws DraftRejected {
        List<String> problems = new ArrayList<>();
        if (!CODE.matcher(scenario.code()).matches()) {
            problems.add("the code has small letters, digits and underscores, and begins with a letter");
        }
        if (scenario.name().isBlank() || scenario.name().length() > LONGEST_NAME) {
            problems.add("the name has 1 to " + LONGEST_NAME + " characters");
        }
        if (scenario.note().length() > LONGEST_NOTE) {
            problems.add("the note is longer than " + LONGEST_NOTE + " characters");
        }
        PlainText.problem(scenario.name() + scenario.note()).ifPresent(problems::add);
        scenario.answers().forEach((question, values) -> {
            if (!CODE.matcher(question).matches()
                    || !values.stream().allMatch(value -> ANSWER.matcher(value).matches())) {
                problems.add("an answer is not one of the guide's");
            }
        });
        if (!problems.isEmpty()) {
            throw new DraftRejected(problems.stream()
                    .map(problem -> new Finding(Finding.Kind.SCENARIO_FAILED, "scenarios", problem))
                    .toList());
        }
    }
}
