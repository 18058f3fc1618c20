package guidepost.kiosk.story;

import guidepost.core.guide.Edition;
import guidepost.core.guide.Language;
import guidepost.core.handout.Clinic;
import guidepost.core.triage.Decider;
import guidepost.core.words.Phrases;
import guidepost.kiosk.visit.Display;
import guidepost.kiosk.visit.KioskPresenter;
import guidepost.kiosk.visit.KioskView;
import guidepost.kiosk.visit.Offer;
import guidepost.ui.Background;
import guidepost.ui.pane.PageWords;
import guidepost.ui.pane.ScreenPane;
import guidepost.ui.screen.Screen;
import guidepost.ui.theme.Look;
import guidepost.ui.theme.Metrics;
import guidepost.ui.theme.Theme;
import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.awt.Point;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.lang.reflect.InvocationTargetException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.AbstractButton;
import javax.swing.SwingUtilities;

/** The kiosk's presenter and its pane without a window: fingers become events for the component they meet, time passes when told to. */
final class HeadlessKiosk implements KioskView, Hands {
    static final double PITCH = 3.6;
    static final ZoneId ZONE = ZoneId.of("Europe/London");
    static final Clinic CLINIC = new Clinic("Hill Road Clinic", "", "01234 567890", "999", "111", "GB", ZONE, false);
    static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final Offer.Times TIMES = new Offer.Times(120, 45, 30);
    private static final long MILLI = 1_000_000L;
    private static final int SHORT = 1080;
    private static final int LONG = 1920;
    private static final Map<Display, Look> LOOKS = new HashMap<>();

    final Outside outside = new Outside();
    final HeldBackground printing = new HeldBackground();
    final List<Throwable> faults = new ArrayList<>();
    private final ScreenPane pane;
    private final KioskPresenter presenter;
    private long nanos = 1_000_000_000_000L;
    private Optional<Screen> shown = Optional.empty();
    private boolean quit;
    private int ring;
    private Optional<RuntimeException> breaks = Optional.empty();

    HeadlessKiosk(Offer offer) {
        pane = new ScreenPane(lookFor(Display.STANDARD));
        pane.setSize(SHORT, LONG);
        presenter = new KioskPresenter(
                this,
                offer,
                new KioskPresenter.Ports(outside, outside, outside, Background.sameThread(), printing),
                Clock.fixed(NOW, ZONE),
                () -> nanos,
                faults::add);
        pane.onTouch(presenter::touch);
        presenter.start();
    }

    static Offer offer(Edition edition) {
        return new Offer(Optional.of(Decider.of(edition)), List.of(Language.ENGLISH), CLINIC, false, TIMES);
    }

    static Offer closed(Edition edition) {
        return new Offer(Optional.of(Decider.of(edition)), List.of(Language.ENGLISH), CLINIC, true, TIMES);
    }

    static Offer nothing() {
        return new Offer(Optional.empty(), List.of(Language.ENGLISH), CLINIC, false, TIMES);
    }

    static Look lookFor(Display display) {
        return LOOKS.computeIfAbsent(display, now -> Theme.look(now.theme(), new Metrics(PITCH, now.textSize())));
    }

