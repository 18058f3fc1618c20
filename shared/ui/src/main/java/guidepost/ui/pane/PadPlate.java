package guidepost.ui.pane;

import guidepost.ui.screen.Screen.Field;
import guidepost.ui.theme.Coat;
import guidepost.ui.theme.Style;
import guidepost.ui.theme.Type;
import java.util.Optional;

/** The number as typed, its unit, and the pad: beside each other where there is room. */
final class PadPlate extends Flow {
    private static final double GAP = 3;

    private final Column left;
    private final Keys keys;

    PadPlate(Kit kit, Field.Pad pad) {
        super(kit.look);
        left = shown(kit, pad);
        keys = Keys.of(kit, pad.keys());
        add(left);
        add(keys);
    }

    private static Column shown(Kit kit, Field.Pad pad) {
        Coat panel = kit.coat(Style.PANEL);
        boolean number = pad.shown().codePoints().anyMatch(Character::isDigit);
        Column display = kit.column();
        Words shown = number
                ? kit.words(Names.SHOWN, pad.shown(), Type.NUMBER, panel)
                : kit.quiet(Names.SHOWN, pad.shown(), Type.BODY, panel);
        display.with(shown.aligned(Words.Align.CENTRE), 0);
        if (number && !pad.unit().isBlank()) {
            display.with(kit.words(Names.UNIT, pad.unit(), Type.STRONG, panel).aligned(Words.Align.CENTRE), 1);
        }
        Column left = kit.column();
        int typed = new TextBlock(kit.look, "0", Type.NUMBER).lineHeight()
                + new TextBlock(kit.look, "0", Type.STRONG).lineHeight()
                + kit.look.mm(1);
        left.with(new Plate(kit.look, panel, 5, true, display).atLeast(typed), 0);
        pad.problem().ifPresent(problem -> left.with(problem(kit, problem), 3));
        if (!pad.units().isEmpty()) {
            left.with(
                    new Grid(
                            kit.look,
                            2,
                            3,
                            pad.units().stream()
                                    .map(unit -> kit.button(unit.chosen() ? unit.icon("tick") : unit, Face.UNIT))
                                    .toList()),
                    3);
        }
        return left;
    }

    private static Beside problem(Kit kit, String problem) {
        Coat coat = kit.coat(Style.PROBLEM);
        return new Beside(
                kit.look, "warning", coat.foreground(), 8, true, kit.words(Names.PROBLEM, problem, Type.STRONG, coat));
    }

    private Optional<Integer> half(int width) {
        int half = (width - mm(GAP)) / 2;
        return half >= mm(85) ? Optional.of(half) : Optional.empty();
    }

    @Override
    public int heightFor(int width) {
        return half(width)
                .map(half -> Math.max(left.heightFor(half), keys.heightFor(half)))
                .orElseGet(() -> left.heightFor(width) + mm(5) + keys.heightFor(width));
    }

    @Override
    void arrange(int width, int height) {
        Optional<Integer> half = half(width);
        if (half.isPresent()) {
            left.setBounds(0, 0, half.get(), left.heightFor(half.get()));
            int natural = keys.heightFor(half.get());
            int high = Math.max(natural, Math.min(left.getHeight(), natural * 6 / 5));
            keys.setBounds(width - half.get(), 0, half.get(), high);
        } else {
            int top = left.heightFor(width);
            left.setBounds(0, 0, width, top);
            keys.setBounds(0, top + mm(5), width, keys.heightFor(width));
        }
    }
}
