package guidepost.kiosk.story;

import guidepost.core.guide.AnswerKind;
import guidepost.core.guide.Edition;
import guidepost.core.guide.Language;
import guidepost.core.guide.Option;
import guidepost.core.guide.Question;
import guidepost.core.guide.Wording;
import guidepost.exchange.EditionFile;
import guidepost.exchange.EditionRejected;
import guidepost.exchange.RandomGuide;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Guides nobody wrote, whose every answer is a word that stands nowhere else: where one is found, an answer was left behind. */
final class CanaryGuide {
    /** In every option's code and label. */
    static final Pattern CANARY = Pattern.compile("kanari[a-z]{2}");

    private static final Pattern FOREIGN = Pattern.compile("[^\\x00-\\x7f]");

    private CanaryGuide() {}

    /** A sealed edition, in English and in letters that can be printed. */
    static Edition of(long seed) {
        Edition draft = RandomGuide.draft(seed, 7, 6);
        return EditionFile.seal(speaking(renamed(draft)), 2, true);
    }

    /** The same guide with other codes for its options. */
    private static Edition renamed(Edition draft) {
        String file = FOREIGN.matcher(new String(EditionFile.write(draft), StandardCharsets.UTF_8))
                .replaceAll(Matcher.quoteReplacement("o"));
        int number = 0;
        for (Question question : draft.questions()) {
            for (Option option : question.options()) {
                file = file.replace("\"" + option.code() + "\"", "\"kanari" + letters(number++) + "\"");
            }
        }
        try {
            return EditionFile.read(file.getBytes(StandardCharsets.UTF_8));
        } catch (EditionRejected e) {
            throw new AssertionError(e);
        }
    }

    private static Edition speaking(Edition draft) {
        List<Question> questions = new ArrayList<>();
        for (Question question : draft.questions()) {
            questions.add(new Question(
                    question.code(),
                    question.section(),
                    question.topic(),
                    in(draft, "Question " + letters(questions.size())),
                    question.help(),
                    question.confidential(),
                    question.askedWhen(),
                    kind(draft, question.kind()),
                    question.source()));
        }
        return new Edition(
                draft.guide(),
                draft.stamp(),
                draft.sample(),
                draft.languages(),
                draft.title(),
                draft.invitation(),
                draft.intendedUse(),
                draft.headings(),
                draft.sections(),
                draft.thresholds(),
                questions,
                draft.dates(),
                draft.rules(),
                draft.guidance());
    }

    /** A number in letters: every number in a guide's words must be one of its thresholds. */
    private static String letters(int number) {
        return "" + (char) ('a' + number / 26) + (char) ('a' + number % 26);
    }

    private static Wording in(Edition draft, String text) {
        SortedMap<Language, String> texts = new TreeMap<>();
        draft.languages().forEach(language -> texts.put(language, text));
        return new Wording(texts);
    }

    private static AnswerKind kind(Edition draft, AnswerKind kind) {
        return kind.fold(
                choice -> new AnswerKind.Choice(options(draft, choice.options()), choice.ordered()),
                several -> new AnswerKind.Several(options(draft, several.options())),
                amount -> amount);
    }

    private static List<Option> options(Edition draft, List<Option> options) {
        return options.stream()
                .map(option -> new Option(
                        option.code(),
                        in(draft, "Label " + option.code()),
                        Optional.empty(),
                        option.role(),
                        option.confidential()))
                .toList();
    }
}
