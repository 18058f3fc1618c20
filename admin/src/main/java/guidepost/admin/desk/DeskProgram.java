package guidepost.admin.desk;

import guidepost.db.Database;
import guidepost.exchange.DataFolder;
import guidepost.exchange.clinic.ClinicFile;
import guidepost.exchange.clinic.ClinicSettings;
import guidepost.exchange.clinic.SettingsRejected;
import guidepost.exchange.clinic.Surroundings;
import guidepost.ui.SwingBackground;
import guidepost.ui.theme.Metrics;
import guidepost.ui.theme.TextSize;
import java.awt.Toolkit;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javax.swing.SwingUtilities;
import javax.swing.Timer;

/** The running desk: its window, its files or its server, its sound, wired together. */
public final class DeskProgram {
    private static final Logger LOG = System.getLogger(DeskProgram.class.getName());
    private static final double MILLIMETRES_PER_INCH = 25.4;
    private static final int TICK_MILLIS = 500;

    private final Path dataFolder;
    private final Messages messages;
    private final ClinicFile clinic;
    private final Clock clock;
    private final SwingBackground work = new SwingBackground("guidepost-desk");
    private final SwingBackground playing = new SwingBackground("guidepost-desk-sound");
    private final CompletableFuture<Boolean> ended = new CompletableFuture<>();

    /** @param server opens the store on the server that kiosks share; empty where the kiosk lives on the data folder */
    public DeskProgram(Path dataFolder, Optional<Supplier<Database>> server, Clock clock) {
        this.dataFolder = dataFolder;
        this.messages = server.<Messages>map(StoreMessages::new).orElseGet(() -> new SpoolMessages(dataFolder));
        this.clinic = new ClinicFile(dataFolder);
        this.clock = clock;
    }

    /**
     * Shows the window, and returns when somebody has closed it. Not for the event thread.
     *
     * @throws IOException where the data folder cannot be made
     */
    public void run() throws IOException {
        DataFolder.open(dataFolder);
        ClinicSettings settings = settings();
        SwingUtilities.invokeLater(() -> open(settings));
        ended.join();
        List.of(work, playing).forEach(SwingBackground::close);
    }

    /** Settings that cannot be read are looked at again and again; the window opens all the same. */
    private ClinicSettings settings() throws IOException {
        try {
            return clinic.read();
        } catch (SettingsRejected e) {
            LOG.log(Level.WARNING, "settings: " + e.getMessage());
            return ClinicSettings.defaults(Surroundings.ofThisMachine());
        }
    }

    private void open(ClinicSettings settings) {
        double pitch = Toolkit.getDefaultToolkit().getScreenResolution() / MILLIMETRES_PER_INCH;
        DeskFrame frame = new DeskFrame(new Metrics(pitch, TextSize.STANDARD));
        DeskPresenter presenter = new DeskPresenter(
                frame,
                new DeskPresenter.Ports(messages, clinic, new Chime(playing), work),
                settings,
                clock,
                System::nanoTime,
                failure -> LOG.log(Level.WARNING, "desk: " + failure.getMessage()));
        frame.serve(presenter);
        presenter.start();
        frame.open();
        Timer timer = new Timer(TICK_MILLIS, tick -> presenter.tick());
        timer.start();
        presenter.onEnd(() -> {
            timer.stop();
            ended.complete(true);
        });
    }
}
