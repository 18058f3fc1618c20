package guidepost.ui.pane;

import guidepost.core.handout.Handout.Run;
import guidepost.core.words.LineBreaks;
import guidepost.ui.theme.Look;
import guidepost.ui.theme.Type;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.Rectangle2D;
import java.text.AttributedString;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Words broken into lines for a width: measured first, painted second, with the same rules for both. */
final class TextBlock {
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final double BLEED = 0.07;
    private static final int CHARACTERS_A_LINE = 45;

    /** One line and where its baseline stands. */
    private record Line(TextLayout layout, float x, float baseline) {}

    private final Type type;
    private final Font font;
    private final String text;
    private final List<AttributedString> paragraphs = new ArrayList<>();
    private final List<Integer> lengths = new ArrayList<>();
    private final float lineHeight;
    private boolean centred;
    private float brokenFor = -1;
    private List<Line> lines = List.of();

    TextBlock(Look look, String text, Type type) {
        this(look, List.of(new Run(text, false)), type);
    }

    TextBlock(Look look, List<Run> runs, Type type) {
        this.type = type;
        font = look.font(type);
        lineHeight = (float) (font.getSize2D() * type.leading());
        StringBuilder whole = new StringBuilder();
        runs.forEach(run -> whole.append(run.text()));
        text = whole.toString();
        int from = 0;
        for (String paragraph : text.split("\n", -1)) {
            paragraphs.add(attributed(look, runs, paragraph, from));
            lengths.add(paragraph.length());
            from += paragraph.length() + 1;
        }
    }

    /** Puts each line in the middle of the widest. */
    TextBlock centred() {
        centred = true;
        return this;
    }

    String text() {
        return text;
    }

    private AttributedString attributed(Look look, List<Run> runs, String paragraph, int from) {
        // Java's measurer takes a line to end at any space, whatever the breaks say of it.
        AttributedString attributed = new AttributedString(LineBreaks.joined(paragraph, Locale.ROOT));
        if (paragraph.isEmpty()) {
            return attributed;
        }
        attributed.addAttribute(TextAttribute.FONT, font);
        int start = 0;
        for (Run run : runs) {
            int end = start + run.text().length();
            int first = Math.max(start, from) - from;
            int last = Math.min(end, from + paragraph.length()) - from;
            if (run.bold() && first < last) {
                attributed.addAttribute(TextAttribute.FONT, look.bold(type), first, last);
            }
            start = end;
        }
        borrowMissingGlyphs(look, attributed, paragraph);
        return attributed;
    }

    /** A letter that our typeface lacks is better in another one than as an empty box. */
    private void borrowMissingGlyphs(Look look, AttributedString attributed, String paragraph) {
        int missing = font.canDisplayUpTo(paragraph);
        if (missing < 0) {
            return;
        }
        Font other = look.substitute(type);
        for (int i = missing; i < paragraph.length(); i += Character.charCount(paragraph.codePointAt(i))) {
            int letter = paragraph.codePointAt(i);
            if (!font.canDisplay(letter)) {
                attributed.addAttribute(TextAttribute.FONT, other, i, i + Character.charCount(letter));
            }
        }
    }

    /** The width it would take on one line. */
    float naturalWidth() {
        float widest = 0;
        for (int i = 0; i < paragraphs.size(); i++) {
            if (lengths.get(i) > 0) {
                widest = Math.max(widest, new TextLayout(paragraphs.get(i).getIterator(), EXACT).getAdvance());
            }
        }
        return (float) Math.ceil(widest);
    }

    /** The width below which a word would be broken. */
    float longestWord() {
        LineBreaks words = LineBreaks.of(Locale.ROOT);
        words.setText(text);
        float longest = 0;
        int start = words.first();
        for (int end = words.next(); end != BreakIterator.DONE; start = end, end = words.next()) {
            String word = text.substring(start, end).strip();
            if (!word.isEmpty()) {
                longest = Math.max(longest, new TextLayout(word, font, EXACT).getAdvance());
            }
        }
        return (float) Math.ceil(longest) + 1;
    }

