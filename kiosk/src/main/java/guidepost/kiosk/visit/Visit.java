package guidepost.kiosk.visit;

import guidepost.core.guide.AnswerKind;
import guidepost.core.guide.Edition;
import guidepost.core.guide.Language;
import guidepost.core.guide.Question;
import guidepost.core.guide.Urgency;
import guidepost.core.triage.Answer;
import guidepost.core.triage.Answers;
import guidepost.core.triage.Assessment;
import guidepost.core.triage.Decider;
import guidepost.core.triage.Interview;
import guidepost.ui.screen.Entry;
import guidepost.ui.screen.Touch;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** One patient at the kiosk, from first touch to wiped screen; keeps the edition it began with. */
final class Visit {
    /** Where in the visit the patient is. */
    enum Step {
        INTENDED_USE,
        ASKING,
        REVIEW,
        RESULT
    }

    private final int number;
    private final Decider decider;
    private final Interview interview;
    private final Map<String, Entry> entries = new HashMap<>();
    private Language language;
    private Answers answers = Answers.none();
    private Step step = Step.INTENDED_USE;
    private Optional<Question> current = Optional.empty();
    private boolean changing;
    private Optional<Assessment> assessment = Optional.empty();

    Visit(int number, Decider decider, Language language) {
        this.number = number;
        this.decider = decider;
        this.interview = new Interview(decider.edition());
        this.language = language;
    }

    int number() {
        return number;
    }

    Edition edition() {
        return decider.edition();
    }

    Interview interview() {
        return interview;
    }

    Language language() {
        return language;
    }

    void speak(Language other) {
        language = other;
    }

    Step step() {
        return step;
    }

    /** The question on the screen; only while asking. */
    Question current() {
        return current.orElseThrow(() -> new IllegalStateException("no question is asked now"));
    }

    Answers answers() {
        return answers;
    }

    Optional<Answer> answer() {
        return answers.to(current().code());
    }

    Optional<Entry> entry() {
        return Optional.ofNullable(entries.get(current().code()));
    }

    /** The result, once told; one immutable snapshot for screen and sheet. */
    Optional<Assessment> assessment() {
        return assessment;
    }

    /** Whether what has been answered so far, told or not, is an emergency. */
    boolean isEmergency() {
        return decider.assess(answers).urgency() == Urgency.EMERGENCY;
    }

    /** Whether it is an emergency that nobody has been told of. */
    boolean isUnfinishedEmergency() {
        return assessment().isEmpty() && isEmergency();
    }

    boolean canGoOn() {
        return step != Step.ASKING || answer().isPresent();
    }

    // Answering

    void choose(String option) {
        Question question = current();
        if (question.option(option).isEmpty()) {
            return;
        }
        question.kind()
                .fold(
                        choice -> give(new Answer.Chosen(option)),
                        several -> option.equals(several.none().code()) ? toggleNone() : toggle(option),
                        amount -> false);
    }

    private boolean toggleNone() {
        boolean chosen =
                answer().map(given -> given.equals(new Answer.Signs(Set.of()))).orElse(false);
        return chosen ? take() : give(new Answer.Signs(Set.of()));
    }

    private boolean toggle(String sign) {
        Set<String> signs = new TreeSet<>();
        answer().ifPresent(given -> given.fold(chosen -> false, had -> signs.addAll(had.signs()), amount -> false));
        if (!signs.remove(sign)) {
            signs.add(sign);
        }
        return signs.isEmpty() ? take() : give(new Answer.Signs(signs));
    }

    void setAmount(int value) {
        kind().filter(amount -> amount.allows(value)).ifPresent(amount -> {
            entries.remove(current().code());
            give(new Answer.Amount(value));
        });
    }

    void type(Touch touch) {
        kind().filter(amount -> amount.style() != AnswerKind.Style.SCALE).ifPresent(amount -> {
            Entry before = entry().orElseGet(() -> Entry.empty(amount));
            Entry entry = typed(before, touch, amount);
            entries.put(current().code(), entry);
            boolean byShortcut = before.digits().isEmpty() && entry.digits().isEmpty();
            if (!byShortcut) {
                entry.value(amount).ifPresentOrElse(value -> give(new Answer.Amount(value)), this::take);
            }
        });
    }

    private static Entry typed(Entry entry, Touch touch, AnswerKind.Amount amount) {
        if (touch instanceof Touch.Digit digit) {
            return entry.type(digit.digit());
        }
        if (touch instanceof Touch.PickUnit pick && amount.style() == AnswerKind.Style.DURATION) {
            return entry.in(pick.unit());
        }
        return touch == Touch.Plain.ERASE ? entry.erase() : entry;
    }

    private Optional<AnswerKind.Amount> kind() {
        return current().kind().fold(choice -> Optional.empty(), several -> Optional.empty(), Optional::of);
    }

    private boolean give(Answer answer) {
        answers = answers.with(current().code(), answer);
        return true;
    }

    private boolean take() {
        answers = answers.without(current().code());
        return true;
    }

    // Moving

    void next() {
        switch (step) {
            case INTENDED_USE -> ask(edition().questions().stream().findFirst());
            case ASKING -> answered();
            case REVIEW -> tell();
            case RESULT -> {}
        }
    }

    private void answered() {
        if (answer().isEmpty()) {
            return;
        }
        if (interview.endedEarly(answers)) {
            tell();
            return;
        }
        Optional<Question> after =
                changing ? Optional.empty() : interview.after(answers, current().code());
        Optional<Question> next = after.isPresent() ? after : interview.next(answers);
        if (next.isPresent()) {
            ask(next);
        } else {
            step = Step.REVIEW;
            changing = false;
        }
    }

    private void ask(Optional<Question> question) {
        current = question;
        step = Step.ASKING;
    }

    private void tell() {
        assessment = Optional.of(decider.assess(answers));
        step = Step.RESULT;
    }

    /** One step back; false where the visit has no step before this one. */
    boolean back() {
        switch (step) {
            case INTENDED_USE -> {
                return false;
            }
            case ASKING -> backFromQuestion();
            case REVIEW -> ask(lastAsked());
            case RESULT -> backFromResult();
        }
        return true;
    }

    private void backFromQuestion() {
        if (changing && interview.next(answers).isEmpty() && !interview.endedEarly(answers)) {
            changing = false;
            step = Step.REVIEW;
            return;
        }
        Optional<Question> before = interview.before(answers, current().code());
        if (before.isPresent()) {
            ask(before);
        } else {
            step = Step.INTENDED_USE;
        }
    }

    private void backFromResult() {
        assessment = Optional.empty();
        if (interview.endedEarly(answers)) {
            ask(lastAsked());
        } else {
            step = Step.REVIEW;
        }
    }

    private Optional<Question> lastAsked() {
        return interview.answered(answers).stream().reduce((earlier, later) -> later);
    }

    void change(String question) {
        if (step == Step.REVIEW) {
            interview.answered(answers).stream()
                    .filter(row -> row.code().equals(question))
                    .findFirst()
                    .ifPresent(row -> {
                        changing = true;
                        ask(Optional.of(row));
                    });
        }
    }
}
