package guidepost.core.guide;

import java.util.Optional;

/**
 * One answer a person can choose, or one sign they can have.
 *
 * @param confidential whether it is never shown in large type or on paper
 */
public record Option(String code, Wording label, Optional<Wording> help, Role role, boolean confidential) {
    /** What an answer stands for beside its words. */
    public enum Role {
        PLAIN,
        /** No sign at all: the first option of a {@code several} question, which stands alone. */
        NONE,
        NOT_SURE,
        RATHER_NOT_SAY
    }
}
