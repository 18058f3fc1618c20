package guidepost.admin.editor;

import guidepost.core.check.ContentCheck;
import guidepost.core.check.Finding;
import guidepost.core.guide.Edition;
import guidepost.core.item.EditionChanges;
import guidepost.core.item.ItemChange;
import guidepost.core.proof.ImpactDiff;
import guidepost.core.proof.NotComparable;
import guidepost.core.proof.Proof;
import guidepost.core.scenario.Scenario;
import guidepost.core.scenario.ScenarioResult;
import guidepost.core.scenario.ScenarioRun;
import guidepost.db.Operation;
import guidepost.db.PublishOutcome;
import guidepost.db.ReviewState;
import guidepost.db.SignedIn;
import guidepost.exchange.Floors;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Gathers what a reviewer has to see, says who may do what and why not, and does it. */
public final class ReviewPresenter {
    private final EditorSession session;
    private final EditorWords words;
    private final ReviewView view;

    public ReviewPresenter(EditorSession session, EditorWords words, ReviewView view) {
        this.session = session;
        this.words = words;
        this.view = view;
    }

    /** Saves what was typed, reads the draft anew and gathers everything; the newest answer counts. */
    public void refresh() {
        view.working();
        if (!session.afterSaving(() -> session.reload(this::gather, this::fault))) {
            view.say(words.say("review.unsaved"), true);
        }
    }

    private void gather() {
        Edition edition = session.edition();
        Edition published = session.published();
        List<Scenario> scenarios = session.scenarios();
        SignedIn who = session.who();
        session.ports()
                .store()
                .call(() -> session.ports().database().review().state(who))
                .then(
                        state -> session.ports()
                                .thinking()
                                .call(() -> picture(published, edition, scenarios, state))
                                .then(picture -> view.show(picture, steps(picture)), this::fault),
                        this::fault);
    }

    private static ReviewPicture picture(
            Edition published, Edition edition, List<Scenario> scenarios, Optional<ReviewState> state) {
        List<ItemChange> changes = EditionChanges.between(published, edition);
        Proof proof = Proof.of(edition, Floors.of(edition.guide()));
        List<Finding> findings = EditorSession.check(edition, proof);
        List<ScenarioResult> results = ScenarioRun.run(edition, scenarios);
        try {
            return new ReviewPicture(
                    changes, findings, proof, results, Optional.of(ImpactDiff.of(published, edition)), "", state);
        } catch (NotComparable e) {
            return new ReviewPicture(
                    changes, findings, proof, results, Optional.empty(), String.valueOf(e.getMessage()), state);
        }
    }

    private ReviewSteps steps(ReviewPicture picture) {
        Optional<ReviewState> state = picture.state();
        if (state.isEmpty()) {
            Optional<String> nothing = Optional.of(words.say("review.no-draft"));
            return new ReviewSteps(words.say("review.no-draft"), nothing, nothing, nothing, nothing);
        }
        ReviewState now = state.get();
        boolean fit = ContentCheck.isUsable(picture.findings())
                && picture.scenarios().stream().allMatch(ScenarioResult::passes);
        return new ReviewSteps(
                stand(words, now),
                refusal(Operation.SUBMIT, now.submitted() ? Optional.of("review.is-submitted") : Optional.empty()),
                refusal(Operation.APPROVE, cannotApprove(now)),
                refusal(Operation.REJECT, now.submitted() ? Optional.empty() : Optional.of("review.not-submitted")),
                refusal(
                        Operation.PUBLISH,
                        !now.isApproved()
                                ? Optional.of("review.not-approved")
                                : fit ? Optional.empty() : Optional.of("review.not-fit")));
    }

    private Optional<String> cannotApprove(ReviewState now) {
        if (!now.submitted()) {
            return Optional.of("review.not-submitted");
        }
        if (now.authors().containsKey(session.who().account())) {
            return Optional.of("review.own-work");
        }
        return now.mayApprove(session.who()) ? Optional.empty() : Optional.of("review.has-approved");
    }

    private Optional<String> refusal(Operation operation, Optional<String> stands) {
        return session.who().may(operation)
                ? stands.map(words::say)
                : Optional.of(words.say("review.may-not." + operation));
    }

    /** Who wrote the draft, and what is still missing. */
    static String stand(EditorWords words, ReviewState state) {
        String authors =
                String.join(", ", state.authors().values().stream().sorted().toList());
        if (state.isApproved()) {
            return words.say("review.stand.approved", state.approvals().get(0).name(), authors);
        }
        return words.say(
                state.submitted() ? "review.stand.submitted" : "review.stand.written",
                authors,
                state.needed() - state.approvals().size());
    }

    public void submit() {
        act("review.done.submitted", () -> session.ports().database().review().submit(session.who(), revision()));
    }

    public void approve(String comment) {
        Optional<String> said = Optional.of(comment.strip()).filter(text -> !text.isEmpty());
        act("review.done.approved", () -> session.ports().database().review().approve(session.who(), revision(), said));
    }

    public void reject(String reason) {
        act(
                "review.done.rejected",
                () -> session.ports().database().review().reject(session.who(), revision(), reason.strip()));
    }

    private long revision() {
        return session.copy()
                .orElseThrow(() -> new IllegalStateException(words.say("review.no-draft")))
                .revision();
    }

    private <T> void act(String said, Callable<T> work) {
        session.ports()
                .store()
                .call(work)
                .then(
                        done -> {
                            view.say(words.say(said), false);
                            refresh();
                        },
                        this::fault);
    }

    /** Makes the approved draft what patients are shown. */
    public void publish(String reason) {
        Optional<String> why = Optional.of(reason.strip()).filter(text -> !text.isEmpty());
        session.ports()
                .store()
                .call(() -> session.ports().database().publisher().publish(session.who(), why))
                .then(this::published, this::fault);
    }

    private void published(PublishOutcome outcome) {
        outcome.fold(
                done -> {
                    view.say(words.say("review.done.published", done.stamp().number()), false);
                    refresh();
                    return true;
                },
                refused -> {
                    view.say(refused.findings().get(0).message(), true);
                    return false;
                },
                () -> {
                    view.say(words.say("review.no-draft"), true);
                    return false;
                });
    }

    private void fault(Exception failure) {
        view.say(String.valueOf(failure.getMessage()), true);
    }
}
