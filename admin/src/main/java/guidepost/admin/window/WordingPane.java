package guidepost.admin.window;

import guidepost.admin.editor.EditorSession;
import guidepost.admin.editor.EditorWords;
import guidepost.admin.editor.TextRow;
import guidepost.admin.editor.TextSheet;
import guidepost.admin.editor.Token;
import guidepost.admin.editor.WordingPresenter;
import guidepost.admin.editor.WordingView;
import guidepost.core.guide.Language;
import guidepost.core.item.ItemKey;
import guidepost.core.item.TextPlace;
import java.awt.BorderLayout;
import java.awt.Component;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.DefaultListModel;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.JScrollPane;
import javax.swing.JSplitPane;
import javax.swing.JTextArea;
import javax.swing.ListCellRenderer;
import javax.swing.ListSelectionModel;
import net.miginfocom.swing.MigLayout;

/** All texts on the left, the one that is written on the right. */
final class WordingPane implements SectionPane, WordingView {
    private static final int MENU_ROWS = 14;
    private static final int LIST_LETTERS = 22;

    private final EditorWords words;
    private final WordingPresenter presenter;
    private final DefaultListModel<TextRow> rows = new DefaultListModel<>();
    private final JList<TextRow> list = new JList<>(rows);
    private final JComboBox<WordingPresenter.Only> only = new JComboBox<>(WordingPresenter.Only.values());
    private final JComboBox<Language> language;
    private final JLabel name = Cloth.heading("");
    private final JTextArea note = Cloth.coloured(Cloth.prose(""), Cloth.QUIET);
    private final JTextArea text = new JTextArea();
    private final JTextArea source = Cloth.prose("");
    private final JLabel sourceHeading;
    private final JTextArea said = Cloth.prose("");
    private final JTextArea was = Cloth.prose("");
    private final JLabel wasHeading;
    private final JTextArea findings = Cloth.coloured(Cloth.prose(""), Cloth.FINDING);
    private final JLabel findingsHeading;
    private final JTextArea hints = Cloth.coloured(Cloth.prose(""), Cloth.ADVICE);
    private final JTextArea reads = Cloth.styled(Cloth.coloured(Cloth.prose(""), Cloth.QUIET), "small");
    private final JButton bold;
    private final JButton bullets;
    private final JButton insert;
    private final JButton confirm;
    private final JSplitPane view;
    private boolean filling;

    WordingPane(EditorSession session, EditorWords words, Consumer<ItemKey> onCursor, Consumer<Exception> fault) {
        this.words = words;
        presenter = new WordingPresenter(session, words, this, onCursor);
        language = new JComboBox<>(presenter.languages().toArray(Language[]::new));
        sourceHeading = Cloth.quiet(words.say("wording.source"));
        wasHeading = Cloth.quiet(words.say("wording.was"));
        findingsHeading = Cloth.coloured(new JLabel(words.say("wording.findings")), Cloth.FINDING);
        bold = Cloth.button("bold", words.say("wording.bold"), () -> around("**"));
        bullets = Cloth.button("bullets", words.say("wording.list"), this::toggleList);
        insert = Cloth.button("insert", words.say("wording.insert"), this::offerTokens);
        confirm = Cloth.button("confirm", words.say("wording.confirm"), () -> presenter.confirm(fault));
        view = new JSplitPane(JSplitPane.HORIZONTAL_SPLIT, left(new TranslatorsButton(session, words).view()), right());
        view.setResizeWeight(0.38);
        view.setBorder(BorderFactory.createEmptyBorder());
        wire();
    }

    private JComponent left(JComponent translators) {
        JPanel head = new JPanel(new MigLayout("insets panel", "[grow, fill]", ""));
        only.setName("only");
        only.setRenderer(new Named<>(which -> words.say("only." + which)));
        head.add(only, "growx");
        list.setName("texts");
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setCellRenderer(new RowRenderer());
        list.setFixedCellWidth(list.getFontMetrics(list.getFont()).charWidth('m') * LIST_LETTERS);
        JPanel left = new JPanel(new BorderLayout());
        left.add(head, BorderLayout.NORTH);
        JScrollPane scroll = Cloth.scroll(list);
        scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        left.add(scroll, BorderLayout.CENTER);
        left.add(translators, BorderLayout.SOUTH);
        return left;
    }

