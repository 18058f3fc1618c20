package guidepost.admin.editor;

import guidepost.core.check.ContentCheck;
import guidepost.core.check.Finding;
import guidepost.core.guide.Edition;
import guidepost.core.guide.Urgency;
import guidepost.core.item.EditionChanges;
import guidepost.core.item.EditionItems;
import guidepost.core.item.Item;
import guidepost.core.item.ItemKey;
import guidepost.core.item.Merge;
import guidepost.core.proof.Proof;
import guidepost.core.scenario.Scenario;
import guidepost.db.Database;
import guidepost.db.DraftCopy;
import guidepost.db.DraftRejected;
import guidepost.db.Operation;
import guidepost.db.SaveOutcome;
import guidepost.db.SignedIn;
import guidepost.exchange.Floors;
import guidepost.exchange.clinic.ClinicFile;
import guidepost.exchange.clinic.ClinicSettings;
import guidepost.ui.Background;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * One person at the draft, from signing in to signing out: takes what is typed, saves it after a pause, never two saves at once, and knows what is wrong
 * with it. Lives on the event thread; everything slow is done behind its {@link Background}s.
 */
public final class EditorSession {
    private static final int MOST_STEPS = 100;

    /**
     * The outside world.
     *
     * @param store where the database is spoken to
     * @param thinking where proofs are made, so that a save need not wait for one
     * @param saving the pause after which what was typed is saved
     * @param proving the pause after which it is proved
     */
    public record Ports(
            Database database, ClinicFile clinic, Background store, Background thinking, Pause saving, Pause proving) {}

    /** A change that can be taken back. */
    private record Step(Optional<ItemKey> item, Edition before, Edition after) {}

    private final Ports ports;
    private final SignedIn who;
    private final List<Runnable> listeners = new ArrayList<>();
    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();
    private Opened opened;
    private Optional<DraftCopy> copy;
    private Edition stored;
    private Edition edition;
    private SaveState state = SaveState.SAVED;
    private Optional<String> trouble = Optional.empty();
    private Optional<DraftCopy> theirs = Optional.empty();
    private List<Finding> findings = List.of();
    /** How many edits there were; asked by the proof, on its own thread. */
    private final AtomicInteger edits = new AtomicInteger();

    private boolean proved;
    private boolean busy;
    private boolean runOver;
    private Optional<Runnable> whenSettled = Optional.empty();

    private EditorSession(Ports ports, SignedIn who, Opened opened) {
        this.ports = ports;
        this.who = who;
        this.opened = opened;
        this.copy = opened.copy();
        this.stored = opened.content();
        this.edition = stored;
    }

    /** Reads the draft, or what one would be made of, and begins. */
    public static void open(Ports ports, SignedIn who, Consumer<EditorSession> onEdt, Consumer<Exception> orElse) {
        ports.store()
                .call(() -> Opened.read(ports.database(), ports.clinic(), who))
                .then(
                        opened -> {
                            EditorSession session = new EditorSession(ports, who, opened);
                            session.prove();
                            onEdt.accept(session);
                        },
                        orElse);
    }

    public Ports ports() {
        return ports;
    }

    public SignedIn who() {
        return who;
    }

    public boolean mayWrite() {
        return who.may(Operation.SAVE_DRAFT);
    }

    /** The draft as it is typed. */
    public Edition edition() {
        return edition;
    }

    /** The edition patients are shown now. */
    public Edition published() {
        return opened.published();
    }

    public int publishedNumber() {
        return opened.number();
    }

    /** The draft as the store has it; empty until something was saved. */
    public Optional<DraftCopy> copy() {
        return copy;
    }

    public List<Scenario> scenarios() {
        return opened.scenarios();
    }

    /** A patient who goes home with a whole sheet, to begin with. */
    public Optional<Scenario> usualPatient() {
        return scenarios().stream()
                .filter(scenario -> scenario.expected() == Urgency.SELF_CARE)
                .findFirst()
                .or(() -> scenarios().stream().findFirst());
    }

    public ClinicSettings settings() {
        return opened.settings();
    }

    /** The clinic's settings were read anew: what is previewed follows them. */
    void takeSettings(ClinicSettings settings) {
        if (!settings.equals(opened.settings())) {
            opened = opened.with(settings);
            tell();
        }
    }

    public SaveState state() {
        return state;
    }

    /** Why it cannot be saved, in a sentence. */
    public Optional<String> trouble() {
        return trouble;
    }

    /** What the checks and the proof say; of an earlier state of the draft while {@link #isProved} is false. */
    public List<Finding> findings() {
        return findings;
    }

    public boolean isProved() {
        return proved;
    }

    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    private void tell() {
        List.copyOf(listeners).forEach(Runnable::run);
    }

    // Writing

