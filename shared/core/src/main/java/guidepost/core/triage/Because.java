package guidepost.core.triage;

/** An answer that made a rule fire; of several signs, those that did. */
public record Because(String question, Answer answer) {}
