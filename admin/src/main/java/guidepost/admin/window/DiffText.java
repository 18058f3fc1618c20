package guidepost.admin.window;

import guidepost.admin.editor.EditorWords;
import guidepost.core.guide.Edition;
import guidepost.core.item.ItemChange;
import guidepost.core.item.WordDiff;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JEditorPane;
import javax.swing.JPanel;

/** Shows what changed, word by word: what went is struck out, what came is underlined, both on their colour. */
final class DiffText {
    private DiffText() {}

    static void fill(JPanel column, List<ItemChange> changes, Edition named, EditorWords words) {
        for (ItemChange change : changes) {
            column.add(Cloth.subheading(words.name(named, change.key())), "wmin 0, gaptop rel");
            for (ItemChange.FieldChange field : change.fields()) {
                String lead = field.field().equals("words") ? "" : Cloth.escaped(field.field()) + ": ";
                column.add(markup(lead + pieces(field.before(), field.after())), "wmin 0");
            }
        }
    }

    /** One text beside what it was. */
    static JComponent between(String before, String after) {
        return markup(pieces(before, after));
    }

    private static String pieces(String before, String after) {
        StringBuilder all = new StringBuilder();
        for (WordDiff.Piece piece : WordDiff.between(before, after)) {
            String text = Cloth.escaped(piece.text());
            switch (piece.kind()) {
                case SAME -> all.append(text);
                case REMOVED ->
                    all.append("<span style='background:")
                            .append(Cloth.hex("Editor.removed.background"))
                            .append("'><s>")
                            .append(text)
                            .append("</s></span> ");
                case ADDED ->
                    all.append("<span style='background:")
                            .append(Cloth.hex("Editor.added.background"))
                            .append("'><u>")
                            .append(text)
                            .append("</u></span>");
            }
        }
        return all.toString();
    }

    private static JEditorPane markup(String inside) {
        JEditorPane pane = new JEditorPane();
        Cloth.still(pane);
        pane.setContentType("text/html");
        pane.setText("<html><body>" + inside + "</body></html>");
        pane.putClientProperty(JEditorPane.HONOR_DISPLAY_PROPERTIES, true);
        pane.setEditable(false);
        pane.setOpaque(false);
        pane.setFocusable(false);
        return pane;
    }
}
