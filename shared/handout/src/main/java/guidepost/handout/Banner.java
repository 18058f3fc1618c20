package guidepost.handout;

import guidepost.core.guide.Urgency;
import guidepost.core.handout.Handout;
import guidepost.core.handout.Handout.Line;
import guidepost.core.handout.Handout.Run;
import guidepost.core.words.Phrases;
import guidepost.handout.Part.Role;
import java.util.ArrayList;
import java.util.List;

/** The top of the first page: the instruction beside its level's shape, what to do first, and why. */
final class Banner {
    private static final float CORNER = 9;
    private static final float EDGE = 2;
    /** An instruction that takes more of the page than this is set as plain words. */
    private static final float MOST = 0.3f;

    private final Sheet sheet;
    private final Typesetter typesetter;
    private final Phrases phrases;

    Banner(Sheet sheet, Typesetter typesetter, Phrases phrases) {
        this.sheet = sheet;
        this.typesetter = typesetter;
        this.phrases = phrases;
    }

    /** The drawing that tells the level without colour. */
    static String shape(Urgency urgency) {
        return switch (urgency) {
            case SELF_CARE -> "house";
            case BOOK_14_DAYS, BOOK_3_DAYS -> "calendar";
            case TODAY -> "triangle";
            case ASK_STAFF -> "speech-bubble";
            case EMERGENCY -> "octagon";
        };
    }

    /** The instruction and what to do first. */
    List<Row> rows(Handout handout, List<Line> action) {
        List<Row> rows = new ArrayList<>(instruction(handout));
        rows.addAll(action(action));
        return rows;
    }

    private List<Row> instruction(Handout handout) {
        Tone fill = Tone.of(handout.urgency());
        Part title = typesetter.parts().in(typesetter.parts().sheet(), Role.TITLE);
        List<Row> words = typesetter.heading(handout.instruction(), sheet.banner(), fill.on(), title);
        float side = Math.min(sheet.iconMargin() - 3 * EDGE, sheet.banner().leading() + EDGE) - sheet.padding() / 2;
        float height = Math.max(Row.height(words), side) + 2 * sheet.padding();
        if (height > sheet.paper().height() * MOST) {
            return typesetter.heading(handout.instruction(), sheet.action(), Tone.INK, title);
        }
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Frame(sheet.left(), 0, sheet.width(), height, CORNER, EDGE, fill.outline(), fill));
        float x = sheet.left() + (sheet.iconMargin() - side) / 2;
        marks.add(new Mark.Picture(x, (height - side) / 2, side, shape(handout.urgency()), fill.on()));
        marks.addAll(Row.marks(words, (height - Row.height(words)) / 2));
        return List.of(new Row(height, marks, true));
    }

    private List<Row> action(List<Line> action) {
        List<Row> rows = new ArrayList<>();
        if (!action.isEmpty()) {
            rows.add(Row.space(sheet.boxGap()));
            rows.addAll(typesetter.lines(
                    action, sheet.action(), sheet.action(), typesetter.parts().sheet()));
        }
        return rows;
    }

    /** One reason as a sentence, several as a list. */
    List<Row> reasons(List<String> reasons) {
        List<Row> rows = new ArrayList<>();
        if (reasons.isEmpty()) {
            return rows;
        }
        rows.add(Row.space(sheet.entryGap()));
        Run why = new Run(phrases.say("sheet.why"), true);
        List<Line> lines = new ArrayList<>();
        if (reasons.size() == 1) {
            lines.add(new Line(false, List.of(why, new Run(" " + reasons.get(0), false))));
        } else {
            lines.add(new Line(false, List.of(why)));
            reasons.forEach(reason -> lines.add(new Line(true, List.of(new Run(reason, false)))));
        }
        rows.addAll(typesetter.lines(
                lines, sheet.body(), sheet.body(), typesetter.parts().sheet()));
        return rows;
    }
}
