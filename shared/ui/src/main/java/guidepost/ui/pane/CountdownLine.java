package guidepost.ui.pane;

import guidepost.ui.screen.Screen.Countdown;
import guidepost.ui.theme.Coat;
import guidepost.ui.theme.Look;
import guidepost.ui.theme.Style;
import java.awt.Color;
import java.awt.Graphics;
import java.awt.Graphics2D;

/** The time that is left, as a line that gets shorter. */
final class CountdownLine extends Flow {
    private final transient Countdown countdown;
    private final transient Color left;
    private final transient Color gone;

    CountdownLine(Look look, Countdown countdown, Coat ground) {
        super(look);
        this.countdown = countdown;
        boolean paper = ground.equals(look.coat(Style.PAPER)) || ground.equals(look.coat(Style.PANEL));
        Coat progress = look.coat(Style.PROGRESS);
        left = paper ? progress.foreground() : ground.foreground();
        gone = paper ? progress.background() : Look.faded(left);
    }

    @Override
    public int heightFor(int width) {
        return mm(2.2);
    }

    @Override
    void arrange(int width, int height) {}

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D own = smooth((Graphics2D) graphics.create());
        try {
            double high = Math.min(getHeight(), mm(2.2));
            own.translate(0, (getHeight() - high) / 2);
            own.setColor(gone);
            own.fill(rounded(0, 0, getWidth(), high, high / 2));
            double share = countdown.of() > 0
                    ? Math.min(1, Math.max(0, countdown.secondsLeft() / (double) countdown.of()))
                    : 0;
            if (share > 0) {
                own.setColor(left);
                own.fill(rounded(0, 0, Math.max(high, getWidth() * share), high, high / 2));
            }
        } finally {
            own.dispose();
        }
    }
}
