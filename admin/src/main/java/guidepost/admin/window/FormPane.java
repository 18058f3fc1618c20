package guidepost.admin.window;

import guidepost.admin.editor.Choice;
import guidepost.admin.editor.EditorWords;
import guidepost.admin.editor.FormPart;
import guidepost.admin.editor.PartForm;
import guidepost.admin.editor.PartsPresenter;
import guidepost.core.item.ItemKey;
import guidepost.core.item.ItemKind;
import java.awt.Component;
import java.awt.Container;
import java.awt.KeyboardFocusManager;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JSpinner;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.SpinnerNumberModel;
import javax.swing.text.JTextComponent;
import net.miginfocom.swing.MigLayout;

/** The fields of one item; they stay while only what is in them changes, so that the keyboard stays where it is. */
final class FormPane implements FormPart.Reader<Consumer<FormPart>> {
    private static final int LEAST = 0;
    private static final int MOST = 1_000_000;
    private static final int DIGITS = 5;
    private static final int NAME = 14;
    private static final int DAY = 10;

    private final EditorWords words;
    private final PartsPresenter presenter;
    private final JPanel view = Cloth.column("wrap, insets panel, hidemode 3", "[grow, fill]");
    private final JLabel lock = new JLabel();
    private final JTextArea sentence = Cloth.styled(Cloth.prose(""), "large");
    private final JTextArea locked = Cloth.coloured(Cloth.prose(""), Cloth.ADVICE);
    private final JTextArea was = Cloth.coloured(Cloth.prose(""), Cloth.QUIET);
    private final JTextArea findings = Cloth.coloured(Cloth.prose(""), Cloth.FINDING);
    private final JPanel fields = new JPanel(new MigLayout("insets 0, wrap, hidemode 3", "[grow, fill]", ""));
    private final JTextField owner = new JTextField(NAME);
    private final JTextField reviewBy = new JTextField(DAY);
    private final JLabel overdue;
    private final JTextArea changed = Cloth.coloured(Cloth.prose(""), Cloth.QUIET);
    private final JButton note;
    private final List<Consumer<FormPart>> fillers = new ArrayList<>();
    private List<FormPart> frames = List.of();
    private Optional<PartForm> shown = Optional.empty();
    private JPanel target = fields;
    private boolean mayWrite;
    private boolean filling;

    FormPane(EditorWords words, PartsPresenter presenter) {
        this.words = words;
        this.presenter = presenter;
        overdue = Cloth.coloured(new JLabel(words.say("upkeep.overdue")), Cloth.FINDING);
        note = Cloth.button("upkeep.set", words.say("upkeep.set"), this::keepUp);
        lock.setIcon(new Padlock(lock.getFontMetrics(lock.getFont()).getHeight()));
        Cloth.coloured(lock, Cloth.ADVICE);
        sentence.setName("part-sentence");
        findings.setName("part-findings");
        locked.setName("part-locked");
        owner.setName("upkeep.owner");
        reviewBy.setName("upkeep.review");
        reviewBy.putClientProperty("JTextField.placeholderText", words.say("upkeep.day"));
        view.add(lock, "split 2, top, growx 0");
        view.add(sentence, "wmin 0");
        view.add(locked, "wmin 0");
        view.add(findings, "wmin 0");
        view.add(was, "wmin 0");
        view.add(fields, "wmin 0, gaptop unrel");
        JPanel upkeep = new JPanel(new MigLayout("insets 0, wrap 3, hidemode 3", "[grow, fill][][]", ""));
        upkeep.add(Cloth.quiet(words.say("upkeep.owner")));
        upkeep.add(Cloth.quiet(words.say("upkeep.review")), "wrap");
        upkeep.add(owner, "wmin 0");
        upkeep.add(reviewBy, "wmin pref");
        upkeep.add(note);
        upkeep.add(overdue, "span");
        view.add(upkeep, "gaptop unrel, wmin 0");
        view.add(changed, "wmin 0");
        view.add(Cloth.coloured(Cloth.prose(words.say("part.translations")), Cloth.QUIET), "wmin 0");
    }

    JComponent view() {
        return view;
    }

    private void keepUp() {
        shown.ifPresent(form -> presenter.upkeep(form.item(), owner.getText(), reviewBy.getText()));
    }

    void show(PartForm form, boolean writable) {
        List<FormPart> fresh = form.parts().stream().map(FormPart::frame).toList();
        boolean same = fresh.equals(frames)
                && writable == mayWrite
                && shown.filter(old -> old.item().equals(form.item())).isPresent();
        boolean upkeepTouched = shown.filter(
                        old -> old.upkeep().equals(form.upkeep()) && old.item().equals(form.item()))
                .isPresent();
        mayWrite = writable;
        frames = fresh;
        filling = true;
        try {
            if (!same) {
                build(form);
            }
            shown = Optional.of(form);
            for (int i = 0; i < fillers.size(); i++) {
                fillers.get(i).accept(form.parts().get(i));
            }
            say(form);
            if (!upkeepTouched) {
                owner.setText(form.upkeep().owner());
                reviewBy.setText(form.upkeep().reviewBy());
            }
        } finally {
            filling = false;
        }
    }

