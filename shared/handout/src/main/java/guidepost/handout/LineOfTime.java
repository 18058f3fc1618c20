package guidepost.handout;

import guidepost.core.handout.Handout.Run;
import guidepost.core.handout.Timeline;
import guidepost.core.words.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Draws a sheet's line of time: when it began, "you are here", and the dates ahead, side by side in their order.
 *
 * <p>Not to scale: from two days to three months, what matters is what comes next. Where there are more dates than have room, those that no text of the sheet
 * says go first, the furthest first; then the furthest.
 */
final class LineOfTime {
    /** A stop is at least so wide, in parts of the size of its letters. */
    private static final float LEAST_STEP = 7;

    private static final float LINE = 2.2f;
    private static final float STOP = 4.5f;
    private static final float HERE = 6.5f;

    private final Sheet sheet;
    private final Typesetter typesetter;
    private final Phrases phrases;

    LineOfTime(Sheet sheet, Typesetter typesetter, Phrases phrases) {
        this.sheet = sheet;
        this.typesetter = typesetter;
        this.phrases = phrases;
    }

    /** @param box the part of the sheet it belongs to */
    Row row(Timeline timeline, Part box) {
        int before = timeline.began() ? 2 : 1;
        int room = (int) (width() / (LEAST_STEP * sheet.small().size()));
        List<Timeline.Stop> ahead = withRoom(timeline.ahead(), Math.max(1, room - before));
        Part figure = typesetter.parts().figure(box, inWords(timeline.began(), ahead));
        float step = width() / (before + ahead.size());
        float middle = HERE + 1;
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Frame(
                left() + 1, middle - LINE / 2, width() - 1, LINE, LINE / 2, 0, Tone.INK, Tone.INK, figure));
        float lowest = 0;
        int at = 0;
        if (timeline.began()) {
            lowest = Math.max(lowest, stop(marks, at++ * step, step, STOP, Tone.INK, List.of(), began(), figure));
        }
        lowest = Math.max(lowest, stop(marks, at++ * step, step, HERE, Tone.INK, List.of(here()), "", figure));
        for (Timeline.Stop stop : ahead) {
            float bottom = stop(marks, at++ * step, step, STOP, Tone.PAPER, bold(stop), stop.label(), figure);
            lowest = Math.max(lowest, bottom);
        }
        return new Row(lowest, marks, false);
    }

    private static List<Timeline.Stop> withRoom(List<Timeline.Stop> ahead, int room) {
        List<Timeline.Stop> staying = new ArrayList<>(ahead);
        while (staying.size() > room) {
            int unsaid = staying.size() - 1;
            while (unsaid > 0 && staying.get(unsaid).said()) {
                unsaid--;
            }
            staying.remove(staying.get(unsaid).said() ? staying.size() - 1 : unsaid);
        }
        return staying;
    }

    private static List<String> bold(Timeline.Stop stop) {
        return Stream.concat(Stream.of(stop.day()), stop.clock().stream()).toList();
    }

    /** @return how far down it reaches */
    private float stop(
            List<Mark> marks,
            float at,
            float step,
            float radius,
            Tone fill,
            List<String> bold,
            String plain,
            Part figure) {
        float middle = HERE + 1;
        float x = left() + at;
        marks.add(new Mark.Frame(
                x + HERE - radius, middle - radius, 2 * radius, 2 * radius, radius, LINE, Tone.INK, fill, figure));
        List<Row> rows = new ArrayList<>();
        bold.forEach(text -> rows.addAll(text(text, true, x, step, figure)));
        rows.addAll(text(plain, false, x, step, figure));
        float top = 2 * middle + 1;
        marks.addAll(Row.marks(rows, top));
        return top + Row.height(rows);
    }

    private List<Row> text(String text, boolean bold, float x, float step, Part figure) {
        float width = step - sheet.small().size() / 2;
        return typesetter.paragraph(List.of(new Run(text, bold)), sheet.small(), Tone.INK, x, width, figure);
    }

    private String inWords(boolean began, List<Timeline.Stop> ahead) {
        Stream<String> before = began ? Stream.of(began(), here()) : Stream.of(here());
        String stops = Stream.concat(before, ahead.stream().map(stop -> stop.date() + ": " + stop.label()))
                .collect(Collectors.joining("; "));
        return phrases.say("sheet.timeline.drawing", stops);
    }

    private String began() {
        return phrases.say("sheet.timeline.began");
    }

    private String here() {
        return phrases.say("sheet.timeline.here");
    }

    private float left() {
        return sheet.left() + sheet.padding() + 2;
    }

    private float width() {
        return sheet.right() - sheet.padding() - left();
    }
}