    /** Does something where screens live; a failure comes out as it is. */
    static void onScreen(Runnable work) {
        try {
            SwingUtilities.invokeAndWait(work);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) e.getCause();
        }
    }

    KioskPresenter presenter() {
        return presenter;
    }

    boolean hasQuit() {
        return quit;
    }

    void breakNextScreen(RuntimeException how) {
        breaks = Optional.of(how);
    }

    // The view

    @Override
    public void show(Screen screen) {
        if (breaks.isPresent()) {
            RuntimeException broken = breaks.get();
            breaks = Optional.empty();
            throw broken;
        }
        shown = Optional.of(screen);
        pane.show(screen);
    }

    Screen lastShown() {
        return shown.orElseThrow();
    }

    @Override
    public void dress(Display display) {
        pane.look(lookFor(display));
    }

    @Override
    public void speak(Language language) {
        Phrases phrases = Phrases.of(Screen.class, language);
        pane.pageWords(new PageWords(phrases.say("pages.back"), phrases.say("pages.more")));
    }

    @Override
    public void quit() {
        quit = true;
    }

    // The hands

    @Override
    public ScreenPane pane() {
        return pane;
    }

    @Override
    public Seen look() {
        return Seen.of(pane);
    }

    @Override
    public Optional<String> under(Point finger) {
        return Seen.operatedAt(pane, finger);
    }

    @Override
    public void tap(Point where) {
        nanos += 400 * MILLI;
        slide(where, where);
    }

    @Override
    public void tapTwice(Point where) {
        tap(where);
        nanos += 60 * MILLI;
        slideNow(where, where);
    }

    @Override
    public void slide(Point from, Point to) {
        nanos += 400 * MILLI;
        slideNow(from, to);
    }

    private void slideNow(Point from, Point to) {
        Seen.under(pane, from).ifPresent(part -> {
            Point origin = SwingUtilities.convertPoint(part, 0, 0, pane);
            mouse(part, MouseEvent.MOUSE_PRESSED, from.x - origin.x, from.y - origin.y);
            nanos += 80 * MILLI;
            mouse(part, MouseEvent.MOUSE_RELEASED, to.x - origin.x, to.y - origin.y);
        });
    }

    private void mouse(Component part, int id, int x, int y) {
        int down = id == MouseEvent.MOUSE_PRESSED ? InputEvent.BUTTON1_DOWN_MASK : 0;
        part.dispatchEvent(new MouseEvent(part, id, nanos / MILLI, down, x, y, 1, false, MouseEvent.BUTTON1));
    }

    /** There is no focus without a window: the order the keyboard goes in is kept here. */
    private List<AbstractButton> keyboardOrder() {
        return Seen.everything(pane).stream()
                .filter(AbstractButton.class::isInstance)
                .map(AbstractButton.class::cast)
                .filter(button -> button.isVisible() && button.isEnabled())
                .toList();
    }

    private Optional<AbstractButton> inRing() {
        List<AbstractButton> order = keyboardOrder();
        return order.isEmpty() ? Optional.empty() : Optional.of(order.get(Math.floorMod(ring, order.size())));
    }

    @Override
    public Optional<String> focused() {
        return inRing().map(Component::getName);
    }

    @Override
    public void press(int key) {
        nanos += 400 * MILLI;
        if (key == KeyEvent.VK_ENTER || key == KeyEvent.VK_SPACE) {
            inRing().ifPresent(button -> {
                key(button, KeyEvent.KEY_PRESSED, key);
                nanos += 80 * MILLI;
                key(button, KeyEvent.KEY_RELEASED, key);
            });
        } else {
            ring++;
        }
    }

    private void key(AbstractButton button, int id, int code) {
        KeyEvent event = new KeyEvent(button, id, nanos / MILLI, 0, code, KeyEvent.CHAR_UNDEFINED);
        KeyboardFocusManager.getCurrentKeyboardFocusManager().redispatchEvent(button, event);
    }

    @Override
    public boolean mayClose() {
        return true;
    }

    @Override
    public void turnTheScreen() {
        pane.setSize(pane.getHeight(), pane.getWidth());
        pane.doLayout();
    }

    @Override
    public void wait(int seconds) {
        int step = seconds > 10 ? 5 : 1;
        for (int second = 0; second < seconds; second += step) {
            nanos += step * 1_000L * MILLI;
            presenter.tick();
        }
    }

    // A story's short way

    HeadlessKiosk touches(String... names) {
        for (String name : names) {
            tap(look().middleOf(name));
        }
        return this;
    }

    HeadlessKiosk findsTheCorner() {
        for (int i = 0; i < 5; i++) {
            slide(new Point(5, 5), new Point(5, 5));
        }
        return this;
    }

    HeadlessKiosk opensTheGate() {
        return findsTheCorner().types(Outside.PIN).touches("pin.enter");
    }

    HeadlessKiosk types(String digits) {
        digits.chars().forEach(digit -> touches("key." + (char) digit));
        return this;
    }

    String says(String name) {
        return look().says(name);
    }
}
