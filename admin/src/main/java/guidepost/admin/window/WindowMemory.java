package guidepost.admin.window;

import java.awt.Rectangle;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/** What the window looked like when it was closed; a small file in the data folder that may be lost without harm. */
record WindowMemory(Optional<Rectangle> bounds, boolean dark, boolean preview) {
    private static final Logger LOG = System.getLogger(WindowMemory.class.getName());
    private static final String FILE = "editor-window.properties";
    private static final String BOUNDS = "bounds";

    static WindowMemory read(Path dataFolder) {
        Properties said = new Properties();
        Path file = dataFolder.resolve(FILE);
        if (Files.isRegularFile(file)) {
            try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                said.load(in);
            } catch (IOException | IllegalArgumentException e) {
                LOG.log(Level.WARNING, "the window's file cannot be read: " + e.getMessage());
            }
        }
        return new WindowMemory(
                bounds(said.getProperty(BOUNDS, "")),
                Boolean.parseBoolean(said.getProperty("dark", "false")),
                Boolean.parseBoolean(said.getProperty("preview", "true")));
    }

    private static Optional<Rectangle> bounds(String text) {
        String[] numbers = text.split(" ", -1);
        try {
            return numbers.length == 4
                    ? Optional.of(new Rectangle(
                            Integer.parseInt(numbers[0]),
                            Integer.parseInt(numbers[1]),
                            Integer.parseInt(numbers[2]),
                            Integer.parseInt(numbers[3])))
                    : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    void write(Path dataFolder) {
        Properties said = new Properties();
        bounds.ifPresent(at -> said.setProperty(BOUNDS, at.x + " " + at.y + " " + at.width + " " + at.height));
        said.setProperty("dark", String.valueOf(dark));
        said.setProperty("preview", String.valueOf(preview));
        try (Writer out = Files.newBufferedWriter(dataFolder.resolve(FILE), StandardCharsets.UTF_8)) {
            said.store(out, null);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the window's file cannot be written: " + e.getMessage());
        }
    }
}
