package guidepost.kiosk.story;

import static org.assertj.core.api.Assertions.assertThat;

import guidepost.core.guide.Urgency;
import guidepost.kiosk.visit.Display;
import guidepost.ui.pane.Names;
import guidepost.ui.pane.PageWords;
import guidepost.ui.pane.Parts;
import guidepost.ui.pane.ScreenCheck;
import guidepost.ui.pane.ScreenPane;
import guidepost.ui.screen.Screen;
import guidepost.ui.theme.TextSize;
import guidepost.ui.theme.ThemeName;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.swing.AbstractButton;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every screen of a visit with the default guide, upright and across, in the smallest and the largest letters; {@code target/pictures} has what they look like. */
class ScreensTest {
    private static final Path FOLDER = Path.of("target", "pictures");
    /** Half of every pixel is enough to look through hundreds of pictures; {@code -Dguidepost.pictures=1} makes them whole. */
    private static final double SCALE = Double.parseDouble(System.getProperty("guidepost.pictures", "0.5"));

    private static final int MOST_PAGES = 60;
    private static final Map<String, Screen> SCREENS = new LinkedHashMap<>();

    @BeforeAll
    static void goOnATour() {
        HeadlessKiosk.onScreen(() -> SCREENS.putAll(Tour.screens()));
    }

    /** How the screen stands. */
    enum Way {
        UPRIGHT(1080, 1920),
        ACROSS(1920, 1080);

        private final int width;
        private final int height;

        Way(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = TextSize.class,
            names = {"STANDARD", "LARGEST"})
    void nothing_is_clipped_or_too_small_to_touch(TextSize size) {
        HeadlessKiosk.onScreen(() -> {
            List<String> problems = new ArrayList<>();
            SCREENS.forEach((name, screen) -> {
                for (Way way : Way.values()) {
                    ScreenPane pane = pane(screen, size, way);
                    String file = (name + "-" + way + "-" + size).toLowerCase(Locale.ROOT);
                    if (!name.endsWith(Tour.ANSWERED)) {
                        paintPages(pane, file);
                        pane = pane(screen, size, way);
                    }
                    ScreenCheck.problems(pane).forEach(problem -> problems.add(file + ": " + problem));
                }
            });
            assertThat(problems).isEmpty();
        });
    }

    @Test
    void the_tour_goes_to_every_question_and_every_result() {
        assertThat(SCREENS.keySet())
                .containsAll(Guides.first().questions().stream()
                        .map(question -> "ask-" + question.code())
                        .toList());
        for (Urgency urgency : Urgency.values()) {
            Screen screen = SCREENS.get("result-" + urgency.name().toLowerCase(Locale.ROOT));
            assertThat(screen).isInstanceOfSatisfying(Screen.Result.class, result -> assertThat(result.urgency())
                    .isEqualTo(urgency));
        }
        assertThat(SCREENS.values().stream().map(Object::getClass).distinct())
                .hasSize(Screen.class.getPermittedSubclasses().length);
    }

    private static ScreenPane pane(Screen screen, TextSize size, Way way) {
        ScreenPane pane = new ScreenPane(HeadlessKiosk.lookFor(new Display(size, ThemeName.STANDARD)));
        pane.pageWords(new PageWords("Earlier", "More"));
        pane.setSize(way.width, way.height);
        pane.show(screen);
        return pane;
    }

    private static void paintPages(ScreenPane pane, String name) {
        for (int page = 1; page < MOST_PAGES; page++) {
            write(picture(pane), page == 1 ? name : name + "-page" + page);
            if (Parts.find(pane, Names.PAGE_DOWN).isEmpty()) {
                return;
            }
            ((AbstractButton) Parts.find(pane, Names.PAGE_DOWN).orElseThrow()).doClick(0);
        }
    }

    private static BufferedImage picture(ScreenPane pane) {
        BufferedImage image = new BufferedImage(
                (int) (pane.getWidth() * SCALE), (int) (pane.getHeight() * SCALE), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.scale(SCALE, SCALE);
            pane.paint(graphics);
        } finally {
            graphics.dispose();
        }
        return image;
    }

    private static void write(BufferedImage image, String name) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ImageWriteParam quickly = writer.getDefaultWriteParam();
        quickly.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        quickly.setCompressionQuality(0.9f);
        try (ImageOutputStream file = ImageIO.createImageOutputStream(
                Files.createDirectories(FOLDER).resolve(name + ".png").toFile())) {
            writer.setOutput(file);
            writer.write(null, new IIOImage(image, null, null), quickly);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
    }
}
