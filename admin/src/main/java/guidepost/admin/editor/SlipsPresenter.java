package guidepost.admin.editor;

import guidepost.core.guide.Edition;
import guidepost.core.guide.Urgency;
import guidepost.core.proof.Mutant;
import guidepost.core.proof.MutationScore;
import guidepost.core.proof.MutationTrial;
import guidepost.core.proof.NotComparable;
import guidepost.core.scenario.Scenario;
import guidepost.core.scenario.ScenarioRun;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tries every slip of the hand on the draft and tells which of them no scenario would notice. A few at a time, so that the preview is never kept waiting; the
 * next edit ends it.
 */
public final class SlipsPresenter {
    private static final int AT_A_TIME = 4;

    private final EditorSession session;
    private final ScenarioBook book;
    private final EditorWords words;
    private final SlipsView view;
    private Optional<Inquiry> inquiry = Optional.empty();

    /** What is being tried, or was. */
    private record Inquiry(Edition edition, List<Scenario> scenarios) {}

    public SlipsPresenter(EditorSession session, ScenarioBook book, EditorWords words, SlipsView view) {
        this.session = session;
        this.book = book;
        this.words = words;
        this.view = view;
        session.onChange(this::changed);
    }

    private Inquiry now() {
        return new Inquiry(session.edition(), book.scenarios());
    }

    private void changed() {
        if (inquiry.filter(mine -> !mine.equals(now())).isPresent()) {
            stop();
        }
    }

    /** Begins, on the draft as it stands. */
    public void start() {
        Inquiry mine = now();
        inquiry = Optional.of(mine);
        view.trying(0, 1);
        session.ports()
                .thinking()
                .call(() -> new MutationTrial(mine.edition(), mine.scenarios()))
                .then(trial -> goOn(mine, trial), failure -> failed(mine, failure));
    }

    public void stop() {
        inquiry = Optional.empty();
        view.untried(words.say("slips.untried"));
    }

    private boolean isWanted(Inquiry mine) {
        return inquiry.equals(Optional.of(mine));
    }

    private void goOn(Inquiry mine, MutationTrial trial) {
        if (!isWanted(mine)) {
            return;
        }
        if (!trial.isOpen()) {
            show(trial.score());
            return;
        }
        view.trying(trial.done(), trial.of());
        session.ports()
                .thinking()
                .call(() -> {
                    for (int i = 0; i < AT_A_TIME && trial.isOpen(); i++) {
                        trial.next();
                    }
                    return trial;
                })
                .then(further -> goOn(mine, further), failure -> failed(mine, failure));
    }

    private void failed(Inquiry mine, Exception failure) {
        if (isWanted(mine)) {
            inquiry = Optional.empty();
            view.untried(
                    failure instanceof NotComparable
                            ? words.say("slips.unreadable")
                            : String.valueOf(failure.getMessage()));
        }
    }

    private void show(MutationScore score) {
        Edition edition = session.edition();
        PatientWords patients =
                new PatientWords(edition, words, session.settings().toClinic());
        List<SlipRow> rows = score.survivors().stream()
                .flatMap(slip -> slip.scenario().stream()
                        .map(noticing -> new SlipRow(
                                sentence(slip),
                                patients.summary(ScenarioRun.answers(edition, noticing)),
                                new Scenario(
                                        noticing.code(),
                                        noticing.name(),
                                        noticing.answers(),
                                        noticing.expected(),
                                        inWords(noticing.note())))))
                .toList();
        view.tried(
                words.say(
                        score.counted() == 0 ? "slips.nothing" : "slips.score", score.noticed(), score.counted(), (int)
                                Math.floor(score.share() * 100)),
                rows,
                book.mayWrite());
    }

    /** The core says "If ...": here it is who would not notice that comes first. */
    private String sentence(Mutant slip) {
        String change = inWords(slip.change());
        return words.say("slips.unnoticed", change.substring(0, 1).toLowerCase(Locale.ROOT) + change.substring(1));
    }

    private String inWords(String sentence) {
        String said = sentence;
        for (Urgency urgency : Urgency.values()) {
            said = said.replaceAll("\\b" + urgency.name() + "\\b", words.say("slips.urgency", words.urgency(urgency)));
        }
        return said;
    }

    /** Makes the scenario that would notice. */
    public void make(SlipRow row) {
        Set<String> names = book.scenarios().stream().map(Scenario::name).collect(Collectors.toSet());
        Scenario noticing = row.noticing();
        String name = noticing.name();
        for (int next = 2; names.contains(name); next++) {
            name = noticing.name() + " (" + next + ")";
        }
        Scenario fresh = new Scenario(noticing.code(), name, noticing.answers(), noticing.expected(), noticing.note());
        book.put(
                Optional.empty(),
                fresh,
                () -> {
                    view.say(words.say("slips.made", fresh.name()), false);
                    start();
                },
                failure -> view.say(ScenarioBook.sentence(failure), true));
    }
}
