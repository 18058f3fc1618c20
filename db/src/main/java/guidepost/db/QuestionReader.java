package guidepost.db;

import static guidepost.db.generated.Tables.ANSWER_OPTION;
import static guidepost.db.generated.Tables.QUESTION;
import static guidepost.db.generated.Tables.SHORTCUT;

import guidepost.core.guide.AnswerKind;
import guidepost.core.guide.Option;
import guidepost.core.guide.Question;
import guidepost.core.guide.Unit;
import guidepost.core.item.TextPlace;
import guidepost.db.generated.tables.records.AnswerOptionRecord;
import guidepost.db.generated.tables.records.QuestionRecord;
import guidepost.db.generated.tables.records.ShortcutRecord;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Result;

/** Makes the questions of an edition, with their options and shortcuts, of their rows. */
final class QuestionReader {
    private final WordingRows words;
    private final ConditionRows conditions;
    private final Map<String, Result<AnswerOptionRecord>> options;
    private final Map<String, Result<ShortcutRecord>> shortcuts;

    private QuestionReader(DSLContext dsl, long edition, WordingRows words, ConditionRows conditions) {
        this.words = words;
        this.conditions = conditions;
        this.options = dsl.selectFrom(ANSWER_OPTION)
                .where(ANSWER_OPTION.EDITION_ID.eq(edition))
                .orderBy(ANSWER_OPTION.POSITION)
                .fetchGroups(ANSWER_OPTION.QUESTION);
        this.shortcuts = dsl.selectFrom(SHORTCUT)
                .where(SHORTCUT.EDITION_ID.eq(edition))
                .orderBy(SHORTCUT.POSITION)
                .fetchGroups(SHORTCUT.QUESTION);
    }

    static List<Question> read(DSLContext dsl, long edition, WordingRows words, ConditionRows conditions) {
        QuestionReader reader = new QuestionReader(dsl, edition, words, conditions);
        return dsl.selectFrom(QUESTION)
                .where(QUESTION.EDITION_ID.eq(edition))
                .orderBy(QUESTION.POSITION)
                .fetch(reader::question);
    }

    private Question question(QuestionRecord row) {
        String code = row.getCode();
        return new Question(
                code,
                row.getSection(),
                words.of(TextPlace.question(code, TextPlace.Field.TOPIC)),
                words.of(TextPlace.question(code, TextPlace.Field.PROMPT)),
                words.find(TextPlace.question(code, TextPlace.Field.HELP)),
                row.getConfidential(),
                conditions.of(Clause.ASKED_WHEN, code),
                kind(row),
                row.getSource());
    }

    private AnswerKind kind(QuestionRecord row) {
        return switch (row.getKind()) {
            case "CHOICE" -> new AnswerKind.Choice(options(row.getCode()), row.getOrdered());
            case "SEVERAL" -> new AnswerKind.Several(options(row.getCode()));
            default ->
                new AnswerKind.Amount(
                        AnswerKind.Style.valueOf(row.getKind()),
                        row.getMinValue(),
                        row.getMaxValue(),
                        Unit.valueOf(row.getUnit()),
                        row.getWorsens(),
                        shortcuts(row.getCode()),
                        words.find(TextPlace.question(row.getCode(), TextPlace.Field.LOW)),
                        words.find(TextPlace.question(row.getCode(), TextPlace.Field.HIGH)));
        };
    }

    private List<Option> options(String question) {
        Result<AnswerOptionRecord> rows = options.get(question);
        return rows == null
                ? List.of()
                : rows.map(row -> new Option(
                        row.getCode(),
                        words.of(TextPlace.option(question, row.getCode(), TextPlace.Field.LABEL)),
                        words.find(TextPlace.option(question, row.getCode(), TextPlace.Field.HELP)),
                        Option.Role.valueOf(row.getRole()),
                        row.getConfidential()));
    }

    private List<AnswerKind.Shortcut> shortcuts(String question) {
        Result<ShortcutRecord> rows = shortcuts.get(question);
        return rows == null
                ? List.of()
                : rows.map(row -> new AnswerKind.Shortcut(
                        words.of(TextPlace.shortcut(question, row.getPosition())), row.getAmount()));
    }
}
