package guidepost.admin.window;

import guidepost.admin.editor.EditorSession;
import guidepost.admin.editor.EditorWords;
import guidepost.admin.editor.PartForm;
import guidepost.admin.editor.PartRow;
import guidepost.admin.editor.PartsPresenter;
import guidepost.admin.editor.PartsView;
import guidepost.core.item.ItemKey;
import guidepost.core.item.ItemKind;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Point;
import java.awt.event.ActionEvent;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.ButtonGroup;
import javax.swing.DefaultListModel;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JSplitPane;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.JToggleButton;
import javax.swing.KeyStroke;
import javax.swing.ListCellRenderer;
import javax.swing.ListSelectionModel;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;

/** A guide's items of some kinds: the list on the left, the one in work on the right. */
final class PartsPane implements SectionPane, PartsView {
    private static final int CODE = 10;
    private static final int LIST_LETTERS = 18;

    private final EditorWords words;
    private final PartsPresenter presenter;
    private final List<ItemKind> kinds;
    private final DefaultListModel<PartRow> rows = new DefaultListModel<>();
    private final JList<PartRow> list = new JList<>(rows);
    private final ButtonGroup tabs = new ButtonGroup();
    private final JTextField newWords = new JTextField();
    private final JTextField newCode = new JTextField(CODE);
    private final JButton add;
    private final JButton up;
    private final JButton down;
    private final JButton duplicate;
    private final JButton remove;
    private final JTextArea said = Cloth.prose("");
    private final JPanel question = new JPanel(new MigLayout("insets rel unrel rel unrel", "[grow, fill][][]", ""));
    private final JTextArea questionText = Cloth.prose("");
    private final FormPane form;
    private final JScrollPane sheet;
    private final JTextArea teaching = Cloth.styled(Cloth.prose(""), "large");
    private final JPanel below = new JPanel(new BorderLayout());
    private final JSplitPane view;
    private Optional<ItemKey> shown = Optional.empty();
    private boolean filling;

    PartsPane(EditorSession session, EditorWords words, List<ItemKind> kinds, Clock clock, Consumer<ItemKey> onCursor) {
        this.words = words;
        this.kinds = List.copyOf(kinds);
        presenter = new PartsPresenter(session, words, this, kinds.get(0), clock, onCursor);
        add = Cloth.button("part.add", words.say("part.add"), this::add);
        up = Cloth.button("part.up", "\u2191", () -> on(key -> presenter.move(key, -1)));
        down = Cloth.button("part.down", "\u2193", () -> on(key -> presenter.move(key, 1)));
        duplicate = Cloth.button("part.duplicate", words.say("part.duplicate"), () -> on(presenter::duplicate));
        remove = Cloth.button("part.remove", words.say("part.remove"), () -> on(presenter::remove));
        form = new FormPane(words, presenter);
        sheet = Cloth.scroll(form.view());
        sheet.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        view = new JSplitPane(JSplitPane.HORIZONTAL_SPLIT, left(), right());
        view.setResizeWeight(0.42);
        view.setBorder(BorderFactory.createEmptyBorder());
        keys();
    }

