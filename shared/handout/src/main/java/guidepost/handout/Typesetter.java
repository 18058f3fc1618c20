package guidepost.handout;

import guidepost.core.handout.Handout;
import guidepost.core.handout.Handout.Run;
import guidepost.core.words.Phrases;
import guidepost.handout.Part.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Sets paragraphs, list items and entries as rows of one sheet. */
final class Typesetter {
    /** The side of a bullet, in parts of the size. */
    private static final float BULLET = 0.34f;
    /** How high a small letter is, in parts of the size. */
    private static final float X_HEIGHT = 0.5f;
    /** How far the text of an item stands from its bullet's left, in parts of its size. */
    private static final float INDENT = 0.95f;

    private final Sheet sheet;
    private final Ruler ruler;
    private final Breaker breaker;
    private final Phrases phrases;
    private final Parts parts = new Parts();

    Typesetter(Sheet sheet, Ruler ruler, Locale locale, Phrases phrases) {
        this.sheet = sheet;
        this.ruler = ruler;
        this.breaker = new Breaker(ruler, locale);
        this.phrases = phrases;
    }

    Parts parts() {
        return parts;
    }

    /** A paragraph; its first two lines stay together, and its last two. */
    List<Row> paragraph(List<Run> runs, TypeSize type, Tone tone, float x, float width, Part part) {
        List<List<Breaker.Piece>> lines = breaker.lines(runs, type.size(), width, sheet.lineCharacters());
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            List<Mark> words = new ArrayList<>();
            for (Breaker.Piece piece : lines.get(i)) {
                words.add(new Mark.Words(
                        x + piece.x(), type.ascent(), piece.text(), piece.weight(), type.size(), tone, part));
            }
            boolean keep = i < lines.size() - 1 && (i == 0 || i == lines.size() - 2);
            rows.add(new Row(type.leading(), words, keep));
        }
        return rows;
    }

    /** A heading, where every text of the sheet begins. */
    List<Row> heading(String text, TypeSize type, Tone tone, Part part) {
        return paragraph(List.of(new Run(text, true)), type, tone, sheet.textLeft(), sheet.textWidth(), part);
    }

    /** Paragraphs with a little air above them, and list items. */
    List<Row> lines(List<Handout.Line> lines, TypeSize items, TypeSize paragraphs, Part whole) {
        List<Row> rows = new ArrayList<>();
        Optional<Part> list = Optional.empty();
        for (Handout.Line line : lines) {
            if (line.bullet()) {
                Part itsList = list.orElseGet(() -> parts.in(whole, Role.LIST));
                rows.addAll(item(line.runs(), items, itsList));
                list = Optional.of(itsList);
            } else {
                if (!rows.isEmpty()) {
                    rows.add(Row.space(sheet.entryGap() / 2));
                }
                rows.addAll(paragraph(
                        line.runs(),
                        paragraphs,
                        Tone.INK,
                        sheet.textLeft(),
                        sheet.textWidth(),
                        parts.in(whole, Role.PARAGRAPH)));
                list = Optional.empty();
            }
        }
        return rows;
    }

    /** The bullet is drawn, not written: it is not for reading. */
    private List<Row> item(List<Run> runs, TypeSize type, Part list) {
        float indent = type.size() * INDENT;
        float x = sheet.textLeft();
        Part text = parts.in(parts.in(list, Role.ITEM), Role.ITEM_TEXT);
        List<Row> rows = paragraph(runs, type, Tone.INK, x + indent, sheet.textWidth() - indent, text);
        if (!rows.isEmpty()) {
            float side = type.size() * BULLET;
            float y = type.ascent() - type.size() * X_HEIGHT / 2 - side / 2;
            rows.set(0, rows.get(0).plus(new Mark.Frame(x + 1, y, side, side, side / 2, 0, Tone.INK, Tone.INK)));
        }
        return rows;
    }

    /** One guidance block: an icon in the margin, its title, its lines; never shorter than the icon. */
    List<Row> entry(Handout.Entry entry, Optional<String> icon, Part box) {
        List<Row> rows = new ArrayList<>();
        entry.title().ifPresent(title -> heading(title, sheet.body(), Tone.INK, parts.in(box, Role.SUBHEADING))
                .forEach(row -> rows.add(row.kept())));
        rows.addAll(lines(entry.lines(), sheet.body(), sheet.body(), box));
        return withIcon(together(rows), icon, box);
    }

    private List<Row> withIcon(List<Row> rows, Optional<String> icon, Part box) {
        if (icon.isEmpty() || rows.isEmpty()) {
            return rows;
        }
        // A single row is not made taller for its icon: short lines would stand far apart.
        int besides = Math.min(2, rows.size());
        float side = Math.min(sheet.icon(), besides * sheet.body().leading() + sheet.entryGap() / 2);
        float x = sheet.left() + (sheet.iconMargin() - side) / 2;
        float y = (besides * sheet.body().leading() - side) / 2;
        Part part = illustration(icon.get(), box);
        rows.set(0, rows.get(0).plus(new Mark.Picture(x, y, side, icon.get(), Tone.INK, part)));
        return rows;
    }

    /** A drawing that shows how something is done is told in words; one that only helps to find a place is decoration. */
    private Part illustration(String drawing, Part box) {
        String key = "drawing." + drawing;
        return phrases.keys().contains(key) ? parts.figure(box, phrases.say(key)) : Part.DECORATION;
    }

    /** No entry leaves its title and one row behind, or takes a single row along. */
    private static List<Row> together(List<Row> rows) {
        int size = rows.size();
        for (int i = 0; i < size - 1; i++) {
            if (i < 2 || i == size - 2) {
                rows.set(i, rows.get(i).kept());
            }
        }
        return rows;
    }

    float width(String text, Weight weight, TypeSize type) {
        return ruler.width(text, weight, type.size());
    }
}
