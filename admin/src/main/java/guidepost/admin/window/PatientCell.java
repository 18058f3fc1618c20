package guidepost.admin.window;

import guidepost.admin.editor.EditorWords;
import guidepost.admin.editor.ScenarioRow;
import java.awt.Component;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.ListCellRenderer;
import net.miginfocom.swing.MigLayout;

/** A patient in the list: the name, how urgent they must be found, and, loudly, what was found instead. */
final class PatientCell implements ListCellRenderer<ScenarioRow> {
    private final EditorWords words;
    private final JPanel cell =
            new JPanel(new MigLayout("insets rel unrel rel unrel, gapy 0, wrap 2", "[grow, fill][]", ""));
    private final JLabel name = new JLabel();
    private final JLabel mark = new JLabel();
    private final JLabel detail = Cloth.styled(new JLabel(), "small");

    PatientCell(EditorWords words) {
        this.words = words;
        name.putClientProperty("html.disable", true);
        detail.putClientProperty("html.disable", true);
        cell.add(name, "wmin 0");
        cell.add(mark);
        cell.add(detail, "span, wmin 0");
    }

    @Override
    public Component getListCellRendererComponent(
            JList<? extends ScenarioRow> list, ScenarioRow row, int index, boolean selected, boolean focused) {
        boolean fails = row.verdict() == ScenarioRow.Verdict.FAILS;
        name.setText(row.name());
        mark.setText(fails ? words.say("review.fail") : "");
        detail.setText(fails ? words.say("patients.found", row.found()) : row.expected());
        cell.setBackground(selected ? list.getSelectionBackground() : list.getBackground());
        name.setForeground(selected ? list.getSelectionForeground() : list.getForeground());
        detail.setForeground(selected ? list.getSelectionForeground() : Cloth.colour(Cloth.QUIET));
        mark.setForeground(selected ? list.getSelectionForeground() : Cloth.colour(Cloth.FINDING));
        cell.getAccessibleContext().setAccessibleName(row.name() + ", " + detail.getText());
        return cell;
    }
}
