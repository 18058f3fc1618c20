package guidepost.core.triage;

import guidepost.core.guide.Edition;
import guidepost.core.guide.Question;
import guidepost.core.guide.Section;
import java.util.List;
import java.util.Optional;

/** Which question is asked next, and how far a visit has come; a pure reading of an edition and the answers so far. */
public final class Interview {
    private final Edition edition;

    public Interview(Edition edition) {
        this.edition = edition;
    }

    /** The first question still to be answered; empty where the visit can be told its result. */
    public Optional<Question> next(Answers answers) {
        return Course.of(edition, answers).next();
    }

    /** The question that follows on the way these answers lead, answered or not; empty after the last. */
    public Optional<Question> after(Answers answers, String question) {
        List<Question> asked = Course.of(edition, answers).asked();
        int at = indexOf(asked, question);
        return at >= 0 && at + 1 < asked.size() ? Optional.of(asked.get(at + 1)) : Optional.empty();
    }

    /** The question before on the way these answers lead; empty before the first. */
    public Optional<Question> before(Answers answers, String question) {
        List<Question> asked = Course.of(edition, answers).asked();
        int at = indexOf(asked, question);
        return at > 0 ? Optional.of(asked.get(at - 1)) : Optional.empty();
    }

    /** The questions that are asked and answered, in order: the rows of the review. */
    public List<Question> answered(Answers answers) {
        Course course = Course.of(edition, answers);
        return course.asked().stream()
                .filter(question -> course.counted().to(question.code()).isPresent())
                .toList();
    }

    public boolean endedEarly(Answers answers) {
        return Course.of(edition, answers).endedEarly();
    }

    /** How far a question lies along the guide's sections. */
    public Progress progress(Question question) {
        List<Section> sections = edition.sections();
        int section = 0;
        while (section < sections.size() - 1 && !sections.get(section).code().equals(question.section())) {
            section++;
        }
        List<Question> mates = edition.questions().stream()
                .filter(other -> other.section().equals(question.section()))
                .toList();
        return new Progress(section, sections.size(), (double) indexOf(mates, question.code()) / mates.size());
    }

    /**
     * Where on the progress line.
     *
     * @param section from 0
     * @param sections how many there are
     * @param within how much of the section is done, from 0 to below 1
     */
    public record Progress(int section, int sections, double within) {}

    private static int indexOf(List<Question> questions, String code) {
        for (int i = 0; i < questions.size(); i++) {
            if (questions.get(i).code().equals(code)) {
                return i;
            }
        }
        return -1;
    }
}
