package guidepost.admin.desk;

import guidepost.ui.theme.Look;
import guidepost.ui.theme.Style;
import guidepost.ui.theme.Type;
import java.awt.event.ActionEvent;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.KeyStroke;
import net.miginfocom.swing.MigLayout;

/** Everything in the desk's window; shows what it is told. */
final class DeskPane extends JPanel {
    private static final String NEWEST = "acknowledge the newest";

    private final JLabel headline = new JLabel();
    private final WrappedText troubles = new WrappedText("desk.troubles");
    private final CallList calls = new CallList();
    private final JScrollPane scroll =
            new JScrollPane(calls, JScrollPane.VERTICAL_SCROLLBAR_AS_NEEDED, JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
    private final WrappedText help = new WrappedText("desk.help");
    private final JPanel health = new JPanel(new MigLayout("fillx, insets 0", "[grow 40, fill]unrel[grow 60, fill]"));
    private final WrappedText doorState = new WrappedText("desk.door.state");
    private final JButton door = new JButton();
    private final JLabel countsHeading = new JLabel();
    private final JPanel counts = new JPanel(new MigLayout("wrap 6, insets 0", "[]rel[]unrel[]rel[]unrel[]rel[]"));
    private final WrappedText note = new WrappedText("desk.counts.note");
    private final JCheckBox sound = new JCheckBox();
    private final JCheckBox light = new JCheckBox();
    private final List<RowPane> rows = new ArrayList<>();
    private Optional<DeskHands> hands = Optional.empty();
    private Tint tint;
    /** What nobody reads from across the room is smaller. */
    private Tint near;

    private Optional<DeskScreen> shown = Optional.empty();

    DeskPane(Look look) {
        super(new MigLayout("fill, wrap 1, hidemode 3, insets dialog", "[grow, fill]"));
        this.tint = new Tint(look);
        this.near = tint.near();
        setName("desk");
        headline.setName("desk.headline");
        headline.setOpaque(true);
        headline.setBorder(BorderFactory.createEmptyBorder(look.mm(2), look.mm(3), look.mm(2), look.mm(3)));
        countsHeading.setName("desk.counts");
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.getVerticalScrollBar().setFocusable(false);
        troubles.setFocusable(true);
        troubles.setBorder(BorderFactory.createEmptyBorder(look.mm(1), look.mm(3), look.mm(1), look.mm(3)));
        name(door, "desk.door");
        name(sound, "desk.sound");
        name(light, "desk.light");
        layOut();
        door.addActionListener(pressed -> hands.ifPresent(DeskHands::turnDoor));
        sound.addActionListener(pressed -> hands.ifPresent(DeskHands::turnSound));
        light.addActionListener(pressed -> hands.ifPresent(DeskHands::turnLight));
        getInputMap(WHEN_IN_FOCUSED_WINDOW)
                .put(KeyStroke.getKeyStroke(KeyEvent.VK_ENTER, InputEvent.CTRL_DOWN_MASK), NEWEST);
        getActionMap().put(NEWEST, new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent pressed) {
                hands.ifPresent(DeskHands::acknowledgeNewest);
            }
        });
    }

    /** Who decides what a touch here does. */
    void serve(DeskHands deciding) {
        hands = Optional.of(deciding);
    }

    private static void name(JComponent part, String name) {
        part.setName(name);
        part.setOpaque(false);
    }

    private void layOut() {
        String wide = "growx, wmin 0";
        calls.add(help, wide);
        add(headline, wide);
        add(troubles, wide);
        add(scroll, "grow, push, hmin " + tint.mm(20));
        add(transparent(health), wide);
        add(door, "split 2, growx 0");
        add(doorState, wide);
        add(countsHeading, "split 2, growx 0");
        add(note, wide);
        add(transparent(counts), "growx 0");
        add(sound, "split 2, growx 0");
        add(light, "growx 0, gapleft unrel");
    }

    private static JPanel transparent(JPanel panel) {
        panel.setOpaque(false);
        return panel;
    }

    void dress(Look look) {
        tint = new Tint(look);
        near = tint.near();
        shown.ifPresent(this::show);
    }

    void show(DeskScreen screen) {
        shown = Optional.of(screen);
        tint();
        tint.put(headline, Tint.style(screen.urges()), Type.HEADING);
        headline.setText(screen.headline());
        troubles.setText(String.join("\n", screen.troubles()));
        troubles.setVisible(!screen.troubles().isEmpty());
        showCalls(screen.calls());
        help.setText(screen.help());
        showHealth(screen.health());
        showDoor(screen.door());
        showCounts(screen.counts());
        show(sound, screen.sound());
        show(light, screen.light());
        getAccessibleContext().setAccessibleName(screen.title());
        getAccessibleContext().setAccessibleDescription(spoken(screen));
        revalidate();
        repaint();
    }

    /** All that has no keyboard stop of its own, for whoever listens to the screen. */
    private static String spoken(DeskScreen screen) {
        Stream<String> machines = screen.health().stream().map(DeskScreen.Health::words);
        Stream<String> results = screen.counts().lines().stream().map(line -> line.result() + ": " + line.number());
        return Stream.of(Stream.of(screen.headline()), screen.troubles().stream(), machines, results)
                .flatMap(lines -> lines)
                .collect(Collectors.joining(". "));
    }

    private void tint() {
        tint.ground(this, Style.PAPER);
        tint.ground(calls, Style.PAPER);
        tint.ground(scroll.getViewport(), Style.PAPER);
        tint.putBold(troubles, Style.PROBLEM, Type.SMALL);
        near.putBold(countsHeading, Style.PAPER, Type.SMALL);
        near.put(help, Style.OFF, Type.SMALL);
        near.put(note, Style.OFF, Type.SMALL);
        near.put(door, Style.PLAIN, Type.SMALL);
        near.put(sound, Style.PAPER, Type.SMALL);
        near.put(light, Style.PAPER, Type.SMALL);
    }

    /** A row that stays keeps its place in the keyboard's round. */
    private void showCalls(List<DeskScreen.Row> wanted) {
        boolean hadKeyboard = rows.stream().anyMatch(RowPane::hasTheKeyboard);
        rows.stream()
                .filter(row -> wanted.stream().noneMatch(row::isOf))
                .toList()
                .forEach(this::remove);
        for (int i = 0; i < wanted.size(); i++) {
            if (i == rows.size() || !rows.get(i).isOf(wanted.get(i))) {
                RowPane row = new RowPane(tint, ids -> hands.ifPresent(them -> them.acknowledge(ids)));
                rows.add(i, row);
                calls.add(row, "growx, wmin 0", i);
                calls.showTop();
            }
            rows.get(i).show(wanted.get(i), tint);
        }
        List.copyOf(rows.subList(wanted.size(), rows.size())).forEach(this::remove);
        if (hadKeyboard && rows.stream().noneMatch(RowPane::hasTheKeyboard)) {
            rows.stream().findFirst().ifPresentOrElse(RowPane::focus, door::requestFocusInWindow);
        }
    }

    private void remove(RowPane row) {
        rows.remove(row);
        calls.remove(row);
    }

    private void showHealth(List<DeskScreen.Health> machines) {
        health.removeAll();
        for (DeskScreen.Health machine : machines) {
            WrappedText line = new WrappedText("desk.health");
            line.setOpaque(false);
            line.setText(machine.words());
            near.put(line, machine.state());
            health.add(line, "wmin 0");
        }
    }

    private void showDoor(DeskScreen.Door state) {
        near.putBold(doorState, state.closed() ? Style.SAMPLE : Style.PAPER, Type.SMALL);
        doorState.setText(state.words());
        door.setText(state.action());
        door.setVisible(state.usable());
        door.getAccessibleContext().setAccessibleDescription(state.words());
    }

    private void showCounts(DeskScreen.Counts today) {
        countsHeading.setText(today.heading());
        note.setText(today.note());
        counts.removeAll();
        for (DeskScreen.Count line : today.lines()) {
            counts.add(label(line.result()));
            counts.add(label(line.number()));
        }
    }

    private JLabel label(String words) {
        JLabel label = new JLabel(words);
        near.put(label, Style.PAPER, Type.SMALL);
        return label;
    }

    private static void show(JCheckBox box, DeskScreen.Toggle toggle) {
        box.setSelected(toggle.on());
        box.setText(toggle.words());
    }
}
