package guidepost.kiosk.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.swing.timing.Pause.pause;
import static org.assertj.swing.timing.Timeout.timeout;

import guidepost.core.guide.Edition;
import guidepost.core.guide.Urgency;
import guidepost.core.handout.Handout;
import guidepost.exchange.Checker;
import guidepost.exchange.EditionFile;
import guidepost.exchange.EditionRejected;
import guidepost.exchange.PublishedEditions;
import guidepost.exchange.clinic.ClinicFile;
import guidepost.exchange.clinic.ClinicSettings;
import guidepost.exchange.clinic.PinHash;
import guidepost.exchange.clinic.SettingsRejected;
import guidepost.exchange.clinic.Surroundings;
import guidepost.exchange.spool.Spool;
import guidepost.exchange.spool.SpoolItem;
import guidepost.handout.PrintResult;
import guidepost.handout.Sheet;
import guidepost.kiosk.running.KioskFrame;
import guidepost.kiosk.running.Program;
import guidepost.ui.Background;
import guidepost.ui.pane.Names;
import guidepost.ui.pane.ScreenPane;
import java.awt.AWTEvent;
import java.awt.AWTException;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Frame;
import java.awt.GraphicsDevice;
import java.awt.KeyboardFocusManager;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.event.AWTEventListener;
import java.awt.event.ActionEvent;
import java.awt.event.ActionListener;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;
import javax.swing.Timer;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.timing.Condition;

/** The real kiosk in its real window, with a real finger and keyboard; its clock, its printer and its end are the story's own. */
final class RunningKiosk implements Hands, AutoCloseable {
    private static final long LONG_ENOUGH = 10_000;
    private static final double SCREEN_MILLIMETRES = 533;
    private static final int LONG_SIDE = 640;
    private static final int SHORT_SIDE = 360;
    private static final long BETWEEN_TOUCHES = 400;
    private static final long TREMBLING = 60;
    private static final long HOUR = 3_600_000L;
    private static final long MILLI = 1_000_000L;

    final List<Handout> pages = new CopyOnWriteArrayList<>();
    final AtomicInteger jobs = new AtomicInteger();
    final AtomicInteger quits = new AtomicInteger();
    private final Path data;
    /** The story's time, ahead of every clock's: AWT holds no event for older than one it has seen. */
    private final AtomicLong nanos = new AtomicLong((System.currentTimeMillis() + HOUR) * MILLI);

    private final long begin = nanos.get();
    private final StoryQueue events;
    private final Robot robot;
    private final Semaphore delivered = new Semaphore(0);
    private final List<LogRecord> logged = new CopyOnWriteArrayList<>();
    private final AWTEventListener deliveries = this::delivered;
    private final Handler log = new LogKeeper();
    private final Notebook notebook = new Notebook(HeadlessKiosk.CLINIC);
    private final List<Timer> clock = new ArrayList<>();
    private final List<Background> works = new ArrayList<>();
    private ClinicSettings settings;
    private Optional<Program> program = Optional.empty();
    private Optional<JFrame> frame = Optional.empty();
    private boolean published;
    private volatile boolean printerMissing;
    private boolean faultExpected;

    RunningKiosk(Path data, StoryQueue events) throws AWTException, SettingsRejected {
        this.data = data;
        this.events = events;
        events.follows(() -> nanos.get() / MILLI);
        Dimension screen = Toolkit.getDefaultToolkit().getScreenSize();
        robot = new Robot();
        robot.mouseMove(screen.width - 1, screen.height - 1);
        settings = ClinicSettings.defaults(Surroundings.ofThisMachine())
                .with("name", HeadlessKiosk.CLINIC.name())
                .with("region", "GB")
                .with("timeZone", HeadlessKiosk.ZONE.getId());
        isSoFine(Math.max(screen.width, screen.height) / SCREEN_MILLIMETRES);
        Toolkit.getDefaultToolkit()
                .addAWTEventListener(deliveries, AWTEvent.MOUSE_EVENT_MASK | AWTEvent.KEY_EVENT_MASK);
        Logger.getLogger("guidepost").addHandler(log);
    }

    // Before it runs

    /** Its screen is to be turned: small, so that it can stand upright and lie across on any screen there is. */
    RunningKiosk isSmall() throws SettingsRejected {
        return isSoFine(LONG_SIDE / SCREEN_MILLIMETRES);
    }

    private RunningKiosk isSoFine(double pixels) throws SettingsRejected {
        settings = settings.with("pixelsPerMillimetre", String.format(Locale.ROOT, "%.3f", pixels));
        return this;
    }

    RunningKiosk hasPin(String pin) {
        settings = settings.withPin(PinHash.of(pin.toCharArray()));
        return this;
    }