    private void say(PartForm form) {
        sentence.setText(form.sentence());
        lock.setVisible(form.locked().isPresent());
        tell(locked, form.locked().orElse(""));
        tell(findings, String.join("\n", form.findings()));
        tell(was, form.was().map(old -> words.say("part.was", old)).orElse(""));
        overdue.setVisible(form.upkeep().overdue());
        changed.setText(form.upkeep().changed());
        owner.setEnabled(mayWrite);
        reviewBy.setEnabled(mayWrite);
        note.setEnabled(mayWrite);
    }

    private static void tell(JTextArea area, String text) {
        area.setText(text);
        area.setVisible(!text.isEmpty());
    }

    private void build(PartForm form) {
        Optional<String> focused = Optional.ofNullable(
                        KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner())
                .filter(fields::isAncestorOf)
                .flatMap(owning -> Optional.ofNullable(owning.getName()));
        fields.removeAll();
        fillers.clear();
        target = fields;
        form.parts().forEach(part -> fillers.add(part.accept(this)));
        fields.revalidate();
        fields.repaint();
        focused.flatMap(name -> all(fields)
                        .filter(component -> name.equals(component.getName()))
                        .findFirst())
                .ifPresent(Component::requestFocusInWindow);
    }

    private static Stream<Component> all(Container container) {
        return Arrays.stream(container.getComponents())
                .flatMap(child -> Stream.concat(
                        Stream.of(child), child instanceof Container deeper ? all(deeper) : Stream.empty()));
    }

    private void label(FormPart part, JComponent of) {
        JLabel label = Cloth.quiet(part.label());
        label.setLabelFor(of);
        target.add(label, target == fields ? "gaptop rel" : "");
    }

    private static String name(ItemKey item, String field) {
        String inner = item.kind() == ItemKind.OPTION || item.kind() == ItemKind.SHORTCUT
                ? item.code().substring(item.code().indexOf('/') + 1) + "."
                : "";
        return "part." + inner + field;
    }

    // The kinds of part

    @Override
    public Consumer<FormPart> words(FormPart.Words part) {
        JTextComponent text = part.lines() > 1 ? area(part.lines()) : new JTextField();
        text.setName("words." + part.place());
        text.getAccessibleContext().setAccessibleName(part.label());
        text.setEditable(mayWrite);
        if (target == fields) {
            label(part, text);
        }
        target.add(part.lines() > 1 ? new JScrollPane(text) : text, "wmin 0");
        Typed.on(text, () -> {
            if (!filling) {
                presenter.words(part.place(), part.language(), text.getText());
            }
        });
        return now -> put(text, ((FormPart.Words) now).text());
    }

    private static JTextArea area(int lines) {
        JTextArea area = new JTextArea();
        area.setRows(lines);
        area.setLineWrap(true);
        area.setWrapStyleWord(true);
        return area;
    }

    private static void put(JTextComponent text, String said) {
        if (!text.getText().equals(said)) {
            text.setText(said);
            text.setCaretPosition(0);
        }
    }

    @Override
    public Consumer<FormPart> line(FormPart.Line part) {
        JTextField text = new JTextField();
        text.setName(name(part.item(), part.field()));
        text.setEditable(mayWrite);
        label(part, text);
        target.add(text, "wmin 0");
        Runnable take = () -> {
            if (!filling) {
                presenter.line(part.item(), part.field(), text.getText());
            }
        };
        if (part.code()) {
            // What becomes a code is taken when it is whole.
            text.addActionListener(enter -> take.run());
            text.addFocusListener(new FocusAdapter() {
                @Override
                public void focusLost(FocusEvent lost) {
                    take.run();
                }
            });
        } else {
            Typed.on(text, take);
        }
        return now -> put(text, ((FormPart.Line) now).text());
    }

    @Override
    public Consumer<FormPart> count(FormPart.Count part) {
        JSpinner spinner = new JSpinner(new SpinnerNumberModel(part.value(), LEAST, MOST, 1));
        spinner.setName(name(part.item(), part.field()));
        spinner.setEnabled(mayWrite);
        if (spinner.getEditor() instanceof JSpinner.DefaultEditor editor) {
            editor.getTextField().setName(spinner.getName() + ".field");
            editor.getTextField().setColumns(DIGITS);
        }
        label(part, spinner);
        target.add(spinner, "growx 0");
        spinner.addChangeListener(turned -> {
            if (!filling) {
                presenter.set(part.item(), part.field(), String.valueOf(spinner.getValue()));
            }
        });
        return now -> spinner.setValue(((FormPart.Count) now).value());
    }

