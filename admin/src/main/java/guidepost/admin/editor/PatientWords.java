package guidepost.admin.editor;

import guidepost.core.guide.AnswerKind;
import guidepost.core.guide.Edition;
import guidepost.core.guide.Language;
import guidepost.core.guide.Option;
import guidepost.core.guide.Question;
import guidepost.core.guide.Wording;
import guidepost.core.handout.Clinic;
import guidepost.core.handout.Phrasing;
import guidepost.core.triage.Answer;
import guidepost.core.triage.Answers;
import guidepost.core.triage.Interview;
import guidepost.core.words.Phrases;
import guidepost.ui.screen.AnswerWords;
import guidepost.ui.screen.QuestionScreens;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Says to staff what a made-up patient answers; private answers too, since nobody gave them. */
public final class PatientWords {
    private final Edition edition;
    private final EditorWords words;
    private final Phrasing phrasing;
    private final AnswerWords numbers;

    /** @param clinic whose facts the labels may tell */
    public PatientWords(Edition edition, EditorWords words, Clinic clinic) {
        this.edition = edition;
        this.words = words;
        phrasing = new Phrasing(edition, clinic, edition.languages().get(0));
        numbers = new AnswerWords(edition, phrasing, Phrases.of(QuestionScreens.class, Language.ENGLISH));
    }

    /** The question's short name. */
    public String topic(String question) {
        return edition.findQuestion(question)
                .map(asked -> text(asked.topic(), question))
                .orElse(question);
    }

    /** The answer alone. */
    public String say(String question, Answer answer) {
        return edition.findQuestion(question).map(asked -> say(asked, answer)).orElse("–");
    }

    private String say(Question question, Answer answer) {
        return answer.fold(
                chosen -> option(question, chosen.option()),
                signs -> signs.signs().isEmpty()
                        ? question.options().stream()
                                .findFirst()
                                .map(none -> text(none.label(), none.code()))
                                .orElse("–")
                        : signs(question, signs.signs()),
                amount -> question.kind() instanceof AnswerKind.Amount kind
                        ? numbers.number(kind, amount.value())
                        : String.valueOf(amount.value()));
    }

    /** Some of a question's options, as one would list them. */
    public String signs(String question, Set<String> codes) {
        return edition.findQuestion(question)
                .map(asked -> signs(asked, codes))
                .orElseGet(() -> String.join(", ", codes));
    }

    private String signs(Question question, Set<String> codes) {
        return codes.stream().map(sign -> option(question, sign)).collect(Collectors.joining(words.say("patient.and")));
    }

    private String option(Question question, String code) {
        return question.option(code)
                .map((Option option) -> text(option.label(), code))
                .orElse(code);
    }

    private String text(Wording wording, String code) {
        try {
            return phrasing.say(wording);
        } catch (RuntimeException unfinished) {
            // A draft may lack words or name numbers it does not have; its findings say so.
            return wording.find(edition.languages().get(0)).orElse(code);
        }
    }

    /** Every answer, those of the questions that are asked first and in their order. */
    public List<AnswerLine> lines(Answers answers) {
        Set<String> asked = new Interview(edition)
                .answered(answers).stream().map(Question::code).collect(Collectors.toUnmodifiableSet());
        return edition.questions().stream()
                .filter(question -> answers.to(question.code()).isPresent())
                .map(question -> new AnswerLine(
                        question.code(),
                        topic(question.code()),
                        say(question, answers.to(question.code()).orElseThrow()),
                        asked.contains(question.code())))
                .sorted(Comparator.comparing((AnswerLine line) -> !line.counts()))
                .toList();
    }

    /** What is not as ordinary as can be about the patient: all but first options, no signs and lowest numbers. */
    public String summary(Answers answers) {
        String unusual = edition.questions().stream()
                .filter(question -> answers.to(question.code())
                        .filter(answer -> !isUsual(question, answer))
                        .isPresent())
                .map(question -> words.say(
                        "patient.answer",
                        topic(question.code()),
                        say(question, answers.to(question.code()).orElseThrow())))
                .collect(Collectors.joining("; "));
        return unusual.isEmpty() ? words.say("patient.usual") : unusual;
    }

    private static boolean isUsual(Question question, Answer answer) {
        return answer.fold(
                chosen -> question.options().stream()
                        .findFirst()
                        .map(Option::code)
                        .equals(Optional.of(chosen.option())),
                signs -> signs.signs().isEmpty(),
                amount -> question.kind() instanceof AnswerKind.Amount kind && kind.min() == amount.value());
    }
}