    /** Takes a change; changes of one item in a row are one step to undo, until they are saved. */
    public void edit(ItemKey item, Edition changed) {
        if (!mayWrite() || changed.equals(edition)) {
            return;
        }
        Edition before = edition;
        Step last = done.peekLast();
        if (runOver && last != null && last.item().equals(Optional.of(item))) {
            done.removeLast();
            before = last.before();
        }
        remember(new Step(Optional.of(item), before, changed));
        undone.clear();
        runOver = true;
        edition = changed;
        typed();
    }

    /** Takes a change of many items at once, made on an earlier state of the draft, as one step to undo. */
    void edit(Edition from, Edition to) {
        Edition changed =
                edition.equals(from) ? to : Merge.of(from, to, edition).merged();
        if (!mayWrite() || changed.equals(edition)) {
            return;
        }
        remember(new Step(Optional.empty(), edition, changed));
        undone.clear();
        runOver = false;
        edition = changed;
        typed();
    }

    /** Takes a change that is a step to undo of its own, such as an item that is added or moved. */
    public void step(ItemKey item, Edition changed) {
        runOver = false;
        edit(item, changed);
        runOver = false;
    }

    private void remember(Step step) {
        done.addLast(step);
        if (done.size() > MOST_STEPS) {
            done.removeFirst();
        }
    }

    public boolean canUndo() {
        return !done.isEmpty();
    }

    public boolean canRedo() {
        return !undone.isEmpty();
    }

    /** Takes the last change back, and leaves what others wrote meanwhile. */
    public void undo() {
        Step step = done.pollLast();
        if (step != null) {
            undone.addLast(step);
            change(step.after(), step.before());
        }
    }

    public void redo() {
        Step step = undone.pollLast();
        if (step != null) {
            done.addLast(step);
            change(step.before(), step.after());
        }
    }

    private void change(Edition from, Edition to) {
        runOver = false;
        edition = edition.equals(from) ? to : Merge.of(from, to, edition).merged();
        typed();
    }

    private void typed() {
        edits.incrementAndGet();
        proved = false;
        if (theirs.isEmpty() && state != SaveState.GONE) {
            state = busy ? SaveState.SAVING : SaveState.TYPED;
            ports.saving().after(this::save);
        }
        ports.proving().after(this::prove);
        tell();
    }

    // Saving

    private boolean isDirty() {
        return !edition.equals(stored);
    }

    /** Saves now what was typed. */
    public void save() {
        ports.saving().cancel();
        if (busy || theirs.isPresent() || state == SaveState.GONE) {
            return;
        }
        runOver = false;
        if (!isDirty()) {
            settled();
            return;
        }
        busy = true;
        state = SaveState.SAVING;
        tell();
        Edition sent = edition;
        Edition base = stored;
        Optional<DraftCopy> seen = copy;
        ports.store()
                .call(() -> send(seen, base, sent))
                .then(
                        answer -> {
                            busy = false;
                            answer.fold(
                                    saved -> saved(sent, saved.now()), clashed -> clash(clashed.theirs()), this::gone);
                        },
                        failure -> {
                            busy = false;
                            failed(failure);
                        });
    }

    /** Slow. A draft somebody else began meanwhile is written into, never over. */
    private SaveOutcome send(Optional<DraftCopy> seen, Edition base, Edition sent) throws DraftRejected {
        if (seen.isPresent()) {
            return ports.database().draft().save(who, seen.get(), sent);
        }
        DraftCopy begun = ports.database().draft().begin(who);
        if (EditionChanges.between(base, begun.edition()).isEmpty()) {
            return ports.database().draft().save(who, begun, sent);
        }
        Merge merge = Merge.of(base, sent, begun.edition());
        return merge.clashes().isEmpty()
                ? ports.database().draft().save(who, begun, merge.merged())
                : new SaveOutcome.Clashed(begun, merge);
    }

    private boolean saved(Edition sent, DraftCopy now) {
        boolean untouched = EditionChanges.between(sent, now.edition()).isEmpty();
        Edition mine = edition;
        copy = Optional.of(now);
        if (mine.equals(sent)) {
            edition = now.edition();
        } else if (!untouched) {
            Merge merge = Merge.of(sent, mine, now.edition());
            if (!merge.clashes().isEmpty()) {
                stored = sent;
                return clash(now);
            }
            edition = merge.merged();
        }
        stored = now.edition();
        trouble = Optional.empty();
        if (isDirty()) {
            state = SaveState.TYPED;
            if (whenSettled.isPresent()) {
                save();
            } else {
                ports.saving().after(this::save);
            }
        } else {
            settled();
        }
        if (!untouched) {
            ports.proving().after(this::prove);
        }
        tell();
        return true;
    }

    private void settled() {
        state = SaveState.SAVED;
        Optional<Runnable> next = whenSettled;
        whenSettled = Optional.empty();
        next.ifPresent(Runnable::run);
    }

