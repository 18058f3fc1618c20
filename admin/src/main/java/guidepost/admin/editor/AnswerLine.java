package guidepost.admin.editor;

/**
 * One answer of a made-up patient, in words.
 *
 * @param question its code
 * @param counts whether the question is asked, so that the answer has an effect
 */
public record AnswerLine(String question, String topic, String answer, boolean counts) {}
