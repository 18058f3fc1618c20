package guidepost.admin.desk;

import guidepost.ui.theme.Coat;
import guidepost.ui.theme.Look;
import guidepost.ui.theme.Metrics;
import guidepost.ui.theme.Signal;
import guidepost.ui.theme.Style;
import guidepost.ui.theme.Type;
import java.awt.Color;
import java.awt.Font;
import java.util.Optional;
import javax.swing.Icon;
import javax.swing.JComponent;

/** How the theme's colours and letters are put on the desk's parts. */
final class Tint {
    private static final double ICON = 9;
    private static final double NEAR = 0.75;

    private final Look look;

    Tint(Look look) {
        this.look = look;
    }

    /** For what is read from a chair's distance. */
    Tint near() {
        Metrics metrics = look.metrics();
        return new Tint(look.at(new Metrics(metrics.pixelsPerMillimetre() * NEAR, metrics.size())));
    }

    void put(JComponent part, Style style, Type type) {
        put(part, style, look.font(type));
    }

    void putBold(JComponent part, Style style, Type type) {
        put(part, style, look.bold(type));
    }

    private void put(JComponent part, Style style, Font font) {
        Coat coat = look.coat(style);
        part.setFont(font);
        part.setBackground(coat.background());
        part.setForeground(coat.foreground());
    }

    void ground(JComponent part, Style style) {
        part.setBackground(look.coat(style).background());
    }

    static Style style(Optional<Tone> tone) {
        return tone.map(Tint::signal).map(Signal::style).orElse(Style.PANEL);
    }

    private static Signal signal(Tone tone) {
        return switch (tone) {
            case EMERGENCY -> Signal.EMERGENCY;
            case PERSON -> Signal.ASK_STAFF;
            case MACHINE -> Signal.TODAY;
        };
    }

    /** A tone is told by its shape too, never by a colour alone. */
    Optional<Icon> icon(Tone tone) {
        Signal signal = signal(tone);
        Color ink = look.coat(signal.style()).foreground();
        return look.drawing(signal.drawing(), ink).map(drawing -> new DrawnIcon(drawing, mm(ICON)));
    }

    private static Style style(DeskScreen.Health.State state) {
        return switch (state) {
            case GOOD -> Style.PAPER;
            case TROUBLE -> Style.PROBLEM;
            case UNKNOWN -> Style.OFF;
        };
    }

    void put(JComponent part, DeskScreen.Health.State state) {
        put(
                part,
                style(state),
                state == DeskScreen.Health.State.TROUBLE ? look.bold(Type.SMALL) : look.font(Type.SMALL));
    }

    int mm(double millimetres) {
        return look.mm(millimetres);
    }
}