    RunningKiosk hasNoPrinter() {
        printerMissing = true;
        return this;
    }

    RunningKiosk mayFail() {
        faultExpected = true;
        return this;
    }

    RunningKiosk publishes(Edition edition) throws IOException, EditionRejected {
        new PublishedEditions(data, Checker.ofContent()).publish(EditionFile.write(edition));
        published = true;
        return this;
    }

    /** What the clinic has set is no longer readable; the kiosk says so in its log, and goes on. */
    void damagesItsSettings() throws IOException {
        Files.writeString(data.resolve(ClinicFile.NAME), "{");
    }

    RunningKiosk starts() throws IOException, EditionRejected {
        new ClinicFile(data).write(settings);
        if (!published) {
            publishes(Guides.first());
        }
        Program kiosk = new Program(
                data,
                Optional.empty(),
                Optional.empty(),
                new Program.Surface(new StoryClock(), nanos::get, now -> this::print, quits::incrementAndGet));
        program = Optional.of(kiosk);
        kiosk.start();
        until("the window is there", () -> window().isPresent());
        frame = window();
        until("it has the keyboard", () -> focused().isPresent());
        return this;
    }

    private PrintResult print(Handout handout, Sheet sheet) {
        jobs.incrementAndGet();
        if (printerMissing) {
            return new PrintResult.NoPrinter();
        }
        pages.add(handout);
        return new PrintResult.Sent("tray");
    }

    private static Optional<JFrame> window() {
        return Arrays.stream(Frame.getFrames())
                .filter(window -> KioskFrame.NAME.equals(window.getName()) && window.isShowing())
                .map(JFrame.class::cast)
                .findFirst();
    }

    // What there is to see

    JFrame frame() {
        return frame.orElseThrow();
    }

    boolean isOpen() {
        return onScreen(() -> frame().isShowing());
    }

    @Override
    public ScreenPane pane() {
        return (ScreenPane) frame().getContentPane();
    }

    @Override
    public Seen look() {
        return onScreen(() -> Seen.of(pane()));
    }

    Path data() {
        return data;
    }

    Notebook notebook() {
        return notebook;
    }

