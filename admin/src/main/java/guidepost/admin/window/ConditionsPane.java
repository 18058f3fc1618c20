package guidepost.admin.window;

import guidepost.admin.editor.Choice;
import guidepost.admin.editor.ConditionLine;
import guidepost.admin.editor.EditorWords;
import guidepost.admin.editor.FormPart;
import guidepost.admin.editor.PartsPresenter;
import guidepost.core.guide.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.swing.JButton;
import javax.swing.JCheckBoxMenuItem;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.SwingConstants;
import net.miginfocom.swing.MigLayout;

/** Conditions as the lines of a sentence, each part of it chosen from a list. */
final class ConditionsPane {
    private static final int MENU_ROWS = 14;

    private final EditorWords words;
    private final PartsPresenter presenter;
    private final FormPart.Conditions frame;
    private final boolean mayWrite;
    private final JPanel view = new JPanel(new MigLayout("insets 0, wrap 3", "[]rel[grow, fill]rel[]", ""));
    private final List<Consumer<ConditionLine>> lines = new ArrayList<>();
    private boolean filling;

    ConditionsPane(EditorWords words, PartsPresenter presenter, FormPart.Conditions part, boolean mayWrite) {
        this.words = words;
        this.presenter = presenter;
        this.frame = part;
        this.mayWrite = mayWrite;
        for (int i = 0; i < part.lines().size(); i++) {
            line(i, part.lines().get(i));
        }
        if (mayWrite) {
            view.add(new JLabel(part.lines().isEmpty() ? part.label() : part.joint()));
            view.add(adding(), "growx 0, wmin 0, wrap");
        }
    }

    private JComponent adding() {
        List<Choice> choices = new ArrayList<>(List.of(new Choice("", words.say("part.add-condition"))));
        choices.addAll(frame.questions());
        JComboBox<Choice> more = combo("part." + frame.field() + ".add", choices);
        more.setEnabled(!frame.questions().isEmpty());
        // Arrow keys walk through the list; only Enter or a click takes one.
        more.putClientProperty("JComboBox.isTableCellEditor", true);
        more.addActionListener(choice -> chosen(more, code -> {
            if (!code.isEmpty()) {
                presenter.addCondition(frame.item(), frame.field(), code);
            }
        }));
        return more;
    }

    JComponent view() {
        return view;
    }

    void fill(FormPart.Conditions part) {
        filling = true;
        try {
            for (int i = 0; i < lines.size(); i++) {
                lines.get(i).accept(part.lines().get(i));
            }
        } finally {
            filling = false;
        }
    }

    private String name(int at, String what) {
        return "part." + frame.field() + "." + at + "." + what;
    }

    private void line(int at, ConditionLine line) {
        view.add(new JLabel(at == 0 ? frame.label() : frame.joint()));
        List<Choice> asked = new ArrayList<>(frame.questions());
        if (!asked.contains(line.question())) {
            asked.add(0, line.question());
        }
        JComboBox<Choice> question = combo(name(at, "question"), asked);
        question.setSelectedItem(line.question());
        question.addActionListener(
                choice -> chosen(question, one -> presenter.ask(frame.item(), frame.field(), at, one)));
        view.add(question, "wmin 0");
        JButton drop = new JButton("\u2715");
        drop.setName(name(at, "drop"));
        drop.setToolTipText(words.say("part.remove"));
        drop.getAccessibleContext().setAccessibleName(words.say("part.remove"));
        drop.setEnabled(mayWrite);
        drop.addActionListener(press -> presenter.dropCondition(frame.item(), frame.field(), at));
        view.add(drop);
        view.add(Cloth.quiet(words.say("part.is")), "alignx right");
        if (line.options().isEmpty()) {
            comparison(at, line);
        } else {
            options(at, line);
        }
    }

    private JComboBox<Choice> combo(String name, List<Choice> choices) {
        JComboBox<Choice> combo = new JComboBox<>(choices.toArray(Choice[]::new));
        combo.setName(name);
        combo.setRenderer(new Named<>(Choice::name));
        combo.setEnabled(mayWrite);
        combo.setMaximumRowCount(MENU_ROWS);
        return combo;
    }

    private void chosen(JComboBox<Choice> combo, Consumer<String> taken) {
        if (!filling && combo.getSelectedItem() instanceof Choice choice) {
            taken.accept(choice.code());
        }
    }

    private void comparison(int at, ConditionLine line) {
        JComboBox<Condition.Relation> relation = new JComboBox<>(Condition.Relation.values());
        relation.setName(name(at, "relation"));
        relation.setRenderer(new Named<>(value -> words.say("relation." + value)));
        relation.setEnabled(mayWrite);
        JComboBox<Choice> threshold = combo(name(at, "threshold"), line.thresholds());
        Consumer<ConditionLine> fill = now -> {
            now.relation().ifPresent(relation::setSelectedItem);
            now.thresholds().stream()
                    .filter(one -> one.code().equals(now.threshold()))
                    .forEach(threshold::setSelectedItem);
        };
        fill.accept(line);
        relation.addActionListener(choice -> compared(at, relation, threshold));
        threshold.addActionListener(choice -> compared(at, relation, threshold));
        view.add(relation, "split 2, growx 0");
        view.add(threshold, "wmin 0, wrap");
        lines.add(fill);
    }

    private void compared(int at, JComboBox<Condition.Relation> relation, JComboBox<Choice> threshold) {
        chosen(
                threshold,
                code -> presenter.compare(
                        frame.item(),
                        frame.field(),
                        at,
                        Objects.requireNonNull(relation.getItemAt(relation.getSelectedIndex())),
                        code));
    }

    private void options(int at, ConditionLine line) {
        JPopupMenu menu = new JPopupMenu();
        List<JCheckBoxMenuItem> boxes = new ArrayList<>();
        for (Choice option : line.options()) {
            JCheckBoxMenuItem box = new JCheckBoxMenuItem(option.name());
            box.setName(name(at, option.code()));
            box.putClientProperty("CheckBoxMenuItem.doNotCloseOnMouseClick", true);
            box.addActionListener(
                    press -> presenter.option(frame.item(), frame.field(), at, option.code(), box.isSelected()));
            boxes.add(box);
            menu.add(box);
        }
        JButton chosen = new JButton();
        chosen.setName(name(at, "options"));
        chosen.setEnabled(mayWrite);
        chosen.setHorizontalAlignment(SwingConstants.LEADING);
        chosen.setComponentPopupMenu(menu);
        chosen.addActionListener(press -> menu.show(chosen, 0, chosen.getHeight()));
        Consumer<ConditionLine> fill = now -> {
            String said = now.options().stream()
                    .filter(option -> now.chosen().contains(option.code()))
                    .map(Choice::name)
                    .collect(Collectors.joining(words.say("rule.or"), "\"", "\" \u25be"));
            chosen.setText(said);
            chosen.setToolTipText(said);
            for (int i = 0; i < boxes.size(); i++) {
                boxes.get(i)
                        .setSelected(now.chosen().contains(now.options().get(i).code()));
            }
        };
        fill.accept(line);
        view.add(chosen, "wmin 0, wrap");
        lines.add(fill);
    }
}
