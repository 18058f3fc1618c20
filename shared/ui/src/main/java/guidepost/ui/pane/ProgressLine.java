package guidepost.ui.pane;

import guidepost.ui.screen.Chrome.Progress;
import guidepost.ui.theme.Coat;
import guidepost.ui.theme.Look;
import guidepost.ui.theme.Style;
import java.awt.Graphics;
import java.awt.Graphics2D;
import javax.accessibility.AccessibleRole;

/** How far the visit has come: a thin line in sections, not "3 of 26". */
final class ProgressLine extends Flow {
    private final transient Progress progress;

    ProgressLine(Look look, Progress progress) {
        super(look);
        this.progress = progress;
        setName(Names.PROGRESS);
        getAccessibleContext().setAccessibleName(progress.spoken());
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
            Coat coat = look.coat(Style.PROGRESS);
            int count = Math.max(1, progress.sections().size());
            double gap = mm(1.6);
            double width = (getWidth() - gap * (count - 1)) / count;
            double high = getHeight();
            for (int i = 0; i < count; i++) {
                double x = i * (width + gap);
                own.setColor(coat.background());
                own.fill(rounded(x, 0, width, high, high / 2));
                double done = i < progress.current()
                        ? 1
                        : i == progress.current() ? Math.min(1, Math.max(0, progress.within())) : 0;
                if (done > 0) {
                    own.setColor(coat.foreground());
                    own.fill(rounded(x, 0, Math.max(high, width * done), high, high / 2));
                }
            }
        } finally {
            own.dispose();
        }
    }

    @Override
    AccessibleRole role() {
        return AccessibleRole.PROGRESS_BAR;
    }
}
