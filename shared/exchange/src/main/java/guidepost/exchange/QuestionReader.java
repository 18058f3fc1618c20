package guidepost.exchange;

import guidepost.core.guide.AnswerKind;
import guidepost.core.guide.Condition;
import guidepost.core.guide.Option;
import guidepost.core.guide.Question;
import guidepost.exchange.json.JsonAt;
import guidepost.exchange.json.JsonRejected;
import guidepost.exchange.json.Shape;
import java.util.Map;

/** Reads a question, what its answers are made of, and conditions on it. */
final class QuestionReader {
    private static final String CHOICE = "choice";
    private static final String SEVERAL = "several";
    private static final String ANY_OF = "anyOf";

    private static final Shape QUESTION = Shape.of(
                    "code", "section", "topic", "prompt", "private", "askedWhen", "source")
            .optionally("help", CHOICE, SEVERAL, "number", "scale", "duration");
    private static final Shape OPTION =
            Shape.of("code", "label", "role", "private").optionally("help");
    private static final Shape AMOUNT =
            Shape.of("min", "max", "unit", "worsens", "shortcuts").optionally("low", "high");

    private QuestionReader() {}

    static Question question(JsonAt at) throws JsonRejected {
        at.shaped(QUESTION);
        String code = Fields.code(at.at("code"));
        if (code.equals(EditionReader.NOW)) {
            throw at.at("code").reject("no question can be called " + EditionReader.NOW);
        }
        return new Question(
                code,
                Fields.code(at.at("section")),
                Fields.wording(at.at("topic")),
                Fields.wording(at.at("prompt")),
                Fields.optional(at, "help", Fields::wording),
                at.at("private").truth(),
                Fields.list(at.at("askedWhen"), QuestionReader::condition),
                kind(at),
                Fields.plain(at.at("source")));
    }

    private static AnswerKind kind(JsonAt at) throws JsonRejected {
        AnswerKind kind = null;
        for (Map.Entry<String, JsonAt> member : at.members().entrySet()) {
            AnswerKind found =
                    switch (member.getKey()) {
                        case CHOICE -> choice(member.getValue());
                        case SEVERAL -> several(member.getValue());
                        case "number" -> amount(member.getValue(), AnswerKind.Style.NUMBER);
                        case "scale" -> amount(member.getValue(), AnswerKind.Style.SCALE);
                        case "duration" -> amount(member.getValue(), AnswerKind.Style.DURATION);
                        default -> null;
                    };
            if (found != null && kind != null) {
                throw member.getValue().reject("a question has one kind of answer only");
            }
            kind = found == null ? kind : found;
        }
        if (kind == null) {
            throw at.reject("needs one of choice, several, number, scale, duration");
        }
        return kind;
    }

    private static AnswerKind choice(JsonAt at) throws JsonRejected {
        at.shaped(Shape.of("ordered", "options"));
        return new AnswerKind.Choice(
                Fields.coded(at.at("options"), QuestionReader::option),
                at.at("ordered").truth());
    }

    private static AnswerKind several(JsonAt at) throws JsonRejected {
        at.shaped(Shape.of("options"));
        return new AnswerKind.Several(Fields.coded(at.at("options"), QuestionReader::option));
    }

    private static Option option(JsonAt at) throws JsonRejected {
        at.shaped(OPTION);
        return new Option(
                Fields.code(at.at("code")),
                Fields.wording(at.at("label")),
                Fields.optional(at, "help", Fields::wording),
                Fields.word(at.at("role"), Option.Role.values(), EditionTree::word),
                at.at("private").truth());
    }

    private static AnswerKind amount(JsonAt at, AnswerKind.Style style) throws JsonRejected {
        at.shaped(AMOUNT);
        return new AnswerKind.Amount(
                style,
                at.at("min").whole(),
                at.at("max").whole(),
                EditionReader.unit(at.at("unit")),
                at.at("worsens").truth(),
                Fields.list(at.at("shortcuts"), QuestionReader::shortcut),
                Fields.optional(at, "low", Fields::wording),
                Fields.optional(at, "high", Fields::wording));
    }

    private static AnswerKind.Shortcut shortcut(JsonAt at) throws JsonRejected {
        at.shaped(Shape.of("label", "value"));
        return new AnswerKind.Shortcut(
                Fields.wording(at.at("label")), at.at("value").whole());
    }

    static Condition condition(JsonAt at) throws JsonRejected {
        at.shaped(Shape.of("question")
                .optionally(
                        ANY_OF,
                        Condition.Relation.AT_LEAST.code(),
                        Condition.Relation.MORE_THAN.code(),
                        Condition.Relation.LESS_THAN.code()));
        String question = Fields.code(at.at("question"));
        if (at.members().size() != 2) {
            throw at.reject("needs one of anyOf, atLeast, moreThan, lessThan");
        }
        if (at.find(ANY_OF).isPresent()) {
            return anyOf(at);
        }
        for (Condition.Relation relation : Condition.Relation.values()) {
            if (at.find(relation.code()).isPresent()) {
                return new Condition.Comparison(question, relation, Fields.code(at.at(relation.code())));
            }
        }
        throw at.reject("needs one of anyOf, atLeast, moreThan, lessThan");
    }

    /** An answer that is one of some options. */
    static Condition.AnyOf anyOf(JsonAt at) throws JsonRejected {
        return new Condition.AnyOf(Fields.code(at.at("question")), Fields.distinct(at.at(ANY_OF), Fields::code));
    }
}
