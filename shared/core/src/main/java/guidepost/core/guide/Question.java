package guidepost.core.guide;

import java.util.List;
import java.util.Optional;

/**
 * One question, on one screen.
 *
 * @param section the part of the visit it belongs to
 * @param topic its short name, for the review and the reasons
 * @param confidential whether its answer is never shown in large type or on paper
 * @param askedWhen the conditions on earlier questions that must all hold for it to be asked
 * @param source where its content comes from
 */
public record Question(
        String code,
        String section,
        Wording topic,
        Wording prompt,
        Optional<Wording> help,
        boolean confidential,
        List<Condition> askedWhen,
        AnswerKind kind,
        String source) {
    public Question {
        askedWhen = List.copyOf(askedWhen);
    }

    /** The options of a choice or of several signs; none for an amount. */
    public List<Option> options() {
        return kind.fold(AnswerKind.Choice::options, AnswerKind.Several::options, amount -> List.of());
    }

    public Optional<Option> option(String code) {
        return options().stream().filter(option -> option.code().equals(code)).findFirst();
    }
}
