package guidepost.admin.window;

import com.formdev.flatlaf.FlatClientProperties;
import guidepost.admin.editor.EditorSession;
import guidepost.admin.editor.EditorWords;
import guidepost.admin.editor.SettingRow;
import guidepost.admin.editor.SettingRow.Choice;
import guidepost.admin.editor.SettingsGroup;
import guidepost.admin.editor.SettingsPresenter;
import guidepost.admin.editor.SettingsView;
import guidepost.exchange.clinic.Setting;
import java.awt.BorderLayout;
import java.awt.Toolkit;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.KeyEvent;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.DefaultComboBoxModel;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.event.PopupMenuEvent;
import javax.swing.event.PopupMenuListener;
import javax.swing.text.JTextComponent;
import net.miginfocom.swing.MigLayout;

/** The clinic's settings, in one form. */
final class SettingsPane implements SectionPane, SettingsView {
    private static final int COLUMNS = 30;
    private static final int LINES = 3;

    private final SettingsPresenter presenter;
    private final JPanel view = new JPanel(new BorderLayout());
    private final JPanel form =
            Cloth.column("wrap 2, insets panel, gapy unrel, hidemode 3", "[right]unrel[grow, fill]");
    private final JTextArea said = Cloth.prose("");
    private final JButton undo;
    private final Map<Setting, Field> fields = new EnumMap<>(Setting.class);

    SettingsPane(EditorSession session, EditorWords words) {
        presenter = new SettingsPresenter(session, words, this);
        undo = Cloth.button("settings-undo", words.say("settings.undo"), presenter::undo);
        undo.setEnabled(false);
        said.setName("settings-said");
        JPanel head = new JPanel(new MigLayout("insets panel, wrap 2, hidemode 3", "[grow, fill][]", ""));
        head.add(Cloth.prose(words.say(presenter.mayWrite() ? "settings.help" : "settings.may-not")), "wmin 0, span 2");
        head.add(said, "wmin 0");
        head.add(undo);
        undo.setVisible(presenter.mayWrite());
        view.add(head, BorderLayout.NORTH);
        JScrollPane scroll = Cloth.scroll(form);
        scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        view.add(scroll, BorderLayout.CENTER);
        Cloth.key(
                view,
                KeyStroke.getKeyStroke(
                        KeyEvent.VK_Z, Toolkit.getDefaultToolkit().getMenuShortcutKeyMaskEx()),
                presenter::undo);
    }

    /**
     * A setting's component, and what is said below it.
     *
     * @param dress gives it what else it shows of a row: what is usual, or the choices
     */
    private record Field(
            JComponent input,
            JComponent framed,
            Supplier<String> value,
            Consumer<String> put,
            Consumer<SettingRow> dress,
            JTextArea problem) {
        static Field of(
                JComponent input,
                JComponent framed,
                Supplier<String> value,
                Consumer<String> put,
                Consumer<SettingRow> dress) {
            return new Field(input, framed, value, put, dress, Cloth.coloured(Cloth.prose(""), Cloth.FINDING));
        }
    }

    @Override
    public JComponent view() {
        return view;
    }

    @Override
    public void entered() {
        presenter.refresh();
    }

    @Override
    public void changed() {}

    @Override
    public boolean isOfGuide() {
        return false;
    }

    @Override
    public void show(List<SettingsGroup> groups, boolean mayWrite) {
        if (fields.isEmpty()) {
            groups.forEach(group -> build(group, mayWrite));
            form.revalidate();
        }
        groups.forEach(group -> group.rows().forEach(this::update));
    }

    private void build(SettingsGroup group, boolean mayWrite) {
        form.add(Cloth.heading(group.title()), "span 2, alignx left, gaptop unrel");
        for (SettingRow row : group.rows()) {
            Field field = field(row);
            field.input().setName("setting." + row.setting().key());
            field.input().setEnabled(mayWrite);
            field.problem().setName("problem." + row.setting().key());
            field.problem().setVisible(false);
            JLabel label = new JLabel(row.label());
            label.setLabelFor(field.input());
            JPanel cell = new JPanel(new MigLayout("insets 0, wrap, gapy 0, hidemode 3", "[grow, fill]", ""));
            cell.add(field.framed(), "wmin 0, growx 0");
            cell.add(field.problem(), "wmin 0");
            cell.add(Cloth.styled(Cloth.coloured(Cloth.prose(row.help()), Cloth.QUIET), "small"), "wmin 0");
            form.add(label, "aligny top, gaptop rel");
            form.add(cell, "wmin 0");
            fields.put(row.setting(), field);
        }
    }

