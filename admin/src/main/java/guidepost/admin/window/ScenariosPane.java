package guidepost.admin.window;

import com.formdev.flatlaf.FlatClientProperties;
import guidepost.admin.editor.AnswerLine;
import guidepost.admin.editor.EditorSession;
import guidepost.admin.editor.EditorWords;
import guidepost.admin.editor.ScenarioBook;
import guidepost.admin.editor.ScenarioDetail;
import guidepost.admin.editor.ScenarioRow;
import guidepost.admin.editor.ScenariosPresenter;
import guidepost.admin.editor.ScenariosView;
import guidepost.admin.editor.WalkPresenter;
import guidepost.admin.editor.WhyPicture;
import guidepost.core.guide.Urgency;
import java.awt.BorderLayout;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.DefaultListModel;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTabbedPane;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.ListSelectionModel;
import javax.swing.SwingConstants;
import net.miginfocom.swing.MigLayout;

/** The named patients every edit is tried on, and the slips of the hand none of them would notice. */
final class ScenariosPane implements SectionPane, ScenariosView {
    private final EditorWords words;
    private final ScenariosPresenter presenter;
    private final WalkPresenter walks;
    private final Runnable seePreview;
    private final JTabbedPane view = new JTabbedPane();
    private final JTextArea summary = Cloth.prose("");
    private final JTextArea said = Cloth.prose("");
    private final JButton putBack;
    private final DefaultListModel<ScenarioRow> rows = new DefaultListModel<>();
    private final JList<ScenarioRow> list = Cloth.list(rows);
    private final JTextField seek = new JTextField();
    private final JCheckBox failing;
    private final JButton duplicate;
    private final JButton delete;
    private final JPanel detail = Cloth.column("insets panel, wrap, hidemode 3", "[grow, fill]");
    private final JTextArea none;
    private final JPanel form = new JPanel(new MigLayout("insets 0, wrap 2, hidemode 3", "[]rel[grow, fill]", ""));
    private final JTextField name = new JTextField();
    private final JComboBox<Urgency> expected = new JComboBox<>(Urgency.values());
    private final JTextField note = new JTextField();
    private final JTextArea verdict = Cloth.prose("");
    private final JPanel answers = new JPanel(new MigLayout("insets 0, wrap 2, gapy 0", "[]unrel[grow, fill]", ""));
    private final WhyColumn why;
    private boolean filling;

    ScenariosPane(
            EditorSession session, EditorWords words, ScenarioBook book, WalkPresenter walks, Runnable seePreview) {
        this.words = words;
        this.walks = walks;
        this.seePreview = seePreview;
        presenter = new ScenariosPresenter(session, book, words, this);
        walks.onKept(presenter::added);
        why = new WhyColumn(words);
        failing = new JCheckBox(words.say("patients.failing-only"));
        duplicate = Cloth.button("patient-duplicate", words.say("patients.duplicate"), presenter::duplicate);
        delete = Cloth.button("patient-delete", words.say("patients.delete"), presenter::delete);
        putBack = Cloth.button("patient-put-back", words.say("patient.put-back"), presenter::putBack);
        none = Cloth.coloured(Cloth.prose(words.say("patients.choose")), Cloth.QUIET);
        JPanel patients = new JPanel(new MigLayout("insets 0, fill", "[38%!, fill]0[grow, fill]", "[grow, fill]"));
        patients.add(listing(book), "wmin 0");
        patients.add(scrolled(), "wmin 0");
        view.addTab(words.say("patients.title"), patients);
        view.addTab(words.say("slips.title"), new SlipsPane(session, words, book).view());
        view.setName("scenarios");
        listen();
        presenter.refresh();
    }

    private JComponent listing(ScenarioBook book) {
        summary.setName("patients-summary");
        said.setName("patients-said");
        list.setName("patients");
        list.setCellRenderer(new PatientCell(words));
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        seek.putClientProperty(FlatClientProperties.PLACEHOLDER_TEXT, words.say("patients.find"));
        seek.putClientProperty(FlatClientProperties.TEXT_FIELD_SHOW_CLEAR_BUTTON, true);
        seek.setName("patients-find");
        failing.setName("patients-failing");
        JButton fresh = Cloth.button("patient-new", words.say("patients.new"), () -> {
            seePreview.run();
            walks.begin();
        });
        fresh.setToolTipText(words.say("patients.new-help"));
        fresh.setEnabled(book.mayWrite());
        JPanel head = new JPanel(new MigLayout("insets panel, wrap, hidemode 3", "[grow, fill]", ""));
        head.add(summary, "wmin 0");
        head.add(seek, "split 2, growx, pushx");
        head.add(failing, "growx 0");
        head.add(said, "wmin 0");
        head.add(putBack, "growx 0");
        said.setVisible(false);
        putBack.setVisible(false);
        JPanel foot = new JPanel(new MigLayout("insets panel", "", ""));
        foot.add(fresh);
        JPanel left = new JPanel(new BorderLayout());
        left.add(head, BorderLayout.NORTH);
        left.add(Cloth.scroll(list), BorderLayout.CENTER);
        left.add(foot, BorderLayout.SOUTH);
        return left;
    }

