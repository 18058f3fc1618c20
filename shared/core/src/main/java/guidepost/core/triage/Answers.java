package guidepost.core.triage;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What a person has said so far, by question code. Its text form never shows the answers, so that no log can. */
public final class Answers {
    private static final Answers NONE = new Answers(Map.of());

    private final Map<String, Answer> byQuestion;

    private Answers(Map<String, Answer> byQuestion) {
        this.byQuestion = byQuestion;
    }

    public static Answers none() {
        return NONE;
    }

    public static Answers of(Map<String, Answer> byQuestion) {
        return new Answers(Collections.unmodifiableMap(new LinkedHashMap<>(byQuestion)));
    }

    public Answers with(String question, Answer answer) {
        Map<String, Answer> more = new LinkedHashMap<>(byQuestion);
        more.put(question, answer);
        return of(more);
    }

    public Answers without(String question) {
        Map<String, Answer> fewer = new LinkedHashMap<>(byQuestion);
        fewer.remove(question);
        return of(fewer);
    }

    public Optional<Answer> to(String question) {
        return Optional.ofNullable(byQuestion.get(question));
    }

    public Map<String, Answer> byQuestion() {
        return byQuestion;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Answers answers && byQuestion.equals(answers.byQuestion);
    }

    @Override
    public int hashCode() {
        return byQuestion.hashCode();
    }

    @Override
    public String toString() {
        return byQuestion.size() + " answers";
    }
}
