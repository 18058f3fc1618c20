package guidepost.admin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Where what is logged goes: a few files in the data folder, made when there is something to log. */
final class LogFile extends Handler {
    private static final int LARGEST = 5_000_000;
    private static final int FILES = 10;
    private static final Logger ROOT = Logger.getLogger("");

    private final Path folder;
    private Optional<FileHandler> file = Optional.empty();
    private boolean broken;

    private LogFile(Path folder) {
        this.folder = folder;
    }

    /** From now on, if nothing else is set up to log to. */
    static synchronized void in(Path dataFolder) {
        if (ROOT.getHandlers().length == 0) {
            LogFile log = new LogFile(dataFolder.resolve("logs"));
            log.setLevel(Level.INFO);
            ROOT.addHandler(log);
        }
    }

    @Override
    public synchronized void publish(LogRecord line) {
        boolean ours = String.valueOf(line.getLoggerName()).startsWith("guidepost.");
        if (isLoggable(line) && (ours || line.getLevel().intValue() >= Level.WARNING.intValue())) {
            open().ifPresent(handler -> handler.publish(line));
        }
    }

    private Optional<FileHandler> open() {
        if (file.isEmpty() && !broken) {
            try {
                Files.createDirectories(folder);
                FileHandler handler =
                        new FileHandler(folder.resolve("admin-%g.log").toString(), LARGEST, FILES, true);
                handler.setFormatter(new SimpleFormatter());
                file = Optional.of(handler);
            } catch (IOException e) {
                // A full or read-only disk must not keep a command from its work.
                broken = true;
            }
        }
        return file;
    }

    @Override
    public synchronized void flush() {
        file.ifPresent(Handler::flush);
    }

    @Override
    public synchronized void close() {
        file.ifPresent(Handler::close);
    }
}
