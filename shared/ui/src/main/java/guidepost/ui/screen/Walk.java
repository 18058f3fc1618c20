package guidepost.ui.screen;

import guidepost.core.guide.Edition;
import guidepost.core.guide.Question;
import guidepost.core.triage.Answer;
import guidepost.core.triage.Answers;
import guidepost.core.triage.Interview;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How far somebody has come through the questions of an edition, one a screen: the same for a patient at the kiosk and for staff who try the guide in the
 * editor. Immutable; it asks and never judges.
 */
public final class Walk {
    /** What is on the screen. */
    public enum Step {
        ASKING,
        REVIEW,
        RESULT
    }

    private final Edition edition;
    private final Interview interview;
    private final Step step;
    private final Optional<Question> current;
    private final Answers answers;
    private final Map<String, Entry> entries;
    private final boolean changing;

    private Walk(
            Edition edition,
            Step step,
            Optional<Question> current,
            Answers answers,
            Map<String, Entry> entries,
            boolean changing) {
        this.edition = edition;
        this.interview = new Interview(edition);
        this.step = step;
        this.current = current;
        this.answers = answers;
        this.entries = Map.copyOf(entries);
        this.changing = changing;
    }

    /** At the first question, nothing answered. */
    public static Walk begin(Edition edition) {
        return new Walk(
                edition, Step.ASKING, edition.questions().stream().findFirst(), Answers.none(), Map.of(), false);
    }

    /**
     * With those answers given: at the result, or at the first question that is still to be answered.
     *
     * @param answers ones the edition knows
     */
    public static Walk at(Edition edition, Answers answers) {
        Optional<Question> next = new Interview(edition).next(answers);
        return new Walk(edition, next.isPresent() ? Step.ASKING : Step.RESULT, next, answers, Map.of(), false);
    }

    public Edition edition() {
        return edition;
    }

    public Interview interview() {
        return interview;
    }

    public Step step() {
        return step;
    }

    /** The question on the screen; only while asking. */
    public Question current() {
        return current.orElseThrow(() -> new IllegalStateException("no question is asked now"));
    }

    public Answers answers() {
        return answers;
    }

    /** To the question on the screen. */
    public Optional<Answer> answer() {
        return answers.to(current().code());
    }

    /** What stands on the number pad of the question on the screen. */
    public Optional<Entry> entry() {
        return Optional.ofNullable(entries.get(current().code()));
    }

    public boolean canGoOn() {
        return step != Step.ASKING || answer().isPresent();
    }

    /** Something of the question on the screen was touched. */
    public Walk touched(Touch touch) {
        String code = current().code();
        Answering after = new Answering(current(), answer(), entry()).touched(touch);
        Map<String, Entry> typed = new HashMap<>(entries);
        after.entry().ifPresentOrElse(entry -> typed.put(code, entry), () -> typed.remove(code));
        return new Walk(
                edition,
                step,
                current,
                after.answer().map(answer -> answers.with(code, answer)).orElseGet(() -> answers.without(code)),
                typed,
                changing);
    }

    /** One step on; the same where the question is not answered, and after the result. */
    public Walk next() {
        return switch (step) {
            case ASKING -> answer().isPresent() ? answered() : this;
            case REVIEW -> on(Step.RESULT);
            case RESULT -> this;
        };
    }

    private Walk answered() {
        if (interview.endedEarly(answers)) {
            return on(Step.RESULT);
        }
        Optional<Question> after =
                changing ? Optional.empty() : interview.after(answers, current().code());
        Optional<Question> next = after.isPresent() ? after : interview.next(answers);
        return next.isPresent() ? asking(next, changing) : on(Step.REVIEW);
    }

    private Walk on(Step other) {
        return new Walk(edition, other, current, answers, entries, other == Step.RESULT && changing);
    }

    private Walk asking(Optional<Question> question, boolean toChange) {
        return new Walk(edition, Step.ASKING, question, answers, entries, toChange);
    }

    /** One step back; empty before the first question. */
    public Optional<Walk> back() {
        return switch (step) {
            case ASKING -> backFromQuestion();
            case REVIEW -> Optional.of(asking(lastAsked(), changing));
            case RESULT -> Optional.of(interview.endedEarly(answers) ? asking(lastAsked(), changing) : on(Step.REVIEW));
        };
    }

    private Optional<Walk> backFromQuestion() {
        if (changing && interview.next(answers).isEmpty() && !interview.endedEarly(answers)) {
            return Optional.of(on(Step.REVIEW));
        }
        Optional<Question> before = interview.before(answers, current().code());
        return before.map(question -> asking(Optional.of(question), changing));
    }

    private Optional<Question> lastAsked() {
        return interview.answered(answers).stream().reduce((earlier, later) -> later);
    }

    /** Back to one of the answers given, and from there to the review; the same where it is none of them. */
    public Walk change(String question) {
        return interview.answered(answers).stream()
                .filter(row -> row.code().equals(question))
                .findFirst()
                .map(row -> asking(Optional.of(row), true))
                .orElse(this);
    }

    /**
     * The same patient in another state of the guide, at the same place where it is still on their way.
     *
     * @param known their answers, as far as that guide knows them
     */
    public Walk in(Edition other, Answers known) {
        Walk there = at(other, known);
        if (step == Step.ASKING) {
            String code = current().code();
            return there.isOnTheWay(code) ? there.asking(other.findQuestion(code), changing) : there;
        }
        return there.step == Step.ASKING ? there : there.on(step);
    }

    private boolean isOnTheWay(String question) {
        return Stream.concat(interview.answered(answers).stream(), interview.next(answers).stream())
                .anyMatch(asked -> asked.code().equals(question));
    }
}
