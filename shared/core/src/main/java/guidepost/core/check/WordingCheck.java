package guidepost.core.check;

import guidepost.core.check.Finding.Kind;
import guidepost.core.guide.Edition;
import guidepost.core.guide.Language;
import guidepost.core.guide.Template;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether every text is written in every language, with its numbers bound, its tokens known and nothing in it that screen or paper cannot show. */
final class WordingCheck {
    private static final Pattern TAG = Pattern.compile("<[A-Za-z/!?]");
    private static final Pattern BOLD = Pattern.compile("\\*\\*");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?:\\n]+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final int LONGEST_SENTENCE = 20;

    private final Edition edition;
    private final List<Finding> findings;

    WordingCheck(Edition edition, List<Finding> findings) {
        this.edition = edition;
        this.findings = findings;
    }

    void run() {
        if (edition.languages().isEmpty()) {
            add(Kind.MISSING_WORDING, "languages", "a guide needs at least one language");
        }
        for (Language language : edition.languages()) {
            if (!language.isBase()) {
                add(Kind.MISSING_WORDING, "languages/" + language, "a language is offered without its region");
            }
        }
        for (Translation translation : Translation.of(edition, Optional.empty())) {
            Language language = translation.language();
            if (translation.offered()) {
                translation
                        .missing()
                        .forEach(place ->
                                add(Kind.MISSING_WORDING, place + "/" + language, "there are no words in " + language));
            }
        }
        for (Texts.Text text : Texts.of(edition)) {
            text.wording().byLanguage().forEach((language, words) -> words(text, language, words));
        }
    }

    private void words(Texts.Text text, Language language, String words) {
        String place = text.place() + "/" + language;
        if (words.isBlank()) {
            add(Kind.MISSING_WORDING, place, "the text is empty");
        }
        if (TAG.matcher(words).find()) {
            add(Kind.BAD_FORMATTING, place, "HTML is shown as it stands; use plain words");
        }
        if (!text.guidance() && (words.contains("\n") || BOLD.matcher(words).find())) {
            add(Kind.BAD_FORMATTING, place, "only guidance texts have paragraphs, lists and bold");
        }
        Letters.firstMissing(words).ifPresent(letter -> add(Kind.UNSHOWABLE, place, "the typeface has no " + letter));
        for (String line : words.lines().toList()) {
            if (BOLD.matcher(line).results().count() % 2 != 0) {
                add(Kind.BAD_FORMATTING, place, "bold is not closed on its line");
            }
        }
        try {
            template(text, language, place, Template.parse(words));
        } catch (Template.Malformed e) {
            add(Kind.BAD_TOKEN, place, e.getMessage() == null ? "a token cannot be read" : e.getMessage());
        }
    }

    private void template(Texts.Text text, Language language, String place, Template template) {
        template.thresholds()
                .filter(code -> edition.findThreshold(code).isEmpty())
                .forEach(code -> add(Kind.BAD_TOKEN, place, "there is no threshold " + code));
        template.dates()
                .filter(code -> !text.guidance()
                        || edition.dates().stream()
                                .noneMatch(mark -> mark.code().equals(code)))
                .forEach(code -> add(
                        Kind.BAD_TOKEN,
                        place,
                        text.guidance() ? "there is no date " + code : "dates stand in guidance texts only"));
        StringBuilder plain = new StringBuilder();
        for (Template.Part part : template.parts()) {
            part.fold(
                    words -> plain.append(words.text()),
                    token -> plain.append('#'),
                    token -> plain.append('#'),
                    token -> plain.append('#'),
                    fixed -> plain.append('#'));
            if (part instanceof Template.Words words) {
                Optional<String> number = NumberWords.firstNumber(words.text(), language);
                number.ifPresent(found -> add(
                        Kind.UNBOUND_NUMBER,
                        place,
                        "the number \"" + found + "\" is neither a threshold nor marked as fixed"));
            }
        }
        if (text.guidance() && language.base().equals(Language.ENGLISH)) {
            longSentences(place, plain.toString());
        }
    }

    private void longSentences(String place, String plain) {
        int from = 0;
        Matcher end = SENTENCE_END.matcher(plain);
        while (from < plain.length()) {
            int to = end.find(from) ? end.start() : plain.length();
            long words = WORD.matcher(plain.substring(from, to)).results().count();
            if (words > LONGEST_SENTENCE) {
                add(
                        Kind.LONG_SENTENCE,
                        place,
                        "a sentence has " + words + " words; " + LONGEST_SENTENCE + " are easier to read");
            }
            from = to + 1;
        }
    }

    private void add(Kind kind, String place, String message) {
        findings.add(new Finding(kind, place, message));
    }
}
