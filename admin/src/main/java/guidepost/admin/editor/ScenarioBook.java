package guidepost.admin.editor;

import guidepost.core.guide.Edition;
import guidepost.core.scenario.Scenario;
import guidepost.core.scenario.ScenarioResult;
import guidepost.core.scenario.ScenarioRun;
import guidepost.db.Database;
import guidepost.db.DraftRejected;
import guidepost.db.Operation;
import guidepost.db.SignedIn;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * The draft's named patients: kept in the store, and tried on the draft as it is typed. Trying waits for a pause and is dropped by the next edit. Lives on the
 * event thread.
 */
public final class ScenarioBook {
    private static final int LONGEST_CODE = 50;

    private final EditorSession session;
    private final Pause pause;
    private final List<Runnable> listeners = new ArrayList<>();
    private Trial trial;
    private List<ScenarioResult> results = List.of();
    private boolean tried;

    /** What was tried, or is to be. */
    private record Trial(Edition edition, List<Scenario> scenarios) {}

    /** @param pause after which what was typed is tried */
    public ScenarioBook(EditorSession session, Pause pause) {
        this.session = session;
        this.pause = pause;
        trial = new Trial(session.edition(), session.scenarios());
        session.onChange(this::changed);
        run();
    }

    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    private void tell() {
        List.copyOf(listeners).forEach(Runnable::run);
    }

    private void changed() {
        Trial now = new Trial(session.edition(), session.scenarios());
        if (!now.equals(trial)) {
            boolean others = !now.scenarios().equals(trial.scenarios());
            trial = now;
            tried = false;
            if (others) {
                run();
            } else {
                pause.after(this::run);
            }
            tell();
        }
    }

    private void run() {
        pause.cancel();
        Trial mine = trial;
        session.ports()
                .thinking()
                .call(() -> ScenarioRun.run(mine.edition(), mine.scenarios()))
                .then(
                        found -> {
                            if (mine.equals(trial)) {
                                results = found;
                                tried = true;
                                tell();
                            }
                        },
                        failure -> {
                            // A draft that cannot be decided with; the findings say why.
                            results = List.of();
                            tell();
                        });
    }

    /** In the order of their names; of an earlier state of the draft while {@link #isTried} is false. */
    public List<ScenarioResult> results() {
        return results;
    }

    /** Whether the results are those of the draft as it stands. */
    public boolean isTried() {
        return tried;
    }

    public List<Scenario> scenarios() {
        return session.scenarios();
    }

    public Optional<Scenario> find(String code) {
        return scenarios().stream()
                .filter(scenario -> scenario.code().equals(code))
                .findFirst();
    }

    /** How many do not come out as they must. */
    public long failing() {
        return results.stream().filter(result -> !result.passes()).count();
    }

    public boolean mayWrite() {
        return session.who().may(Operation.SAVE_SCENARIO);
    }

    /**
     * Puts a patient into the draft, which is begun where there is none.
     *
     * @param seen in whose place; empty for a new one
     */
    public void put(Optional<Scenario> seen, Scenario fresh, Runnable then, Consumer<Exception> orElse) {
        change(
                database -> {
                    database.scenarios().save(session.who(), seen, fresh);
                    return fresh;
                },
                then,
                orElse);
    }

    public void delete(Scenario seen, Runnable then, Consumer<Exception> orElse) {
        change(
                database -> {
                    database.scenarios().delete(session.who(), seen);
                    return seen;
                },
                then,
                orElse);
    }

    /** A change of the scenarios in the store. */
    private interface Change {
        Scenario in(Database database) throws Exception;
    }

    private void change(Change change, Runnable then, Consumer<Exception> orElse) {
        Database database = session.ports().database();
        SignedIn who = session.who();
        Callable<Scenario> work = () -> {
            database.draft().begin(who);
            return change.in(database);
        };
        session.ports().store().call(work).then(done -> session.reload(then, orElse), orElse);
    }

    /** Why something could not be kept, in a sentence. */
    public static String sentence(Exception failure) {
        return failure instanceof DraftRejected rejected
                ? rejected.findings().get(0).message()
                : String.valueOf(failure.getMessage());
    }

    /** A code that no scenario has, made of a name. */
    public String freeCode(String name) {
        String plain =
                name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_").replaceAll("^[^a-z]+|_+$", "");
        String code = plain.isEmpty() ? "patient" : plain.substring(0, Math.min(plain.length(), LONGEST_CODE));
        Set<String> taken = scenarios().stream().map(Scenario::code).collect(Collectors.toSet());
        String free = code;
        for (int next = 2; taken.contains(free); next++) {
            free = code + "_" + next;
        }
        return free;
    }
}
