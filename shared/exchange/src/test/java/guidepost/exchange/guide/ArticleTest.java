package guidepost.exchange.guide;

import static org.assertj.core.api.Assertions.assertThat;

import guidepost.core.guide.Edition;
import guidepost.core.guide.GuidanceBlock;
import guidepost.core.guide.Language;
import guidepost.core.guide.Option;
import guidepost.core.guide.Question;
import guidepost.core.guide.Rule;
import guidepost.core.guide.Template;
import guidepost.core.guide.Threshold;
import guidepost.core.guide.Wording;
import guidepost.exchange.DefaultGuides;
import guidepost.exchange.json.JsonAt;
import guidepost.exchange.json.JsonReader;
import guidepost.exchange.json.JsonRejected;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every statement of the article the default guide was written from has its place in the guide. */
final class ArticleTest {
    private static final Edition GUIDE = DefaultGuides.builtIn();
    private static final Map<String, String> TEXT_OF_ITEM = items();

    /** A statement, the item that says it to the patient, and the words it says it with. */
    record Statement(int number, String says, String item, List<String> keys) {
        @Override
        public String toString() {
            return number + " " + says;
        }
    }

    static List<Statement> statements() throws IOException, JsonRejected {
        List<Statement> statements = new ArrayList<>();
        try (InputStream file = Objects.requireNonNull(
                ArticleTest.class.getResourceAsStream("/guidepost/exchange/article-statements.json"))) {
            for (JsonAt each : JsonReader.read(file.readAllBytes()).items()) {
                statements.add(new Statement(
                        each.at("n").whole(),
                        each.at("statement").text(),
                        each.at("item").text(),
                        List.of(each.at("key").text().split(" & ", -1))));
            }
        }
        return statements;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("statements")
    void is_said_to_the_patient(Statement statement) {
        assertThat(TEXT_OF_ITEM).containsKey(statement.item());
        assertThat(statement.keys()).allSatisfy(key -> assertThat(key).isNotBlank());
        assertThat(TEXT_OF_ITEM.get(statement.item())).contains(statement.keys());
    }

    @Test
    void the_statements_are_numbered_without_a_gap_and_none_stands_twice() throws IOException, JsonRejected {
        List<Statement> statements = statements();
        assertThat(statements)
                .extracting(Statement::number)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, statements.size()).boxed().toList());
        assertThat(statements).extracting(Statement::says).doesNotHaveDuplicates();
        assertThat(statements).hasSizeGreaterThan(50);
    }

    private static Map<String, String> items() {
        Map<String, String> items = new LinkedHashMap<>();
        for (Question question : GUIDE.questions()) {
            items.put(
                    "question:" + question.code(),
                    text(Stream.of(Optional.of(question.topic()), Optional.of(question.prompt()), question.help())));
            for (Option option : question.options()) {
                items.put(
                        "option:" + question.code() + "." + option.code(),
                        text(Stream.of(Optional.of(option.label()), option.help())));
            }
        }
        for (Rule rule : GUIDE.rules()) {
            items.put("rule:" + rule.code(), text(Stream.of(Optional.of(rule.reason()))));
        }
        for (GuidanceBlock block : GUIDE.guidance()) {
            items.put("guidance:" + block.code(), text(Stream.of(block.title(), Optional.of(block.text()))));
        }
        for (Threshold threshold : GUIDE.thresholds()) {
            items.put("threshold:" + threshold.code(), text(Stream.of(Optional.of(threshold.label()))));
        }
        return items;
    }

    private static String text(Stream<Optional<Wording>> wordings) {
        return wordings.flatMap(Optional::stream)
                .map(wording -> plain(wording.in(Language.ENGLISH)))
                .collect(Collectors.joining("\n"))
                .toLowerCase(Locale.ROOT);
    }

    private static String plain(String text) {
        try {
            return Template.parse(text).parts().stream()
                    .map(part -> part.fold(
                            Template.Words::text,
                            threshold -> String.valueOf(
                                    GUIDE.threshold(threshold.code()).value()),
                            date -> "a date",
                            clinic -> clinic.fact().code(),
                            Template.Fixed::text))
                    .collect(Collectors.joining());
        } catch (Template.Malformed e) {
            throw new AssertionError(e);
        }
    }
}
