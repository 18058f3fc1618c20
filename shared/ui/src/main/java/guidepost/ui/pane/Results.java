package guidepost.ui.pane;

import guidepost.core.guide.Urgency;
import guidepost.core.handout.Handout;
import guidepost.ui.screen.Control;
import guidepost.ui.screen.Screen;
import guidepost.ui.theme.Coat;
import guidepost.ui.theme.Signal;
import guidepost.ui.theme.Style;
import guidepost.ui.theme.Type;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JComponent;

/** The result, and the sheet to read on the screen. */
final class Results {
    private final Kit kit;

    Results(Kit kit) {
        this.kit = kit;
    }

    Flow result(Screen.Result result) {
        Signal signal = Signal.of(result.urgency());
        Coat level = kit.coat(signal.style());
        boolean all = result.urgency() == Urgency.EMERGENCY;
        Coat ground = all ? level : kit.coat(Style.PAPER);
        Column words = kit.column()
                .with(kit.words(Names.LEVEL, result.level(), all ? Type.HEADING : Type.STRONG, level), 0)
                .with(
                        kit.words(Names.INSTRUCTION, result.instruction(), all ? Type.ALARM : Type.INSTRUCTION, level),
                        3);
        Emblem message = new Emblem(kit.look, signal.drawing(), level.foreground(), all ? 46 : 28, words);
        if (all) {
            message.above();
        }
        List<Item> items = new ArrayList<>();
        result.status().ifPresent(status -> items.add(status(status, all, ground)));
        if (result.urgency().endsQuestions()) {
            lines(items, result.action(), Type.LEAD, ground);
            because(items, result, ground);
        } else {
            because(items, result, ground);
            if (!items.isEmpty() && !result.action().isEmpty()) {
                items.add(Item.of(kit.look, new Line(kit.look, ground.outline()), 7)
                        .keptWithNext());
            }
            lines(items, result.action(), Type.BODY, ground);
        }
        return new Stage(
                kit.look,
                ground,
                new Head(kit.look, level, kit.masthead(result.chrome(), level), message),
                kit.body(items, ground),
                below(result, ground, all),
                kit.nav(result.chrome(), ground),
                kit.corner(result.chrome().corner()),
                all ? 0.46 : Screens.THIRD);
    }

    private Item status(String status, boolean all, Coat ground) {
        Words words = kit.words(Names.STATUS, status, Type.STRONG, ground);
        Color colour = all ? ground.foreground() : kit.coat(Style.SCENE).outline();
        return Item.of(kit.look, new Beside(kit.look, all ? "tick" : "print", colour, 9, false, words), 0);
    }

    private void because(List<Item> items, Screen.Result result, Coat ground) {
        if (result.because().isEmpty()) {
            return;
        }
        Words heading = kit.quiet(Names.BECAUSE_HEADING, result.becauseHeading(), Type.STRONG, ground);
        items.add(Item.of(kit.look, heading, 8).keptWithNext());
        for (int i = 0; i < result.because().size(); i++) {
            Handout.Line line = new Handout.Line(
                    true, List.of(new Handout.Run(result.because().get(i), false)));
            items.add(Item.of(
                    kit.look,
                    new Words(kit.look, Names.because(i), line, Type.BODY, ground.foreground()),
                    i == 0 ? 2 : 1.5));
        }
    }

    private void lines(List<Item> items, List<Handout.Line> lines, Type type, Coat ground) {
        for (int i = 0; i < lines.size(); i++) {
            Words words = new Words(kit.look, Names.action(i), lines.get(i), type, ground.foreground());
            items.add(Item.of(kit.look, words, i == 0 ? 7 : 3));
        }
    }

    private Column below(Screen.Result result, Coat ground, boolean plain) {
        Column below = kit.column();
        actions(below, result.actions(), plain);
        result.countdown()
                .ifPresent(countdown -> below.with(
                        new Row(kit.look, 4)
                                .with(new CountdownLine(kit.look, countdown, ground), 0.9)
                                .with(
                                        kit.words(
                                                        Names.COUNTDOWN,
                                                        Integer.toString(countdown.secondsLeft()),
                                                        Type.SMALL,
                                                        ground)
                                                .aligned(Words.Align.RIGHT),
                                        0.1),
                        5));
        return below;
    }

    /** The first one large and as wide as the screen, the others below it beside each other. */
    void actions(Column below, List<Control> actions, boolean plain) {
        if (actions.isEmpty()) {
            return;
        }
        below.with(kit.button(actions.get(0), plain ? Face.MAIN_PLAIN : Face.MAIN), 6);
        if (actions.size() > 1) {
            below.with(new Grid(kit.look, 3, 4, kit.buttons(actions.subList(1, actions.size()), Face.PLAIN)), 4);
        }
    }

    Flow reading(Screen.Reading reading) {
        Signal signal = Signal.of(reading.urgency());
        Coat level = kit.coat(signal.style());
        Coat paper = kit.coat(Style.PAPER);
        Beside message = new Beside(
                kit.look,
                signal.drawing(),
                level.foreground(),
                16,
                false,
                kit.words(Names.HEADING, reading.heading(), Type.QUESTION, level));
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < reading.boxes().size(); i++) {
            box(items, reading.boxes().get(i), i, paper);
        }
        Column fixed = kit.column();
        actions(fixed, reading.actions(), false);
        return new Stage(
                kit.look,
                paper,
                new Head(kit.look, level, kit.masthead(reading.chrome(), level), message),
                kit.body(items, paper),
                fixed,
                kit.nav(reading.chrome(), paper),
                kit.corner(reading.chrome().corner()),
                0.15);
    }

    private void box(List<Item> items, Handout.Box box, int n, Coat paper) {
        Column heading = kit.column();
        if (n > 0) {
            heading.with(new Line(kit.look, paper.outline()), 0);
        }
        heading.with(kit.words(Names.box(n), box.heading(), Type.HEADING, paper), 6);
        items.add(Item.of(kit.look, heading, 8).keptWithNext());
        for (Handout.Entry entry : box.entries()) {
            entry(items, entry, paper);
        }
    }

    private void entry(List<Item> items, Handout.Entry entry, Coat paper) {
        Column first = kit.column();
        entry.title()
                .ifPresent(title -> first.with(kit.words(Names.entry(entry.code()), title, Type.STRONG, paper), 0));
        List<Handout.Line> lines = entry.lines();
        for (int i = 0; i < lines.size(); i++) {
            Words words =
                    new Words(kit.look, Names.entryLine(entry.code(), i), lines.get(i), Type.BODY, paper.foreground());
            if (i == 0) {
                first.with(words, 1);
                items.add(Item.of(kit.look, drawn(entry.icon().orElse(""), first), 6));
            } else {
                items.add(Item.of(kit.look, drawn("", words), 1.5));
            }
        }
        if (lines.isEmpty() && !first.isEmpty()) {
            items.add(Item.of(kit.look, drawn(entry.icon().orElse(""), first), 6));
        }
    }

    private <C extends JComponent & Flowing> Beside drawn(String icon, C content) {
        return new Beside(kit.look, icon, kit.coat(Style.SCENE).outline(), 16, true, content);
    }
}