    private Field field(SettingRow row) {
        Setting setting = row.setting();
        return switch (row.input()) {
            case LINE -> line(setting);
            case LINES -> lines(setting);
            case CHOICE -> choice(setting);
            case SWITCH -> {
                JCheckBox box = new JCheckBox();
                box.addActionListener(press -> leave(setting));
                yield Field.of(
                        box,
                        box,
                        () -> Boolean.toString(box.isSelected()),
                        value -> box.setSelected(Boolean.parseBoolean(value)),
                        fresh -> {});
            }
        };
    }

    private Field line(Setting setting) {
        JTextField line = new JTextField(COLUMNS);
        line.addActionListener(enter -> leave(setting));
        follow(setting, line);
        return Field.of(
                line,
                line,
                line::getText,
                line::setText,
                row -> line.putClientProperty(FlatClientProperties.PLACEHOLDER_TEXT, row.usual()));
    }

    private Field lines(Setting setting) {
        JTextArea area = new JTextArea(LINES, COLUMNS);
        area.setLineWrap(true);
        area.setWrapStyleWord(true);
        Cloth.tabLeaves(area);
        follow(setting, area);
        return Field.of(area, new JScrollPane(area), area::getText, area::setText, row -> {});
    }

    private void follow(Setting setting, JTextComponent text) {
        Typed.on(text, () -> {
            if (text.isFocusOwner()) {
                presenter.typed(setting, text.getText());
            }
        });
        text.addFocusListener(new FocusAdapter() {
            @Override
            public void focusLost(FocusEvent lost) {
                leave(setting);
            }
        });
    }

    private Field choice(Setting setting) {
        JComboBox<Choice> box = new JComboBox<>();
        box.addActionListener(choice -> {
            if (!box.isPopupVisible() && box.isFocusOwner()) {
                leave(setting);
            }
        });
        // Arrow keys run through an open list: something is chosen when it closes.
        box.addPopupMenuListener(new PopupMenuListener() {
            @Override
            public void popupMenuWillBecomeVisible(PopupMenuEvent opening) {}

            @Override
            public void popupMenuWillBecomeInvisible(PopupMenuEvent closing) {
                leave(setting);
            }

            @Override
            public void popupMenuCanceled(PopupMenuEvent cancelled) {}
        });
        return Field.of(
                box,
                box,
                () -> Optional.ofNullable(box.getItemAt(box.getSelectedIndex()))
                        .map(Choice::value)
                        .orElse(""),
                value -> choose(box, value),
                row -> fill(box, row.choices()));
    }

    private static void choose(JComboBox<Choice> box, String value) {
        for (int i = 0; i < box.getItemCount(); i++) {
            if (box.getItemAt(i).value().equals(value)) {
                box.setSelectedIndex(i);
            }
        }
    }

    private static void fill(JComboBox<Choice> box, List<Choice> choices) {
        int chosen = box.getSelectedIndex();
        box.setModel(new DefaultComboBoxModel<>(choices.toArray(Choice[]::new)));
        box.setSelectedIndex(Math.max(0, Math.min(chosen, choices.size() - 1)));
    }

    private void leave(Setting setting) {
        Field field = fields.get(setting);
        if (field != null) {
            presenter.typed(setting, field.value().get());
            presenter.set(setting, field.value().get());
        }
    }

    private void update(SettingRow row) {
        Field field = fields.get(row.setting());
        if (field == null || field.problem().isVisible()) {
            return;
        }
        field.dress().accept(row);
        if (!field.input().isFocusOwner() && !field.value().get().equals(row.value())) {
            field.put().accept(row.value());
        }
    }

    @Override
    public void problem(Setting setting, Optional<String> sentence) {
        Field field = fields.get(setting);
        if (field == null) {
            return;
        }
        field.problem().setText(sentence.orElse(""));
        field.problem().setVisible(sentence.isPresent());
        field.input()
                .putClientProperty(
                        FlatClientProperties.OUTLINE, sentence.isPresent() ? FlatClientProperties.OUTLINE_ERROR : null);
        form.revalidate();
    }

    @Override
    public void put(Setting setting, String value) {
        Field field = fields.get(setting);
        if (field != null) {
            field.put().accept(value);
        }
    }

    @Override
    public void say(String sentence, boolean trouble, boolean canUndo) {
        Cloth.coloured(said, trouble ? Cloth.FINDING : Cloth.GOOD).setText(sentence);
        undo.setEnabled(canUndo);
        view.revalidate();
    }
}
