package guidepost.ui.screen;

import guidepost.core.guide.AnswerKind;
import guidepost.core.guide.Question;
import guidepost.core.triage.Answer;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A question on the screen and what has been touched of it: the same for a patient and in the editor's preview.
 *
 * @param entry what stands on the number pad; empty where it was not used
 */
public record Answering(Question question, Optional<Answer> answer, Optional<Entry> entry) {
    /** What a touch makes of it; the same where it is none of the question's. */
    public Answering touched(Touch touch) {
        if (touch instanceof Touch.Choose choose) {
            return chosen(choose.option());
        }
        return touch instanceof Touch.SetAmount amount ? set(amount.value()) : typed(touch);
    }

    private Answering chosen(String option) {
        if (question.option(option).isEmpty()) {
            return this;
        }
        return question.kind()
                .fold(
                        choice -> given(Optional.of(new Answer.Chosen(option))),
                        several -> given(option.equals(several.none().code()) ? noneToggled() : toggled(option)),
                        amount -> this);
    }

    private Optional<Answer> noneToggled() {
        Answer none = new Answer.Signs(Set.of());
        return answer.equals(Optional.of(none)) ? Optional.empty() : Optional.of(none);
    }

    private Optional<Answer> toggled(String sign) {
        Set<String> signs = new TreeSet<>();
        answer.ifPresent(given -> given.fold(chosen -> false, had -> signs.addAll(had.signs()), amount -> false));
        if (!signs.remove(sign)) {
            signs.add(sign);
        }
        return signs.isEmpty() ? Optional.empty() : Optional.of(new Answer.Signs(signs));
    }

    private Answering set(int value) {
        return amount().filter(amount -> amount.allows(value))
                .map(amount -> new Answering(question, Optional.of(new Answer.Amount(value)), Optional.empty()))
                .orElse(this);
    }

    private Answering typed(Touch touch) {
        return amount().filter(amount -> amount.style() != AnswerKind.Style.SCALE)
                .map(amount -> typed(touch, amount))
                .orElse(this);
    }

    private Answering typed(Touch touch, AnswerKind.Amount amount) {
        Entry before = entry.orElseGet(() -> Entry.empty(amount));
        Entry after = typed(before, touch, amount);
        boolean byShortcut = before.digits().isEmpty() && after.digits().isEmpty();
        Optional<Answer> now = byShortcut ? answer : after.value(amount).map(Answer.Amount::new);
        return new Answering(question, now, Optional.of(after));
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

    private Optional<AnswerKind.Amount> amount() {
        return question.kind().fold(choice -> Optional.empty(), several -> Optional.empty(), Optional::of);
    }

    private Answering given(Optional<Answer> other) {
        return new Answering(question, other, entry);
    }
}
