package guidepost.ui.pane;

import guidepost.ui.screen.Screen;
import guidepost.ui.theme.Look;
import guidepost.ui.theme.Metrics;
import guidepost.ui.theme.TextSize;
import guidepost.ui.theme.Theme;
import guidepost.ui.theme.ThemeName;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.swing.SwingUtilities;

/** Paints every sample screen to {@code target/pictures}, to be looked at; arguments pick themes and sizes by name. */
public final class Pictures {
    private Pictures() {}

    public static void main(String[] picks) throws Exception {
        Path folder = Files.createDirectories(Path.of("target", "pictures"));
        Set<String> wanted = Set.of(picks);
        SwingUtilities.invokeAndWait(() -> {
            for (ThemeName theme : ThemeName.values()) {
                for (TextSize size : TextSize.values()) {
                    if (wanted.isEmpty() || (wanted.contains(theme.name()) && wanted.contains(size.name()))) {
                        paintAll(folder, Theme.look(theme, new Metrics(3.6, size)), wanted.contains("PSEUDO"));
                    }
                }
            }
        });
    }

    private static void paintAll(Path folder, Look look, boolean pseudo) {
        Map<String, Screen> screens = (pseudo ? Samples.pseudo() : Samples.english()).all();
        screens.forEach((name, screen) -> {
            paint(folder, look, name + (pseudo ? "-pseudo" : ""), screen, 1080, 1920);
            paint(folder, look, name + (pseudo ? "-pseudo" : ""), screen, 1920, 1080);
        });
    }

    private static void paint(Path folder, Look look, String name, Screen screen, int width, int height) {
        ScreenPane pane = new ScreenPane(look);
        pane.pageWords(new PageWords("Earlier", "More"));
        pane.setSize(width, height);
        pane.show(screen);
        String file = (name + "-" + (width < height ? "upright" : "across") + "-" + look.theme() + "-"
                        + look.metrics().size())
                .toLowerCase(Locale.ROOT);
        try {
            ImageIO.write(picture(pane), "png", folder.resolve(file + ".png").toFile());
        } catch (IOException fault) {
            throw new IllegalStateException("cannot write " + file, fault);
        }
    }

    static BufferedImage picture(ScreenPane pane) {
        BufferedImage image = new BufferedImage(pane.getWidth(), pane.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            pane.paint(graphics);
        } finally {
            graphics.dispose();
        }
        return image;
    }
}
