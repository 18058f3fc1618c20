package guidepost.core;

import guidepost.core.triage.Answer;
import guidepost.core.triage.Answers;
import java.util.Set;

/** Answers, written as a sentence. */
public final class Given {
    private Answers answers = Answers.none();

    private Given() {}

    public static Given answers() {
        return new Given();
    }

    public Given choice(String question, String option) {
        answers = answers.with(question, new Answer.Chosen(option));
        return this;
    }

    public Given signs(String question, String... signs) {
        answers = answers.with(question, new Answer.Signs(Set.of(signs)));
        return this;
    }

    public Given amount(String question, int value) {
        answers = answers.with(question, new Answer.Amount(value));
        return this;
    }

    public Given without(String question) {
        answers = answers.without(question);
        return this;
    }

    /** A person with nothing the matter, who twisted nothing. */
    public static Given wellAnkle() {
        return answers()
                .choice("cold_foot", "no")
                .choice("who", "me")
                .choice("twisted", "no")
                .amount("age", 40)
                .amount("since", 10)
                .amount("rest_days", 0);
    }

    public Answers done() {
        return answers;
    }
}
