package guidepost.admin.desk;

import guidepost.ui.theme.Look;
import guidepost.ui.theme.Metrics;
import guidepost.ui.theme.Theme;
import guidepost.ui.theme.ThemeName;
import java.awt.Dimension;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;
import javax.swing.WindowConstants;

/** The desk's window: small, and above the others. */
final class DeskFrame implements DeskView {
    static final String NAME = "desk.window";

    private static final double WIDTH = 200;
    private static final double HEIGHT = 155;

    private final JFrame frame = new JFrame();
    private final Metrics metrics;
    private final DeskPane pane;

    DeskFrame(Metrics metrics) {
        this.metrics = metrics;
        Look look = Theme.apply(ThemeName.STANDARD, metrics);
        pane = new DeskPane(look);
        frame.setName(NAME);
        frame.setContentPane(pane);
        frame.setAlwaysOnTop(true);
        // Whoever types a name into another program must not find the letters here.
        frame.setAutoRequestFocus(false);
        frame.setDefaultCloseOperation(WindowConstants.DO_NOTHING_ON_CLOSE);
    }

    /** Who decides what is done at the window. */
    void serve(DeskHands deciding) {
        pane.serve(deciding);
        frame.addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosing(WindowEvent event) {
                deciding.close();
            }
        });
    }

    void open() {
        frame.setSize(new Dimension(metrics.mm(WIDTH), metrics.mm(HEIGHT)));
        frame.setLocationByPlatform(true);
        frame.setVisible(true);
    }

    @Override
    public void show(DeskScreen screen) {
        frame.setTitle(screen.title());
        pane.show(screen);
    }

    @Override
    public void summon() {
        frame.setExtendedState(frame.getExtendedState() & ~JFrame.ICONIFIED);
        frame.toFront();
    }

    @Override
    public void dress(ThemeName theme) {
        Look look = Theme.apply(theme, metrics);
        SwingUtilities.updateComponentTreeUI(frame);
        pane.dress(look);
    }

    @Override
    public void close() {
        frame.dispose();
    }
}
