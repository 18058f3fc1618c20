package guidepost.admin.window;

import guidepost.admin.editor.EditorSession;
import guidepost.admin.editor.EditorWords;
import guidepost.admin.editor.ThresholdRow;
import guidepost.admin.editor.ThresholdsPresenter;
import guidepost.admin.editor.ThresholdsView;
import guidepost.core.item.ItemKey;
import guidepost.core.item.ItemKind;
import java.awt.BorderLayout;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JSpinner;
import javax.swing.JTextArea;
import javax.swing.SpinnerNumberModel;
import net.miginfocom.swing.MigLayout;

/** The numbers staff may set, each with its unit and range, and what the chosen one means. */
final class ThresholdsPane implements SectionPane, ThresholdsView {
    private static final int DIGITS = 4;

    private final EditorWords words;
    private final ThresholdsPresenter presenter;
    private final JPanel view = new JPanel(new BorderLayout());
    private final JPanel table = Cloth.column("wrap 4, insets panel, gapy unrel", "[grow, fill]unrel[]rel[]unrel[]");
    private final Map<String, Line> lines = new LinkedHashMap<>();
    private final JLabel heading = Cloth.subheading(" ");
    private final JTextArea trial = Cloth.prose("\n\n");
    private final PatientChoice patients;

    /** One row, kept while its number changes so that the keyboard stays where it is. */
    private record Line(JSpinner value, JLabel note, JLabel changed) {}

    ThresholdsPane(EditorSession session, EditorWords words, Consumer<ItemKey> onCursor) {
        this.words = words;
        presenter = new ThresholdsPresenter(session, words, this, onCursor);
        patients = new PatientChoice(session, "trial-patient");
        patients.onChoice(() -> patients.chosen().ifPresent(presenter::scenario));
        JScrollPane scroll = Cloth.scroll(table);
        scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        view.add(scroll, BorderLayout.CENTER);
        JPanel below = Cloth.column("insets panel, wrap", "[grow, fill]");
        below.add(heading, "wmin 0");
        trial.setName("trial");
        below.add(trial, "wmin 0");
        below.add(new JLabel(words.say("threshold.patient")), "split 2, growx 0");
        below.add(patients.box(), "wmin 0");
        view.add(below, BorderLayout.SOUTH);
    }

    @Override
    public JComponent view() {
        return view;
    }

    @Override
    public void entered() {
        patients.refresh();
        presenter.refresh();
    }

    @Override
    public void changed() {
        presenter.refresh();
    }

    @Override
    public void show(ItemKey item) {
        if (item.kind() == ItemKind.THRESHOLD && lines.containsKey(item.code())) {
            presenter.choose(item.code());
            Line line = lines.get(item.code());
            if (line != null) {
                table.scrollRectToVisible(line.value().getBounds());
                line.value().requestFocusInWindow();
            }
        }
    }

    @Override
    public void rows(List<ThresholdRow> rows, boolean mayWrite) {
        List<String> codes = rows.stream().map(row -> row.threshold().code()).toList();
        if (!codes.equals(List.copyOf(lines.keySet()))) {
            build(rows);
        }
        for (ThresholdRow row : rows) {
            Line line = lines.get(row.threshold().code());
            if (line != null) {
                if (!line.value().getValue().equals(row.threshold().value())) {
                    line.value().setValue(row.threshold().value());
                }
                line.value().setEnabled(mayWrite);
                line.note()
                        .setText(row.was()
                                .map(was -> words.say("threshold.was", was))
                                .orElse(""));
                line.changed().setText(row.changed());
                line.note().setVisible(row.was().isPresent());
                line.changed().setVisible(!row.changed().isEmpty());
            }
        }
    }

    private void build(List<ThresholdRow> rows) {
        table.removeAll();
        lines.clear();
        for (String column : List.of("label", "value", "unit", "range")) {
            table.add(Cloth.quiet(words.say("threshold." + column)), "wmin 0");
        }
        rows.forEach(this::line);
        table.revalidate();
        table.repaint();
    }

    private void line(ThresholdRow row) {
        String code = row.threshold().code();
        JSpinner value = new JSpinner(new SpinnerNumberModel(
                row.threshold().value(),
                Math.min(row.threshold().min(), row.threshold().value()),
                Math.max(row.threshold().max(), row.threshold().value()),
                1));
        value.setName("threshold." + code);
        value.setToolTipText(words.say("threshold.range") + ": " + row.range() + " " + row.unit());
        if (value.getEditor() instanceof JSpinner.DefaultEditor editor) {
            editor.getTextField().setName("threshold." + code + ".field");
            editor.getTextField().setColumns(DIGITS);
            editor.getTextField().addFocusListener(new FocusAdapter() {
                @Override
                public void focusGained(FocusEvent gained) {
                    presenter.choose(code);
                }
            });
        }
        value.addChangeListener(turned -> presenter.set(code, ((Number) value.getValue()).intValue()));
        JLabel note = Cloth.styled(Cloth.coloured(new JLabel(), Cloth.GOOD), "small");
        JLabel changed = Cloth.styled(new JLabel(), "small");
        JTextArea label = Cloth.prose(row.label());
        label.setToolTipText(
                words.say("threshold.source") + ": " + row.threshold().source());
        JPanel name = new JPanel(new MigLayout("insets 0, wrap, gap 0, hidemode 3", "[grow, fill]", ""));
        name.add(label, "wmin 0");
        name.add(
                Cloth.styled(
                        Cloth.quiet(words.say(
                                row.compared().isEmpty() ? "threshold.about-told" : "threshold.about",
                                row.threshold().standard(),
                                row.threshold().source(),
                                row.compared())),
                        "small"),
                "wmin 0");
        name.add(changed, "wmin 0");
        name.add(note, "wmin 0");
        table.add(name, "wmin 0");
        table.add(value);
        table.add(new JLabel(row.unit()));
        table.add(Cloth.quiet(row.range()));
        lines.put(code, new Line(value, note, changed));
    }

    @Override
    public void trial(String about, List<String> said) {
        heading.setText(about);
        trial.setText(said.isEmpty() ? "\n\n" : said.stream().collect(Collectors.joining("\n")));
    }
}
