package guidepost.core.check;

import guidepost.core.check.Finding.Kind;
import guidepost.core.guide.Edition;
import guidepost.core.guide.Language;
import guidepost.core.guide.Template;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Whether a text says the same in every language as far as a machine can tell: the same numbers, dates and clinic facts, and as many lines, each of which is a
 * piece of advice or a sign to look for.
 */
final class TranslationCheck {
    private static final Pattern DIGITS = Pattern.compile("\\p{Nd}+");

    private final Edition edition;
    private final List<Finding> findings;

    TranslationCheck(Edition edition, List<Finding> findings) {
        this.edition = edition;
        this.findings = findings;
    }

    void run() {
        edition.languages().stream().findFirst().ifPresent(source -> Texts.of(edition)
                .forEach(text -> compare(text, source)));
    }

    private void compare(Texts.Text text, Language source) {
        Optional<String> original = text.wording().find(source);
        Optional<Set<String>> tokens = original.flatMap(TranslationCheck::tokens);
        if (tokens.isEmpty()) {
            return;
        }
        long lines = lines(original.get());
        text.wording().byLanguage().forEach((language, words) -> {
            Set<String> said = tokens(words).orElse(tokens.get());
            missing(tokens.get(), said).ifPresent(token -> add(text, language, source + " has " + token + " here"));
            missing(said, tokens.get()).ifPresent(token -> add(text, language, source + " has no " + token + " here"));
            if (lines(words) != lines) {
                add(text, language, "has " + lines(words) + " lines where " + source + " has " + lines);
            }
        });
    }

    /** The tokens in plain form, whatever their order; empty where one cannot be read, which another check says. */
    private static Optional<Set<String>> tokens(String words) {
        try {
            Set<String> tokens = new TreeSet<>();
            for (Template.Part part : Template.parse(words).parts()) {
                part.<Optional<String>>fold(
                                plain -> Optional.empty(),
                                threshold -> Optional.of("{{" + threshold.code() + "}}"),
                                date -> Optional.of("{{date:" + date.code() + "}}"),
                                clinic ->
                                        Optional.of("{{clinic:" + clinic.fact().code() + "}}"),
                                TranslationCheck::number)
                        .ifPresent(tokens::add);
            }
            return Optional.of(tokens);
        } catch (Template.Malformed e) {
            return Optional.empty();
        }
    }

    /** A fixed number in digits is the same in every language; one in words is the translator's to say. */
    private static Optional<String> number(Template.Fixed fixed) {
        return DIGITS.matcher(fixed.text()).matches() ? Optional.of("the number " + fixed.text()) : Optional.empty();
    }

    private static Optional<String> missing(Set<String> wanted, Set<String> said) {
        return wanted.stream().filter(token -> !said.contains(token)).findFirst();
    }

    private static long lines(String words) {
        return words.lines().filter(line -> !line.isBlank()).count();
    }

    private void add(Texts.Text text, Language language, String message) {
        findings.add(new Finding(Kind.TRANSLATION_DIFFERS, text.place() + "/" + language, message));
    }
}
