package guidepost.db;

import guidepost.core.guide.AnswerKind;
import guidepost.core.guide.Option;
import guidepost.core.guide.Question;
import guidepost.core.item.TextPlace;
import guidepost.db.generated.tables.records.AnswerOptionRecord;
import guidepost.db.generated.tables.records.QuestionRecord;
import guidepost.db.generated.tables.records.ShortcutRecord;
import java.util.List;

/** Puts the questions of an edition, with their options and shortcuts, into rows. */
final class QuestionWriter {
    private final NewRows rows;

    QuestionWriter(NewRows rows) {
        this.rows = rows;
    }

    void write(List<Question> questions) {
        int position = 0;
        for (Question question : questions) {
            QuestionRecord row = new QuestionRecord();
            row.setEditionId(rows.edition());
            row.setCode(question.code());
            row.setPosition(position++);
            row.setSection(question.section());
            row.setConfidential(question.confidential());
            row.setSource(question.source());
            rows.words(TextPlace.question(question.code(), TextPlace.Field.TOPIC), question.topic());
            rows.words(TextPlace.question(question.code(), TextPlace.Field.PROMPT), question.prompt());
            rows.words(TextPlace.question(question.code(), TextPlace.Field.HELP), question.help());
            row.setKind(question.kind()
                    .fold(
                            choice -> {
                                row.setOrdered(choice.ordered());
                                return "CHOICE";
                            },
                            several -> "SEVERAL",
                            amount -> amount(row, amount)));
            rows.item(row);
            options(question);
            rows.conditions(Clause.ASKED_WHEN, question.code(), question.askedWhen());
        }
    }

    private String amount(QuestionRecord row, AnswerKind.Amount amount) {
        row.setMinValue(amount.min());
        row.setMaxValue(amount.max());
        row.setUnit(amount.unit().name());
        row.setWorsens(amount.worsens());
        rows.words(TextPlace.question(row.getCode(), TextPlace.Field.LOW), amount.low());
        rows.words(TextPlace.question(row.getCode(), TextPlace.Field.HIGH), amount.high());
        int position = 0;
        for (AnswerKind.Shortcut shortcut : amount.shortcuts()) {
            rows.words(TextPlace.shortcut(row.getCode(), position), shortcut.label());
            rows.part(new ShortcutRecord(rows.edition(), row.getCode(), position++, shortcut.value(), null));
        }
        return amount.style().name();
    }

    private void options(Question question) {
        int position = 0;
        for (Option option : question.options()) {
            rows.part(new AnswerOptionRecord(
                    rows.edition(),
                    question.code(),
                    option.code(),
                    position++,
                    option.role().name(),
                    option.confidential(),
                    null));
            rows.words(TextPlace.option(question.code(), option.code(), TextPlace.Field.LABEL), option.label());
            rows.words(TextPlace.option(question.code(), option.code(), TextPlace.Field.HELP), option.help());
        }
    }
}
