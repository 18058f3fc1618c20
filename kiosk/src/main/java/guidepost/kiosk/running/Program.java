package guidepost.kiosk.running;

import guidepost.core.guide.Language;
import guidepost.db.Database;
import guidepost.exchange.Checker;
import guidepost.exchange.DataFolder;
import guidepost.exchange.PublishedEditions;
import guidepost.exchange.clinic.ClinicFile;
import guidepost.exchange.clinic.ClinicSettings;
import guidepost.exchange.clinic.PinLock;
import guidepost.exchange.spool.SignOfLife;
import guidepost.exchange.spool.Spool;
import guidepost.handout.SheetPrinter;
import guidepost.kiosk.visit.KioskPresenter;
import guidepost.kiosk.visit.Offer;
import guidepost.ui.Background;
import guidepost.ui.Edt;
import guidepost.ui.SwingBackground;
import java.awt.Dimension;
import java.awt.KeyboardFocusManager;
import java.awt.Toolkit;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import javax.swing.SwingUtilities;
import javax.swing.Timer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Wires the running kiosk together; the only place that knows all of it. */
public final class Program {
    private static final Logger LOG = LoggerFactory.getLogger(Program.class);
    private static final String REHEARSAL = "guidepost.rehearsal";
    private static final int TICK_MILLIS = 250;
    private static final int POLL_MILLIS = 2_000;
    private static final int ALIVE_MILLIS = 20_000;
    private static final int SERVER_MILLIS = 5_000;
    private static final int PRINTER_MILLIS = 30_000;
    private static final double MILLIMETRES_PER_INCH = 25.4;

    private final Path dataFolder;
    private final Optional<Dimension> size;
    private final PublishedEditions editions;
    private final Offers offers;
    private final Surface surface;
    private final Spool spool;
    private final MachineAlerts alerts;
    private final SwingBackground records = new SwingBackground("guidepost-records");
    private final SwingBackground printing = new SwingBackground("guidepost-printing");
    private final SwingBackground polling = new SwingBackground("guidepost-polling");
    private final SwingBackground tending = new SwingBackground("guidepost-printer");
    private final SwingBackground serving = new SwingBackground("guidepost-server");
    private final KeyGuard keys = new KeyGuard();
    private final List<Timer> timers = new ArrayList<>();
    private Optional<KioskFrame> window = Optional.empty();
    private Optional<Supplier<Database>> server = Optional.empty();

    /**
     * The outside world, which a story may bring its own of.
     *
     * @param printers makes a printer of the clinic's settings
     * @param nanos a clock that never jumps
     */
    public record Surface(
            Clock clock, LongSupplier nanos, Function<ClinicSettings, SheetPrinter> printers, Runnable onQuit) {
        /** This machine, and an end of the program when staff say so. */
        public static Surface ofThisMachine() {
            return new Surface(Clock.systemUTC(), System::nanoTime, ClinicPrinter::ofThisMachine, () -> System.exit(0));
        }
    }

    public Program(Path dataFolder, Optional<Dimension> size, Optional<Language> language, Surface surface) {
        this.dataFolder = dataFolder;
        this.size = size;
        this.surface = surface;
        this.editions = new PublishedEditions(dataFolder, Checker.ofContent());
        this.spool = new Spool(dataFolder);
        this.alerts = new MachineAlerts(spool, surface.clock());
        this.offers = new Offers(editions, new ClinicFile(dataFolder), language, alerts);
    }

    /** Has this kiosk fetch its editions from a server's store, and leave its counts and alerts there. */
    public Program exchangingWith(Supplier<Database> store) {
        server = Optional.of(store);
        return this;
    }

    /**
     * Opens the window and shows the first screen, which stands when this returns. Not for the event thread: that makes the window, empty at first,
     * while this one reads what to show.
     *
     * @throws IOException where the data folder cannot be made
     */
    public void start() throws IOException {
        DataFolder.open(dataFolder);
        double pitch = offers.readSettings().pixelsPerMillimetre().orElseGet(Program::pitchOfTheScreen);
        CompletableFuture<KioskFrame> frame =
                CompletableFuture.supplyAsync(() -> opened(pitch), SwingUtilities::invokeLater);
        Offer first = offers.next().orElseThrow();
        KioskFrame ready = frame.join();
        CompletableFuture.runAsync(() -> begin(ready, first), SwingUtilities::invokeLater)
                .join();
    }

