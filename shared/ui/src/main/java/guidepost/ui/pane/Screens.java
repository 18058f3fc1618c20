package guidepost.ui.pane;

import guidepost.ui.screen.Control;
import guidepost.ui.screen.Screen;
import guidepost.ui.theme.Coat;
import guidepost.ui.theme.Signal;
import guidepost.ui.theme.Style;
import guidepost.ui.theme.Type;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** From a screen, as data, to its stage. */
final class Screens {
    static final double THIRD = 1 / 3.0;

    private final Kit kit;

    Screens(Kit kit) {
        this.kit = kit;
    }

    Flow build(Screen screen) {
        if (screen instanceof Screen.Attract attract) {
            return new AttractStage(kit, attract);
        }
        if (screen instanceof Screen.Ask ask) {
            return ask(ask);
        }
        if (screen instanceof Screen.Message message) {
            return message(message);
        }
        if (screen instanceof Screen.Review review) {
            return review(review);
        }
        if (screen instanceof Screen.Result result) {
            return new Results(kit).result(result);
        }
        if (screen instanceof Screen.Reading reading) {
            return new Results(kit).reading(reading);
        }
        if (screen instanceof Screen.Cover cover) {
            return cover(cover);
        }
        if (screen instanceof Screen.Pin pin) {
            return pin(pin);
        }
        throw new IllegalStateException("no pane for " + screen.getClass());
    }

    /** What two screens share when one follows the other without anybody having gone on: pages stay where they are. */
    static String identity(Screen screen) {
        if (screen instanceof Screen.Ask ask) {
            return "ask " + ask.question();
        }
        if (screen instanceof Screen.Message message) {
            return "message " + message.heading();
        }
        return screen.getClass().getName();
    }

    private Flow ask(Screen.Ask ask) {
        Coat panel = kit.coat(Style.PANEL);
        Column message = kit.column().with(kit.words(Names.PROMPT, ask.prompt(), Type.QUESTION, panel), 0);
        ask.help().ifPresent(help -> message.with(kit.quiet(Names.HELP, help, Type.BODY, panel), 4));
        return new Stage(
                kit.look,
                kit.coat(Style.PAPER),
                new Head(kit.look, panel, kit.masthead(ask.chrome(), panel), message),
                kit.body(new Fields(kit).of(ask.field()), kit.coat(Style.PAPER)),
                kit.column(),
                kit.nav(ask.chrome(), kit.coat(Style.PAPER)),
                kit.corner(ask.chrome().corner()),
                THIRD);
    }

    private Flow message(Screen.Message message) {
        boolean desk = message.tone() == Screen.Tone.FRONT_DESK;
        Coat coat = kit.coat(desk ? Style.ASK_STAFF : Style.PANEL);
        Coat paper = kit.coat(Style.PAPER);
        Column words = kit.column()
                .with(kit.words(Names.HEADING, message.heading(), desk ? Type.INSTRUCTION : Type.QUESTION, coat), 0);
        String icon = message.icon().orElse(desk ? Signal.ASK_STAFF.drawing() : "");
        Color tint = desk ? coat.foreground() : kit.coat(Style.SCENE).outline();
        Emblem head = new Emblem(kit.look, icon, tint, 28, words);
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < message.lines().size(); i++) {
            items.add(Item.of(kit.look, kit.words(Names.line(i), message.lines().get(i), Type.LEAD, paper), 6));
        }
        return new Stage(
                kit.look,
                paper,
                new Head(kit.look, coat, kit.masthead(message.chrome(), coat), head),
                kit.body(items, paper),
                actions(message.controls()),
                kit.nav(message.chrome(), paper),
                kit.corner(message.chrome().corner()),
                THIRD);
    }

    private Column actions(List<Control> controls) {
        Column actions = kit.column();
        new Results(kit).actions(actions, controls, false);
        return actions;
    }

    private Flow review(Screen.Review review) {
        Coat panel = kit.coat(Style.PANEL);
        Coat paper = kit.coat(Style.PAPER);
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < review.rows().size(); i++) {
            items.add(Item.of(kit.look, new ReviewRow(kit, review.rows().get(i), i), 0));
        }
        Column message = kit.column().with(kit.words(Names.HEADING, review.heading(), Type.QUESTION, panel), 0);
        if (!review.help().isBlank()) {
            message.with(kit.quiet(Names.HELP, review.help(), Type.BODY, panel), 4);
        }
        return new Stage(
                kit.look,
                paper,
                new Head(kit.look, panel, kit.masthead(review.chrome(), panel), message),
                kit.body(items, paper),
                kit.column(),
                kit.nav(review.chrome(), paper),
                kit.corner(review.chrome().corner()),
                0.2);
    }

    private Flow cover(Screen.Cover cover) {
        Coat panel = kit.coat(Style.PANEL);
        Coat paper = kit.coat(Style.PAPER);
        Column head = kit.column().with(kit.words(Names.HEADING, cover.heading(), Type.INSTRUCTION, panel), 0);
        for (int i = 0; i < cover.lines().size(); i++) {
            head.with(kit.words(Names.line(i), cover.lines().get(i), Type.LEAD, panel), 5);
        }
        List<Item> items = new ArrayList<>();
        cover.countdown().ifPresent(countdown -> {
            String seconds = Integer.toString(countdown.secondsLeft());
            items.add(Item.of(kit.look, kit.words(Names.COUNTDOWN, seconds, Type.NUMBER, paper), 0)
                    .keptWithNext());
            items.add(Item.of(kit.look, new CountdownLine(kit.look, countdown, paper), 4)
                    .keptWithNext());
        });
        for (int i = 0; i < cover.controls().size(); i++) {
            TouchButton button = kit.button(cover.controls().get(i), i == 0 ? Face.MAIN : Face.MAIN_PLAIN);
            items.add(Item.of(kit.look, button, i == 0 ? 10 : 4));
        }
        return new Stage(
                kit.look,
                paper,
                new Head(kit.look, panel, kit.masthead(cover.chrome(), panel), head),
                kit.body(items, paper),
                kit.column(),
                kit.nav(cover.chrome(), paper),
                kit.corner(cover.chrome().corner()),
                THIRD);
    }

    private Flow pin(Screen.Pin pin) {
        Coat panel = kit.coat(Style.PANEL);
        Coat paper = kit.coat(Style.PAPER);
        Column head = kit.column().with(kit.words(Names.HEADING, pin.heading(), Type.QUESTION, panel), 0);
        pin.problem()
                .ifPresent(problem ->
                        head.with(kit.words(Names.PROBLEM, problem, Type.STRONG, kit.coat(Style.PROBLEM)), 4));
        Words dots = kit.words(Names.SHOWN, pin.dots(), Type.NUMBER, panel).aligned(Words.Align.CENTRE);
        List<Item> items = List.of(
                Item.of(kit.look, new Plate(kit.look, panel, 3, true, dots), 0).keptWithNext(),
                Item.of(kit.look, Keys.of(kit, pin.keys()), 6));
        return new Stage(
                kit.look,
                paper,
                new Head(kit.look, panel, kit.masthead(pin.clinic(), Optional.empty(), panel), head),
                kit.body(items, paper),
                actions(pin.controls()),
                new Row(kit.look, 4),
                kit.corner(List.of()),
                THIRD);
    }
}