    @Override
    public Consumer<FormPart> pick(FormPart.Pick part) {
        JComboBox<Choice> combo = new JComboBox<>(part.choices().toArray(Choice[]::new));
        combo.setName(name(part.item(), part.field()));
        combo.setRenderer(new Named<>(Choice::name));
        combo.setToolTipText(part.label());
        combo.setEnabled(mayWrite);
        if (target == fields) {
            label(part, combo);
        }
        target.add(combo, target == fields ? "wmin 0" : "wmin 0, split 2, growx 0");
        combo.addActionListener(choice -> {
            if (!filling && combo.getSelectedItem() instanceof Choice chosen) {
                presenter.set(part.item(), part.field(), chosen.code());
            }
        });
        return now -> part.choices().stream()
                .filter(one -> one.code().equals(((FormPart.Pick) now).chosen()))
                .forEach(combo::setSelectedItem);
    }

    @Override
    public Consumer<FormPart> tick(FormPart.Tick part) {
        JCheckBox box = new JCheckBox(part.label());
        box.setName(name(part.item(), part.field()));
        box.setEnabled(mayWrite);
        target.add(box, "wmin 0, growx 0");
        box.addActionListener(press -> presenter.tick(part.item(), part.field(), box.isSelected()));
        return now -> box.setSelected(((FormPart.Tick) now).on());
    }

    @Override
    public Consumer<FormPart> ticks(FormPart.Ticks part) {
        JPanel row = new JPanel(new MigLayout("insets 0, wrap 2, gapy 0", "[]unrel[]", ""));
        List<JCheckBox> boxes = new ArrayList<>();
        for (Choice choice : part.choices()) {
            JCheckBox box = new JCheckBox(choice.name());
            box.setName(name(part.item(), part.field()) + "." + choice.code());
            box.setEnabled(mayWrite);
            box.addActionListener(press -> presenter.tick(part.item(), part.field(), choice.code(), box.isSelected()));
            boxes.add(box);
            row.add(box);
        }
        label(part, row);
        target.add(row, "wmin 0");
        return now -> {
            for (int i = 0; i < boxes.size(); i++) {
                boxes.get(i)
                        .setSelected(((FormPart.Ticks) now)
                                .on()
                                .contains(part.choices().get(i).code()));
            }
        };
    }

    @Override
    public Consumer<FormPart> conditions(FormPart.Conditions part) {
        ConditionsPane conditions = new ConditionsPane(words, presenter, part, mayWrite);
        target.add(conditions.view(), "wmin 0, gaptop rel");
        return now -> conditions.fill((FormPart.Conditions) now);
    }

    @Override
    public Consumer<FormPart> children(FormPart.Children part) {
        target.add(Cloth.quiet(part.label()), "gaptop rel");
        List<List<Consumer<FormPart>>> rows = new ArrayList<>();
        JPanel outer = target;
        for (FormPart.Child child : part.rows()) {
            JPanel row = new JPanel(new MigLayout("insets 0 0 rel 0, gapy 0", "[grow, fill]rel[][][][]", ""));
            target = row;
            rows.add(
                    child.parts().stream().limit(1).map(one -> one.accept(this)).toList());
            if (mayWrite) {
                row.add(small(child.item(), "up", "\u2191", () -> presenter.move(child.item(), -1)));
                row.add(small(child.item(), "down", "\u2193", () -> presenter.move(child.item(), 1)));
                row.add(small(child.item(), "duplicate", "+", () -> presenter.duplicate(child.item())));
                row.add(small(child.item(), "remove", "\u2715", () -> presenter.remove(child.item())), "wrap");
            }
            JPanel rest = new JPanel(new MigLayout("insets 0", "[][][]", ""));
            target = rest;
            List<Consumer<FormPart>> all = new ArrayList<>(rows.remove(rows.size() - 1));
            child.parts().stream().skip(1).map(one -> one.accept(this)).forEach(all::add);
            rows.add(all);
            row.add(rest, "span");
            target = outer;
            outer.add(row, "wmin 0");
        }
        if (mayWrite) {
            outer.add(adding(part), "wmin 0");
        }
        return now -> {
            List<FormPart.Child> fresh = ((FormPart.Children) now).rows();
            for (int i = 0; i < rows.size(); i++) {
                for (int j = 0; j < rows.get(i).size(); j++) {
                    rows.get(i).get(j).accept(fresh.get(i).parts().get(j));
                }
            }
        };
    }

    private JComponent adding(FormPart.Children part) {
        JPanel row = new JPanel(new MigLayout("insets 0", "[grow, fill]rel[]", ""));
        JTextField label = new JTextField();
        label.setName("part." + part.kind() + ".new");
        label.putClientProperty("JTextField.placeholderText", words.say("part.new-answer"));
        Runnable add = () -> {
            if (part.kind() == ItemKind.OPTION) {
                presenter.addOption(part.item(), label.getText());
            } else {
                presenter.addShortcut(part.item(), label.getText());
            }
        };
        label.addActionListener(enter -> add.run());
        row.add(label, "wmin 0");
        row.add(Cloth.button("part." + part.kind() + ".add", words.say("part.add"), add));
        return row;
    }

    private JButton small(ItemKey item, String what, String sign, Runnable pressed) {
        JButton button = Cloth.button(name(item, what), sign, pressed);
        button.setToolTipText(words.say("part." + what));
        button.getAccessibleContext().setAccessibleName(words.say("part." + what));
        return Cloth.styled(button, "small");
    }
}
