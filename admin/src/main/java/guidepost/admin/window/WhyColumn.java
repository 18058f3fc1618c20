package guidepost.admin.window;

import guidepost.admin.editor.EditorWords;
import guidepost.admin.editor.WhyPicture;
import javax.swing.JComponent;
import javax.swing.JPanel;

/** Why a patient is found as urgent as they are, and what would change it. */
final class WhyColumn {
    private final EditorWords words;
    private final JPanel column = Cloth.column("insets panel, wrap 2", "[]rel[grow, fill]");

    WhyColumn(EditorWords words) {
        this.words = words;
        column.setName("why");
    }

    JComponent view() {
        return column;
    }

    void show(WhyPicture picture) {
        column.removeAll();
        column.add(named("why-heading", picture.heading()), "span, growx, wmin 0");
        picture.reasons().forEach(this::line);
        boolean told = !picture.reasons().isEmpty() || !picture.changes().isEmpty();
        if (told) {
            column.add(Cloth.subheading(words.say("why.changes")), "span, gaptop unrel");
        }
        if (told && picture.changes().isEmpty()) {
            column.add(Cloth.prose(words.say("why.no-change")), "span, growx, wmin 0");
        }
        picture.changes().forEach(this::line);
        column.revalidate();
        column.repaint();
    }

    private static JComponent named(String name, String text) {
        JComponent prose = Cloth.prose(text);
        prose.setName(name);
        return prose;
    }

    private void line(String text) {
        column.add(Cloth.quiet("•"), "top");
        column.add(Cloth.prose(text), "wmin 0");
    }
}
