package guidepost.admin.desk;

import guidepost.ui.theme.Style;
import guidepost.ui.theme.Type;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** One call with its button. */
final class RowPane extends JPanel {
    private final JLabel shape = new JLabel();
    private final WrappedText kind = new WrappedText("call.kind");
    private final JLabel when = new JLabel();
    private final JButton acknowledge = new JButton();
    private List<UUID> ids = List.of();

    RowPane(Tint tint, Consumer<List<UUID>> onAcknowledge) {
        super(new MigLayout(
                "fillx, gap 0, insets " + tint.mm(2) + " " + tint.mm(3) + " " + tint.mm(2) + " " + tint.mm(3),
                "[]" + tint.mm(3) + "[grow, fill]" + tint.mm(3) + "[]"));
        setName("call");
        acknowledge.setName("call.acknowledge");
        kind.setOpaque(false);
        add(shape, "spany 2");
        add(kind, "wmin 0");
        add(acknowledge, "spany 2, wrap");
        add(when, "wmin 0");
        acknowledge.addActionListener(pressed -> onAcknowledge.accept(ids));
    }

    void show(DeskScreen.Row row, Tint tint) {
        ids = row.ids();
        Style style = Tint.style(Optional.of(row.tone()));
        tint.ground(this, style);
        tint.putBold(kind, style, Type.STRONG);
        tint.put(when, style, Type.SMALL);
        tint.putBold(acknowledge, Style.PLAIN, Type.SMALL);
        shape.setIcon(tint.icon(row.tone()).orElse(null));
        kind.setText(row.kind());
        when.setText(row.when());
        acknowledge.setText(row.action());
        acknowledge.getAccessibleContext().setAccessibleName(row.spoken());
        getAccessibleContext().setAccessibleName(row.kind() + ", " + row.when());
    }

    boolean isOf(DeskScreen.Row row) {
        return ids.equals(row.ids());
    }

    void focus() {
        acknowledge.requestFocusInWindow();
    }

    boolean hasTheKeyboard() {
        return acknowledge.isFocusOwner();
    }
}