    private KioskFrame opened(double pitch) {
        KioskFrame frame = new KioskFrame(pitch, this::quit);
        window = Optional.of(frame);
        frame.open(size);
        return frame;
    }

    private void begin(KioskFrame frame, Offer first) {
        ClinicSettings settings = offers.settings();
        KioskPresenter presenter = new KioskPresenter(
                frame,
                first,
                new KioskPresenter.Ports(
                        new SpoolDesk(spool, surface.clock().withZone(settings.timeZone())),
                        new ClinicPrinter(offers::settings, surface.printers()),
                        new PinGate(offers::settings, new PinLock(dataFolder), surface.clock()),
                        records,
                        printing),
                surface.clock(),
                surface.nanos(),
                Program::log);
        frame.onTouch(presenter::touch);
        presenter.start();
        Thread.setDefaultUncaughtExceptionHandler(
                (thread, failure) -> SwingUtilities.invokeLater(() -> presenter.fault(failure)));
        KeyboardFocusManager.getCurrentKeyboardFocusManager().addKeyEventDispatcher(keys);
        frame.focus();
        if (Boolean.getBoolean(REHEARSAL)) {
            frame.whenPainted(() -> endRehearsal(frame));
        }
        every(TICK_MILLIS, presenter::tick);
        every(POLL_MILLIS, polling, offers::next, next -> next.ifPresent(presenter::offer));
        Heartbeat heart = new Heartbeat(new SignOfLife(dataFolder), surface.clock(), alerts);
        Callable<Boolean> beat = () -> {
            heart.beat();
            return true;
        };
        every(ALIVE_MILLIS, polling, beat, done -> {});
        PrinterWatch printer = new PrinterWatch(offers::settings, surface.printers(), alerts);
        // At once, too: what waits from before this kiosk was started belongs to nobody any more.
        tending.call(printer::look).then(health -> {}, Program::log);
        every(PRINTER_MILLIS, tending, printer::look, health -> {});
        server.map(store -> new ServerLink(store, editions, spool))
                .ifPresent(link -> every(SERVER_MILLIS, serving, link::exchange, done -> {}));
    }

    /** Does something slow again and again, but never a second time while it is still at it. */
    private <T> void every(int millis, Background background, Callable<T> work, Consumer<T> onEdt) {
        AtomicBoolean busy = new AtomicBoolean();
        every(millis, () -> {
            if (busy.compareAndSet(false, true)) {
                background
                        .call(work)
                        .then(
                                result -> {
                                    busy.set(false);
                                    onEdt.accept(result);
                                },
                                failure -> {
                                    busy.set(false);
                                    log(failure);
                                });
            }
        });
    }

    private void every(int millis, Runnable work) {
        Timer timer = new Timer(millis, tick -> work.run());
        timers.add(timer);
        timer.start();
    }

    private void quit() {
        stop();
        surface.onQuit().run();
    }

    /** Ends everything that runs, and closes the window. */
    public void stop() {
        Edt.require();
        timers.forEach(Timer::stop);
        KeyboardFocusManager.getCurrentKeyboardFocusManager().removeKeyEventDispatcher(keys);
        List.of(records, printing, polling, tending, serving).forEach(SwingBackground::close);
        window.ifPresent(KioskFrame::close);
    }

    /** Says that the first screen stands, and leaves: for the JVM to archive the classes of a start, and for a start to be timed. */
    private static void endRehearsal(KioskFrame frame) {
        System.out.println("painted");
        frame.quit();
    }

    /** What went wrong, never an answer: no screen, answer or sheet is ever part of a failure's message. */
    private static void log(Throwable failure) {
        LOG.error("fault", failure);
    }

    private static double pitchOfTheScreen() {
        return Toolkit.getDefaultToolkit().getScreenResolution() / MILLIMETRES_PER_INCH;
    }
}
