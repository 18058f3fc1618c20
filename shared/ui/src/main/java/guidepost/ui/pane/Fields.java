package guidepost.ui.pane;

import guidepost.ui.screen.Control;
import guidepost.ui.screen.Screen.Field;
import guidepost.ui.theme.Coat;
import guidepost.ui.theme.Style;
import guidepost.ui.theme.Type;
import java.util.ArrayList;
import java.util.List;

/** What a question is answered with. */
final class Fields {
    private final Kit kit;

    Fields(Kit kit) {
        this.kit = kit;
    }

    List<Item> of(Field field) {
        if (field instanceof Field.Cards cards) {
            return cards(cards);
        }
        if (field instanceof Field.Scale scale) {
            return List.of(Item.of(kit.look, scale(scale), 0));
        }
        if (field instanceof Field.Pad pad) {
            return pad(pad);
        }
        throw new IllegalStateException("no pane for " + field.getClass());
    }

    private List<Item> cards(Field.Cards cards) {
        List<Item> items = new ArrayList<>();
        int count = cards.cards().size();
        int apart = cards.apart() > 0 && cards.apart() < count ? count - cards.apart() : -1;
        for (int i = 0; i < count; i++) {
            if (i == apart) {
                Line line = new Line(kit.look, kit.coat(Style.PAPER).outline());
                items.add(Item.of(kit.look, line, 5).keptWithNext());
            }
            TouchButton card = kit.button(cards.cards().get(i), cards.anyOf() ? Face.ANY_OF : Face.ONE_OF);
            items.add(Item.of(kit.look, card, i == apart ? 5 : 3).pairing(Item.Pairing.IF_NEEDED));
        }
        return items;
    }

    private Column scale(Field.Scale scale) {
        Coat paper = kit.coat(Style.PAPER);
        Column column = kit.column();
        Row ends = new Row(kit.look, 6)
                .with(kit.words(Names.SCALE_LOW, scale.low(), Type.BODY, paper), 1)
                .with(
                        kit.words(Names.SCALE_HIGH, scale.high(), Type.BODY, paper)
                                .aligned(Words.Align.RIGHT),
                        1);
        column.with(ends, 0);
        column.with(new Wedge(kit.look), 4);
        column.with(new Steps(kit.look, scale.steps().stream().map(this::step).toList()), 4);
        scale.chosen().ifPresent(chosen -> column.with(kit.words(Names.SCALE_CHOSEN, chosen, Type.HEADING, paper), 8));
        return column;
    }

    private TouchButton step(Control step) {
        return kit.button(step.chosen() ? step.icon("tick") : step, Face.STEP);
    }

    private List<Item> pad(Field.Pad pad) {
        List<Item> items = new ArrayList<>();
        for (Control shortcut : pad.shortcuts()) {
            TouchButton card = kit.button(shortcut.chosen() ? shortcut.icon("tick") : shortcut, Face.SHORTCUT);
            items.add(Item.of(kit.look, card, 3).pairing(Item.Pairing.WHERE_POSSIBLE));
        }
        items.add(Item.of(kit.look, new PadPlate(kit, pad), pad.shortcuts().isEmpty() ? 0 : 7));
        return items;
    }
}
