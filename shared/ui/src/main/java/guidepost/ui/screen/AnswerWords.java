package guidepost.ui.screen;

import guidepost.core.guide.AnswerKind;
import guidepost.core.guide.Edition;
import guidepost.core.guide.Option;
import guidepost.core.guide.Question;
import guidepost.core.guide.Unit;
import guidepost.core.handout.Phrasing;
import guidepost.core.triage.Answer;
import guidepost.core.triage.Because;
import guidepost.core.words.Phrases;
import java.util.ArrayList;
import java.util.List;

/** Says an answer back in the patient's language; a private one never. */
public final class AnswerWords {
    private static final List<Unit> LARGEST_FIRST = List.of(Unit.YEARS, Unit.MONTHS, Unit.WEEKS, Unit.DAYS);

    private final Edition edition;
    private final Phrasing phrasing;
    private final Phrases phrases;

    public AnswerWords(Edition edition, Phrasing phrasing, Phrases phrases) {
        this.edition = edition;
        this.phrasing = phrasing;
        this.phrases = phrases;
    }

    /** The answer in words: an option, the signs, or a number with its unit. */
    public String say(Question question, Answer answer) {
        if (question.confidential()) {
            return phrases.say("answer.private");
        }
        return answer.fold(
                chosen -> option(question, chosen.option()),
                signs -> signs(question, signs),
                amount -> amount((AnswerKind.Amount) question.kind(), amount.value()));
    }

    /** One line for each reason; all private ones together in a line that says only that. */
    public List<String> because(List<Because> reasons) {
        List<String> lines = new ArrayList<>();
        for (Because reason : reasons) {
            Question question = edition.question(reason.question());
            String line = tellsNothing(question, reason.answer())
                    ? phrases.say("result.because-private")
                    : phrases.say(
                            "result.because-line", phrasing.say(question.topic()), say(question, reason.answer()));
            if (!lines.contains(line)) {
                lines.add(line);
            }
        }
        return lines;
    }

    private static boolean tellsNothing(Question question, Answer answer) {
        return question.confidential()
                || answer.fold(
                        chosen -> isPrivate(question, chosen.option()),
                        signs -> !signs.signs().isEmpty()
                                && signs.signs().stream().allMatch(sign -> isPrivate(question, sign)),
                        amount -> false);
    }

    private static boolean isPrivate(Question question, String option) {
        return question.option(option).map(Option::confidential).orElse(true);
    }

    private String option(Question question, String code) {
        return question.option(code)
                .map(option -> option.confidential() ? phrases.say("answer.private") : phrasing.say(option.label()))
                .orElseThrow(() -> new IllegalStateException("an answer the question does not have"));
    }

    private String signs(Question question, Answer.Signs signs) {
        if (signs.signs().isEmpty()) {
            return phrasing.say(question.options().get(0).label());
        }
        return question.options().stream()
                .filter(option -> signs.signs().contains(option.code()))
                .map(option -> option(question, option.code()))
                .distinct()
                .reduce((said, next) -> phrases.say("answer.list", said, next))
                .orElseThrow();
    }

    private String amount(AnswerKind.Amount kind, int value) {
        return kind.shortcuts().stream()
                .filter(shortcut -> shortcut.value() == value)
                .findFirst()
                .map(shortcut -> phrasing.say(shortcut.label()))
                .orElseGet(() -> number(kind, value));
    }

    /** A number with its unit: a duration in the largest unit that measures it whole. */
    public String number(AnswerKind.Amount kind, int value) {
        if (kind.unit() == Unit.POINTS) {
            return phrases.say("amount.points", value, kind.max());
        }
        if (kind.style() == AnswerKind.Style.DURATION && value > 0) {
            long minutes = kind.unit().onCommonScale(value);
            for (Unit unit : LARGEST_FIRST) {
                if (minutes % unit.onCommonScale(1) == 0) {
                    return phrases.say("amount." + unit.code(), minutes / unit.onCommonScale(1));
                }
            }
        }
        return phrases.say("amount." + kind.unit().code(), value);
    }
}