    private JComponent left() {
        JPanel head = new JPanel(new MigLayout("insets panel", "[][][]push", ""));
        for (ItemKind kind : kinds) {
            JToggleButton tab = new JToggleButton(words.say("kinds." + kind), kind == kinds.get(0));
            tab.setName("kind." + kind);
            tab.setActionCommand(kind.name());
            tab.addActionListener(press -> presenter.kind(kind));
            tabs.add(tab);
            head.add(tab);
        }
        head.setVisible(kinds.size() > 1);
        list.setName("parts");
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setCellRenderer(new RowRenderer());
        list.setFixedCellWidth(list.getFontMetrics(list.getFont()).charWidth('m') * LIST_LETTERS);
        list.addListSelectionListener(choice -> {
            if (!filling && !choice.getValueIsAdjusting() && list.getSelectedValue() != null) {
                presenter.choose(list.getSelectedValue().item());
            }
        });
        list.addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent resized) {
                // The rows are as tall as their sentences are in this width.
                list.setFixedCellHeight(1);
                list.setFixedCellHeight(-1);
            }
        });
        JScrollPane scroll = Cloth.scroll(list);
        scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        JPanel foot = new JPanel(new MigLayout("insets panel, wrap 2", "[grow, fill]rel[]", ""));
        newWords.setName("part.new");
        newWords.putClientProperty("JTextField.placeholderText", words.say("part.add-words"));
        newCode.setName("part.new-code");
        newCode.putClientProperty("JTextField.placeholderText", words.say("part.code"));
        Typed.on(newWords, () -> newCode.setText(presenter.suggest(newWords.getText())));
        newWords.addActionListener(enter -> add());
        newCode.addActionListener(enter -> add());
        foot.add(newWords, "span, wmin 0");
        foot.add(newCode, "wmin 0");
        foot.add(add);
        JPanel left = new JPanel(new BorderLayout());
        left.add(head, BorderLayout.NORTH);
        left.add(scroll, BorderLayout.CENTER);
        left.add(foot, BorderLayout.SOUTH);
        return left;
    }

    private JComponent right() {
        JPanel tools = new JPanel(new MigLayout("insets panel, hidemode 3, wrap", "[grow, fill]", ""));
        up.setToolTipText(words.say("part.up"));
        down.setToolTipText(words.say("part.down"));
        up.getAccessibleContext().setAccessibleName(words.say("part.up"));
        down.getAccessibleContext().setAccessibleName(words.say("part.down"));
        tools.add(up, "split 4, growx 0");
        tools.add(down, "growx 0");
        tools.add(duplicate, "growx 0, gapleft push");
        tools.add(remove, "growx 0");
        said.setName("part-said");
        tools.add(said, "wmin 0");
        questionText.setName("part-question");
        question.add(questionText, "wmin 0");
        question.add(Cloth.button("part.remove-together", words.say("remove.yes"), presenter::removeTogether));
        question.add(Cloth.button("part.keep", words.say("remove.no"), presenter::keep));
        Cloth.grounded(question, "Editor.notice.background");
        tools.add(question, "wmin 0");
        said.setVisible(false);
        question.setVisible(false);
        teaching.setName("part-teaching");
        JPanel right = new JPanel(new BorderLayout());
        right.add(tools, BorderLayout.NORTH);
        right.add(below, BorderLayout.CENTER);
        below.add(sheet, BorderLayout.CENTER);
        return right;
    }

    private void keys() {
        key(list, KeyStroke.getKeyStroke(KeyEvent.VK_UP, InputEvent.ALT_DOWN_MASK), up);
        key(list, KeyStroke.getKeyStroke(KeyEvent.VK_DOWN, InputEvent.ALT_DOWN_MASK), down);
        key(list, KeyStroke.getKeyStroke(KeyEvent.VK_DELETE, 0), remove);
    }

    private static void key(JComponent on, KeyStroke stroke, JButton pressed) {
        on.getInputMap().put(stroke, pressed.getName());
        on.getActionMap().put(pressed.getName(), new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent key) {
                pressed.doClick(0);
            }
        });
    }

    private void on(Consumer<ItemKey> work) {
        Optional.ofNullable(list.getSelectedValue()).map(PartRow::item).ifPresent(work);
    }

    private void add() {
        if (presenter.add(newWords.getText(), newCode.getText())) {
            newWords.setText("");
            newCode.setText("");
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
    public void changed() {
        presenter.refresh();
    }

    @Override
    public void show(ItemKey item) {
        presenter.show(item);
        list.ensureIndexIsVisible(list.getSelectedIndex());
        list.requestFocusInWindow();
    }

    @Override
    public void rows(ItemKind kind, List<PartRow> fresh, Optional<ItemKey> chosen, boolean mayWrite) {
        filling = true;
        try {
            tabs.getElements()
                    .asIterator()
                    .forEachRemaining(
                            tab -> tab.setSelected(tab.getActionCommand().equals(kind.name())));
            boolean moved = fresh.size() != rows.size();
            if (moved) {
                rows.clear();
                rows.addAll(fresh);
            } else {
                for (int i = 0; i < fresh.size(); i++) {
                    if (!fresh.get(i).equals(rows.get(i))) {
                        rows.set(i, fresh.get(i));
                    }
                }
            }
            int selected = chosen.map(
                            key -> fresh.stream().map(PartRow::item).toList().indexOf(key))
                    .orElse(-1);
            if (selected < 0) {
                list.clearSelection();
            } else if (list.getSelectedIndex() != selected) {
                list.setSelectedIndex(selected);
                list.ensureIndexIsVisible(selected);
            }
            for (JComponent tool : List.of(add, newWords, newCode)) {
                tool.setEnabled(mayWrite);
            }
            for (JComponent tool : List.of(duplicate, remove)) {
                tool.setEnabled(mayWrite && selected >= 0);
            }
            up.setEnabled(mayWrite && selected > 0);
            down.setEnabled(mayWrite && selected >= 0 && selected < fresh.size() - 1);
        } finally {
            filling = false;
        }
    }

    @Override
    public void form(PartForm fresh, boolean mayWrite) {
        if (sheet.getParent() == null) {
            below.removeAll();
            below.add(sheet, BorderLayout.CENTER);
            below.revalidate();
            below.repaint();
        }
        form.show(fresh, mayWrite);
        if (!shown.equals(Optional.of(fresh.item()))) {
            shown = Optional.of(fresh.item());
            // The carets of fresh texts want to be seen, each of them: the last word is the form's beginning.
            SwingUtilities.invokeLater(() -> sheet.getViewport().setViewPosition(new Point()));
        }
    }

    @Override
    public void nothing(String why) {
        teaching.setText(why);
        JPanel empty = Cloth.column("insets panel", "[grow, fill]");
        empty.add(teaching, "wmin 0");
        below.removeAll();
        below.add(empty, BorderLayout.CENTER);
        below.revalidate();
        below.repaint();
    }

    @Override
    public void said(String sentence, boolean trouble) {
        Cloth.coloured(said, trouble ? Cloth.FINDING : Cloth.GOOD);
        said.setText(sentence);
        said.setVisible(!sentence.isEmpty());
        question.setVisible(false);
    }

    @Override
    public void ask(String sentence) {
        said.setVisible(false);
        questionText.setText(sentence);
        question.setVisible(true);
    }

    /** An item's name and what it does, in as many lines as that takes. */
    private final class RowRenderer implements ListCellRenderer<PartRow> {
        private final JPanel row =
                new JPanel(new MigLayout("insets rel unrel rel unrel, wrap 2, gapy 0", "[grow, fill]push[]", ""));
        private final JTextArea title = Cloth.styled(Cloth.prose(""), "h4");
        private final JLabel mark = Cloth.styled(new JLabel(), "small");
        private final JTextArea detail = Cloth.prose("");
        private final Padlock padlock =
                new Padlock(mark.getFontMetrics(mark.getFont()).getHeight());

        RowRenderer() {
            row.add(title, "wmin 0");
            row.add(mark, "top");
            row.add(detail, "span, wmin 0");
        }

        @Override
        public Component getListCellRendererComponent(
                JList<? extends PartRow> in, PartRow value, int index, boolean selected, boolean focused) {
            title.setText(value.name());
            detail.setText(value.detail());
            mark.setIcon(value.locked() ? padlock : null);
            mark.setText(value.marks().stream()
                    .map(one -> words.say("mark.part." + one))
                    .collect(Collectors.joining(", ")));
            row.setBackground(selected ? in.getSelectionBackground() : in.getBackground());
            title.setForeground(selected ? in.getSelectionForeground() : in.getForeground());
            detail.setForeground(selected ? in.getSelectionForeground() : Cloth.colour(Cloth.QUIET));
            mark.setForeground(selected ? in.getSelectionForeground() : Cloth.colour(colour(value)));
            row.setSize(Math.max(1, in.getWidth()), Short.MAX_VALUE);
            row.doLayout();
            return row;
        }

        private String colour(PartRow value) {
            return value.marks().contains(PartRow.Mark.FINDING) || value.marks().contains(PartRow.Mark.OVERDUE)
                    ? Cloth.FINDING
                    : value.locked() ? Cloth.ADVICE : Cloth.GOOD;
        }
    }
}
