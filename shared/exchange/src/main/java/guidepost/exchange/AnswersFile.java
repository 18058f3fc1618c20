package guidepost.exchange;

import guidepost.core.guide.Edition;
import guidepost.core.guide.Question;
import guidepost.core.triage.Answer;
import guidepost.core.triage.Answers;
import guidepost.core.triage.Assessment;
import guidepost.core.triage.Course;
import guidepost.core.triage.Decider;
import guidepost.exchange.json.Json;
import guidepost.exchange.json.JsonAt;
import guidepost.exchange.json.JsonReader;
import guidepost.exchange.json.JsonRejected;
import guidepost.exchange.json.Quote;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One visit's answers as a JSON object, {@code {"legs": "one", "leg_signs": ["weakness"], "age": 52}}, to one edition's questions. */
public final class AnswersFile {
    private final Edition edition;
    private final Optional<Decider> decider;
    private final Map<String, AnswerReader> readers = new HashMap<>();
    private final Map<String, Integer> order = new HashMap<>();

    private AnswersFile(Edition edition, Optional<Decider> decider) {
        this.edition = edition;
        this.decider = decider;
        for (Question question : edition.questions()) {
            readers.put(question.code(), AnswerReader.of(question));
            order.put(question.code(), order.size());
        }
    }

    public static AnswersFile of(Edition edition) {
        return new AnswersFile(edition, Optional.empty());
    }

    /** The same, for reading many visits: a plain one costs a small part of {@link Course}'s careful reading. */
    public static AnswersFile of(Decider decider) {
        return new AnswersFile(decider.edition(), Optional.of(decider));
    }

    /**
     * The answers of a visit that came to its end.
     *
     * @throws AnswersRejected where they are not exactly that: every question asked is answered, no other is
     */
    public Answers read(byte[] utf8) throws AnswersRejected {
        try {
            return visit(JsonReader.read(utf8));
        } catch (JsonRejected e) {
            throw new AnswersRejected(e);
        }
    }

    /** As {@link #read(byte[])}, of a line of text. */
    public Answers read(String text) throws AnswersRejected {
        try {
            return visit(JsonReader.read(text));
        } catch (JsonRejected e) {
            throw new AnswersRejected(e);
        }
    }

    private Answers visit(JsonAt file) throws JsonRejected, AnswersRejected {
        Map<String, Answer> byQuestion = new LinkedHashMap<>();
        for (Map.Entry<String, JsonAt> member : file.members().entrySet()) {
            AnswerReader reader = readers.get(member.getKey());
            if (reader == null) {
                throw new AnswersRejected(Quote.member("", member.getKey()), "there is no such question");
            }
            byQuestion.put(member.getKey(), reader.read(member.getValue()));
        }
        Answers answers = Answers.of(byQuestion);
        if (decider.filter(fast -> isPlainVisit(fast, answers)).isEmpty()) {
            requireAVisit(answers);
        }
        return answers;
    }

    /** Whether the visit went on to the last question, and every answer counts. */
    private static boolean isPlainVisit(Decider decider, Answers answers) {
        Assessment assessment = decider.assess(answers);
        return assessment.complete()
                && !assessment.urgency().endsQuestions()
                && assessment.counted().byQuestion().size()
                        == answers.byQuestion().size();
    }

    private void requireAVisit(Answers answers) throws AnswersRejected {
        Course course = Course.of(edition, answers);
        Map<String, Answer> counted = course.counted().byQuestion();
        int last = -1;
        for (Question question : course.asked()) {
            if (!counted.containsKey(question.code())) {
                throw new AnswersRejected(question.code(), "the answer is missing");
            }
            last = order.getOrDefault(question.code(), last);
        }
        for (String question : answers.byQuestion().keySet()) {
            boolean afterTheEnd = course.endedEarly() && order.getOrDefault(question, last) > last;
            if (!counted.containsKey(question) && !afterTheEnd) {
                throw new AnswersRejected(question, "the question is not asked in this visit");
            }
        }
    }

    /** The answers as they stand in a file, in the order of the questions. */
    public Json write(Answers answers) {
        Json.Builder json = Json.object();
        for (Question question : edition.questions()) {
            json.with(question.code(), answers.to(question.code()), answer -> write(question.code(), answer));
        }
        return json.build();
    }

    /** One answer as it stands in a file: an option, a list of signs, or a number. */
    public Json write(String question, Answer answer) {
        return answer.fold(
                chosen -> Json.text(chosen.option()),
                signs -> Json.texts(inOrder(edition.question(question), signs)),
                amount -> Json.whole(amount.value()));
    }

    private static List<String> inOrder(Question question, Answer.Signs signs) {
        if (signs.signs().isEmpty()) {
            return List.of(question.options().get(0).code());
        }
        return question.options().stream()
                .map(option -> option.code())
                .filter(signs.signs()::contains)
                .toList();
    }
}
