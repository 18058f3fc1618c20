package guidepost.ui.screen;

import guidepost.core.guide.Edition;
import guidepost.core.guide.Question;
import guidepost.core.handout.Handout;
import guidepost.core.handout.Phrasing;
import guidepost.core.triage.Answers;
import guidepost.core.triage.Assessment;
import guidepost.core.triage.Interview;
import guidepost.core.words.Phrases;
import java.util.List;
import java.util.Optional;

/** Puts what was answered, and what comes of it, on a screen: the same for a patient and for the editor's preview. */
public final class AnswerScreens {
    private final Phrasing phrasing;
    private final Phrases phrases;
    private final AnswerWords answerWords;

    public AnswerScreens(Phrasing phrasing, Phrases phrases, AnswerWords answerWords) {
        this.phrasing = phrasing;
        this.phrases = phrases;
        this.answerWords = answerWords;
    }

    /** How far a visit has come that is asked this question. */
    public static Chrome.Progress progress(Edition edition, Question question, Phrasing phrasing, Phrases phrases) {
        Interview.Progress progress = new Interview(edition).progress(question);
        List<String> titles = edition.sections().stream()
                .map(section -> phrasing.say(section.title()))
                .toList();
        return new Chrome.Progress(
                titles,
                progress.section(),
                progress.within(),
                phrases.say(
                        "progress.spoken",
                        progress.section() + 1,
                        progress.sections(),
                        titles.get(progress.section())));
    }

    /** @param asked the questions that are asked and answered, in order */
    public Screen.Review review(List<Question> asked, Answers answers, Chrome chrome) {
        return new Screen.Review(
                chrome,
                phrases.say("review.heading"),
                phrases.say("review.help"),
                asked.stream().map(question -> row(question, answers)).toList());
    }

    private Screen.Row row(Question question, Answers answers) {
        return new Screen.Row(
                phrasing.say(question.topic()),
                answerWords.say(question, answers.to(question.code()).orElseThrow()),
                Control.of(
                        "change." + question.code(), phrases.say("review.change"), new Touch.Change(question.code())));
    }

    /**
     * The result.
     *
     * @param status what became of printing
     * @param actions what can be touched, the main one first
     */
    public Screen.Result result(
            Assessment assessment,
            Handout handout,
            Chrome chrome,
            Optional<String> status,
            List<Control> actions,
            Optional<Screen.Countdown> countdown) {
        List<String> because = answerWords.because(assessment.because());
        return new Screen.Result(
                chrome,
                assessment.urgency(),
                phrases.say("level." + assessment.urgency().name()),
                handout.instruction(),
                handout.action(),
                because.isEmpty() ? "" : phrases.say("result.because"),
                because,
                status,
                actions,
                countdown);
    }
}
