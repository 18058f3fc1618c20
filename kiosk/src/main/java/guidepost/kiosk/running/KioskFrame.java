package guidepost.kiosk.running;

import guidepost.core.guide.Language;
import guidepost.core.words.Phrases;
import guidepost.kiosk.visit.Display;
import guidepost.kiosk.visit.KioskView;
import guidepost.ui.pane.PageWords;
import guidepost.ui.pane.ScreenPane;
import guidepost.ui.screen.Screen;
import guidepost.ui.screen.Touch;
import guidepost.ui.theme.Metrics;
import guidepost.ui.theme.Theme;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.GraphicsDevice;
import java.awt.KeyboardFocusManager;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;
import javax.swing.WindowConstants;

/** The one window: undecorated over the whole screen, always on top, and not to be closed; or a plain window of a given size. */
public final class KioskFrame implements KioskView {
    public static final String NAME = "kiosk";

    private final JFrame frame = new JFrame();
    private final ScreenPane pane;
    private final double pixelsPerMillimetre;
    private final Runnable onQuit;
    private Display dressed = Display.STANDARD;

    KioskFrame(double pixelsPerMillimetre, Runnable onQuit) {
        this.pixelsPerMillimetre = pixelsPerMillimetre;
        this.onQuit = onQuit;
        this.pane = new ScreenPane(Theme.apply(Display.STANDARD.theme(), metrics(Display.STANDARD)));
        frame.setName(NAME);
        frame.setTitle("Guidepost");
        frame.setContentPane(pane);
        // Else the window itself would stand in the ring, and nothing leads on from there.
        frame.setFocusTraversalPolicy(pane.getFocusTraversalPolicy());
        frame.getRootPane().setName(NAME + ".root");
        frame.addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent event) {
                keepTheKeyboard();
            }
        });
    }

    private Metrics metrics(Display display) {
        return new Metrics(pixelsPerMillimetre, display.textSize());
    }

    void onTouch(Consumer<Touch> listener) {
        pane.onTouch(listener);
    }

    /** Shows the window; on the whole screen where no size is given. */
    void open(Optional<Dimension> window) {
        if (window.isPresent()) {
            frame.setDefaultCloseOperation(WindowConstants.DO_NOTHING_ON_CLOSE);
            frame.addWindowListener(new WindowAdapter() {
                @Override
                public void windowClosing(WindowEvent event) {
                    quit();
                }
            });
            pane.setPreferredSize(window.get());
            frame.pack();
            frame.setVisible(true);
        } else {
            openFullScreen();
        }
    }

    /** Gives the keyboard to the first thing that can be touched. */
    void focus() {
        pane.requestFocusInWindow();
    }

    private void openFullScreen() {
        frame.setDefaultCloseOperation(WindowConstants.DO_NOTHING_ON_CLOSE);
        frame.setUndecorated(true);
        frame.setResizable(false);
        frame.setAlwaysOnTop(true);
        GraphicsDevice device = frame.getGraphicsConfiguration().getDevice();
        frame.setBounds(device.getDefaultConfiguration().getBounds());
        frame.setVisible(true);
        if (device.isFullScreenSupported()) {
            device.setFullScreenWindow(frame);
        }
        frame.addWindowListener(new WindowAdapter() {
            @Override
            public void windowDeactivated(WindowEvent event) {
                comeBack();
            }

            @Override
            public void windowIconified(WindowEvent event) {
                comeBack();
            }
        });
    }

    /** Nothing a patient can do should lead elsewhere; where a window manager took the front, take it back. */
    private void comeBack() {
        frame.setExtendedState(JFrame.NORMAL);
        frame.toFront();
        frame.requestFocus();
    }

    /** Calls once, when what is shown now stands on the screen. */
    void whenPainted(Runnable painted) {
        JComponent above = new JComponent() {
            @Override
            protected void paintComponent(Graphics graphics) {
                setVisible(false);
                SwingUtilities.invokeLater(() -> {
                    getToolkit().sync();
                    painted.run();
                });
            }
        };
        frame.setGlassPane(above);
        above.setVisible(true);
    }

    @Override
    public void show(Screen screen) {
        pane.show(screen);
        SwingUtilities.invokeLater(this::keepTheKeyboard);
    }

    /** Where one screen follows another so fast that the focus was on its way, it would be lost, or end on the window itself. */
    private void keepTheKeyboard() {
        Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        if (frame.isFocused() && (owner == null || owner == frame)) {
            pane.requestFocusInWindow();
        }
    }

    @Override
    public void dress(Display display) {
        if (display.equals(dressed)) {
            return;
        }
        dressed = display;
        pane.look(Theme.apply(display.theme(), metrics(display)));
    }

    @Override
    public void speak(Language language) {
        Phrases phrases = Phrases.of(Screen.class, language);
        pane.pageWords(new PageWords(phrases.say("pages.back"), phrases.say("pages.more")));
        frame.applyComponentOrientation(java.awt.ComponentOrientation.getOrientation(language.locale()));
    }

    @Override
    public void quit() {
        close();
        onQuit.run();
    }

    void close() {
        frame.dispose();
    }
}