    private JComponent right() {
        JPanel right = Cloth.column("wrap, insets panel, hidemode 3", "[grow, fill]");
        right.add(name, "wmin 0");
        right.add(note, "wmin 0");
        right.add(sourceHeading, "gaptop unrel");
        right.add(source, "wmin 0");
        JPanel tools = new JPanel(new MigLayout("insets 0, hidemode 3", "[][][]push[]", ""));
        tools.add(bold);
        tools.add(bullets);
        tools.add(insert);
        language.setName("language");
        tools.add(language);
        right.add(tools, "gaptop unrel");
        text.setName("text");
        text.setLineWrap(true);
        text.setWrapStyleWord(true);
        text.setRows(7);
        Cloth.styled(text, "large");
        right.add(new JScrollPane(text), "wmin 0");
        right.add(confirm, "growx 0");
        right.add(findingsHeading, "gaptop rel");
        findings.setName("text-findings");
        right.add(findings, "wmin 0");
        reads.setName("text-reads");
        right.add(reads, "wmin 0");
        hints.setName("text-hints");
        right.add(hints, "wmin 0");
        right.add(Cloth.quiet(words.say("wording.said")), "gaptop unrel");
        right.add(said, "wmin 0");
        right.add(wasHeading, "gaptop unrel");
        right.add(was, "wmin 0");
        JScrollPane scroll = Cloth.scroll(right);
        scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        return scroll;
    }

    private void wire() {
        list.addListSelectionListener(choice -> {
            if (!filling && !choice.getValueIsAdjusting() && list.getSelectedValue() != null) {
                presenter.choose(list.getSelectedValue().place());
            }
        });
        only.addActionListener(choice -> {
            if (!filling) {
                presenter.only(only.getItemAt(only.getSelectedIndex()));
            }
        });
        language.addActionListener(choice -> {
            if (!filling) {
                presenter.language(language.getItemAt(language.getSelectedIndex()));
            }
        });
        Typed.on(text, this::taken);
    }

    private void taken() {
        if (!filling) {
            presenter.type(text.getText());
        }
    }

    private void around(String mark) {
        int start = text.getSelectionStart();
        int end = text.getSelectionEnd();
        String chosen = text.getText().substring(start, end);
        boolean marked = chosen.startsWith(mark) && chosen.endsWith(mark) && chosen.length() >= 2 * mark.length();
        text.replaceSelection(
                marked ? chosen.substring(mark.length(), chosen.length() - mark.length()) : mark + chosen + mark);
        text.requestFocusInWindow();
    }

    private void toggleList() {
        String all = text.getText();
        int start = all.lastIndexOf('\n', Math.max(0, text.getSelectionStart() - 1)) + 1;
        String item = "- ";
        if (all.startsWith(item, start)) {
            text.replaceRange("", start, start + item.length());
        } else {
            text.insert(item, start);
        }
        text.requestFocusInWindow();
    }

    private void offerTokens() {
        JPopupMenu menu = new JPopupMenu();
        JList<Token> tokens = new JList<>(presenter.tokens().toArray(Token[]::new));
        tokens.setName("tokens");
        tokens.setVisibleRowCount(MENU_ROWS);
        tokens.setCellRenderer(new Named<>(Token::shown));
        tokens.addListSelectionListener(choice -> {
            if (!choice.getValueIsAdjusting() && tokens.getSelectedValue() != null) {
                text.replaceSelection(tokens.getSelectedValue().text());
                menu.setVisible(false);
                text.requestFocusInWindow();
            }
        });
        menu.add(Cloth.scroll(tokens));
        menu.show(insert, 0, insert.getHeight());
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
        text.requestFocusInWindow();
    }

