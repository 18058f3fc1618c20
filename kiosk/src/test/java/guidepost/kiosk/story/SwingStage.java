package guidepost.kiosk.story;

import java.awt.Rectangle;
import java.awt.Toolkit;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.assertj.swing.edt.FailOnThreadViolationRepaintManager;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** A running kiosk for each story, in a window and a data folder of its own; a picture of the screen where a story fails. */
final class SwingStage implements BeforeEachCallback, AfterEachCallback, ParameterResolver {
    private static final ExtensionContext.Namespace HERE = ExtensionContext.Namespace.create(SwingStage.class);

    static {
        // The screen in memory must be there before any other class of AWT.
        if (Boolean.getBoolean("gui.cacio")) {
            try {
                Class.forName("com.github.caciocavallosilano.cacio.ctc.junit.CacioExtension");
            } catch (ClassNotFoundException e) {
                throw new ExceptionInInitializerError(e);
            }
        }
    }

    @Override
    public void beforeEach(ExtensionContext story) throws Exception {
        FailOnThreadViolationRepaintManager.install();
        Path data = Files.createTempDirectory("kiosk-story");
        StoryQueue events = story.getRoot()
                .getStore(HERE)
                .getOrComputeIfAbsent(StoryQueue.class, first -> StoryQueue.installed(), StoryQueue.class);
        story.getStore(HERE).put(RunningKiosk.class, new RunningKiosk(data, events));
    }

    @Override
    public void afterEach(ExtensionContext story) throws Exception {
        RunningKiosk kiosk = story.getStore(HERE).remove(RunningKiosk.class, RunningKiosk.class);
        try {
            if (story.getExecutionException().isPresent()) {
                picture(story.getRequiredTestMethod().getName());
            }
        } finally {
            kiosk.close();
            FailOnThreadViolationRepaintManager.uninstall();
        }
    }

    private static void picture(String story) throws Exception {
        File folder = Files.createDirectories(Path.of("target", "pictures")).toFile();
        Rectangle screen = new Rectangle(Toolkit.getDefaultToolkit().getScreenSize());
        ImageIO.write(
                new java.awt.Robot().createScreenCapture(screen), "png", new File(folder, "failed-" + story + ".png"));
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext story) {
        return parameter.getParameter().getType() == RunningKiosk.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext story) {
        return story.getStore(HERE).get(RunningKiosk.class, RunningKiosk.class);
    }
}
