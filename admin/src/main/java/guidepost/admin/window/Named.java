package guidepost.admin.window;

import java.awt.Component;
import java.util.function.Function;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JList;
import javax.swing.ListCellRenderer;

/** Shows each value by its name. */
final class Named<T> implements ListCellRenderer<T> {
    private final DefaultListCellRenderer cell = new DefaultListCellRenderer();
    private final Function<T, String> name;

    Named(Function<T, String> name) {
        this.name = name;
    }

    @Override
    public Component getListCellRendererComponent(
            JList<? extends T> list, T value, int index, boolean selected, boolean focused) {
        return cell.getListCellRendererComponent(
                list, value == null ? "" : name.apply(value), index, selected, focused);
    }
}