    void search(String wanted) {
        presenter.search(wanted);
    }

    @Override
    public void list(List<TextRow> fresh, Optional<TextPlace> chosen) {
        filling = true;
        try {
            only.setSelectedItem(presenter.shownOnly());
            language.setSelectedItem(presenter.language());
            if (fresh.size() == rows.size()) {
                for (int i = 0; i < fresh.size(); i++) {
                    if (!fresh.get(i).equals(rows.get(i))) {
                        rows.set(i, fresh.get(i));
                    }
                }
            } else {
                rows.clear();
                rows.addAll(fresh);
            }
            list.clearSelection();
            for (int i = 0; i < fresh.size(); i++) {
                if (chosen.equals(Optional.of(fresh.get(i).place()))) {
                    list.setSelectedIndex(i);
                }
            }
        } finally {
            filling = false;
        }
    }

    @Override
    public void text(TextSheet sheet, boolean mayWrite) {
        filling = true;
        try {
            name.setText(sheet.name());
            name.setToolTipText(sheet.place().toString());
            note.setText(sheet.note());
            if (!text.getText().equals(sheet.words())) {
                text.setText(sheet.words());
                text.setCaretPosition(0);
            }
            text.setEditable(mayWrite);
            insert.setEnabled(mayWrite);
            bold.setEnabled(mayWrite);
            bullets.setEnabled(mayWrite);
            bold.setVisible(sheet.formatted());
            bullets.setVisible(sheet.formatted());
            fill(sourceHeading, source, sheet.source().orElse(""));
            fill(findingsHeading, findings, String.join("\n", sheet.findings()));
            fill(reads, sheet.reads().orElse(""));
            fill(hints, String.join("\n", sheet.hints()));
            fill(wasHeading, was, sheet.was().orElse(""));
            said.setText(sheet.said());
            confirm.setVisible(sheet.stale() && mayWrite);
        } finally {
            filling = false;
        }
    }

    private static void fill(JLabel heading, JTextArea area, String content) {
        heading.setVisible(!content.isEmpty());
        fill(area, content);
    }

    private static void fill(JTextArea area, String content) {
        area.setVisible(!content.isEmpty());
        area.setText(content);
    }

    @Override
    public void nothing(String why) {
        filling = true;
        name.setText(" ");
        note.setText(why);
        text.setText("");
        text.setEditable(false);
        filling = false;
    }

    /** A text's name, how it begins, and what needs attention. */
    private final class RowRenderer implements ListCellRenderer<TextRow> {
        private final JPanel row = new JPanel(new MigLayout("insets rel, wrap, gap 0", "[grow, fill]push[]", "[][]"));
        private final JLabel title = new JLabel();
        private final JLabel mark = Cloth.styled(new JLabel(), "small");
        private final JLabel begins = Cloth.styled(new JLabel(), "small");

        RowRenderer() {
            row.add(title, "wmin 0");
            row.add(mark);
            row.add(begins, "span, wmin 0");
        }

        @Override
        public Component getListCellRendererComponent(
                JList<? extends TextRow> in, TextRow value, int index, boolean selected, boolean focused) {
            title.setText(value.name());
            begins.setText(value.words().isEmpty() ? " " : value.words());
            mark.setText(words.say("mark." + value.mark()));
            row.setBackground(selected ? in.getSelectionBackground() : in.getBackground());
            title.setForeground(selected ? in.getSelectionForeground() : in.getForeground());
            begins.setForeground(selected ? in.getSelectionForeground() : Cloth.colour(Cloth.QUIET));
            mark.setForeground(
                    selected
                            ? in.getSelectionForeground()
                            : Cloth.colour(
                                    switch (value.mark()) {
                                        case FINDING, MISSING -> Cloth.FINDING;
                                        case STALE -> Cloth.ADVICE;
                                        case CHANGED, NONE -> Cloth.GOOD;
                                    }));
            return row;
        }
    }
}