    List<SpoolItem> spool() {
        try {
            return Files.exists(data.resolve("spool")) ? new Spool(data).list() : List.of();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    List<SpoolItem.Alert.Kind> alerts() {
        return spool().stream()
                .flatMap(item ->
                        item.fold(visit -> Stream.empty(), alert -> Stream.of(alert.kind()), entry -> Stream.empty()))
                .toList();
    }

    List<String> counts() {
        return spool().stream()
                .flatMap(item -> item.fold(
                        visit -> Stream.of(visit.edition() + " " + visit.urgency()),
                        alert -> Stream.empty(),
                        entry -> Stream.empty()))
                .toList();
    }

    boolean hasLogged(String words) {
        return logged.stream().anyMatch(record -> record.getMessage().contains(words));
    }

    static <T> T onScreen(Callable<T> work) {
        return GuiActionRunner.execute(work);
    }

    /** Waits for something to become true. */
    static void until(String what, BooleanSupplier condition) {
        pause(
                new Condition(what) {
                    @Override
                    public boolean test() {
                        return condition.getAsBoolean();
                    }
                },
                timeout(LONG_ENOUGH));
    }

    RunningKiosk shows(Seen.Kind kind) {
        until("the kiosk shows " + kind, () -> look().kind() == kind);
        return this;
    }

    RunningKiosk tells(Urgency urgency) {
        shows(Seen.Kind.RESULT);
        assertThat(look().urgency()).contains(urgency);
        notebook.check(look());
        return this;
    }

    Rectangle place(String name) {
        Rectangle place = look().touchables().get(name);
        if (place == null) {
            throw new AssertionError("nothing to touch is called " + name);
        }
        return place;
    }

    String says(String name) {
        return look().says(name);
    }

    // The hands

    private void delivered(AWTEvent event) {
        if (event.getID() == MouseEvent.MOUSE_RELEASED || event.getID() == KeyEvent.KEY_RELEASED) {
            delivered.release();
        }
    }

    private void awaitDelivery(String what) {
        await(delivered, what);
        onScreen(() -> true);
        settle();
    }

    private static void await(Semaphore event, String what) {
        try {
            assertThat(event.tryAcquire(LONG_ENOUGH, TimeUnit.MILLISECONDS))
                    .as("%s arrives", what)
                    .isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public Optional<String> under(Point finger) {
        return onScreen(() -> Seen.operatedAt(pane(), finger));
    }

    @Override
    public void tap(Point where) {
        slide(where, where);
    }

    @Override
    public void slide(Point from, Point to) {
        passes(BETWEEN_TOUCHES);
        slideNow(from, to);
    }

    private void passes(long millis) {
        nanos.addAndGet(millis * MILLI);
    }

    private void slideNow(Point from, Point to) {
        delivered.drainPermits();
        Point origin = onScreen(() -> pane().getLocationOnScreen());
        robot.mouseMove(origin.x + from.x, origin.y + from.y);
        robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
        robot.mouseMove(origin.x + to.x, origin.y + to.y);
        robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
        awaitDelivery("the touch at " + from);
    }

    @Override
    public void tapTwice(Point where) {
        tap(where);
        passes(TREMBLING);
        slideNow(where, where);
    }

    @Override
    public Optional<String> focused() {
        return onScreen(() -> Optional.ofNullable(
                        KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner())
                .map(Component::getName));
    }

    @Override
    public void press(int key) {
        // While one screen takes over from another nothing has the keyboard, and a key is nobody's.
        until("something has the keyboard", this::hasKeyboard);
        delivered.drainPermits();
        passes(BETWEEN_TOUCHES);
        robot.keyPress(key);
        robot.keyRelease(key);
        awaitDelivery("the key " + KeyEvent.getKeyText(key));
    }

    private boolean hasKeyboard() {
        return onScreen(
                () -> KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner() != null);
    }

    /** A key while others are held down; handed to the window, as a window manager may keep such keys for itself. */
    void tries(int key, int modifiers) {
        passes(BETWEEN_TOUCHES);
        onScreen(() -> {
            Component focused =
                    KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
            for (int id : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
                events.postEvent(new KeyEvent(
                        focused == null ? frame() : focused,
                        id,
                        nanos.get() / MILLI,
                        modifiers,
                        key,
                        KeyEvent.CHAR_UNDEFINED));
            }
            return true;
        });
        onScreen(() -> true);
    }

    /** Another button of a mouse than the one a finger is; handed to the window, as not every screen's robot has one. */
    void clicks(int button, String name) {
        passes(BETWEEN_TOUCHES);
        Point where = onScreen(() -> SwingUtilities.convertPoint(pane(), look().middleOf(name), frame()));
        delivered.drainPermits();
        events.postEvent(click(MouseEvent.MOUSE_PRESSED, InputEvent.getMaskForButton(button), where, button));
        events.postEvent(click(MouseEvent.MOUSE_RELEASED, 0, where, button));
        awaitDelivery("the click");
    }

    private MouseEvent click(int id, int down, Point where, int button) {
        boolean menu = id == MouseEvent.MOUSE_PRESSED && button == MouseEvent.BUTTON3;
        return new MouseEvent(frame(), id, nanos.get() / MILLI, down, where.x, where.y, 1, menu, button);
    }

    @Override
    public boolean mayClose() {
        return false;
    }

    @Override
    public void turnTheScreen() {
        boolean upright = onScreen(() -> pane().getWidth() < pane().getHeight());
        Dimension size = upright ? new Dimension(LONG_SIDE, SHORT_SIDE) : new Dimension(SHORT_SIDE, LONG_SIDE);
        onScreen(() -> {
            GraphicsDevice device = frame().getGraphicsConfiguration().getDevice();
            device.setFullScreenWindow(null);
            frame().setBounds(0, 0, size.width, size.height);
            frame().validate();
            frame().requestFocus();
            return true;
        });
        until("the screen is turned", () -> pane().getSize().equals(size));
    }

    @Override
    public void wait(int seconds) {
        int step = clock.isEmpty() ? seconds : Math.min(seconds, 5);
        for (int passed = 0; passed < seconds; passed += step) {
            nanos.addAndGet(step * 1_000L * MILLI);
            onScreen(() -> {
                clock.forEach(RunningKiosk::tick);
                return true;
            });
            settle();
        }
    }

    private static void tick(Timer timer) {
        for (ActionListener listener : timer.getActionListeners()) {
            listener.actionPerformed(new ActionEvent(timer, 0, "tick"));
        }
    }

    /** From now on the kiosk's clock ticks only while somebody waits, and no touch comes before what the last one began is done. */
    RunningKiosk holdsItsClock() throws ReflectiveOperationException {
        for (Object timer : (List<?>) inside("timers")) {
            clock.add((Timer) timer);
        }
        for (String one : List.of("records", "printing", "polling")) {
            works.add((Background) inside(one));
        }
        onScreen(() -> {
            clock.forEach(Timer::stop);
            return true;
        });
        return this;
    }

    private Object inside(String name) throws ReflectiveOperationException {
        Field field = Program.class.getDeclaredField(name);
        field.setAccessible(true);
        return field.get(program.orElseThrow());
    }

    /** Work is done one after the other: when this is done, so is what was begun before. */
    private void settle() {
        Semaphore done = new Semaphore(0);
        onScreen(() -> {
            works.forEach(work -> work.call(() -> true).then(well -> done.release(), failure -> done.release()));
            return true;
        });
        works.forEach(work -> await(done, "the work before"));
    }

    // A story's short way

    /** Touches what has these names, one after the other, each as soon as it can be touched. */
    RunningKiosk touches(String... names) {
        for (String name : names) {
            turnPagesTo(name);
            Seen seen = look();
            notebook.touched(seen, name);
            tap(seen.middleOf(name));
        }
        return this;
    }

    private void turnPagesTo(String name) {
        until(name + " can be touched", () -> look().offers(name) || look().offers(Names.PAGE_DOWN));
        while (!look().offers(name)) {
            tap(look().middleOf(Names.PAGE_DOWN));
        }
    }

    /** Goes to what has these names by keyboard, and presses it: now with Enter, now with Space. */
    RunningKiosk keysTo(int move, int press, String... names) {
        for (String name : names) {
            until(name + " can be reached", () -> look().offers(name));
            for (int steps = 0; !focused().equals(Optional.of(name)); steps++) {
                assertThat(steps).as("steps to %s, now at %s", name, focused()).isLessThan(60);
                press(move);
            }
            Seen seen = look();
            notebook.touched(seen, name);
            press(press);
        }
        return this;
    }

    RunningKiosk types(String digits) {
        digits.chars().forEach(digit -> touches("key." + (char) digit));
        return this;
    }

    RunningKiosk findsTheCorner() {
        Point corner = new Point(3, 3);
        for (int i = 0; i < 5; i++) {
            slide(corner, corner);
        }
        return this;
    }

    RunningKiosk begins() {
        shows(Seen.Kind.ATTRACT).touches("start").shows(Seen.Kind.INTENDED_USE);
        notebook.visitBegins(Guides.first());
        return touches("next").shows(Seen.Kind.QUESTION);
    }

    /** Answers and goes on. */
    RunningKiosk answers(String... names) {
        touches(names);
        String asked = says(Names.PROMPT);
        goesOn();
        until("the next screen", () -> !says(Names.PROMPT).equals(asked));
        return this;
    }

    /** Answers whatever is asked, with the first answer there is, to the result. */
    RunningKiosk answersAnything() {
        while (look().kind() == Seen.Kind.QUESTION) {
            answers(look().touchables().keySet().stream()
                    .filter(name -> name.startsWith("option.")
                            || name.startsWith("shortcut.")
                            || name.startsWith("step.")
                            || name.equals("key.3"))
                    .findFirst()
                    .orElseThrow());
        }
        if (look().kind() == Seen.Kind.REVIEW) {
            approves();
        }
        return shows(Seen.Kind.RESULT);
    }

    /** Goes through the review to its end, and on. */
    RunningKiosk approves() {
        shows(Seen.Kind.REVIEW);
        while (look().kind() == Seen.Kind.REVIEW) {
            tap(look().middleOf("next"));
        }
        return this;
    }

    private void goesOn() {
        String asked = says(Names.PROMPT);
        for (int page = 0; page < 30 && says(Names.PROMPT).equals(asked); page++) {
            tap(look().middleOf("next"));
        }
    }

    /** As somebody with a simple spasm, from the question on the screen until it is no longer a question, or it is that one. */
    RunningKiosk answersCalmlyUpTo(String question) {
        while (look().kind() == Seen.Kind.QUESTION
                && !notebook.question(look()).code().equals(question)) {
            answers(Calm.answer(notebook.question(look())).toArray(String[]::new));
        }
        return this;
    }

    @Override
    public void close() throws IOException {
        Toolkit.getDefaultToolkit().removeAWTEventListener(deliveries);
        program.ifPresent(kiosk -> onScreen(() -> {
            kiosk.stop();
            return true;
        }));
        until("its work is done", () -> Thread.getAllStackTraces().keySet().stream()
                .noneMatch(thread -> thread.getName().startsWith("guidepost-")));
        Thread.setDefaultUncaughtExceptionHandler(null);
        Logger.getLogger("guidepost").removeHandler(log);
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
        if (!faultExpected) {
            assertThat(logged)
                    .filteredOn(record -> record.getLevel().intValue() >= Level.SEVERE.intValue())
                    .extracting(LogRecord::getThrown)
                    .as("faults")
                    .isEmpty();
        }
    }

    /** The clinic's time, which passes with the story's. */
    private final class StoryClock extends Clock {
        @Override
        public Instant instant() {
            return HeadlessKiosk.NOW.plusNanos(nanos.get() - begin);
        }

        @Override
        public ZoneId getZone() {
            return HeadlessKiosk.ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(instant(), zone);
        }
    }

    private final class LogKeeper extends Handler {
        @Override
        public void publish(LogRecord record) {
            logged.add(record);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