    private boolean clash(DraftCopy other) {
        theirs = Optional.of(other);
        state = SaveState.CLASH;
        whenSettled = Optional.empty();
        tell();
        return false;
    }

    private boolean gone() {
        state = SaveState.GONE;
        whenSettled = Optional.empty();
        tell();
        return false;
    }

    private void failed(Exception failure) {
        state = failure instanceof DraftRejected ? SaveState.REFUSED : SaveState.FAILED;
        trouble = Optional.of(String.valueOf(failure.getMessage()));
        if (failure instanceof DraftRejected rejected && !rejected.findings().isEmpty()) {
            trouble = Optional.of(rejected.findings().get(0).message());
        }
        whenSettled = Optional.empty();
        tell();
    }

    /**
     * Does something once all that was typed is on the disk.
     *
     * @return whether that can be; otherwise {@link #state} says what stands in the way
     */
    public boolean afterSaving(Runnable next) {
        if (state == SaveState.CLASH || state == SaveState.GONE) {
            return false;
        }
        whenSettled = Optional.of(next);
        save();
        return true;
    }

    // When two wrote at once

    /** What both changed; empty where nothing has to be decided. */
    public List<Merge.Clash> clashes() {
        return merge().map(Merge::clashes).orElse(List.of());
    }

    private Optional<Merge> merge() {
        return theirs.map(other -> Merge.of(stored, edition, other.edition()));
    }

    /** Puts both versions together: mine where both changed one thing, but for the items taken from the other. */
    public void resolve(Set<ItemKey> takeTheirs) {
        Optional<Merge> merge = merge();
        if (merge.isEmpty() || theirs.isEmpty()) {
            return;
        }
        DraftCopy other = theirs.get();
        Map<ItemKey, Item> items =
                new LinkedHashMap<>(EditionItems.of(merge.get().merged()));
        Set<ItemKey> taken = new LinkedHashSet<>(takeTheirs);
        for (Merge.Clash clash : merge.get().clashes()) {
            if (taken.contains(clash.key())) {
                items.remove(clash.key());
                clash.theirs().ifPresent(item -> items.put(clash.key(), item));
            }
        }
        Edition chosen = EditionItems.edition(other.edition(), items);
        // What was not chosen is one step to undo away.
        Edition otherwise = taken.isEmpty() ? other.edition() : merge.get().merged();
        remember(new Step(Optional.empty(), otherwise, chosen));
        theirs = Optional.empty();
        copy = Optional.of(other);
        stored = other.edition();
        edition = chosen;
        state = SaveState.TYPED;
        edits.incrementAndGet();
        proved = false;
        ports.proving().after(this::prove);
        save();
        tell();
    }

    // Checks

    /** Proves the draft as it stands; the next edit cancels it, on the way or before its turn. */
    private void prove() {
        Edition checked = edition;
        int asked = edits.get();
        ports.thinking()
                .call(() -> check(checked, () -> edits.get() != asked))
                .then(
                        found -> {
                            if (checked.equals(edition)) {
                                findings = found;
                                proved = true;
                                tell();
                            }
                        },
                        failure -> {
                            if (!(failure instanceof CancellationException)) {
                                trouble = Optional.of(String.valueOf(failure.getMessage()));
                                tell();
                            }
                        });
    }

    /** What the checks and the proof say, what blocks first; slow. */
    private static List<Finding> check(Edition edition, BooleanSupplier unwanted) {
        if (unwanted.getAsBoolean()) {
            throw new CancellationException();
        }
        return check(edition, Proof.of(edition, Floors.of(edition.guide()), unwanted));
    }

    /** The same, the proof having been made. */
    static List<Finding> check(Edition edition, Proof proof) {
        Set<Finding> all = new LinkedHashSet<>(ContentCheck.check(edition, Floors.of(edition.guide())));
        all.addAll(proof.findings());
        List<Finding> sorted =
                new ArrayList<>(all.stream().filter(Finding::blocks).toList());
        all.stream().filter(finding -> !finding.blocks()).forEach(sorted::add);
        return List.copyOf(sorted);
    }

    // The store again

    /** Reads everything anew, as after a publish; what was typed and not saved is laid over it. */
    public void reload(Runnable then, Consumer<Exception> orElse) {
        ports.store()
                .call(() -> Opened.read(ports.database(), ports.clinic(), who))
                .then(
                        fresh -> {
                            Edition mine = edition;
                            Edition base = stored;
                            opened = fresh;
                            copy = fresh.copy();
                            stored = fresh.content();
                            theirs = Optional.empty();
                            trouble = Optional.empty();
                            edition = mine.equals(base)
                                    ? stored
                                    : Merge.of(base, mine, stored).merged();
                            state = isDirty() ? SaveState.TYPED : SaveState.SAVED;
                            if (isDirty()) {
                                ports.saving().after(this::save);
                            }
                            prove();
                            tell();
                            then.run();
                        },
                        orElse);
    }
}
