package guidepost.kiosk.running;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** The kiosk's log: ten files of five megabytes in the data folder, the oldest overwritten; never an answer in it. */
public final class LogFile {
    private static final int BYTES = 5_000_000;
    private static final int FILES = 10;

    private LogFile() {}

    /** Sends everything logged to files in that data folder, and nothing to the terminal. */
    public static void in(Path dataFolder) throws IOException {
        Path folder = Files.createDirectories(dataFolder.resolve("log"));
        FileHandler file = new FileHandler(folder.resolve("kiosk.%g.log").toString(), BYTES, FILES, true);
        file.setEncoding("UTF-8");
        file.setFormatter(new SimpleFormatter());
        file.setLevel(Level.INFO);
        Logger root = Logger.getLogger("");
        for (Handler handler : root.getHandlers()) {
            root.removeHandler(handler);
        }
        root.addHandler(file);
    }
}