    private JComponent scrolled() {
        name.setName("patient-name");
        expected.setName("patient-expected");
        expected.setRenderer(new Named<>(words::urgency));
        note.setName("patient-note");
        verdict.setName("patient-verdict");
        form.add(Cloth.quiet(words.say("patient.name")));
        form.add(name, "wmin 0");
        form.add(Cloth.quiet(words.say("patient.expected")));
        form.add(expected, "growx 0");
        form.add(Cloth.quiet(words.say("patient.note")));
        form.add(note, "wmin 0");
        form.add(verdict, "span, growx, wmin 0");
        form.add(
                Cloth.button("patient-open", words.say("patients.open"), () -> presenter
                        .chosen()
                        .ifPresent(chosen -> {
                            seePreview.run();
                            walks.open(chosen);
                        })),
                "span, split 3, growx 0");
        form.add(duplicate, "growx 0");
        form.add(delete, "growx 0");
        form.add(Cloth.subheading(words.say("patient.answers")), "span, gaptop unrel");
        form.add(answers, "span, growx, wmin 0");
        form.add(Cloth.subheading(words.say("why.title")), "span, gaptop unrel");
        detail.add(none, "wmin 0");
        detail.add(form, "wmin 0");
        detail.add(why.view(), "wmin 0");
        JScrollPane scroll = Cloth.scroll(detail);
        scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        return scroll;
    }

    private void listen() {
        list.addListSelectionListener(choice -> {
            ScenarioRow row = list.getSelectedValue();
            if (!filling && !choice.getValueIsAdjusting() && row != null) {
                presenter.choose(row.code());
            }
        });
        failing.addActionListener(press -> presenter.failingOnly(failing.isSelected()));
        Typed.on(seek, () -> presenter.seek(seek.getText()));
        settled(name, presenter::rename);
        settled(note, presenter::note);
        expected.addActionListener(choice -> {
            if (!filling) {
                presenter.expect(expected.getItemAt(expected.getSelectedIndex()));
            }
        });
    }

    /** A text counts once somebody has left it, or pressed Enter. */
    private void settled(JTextField field, Consumer<String> use) {
        field.addActionListener(enter -> use.accept(field.getText()));
        field.addFocusListener(new FocusAdapter() {
            @Override
            public void focusLost(FocusEvent lost) {
                if (!lost.isTemporary()) {
                    use.accept(field.getText());
                }
            }
        });
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
    public void rows(List<ScenarioRow> all, String sentence, boolean anyFails) {
        filling = true;
        if (!all.equals(Collections.list(rows.elements()))) {
            rows.clear();
            rows.addAll(all);
        }
        presenter.chosen().ifPresent(chosen -> {
            for (int row = 0; row < all.size(); row++) {
                if (all.get(row).code().equals(chosen.code())) {
                    list.setSelectedIndex(row);
                    list.ensureIndexIsVisible(row);
                }
            }
        });
        Cloth.coloured(summary, anyFails ? Cloth.FINDING : Cloth.GOOD).setText(sentence);
        filling = false;
    }

    @Override
    public void detail(Optional<ScenarioDetail> chosen) {
        none.setVisible(chosen.isEmpty());
        form.setVisible(chosen.isPresent());
        why.view().setVisible(chosen.isPresent());
        duplicate.setEnabled(chosen.filter(ScenarioDetail::mayWrite).isPresent());
        delete.setEnabled(chosen.filter(ScenarioDetail::mayWrite).isPresent());
        chosen.ifPresent(this::fill);
        detail.revalidate();
        detail.repaint();
    }

    private void fill(ScenarioDetail chosen) {
        filling = true;
        put(name, chosen.scenario().name(), chosen.mayWrite());
        put(note, chosen.scenario().note(), chosen.mayWrite());
        expected.setSelectedItem(chosen.scenario().expected());
        expected.setEnabled(chosen.mayWrite());
        String colour =
                switch (chosen.passes()) {
                    case PASSES -> Cloth.GOOD;
                    case FAILS -> Cloth.FINDING;
                    case OPEN -> Cloth.QUIET;
                };
        Cloth.coloured(verdict, colour).setText(chosen.verdict());
        answers.removeAll();
        if (chosen.answers().isEmpty()) {
            answers.add(Cloth.quiet(words.say("patient.no-answers")), "span");
        }
        boolean asked = true;
        for (AnswerLine line : chosen.answers()) {
            if (asked && !line.counts()) {
                answers.add(Cloth.quiet(words.say("patient.not-asked")), "span, gaptop rel");
            }
            asked = line.counts();
            answer(chosen, line);
        }
        filling = false;
    }

    private static void put(JTextField field, String text, boolean mayWrite) {
        field.setEditable(mayWrite);
        if (!field.isFocusOwner() && !field.getText().equals(text)) {
            field.setText(text);
            field.setCaretPosition(0);
        }
    }

    private void answer(ScenarioDetail chosen, AnswerLine line) {
        answers.add(Cloth.quiet(line.topic()));
        JButton change = Cloth.button("answer." + line.question(), line.answer(), () -> {
            seePreview.run();
            walks.open(chosen.scenario(), line.question());
        });
        change.putClientProperty("html.disable", true);
        change.putClientProperty(FlatClientProperties.BUTTON_TYPE, FlatClientProperties.BUTTON_TYPE_BORDERLESS);
        change.setHorizontalAlignment(SwingConstants.LEADING);
        change.setToolTipText(line.answer());
        change.setEnabled(line.counts());
        answers.add(change, "wmin 0");
    }

    @Override
    public void why(WhyPicture picture) {
        why.show(picture);
    }

    @Override
    public void say(String sentence, boolean trouble, boolean canPutBack) {
        Cloth.coloured(said, trouble ? Cloth.FINDING : Cloth.GOOD).setText(sentence);
        said.setVisible(true);
        putBack.setVisible(canPutBack);
        view.revalidate();
    }
}