    int height(float width) {
        breakFor(width);
        return (int) Math.ceil(lines.size() * lineHeight);
    }

    /** How far ink may reach over the edge of its line: some letters lean out. */
    int bleed() {
        return (int) Math.ceil(font.getSize2D() * BLEED);
    }

    int lineHeight() {
        return (int) Math.ceil(lineHeight);
    }

    /** The width the lines really take. */
    float usedWidth(float width) {
        breakFor(width);
        float used = 0;
        for (Line line : lines) {
            used = Math.max(used, line.layout().getVisibleAdvance());
        }
        return used;
    }

    private void breakFor(float width) {
        if (width == brokenFor) {
            return;
        }
        brokenFor = width;
        float room = Math.max(1, Math.min(width, measure()));
        lines = broken(room);
        if (type.balanced() && lines.size() > 1) {
            lines = broken(evenWidth(room, lines.size()));
        }
    }

    /** At most 45 characters a line where long lines would tire. */
    private float measure() {
        if (!type.balanced()) {
            return Float.MAX_VALUE;
        }
        String sample = "How bad is the pain today, at its worst?";
        return new TextLayout(sample, font, EXACT).getAdvance() / sample.length() * CHARACTERS_A_LINE;
    }

    /** The narrowest width that needs no more lines: so the last line is not one lonely word. */
    private float evenWidth(float room, int count) {
        float enough = room;
        float tooLittle = room / 2;
        float word = longestWord();
        while (enough - tooLittle > 2) {
            float middle = (enough + tooLittle) / 2;
            if (middle >= word && broken(middle).size() <= count) {
                enough = middle;
            } else {
                tooLittle = middle;
            }
        }
        return enough;
    }

    private List<Line> broken(float width) {
        List<Line> found = new ArrayList<>();
        float top = 0;
        for (int i = 0; i < paragraphs.size(); i++) {
            if (lengths.get(i) == 0) {
                top += lineHeight;
                found.add(new Line(new TextLayout(" ", font, EXACT), 0, top));
                continue;
            }
            LineBreakMeasurer measurer =
                    new LineBreakMeasurer(paragraphs.get(i).getIterator(), LineBreaks.of(Locale.ROOT), EXACT);
            while (measurer.getPosition() < lengths.get(i)) {
                TextLayout layout = measurer.nextLayout(width);
                float ascent = layout.getAscent();
                float spare = lineHeight - ascent - layout.getDescent();
                float x = layout.isLeftToRight() ? 0 : width - layout.getVisibleAdvance();
                found.add(new Line(layout, x, top + spare / 2 + ascent));
                top += lineHeight;
            }
        }
        return found;
    }

    private float left(Line line) {
        return centred ? (usedWidth(brokenFor) - line.layout().getVisibleAdvance()) / 2 : line.x();
    }

    void paint(Graphics2D graphics, float x, float y, float width, Color colour) {
        breakFor(width);
        Graphics2D own = (Graphics2D) graphics.create();
        try {
            own.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            own.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            own.setColor(colour);
            for (Line line : lines) {
                line.layout().draw(own, x + left(line), y + line.baseline());
            }
        } finally {
            own.dispose();
        }
    }

    /** Where the ink of each line is, with the block's corner at 0, 0. */
    List<Rectangle2D> ink(float width) {
        breakFor(width);
        List<Rectangle2D> ink = new ArrayList<>();
        for (Line line : lines) {
            Rectangle2D bounds = line.layout().getBounds();
            ink.add(new Rectangle2D.Double(
                    bounds.getX() + left(line),
                    bounds.getY() + line.baseline(),
                    bounds.getWidth(),
                    bounds.getHeight()));
        }
        return ink;
    }
}
