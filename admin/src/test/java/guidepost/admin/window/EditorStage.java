package guidepost.admin.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.swing.edt.FailOnThreadViolationRepaintManager;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** A running editor for each story, in a data folder of its own; a picture of the window where a story fails. */
final class EditorStage implements BeforeEachCallback, AfterEachCallback, ParameterResolver {
    private static final ExtensionContext.Namespace HERE = ExtensionContext.Namespace.create(EditorStage.class);

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
        Path data = Files.createTempDirectory("editor-story");
        if (story.getRequiredTestMethod().isAnnotationPresent(WithLongShelf.class)) {
            LongShelf.fill(data);
        }
        story.getStore(HERE).put(RunningEditor.class, new RunningEditor(data));
    }

    @Override
    public void afterEach(ExtensionContext story) throws Exception {
        RunningEditor editor = story.getStore(HERE).remove(RunningEditor.class, RunningEditor.class);
        try {
            if (story.getExecutionException().isPresent()) {
                editor.picture("failed-" + story.getRequiredTestMethod().getName());
            } else {
                assertThat(editor.says("last-resort"))
                        .as("what nobody thought of")
                        .isEmpty();
            }
        } finally {
            editor.close();
            FailOnThreadViolationRepaintManager.uninstall();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext story) {
        return parameter.getParameter().getType() == RunningEditor.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext story) {
        return story.getStore(HERE).get(RunningEditor.class, RunningEditor.class);
    }
}
