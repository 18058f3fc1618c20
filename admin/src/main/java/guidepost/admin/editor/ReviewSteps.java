package guidepost.admin.editor;

import java.util.Optional;

/**
 * What this person may do with the draft now; each step that is not open says why.
 *
 * @param stand how far the draft has come, in a sentence
 */
public record ReviewSteps(
        String stand,
        Optional<String> submit,
        Optional<String> approve,
        Optional<String> reject,
        Optional<String> publish) {}
