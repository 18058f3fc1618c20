package guidepost.admin.window;

import static java.util.Objects.requireNonNull;

import guidepost.db.Database;
import guidepost.db.DatabaseLocation;
import guidepost.ui.Edt;
import java.awt.Component;
import java.awt.Container;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Window;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JTabbedPane;
import javax.swing.ListModel;
import javax.swing.SwingUtilities;
import javax.swing.UIManager;
import javax.swing.text.JTextComponent;

/** The editor in its window, and somebody's hands at it. */
final class RunningEditor implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 40;

    private final Path data;
    private final Robot robot;
    private final EditorProgram program;
    private final CountDownLatch ended = new CountDownLatch(1);

    RunningEditor(Path data) throws Exception {
        this(data, () -> Database.open(DatabaseLocation.in(data), Edt::never));
    }

    RunningEditor(Path data, Callable<Database> opening) throws Exception {
        this.data = data;
        robot = new Robot();
        robot.setAutoWaitForIdle(true);
        if (Boolean.getBoolean("gui.cacio")) {
            // The screen drawn in memory has no caps lock to ask about.
            UIManager.put("PasswordField.showCapsLock", false);
        }
        program = EditorProgram.start(data, opening, Clock.systemUTC(), ended::countDown);
    }

    Path data() {
        return data;
    }

    static <T> T onScreen(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        SwingUtilities.invokeLater(task);
        return CompletableFuture.supplyAsync(() -> {
                    try {
                        return task.get();
                    } catch (Exception e) {
                        throw new AssertionError(e);
                    }
                })
                .join();
    }

    /** Waits until the screen says so. */
    static void until(String what, BooleanSupplier holds) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!onScreen(holds::getAsBoolean)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("never: " + what);
            }
            Thread.onSpinWait();
        }
    }

    private static Stream<Component> all(Container container) {
        return Arrays.stream(container.getComponents())
                .flatMap(child -> Stream.concat(
                        Stream.of(child), child instanceof Container deeper ? all(deeper) : Stream.empty()));
    }

    private static Optional<JFrame> window() {
        return Arrays.stream(Window.getWindows())
                .filter(window -> window.isShowing() && "editor".equals(window.getName()))
                .map(JFrame.class::cast)
                .findFirst();
    }

    static Optional<JComponent> find(String name) {
        return window().stream()
                .flatMap(RunningEditor::all)
                .filter(component -> name.equals(component.getName()) && component.isShowing())
                .map(JComponent.class::cast)
                .findFirst();
    }

    RunningEditor clicks(String name) {
        until(
                name + " can be clicked",
                () -> find(name).filter(Component::isEnabled).isPresent());
        onScreen(() -> {
            JComponent component = find(name).orElseThrow();
            component.scrollRectToVisible(new Rectangle(component.getSize()));
            return component;
        });
        robot.waitForIdle();
        Point at = onScreen(() -> {
            JComponent component = find(name).orElseThrow();
            Point corner = component.getLocationOnScreen();
            return new Point(corner.x + component.getWidth() / 2, corner.y + component.getHeight() / 2);
        });
        click(at);
        return this;
    }

    private void click(Point at) {
        robot.mouseMove(at.x, at.y);
        robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
        robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
    }

    /** Clicks a row of a list. */
    RunningEditor picks(String list, int row) {
        until(list + " has a row " + row, () -> find(list)
                .filter(there -> ((JList<?>) there).getModel().getSize() > row)
                .isPresent());
        Point at = onScreen(() -> {
            JList<?> rows = (JList<?>) find(list).orElseThrow();
            rows.ensureIndexIsVisible(row);
            Rectangle cell = requireNonNull(rows.getCellBounds(row, row));
            Point corner = rows.getLocationOnScreen();
            return new Point(corner.x + 10, corner.y + cell.y + cell.height / 2);
        });
        click(at);
        until(list + " shows row " + row, () -> find(list)
                .filter(there -> ((JList<?>) there).getSelectedIndex() == row)
                .isPresent());
        return this;
    }

    /** Goes to a section of the editor. */
    RunningEditor opens(String section) {
        until("there is a section " + section, () -> section(section).isPresent());
        return picks("navigation", onScreen(() -> section(section).orElseThrow()));
    }

    /** The names of all sections, in their order. */
    List<String> sections() {
        return onScreen(() -> {
            ListModel<?> names = ((JList<?>) find("navigation").orElseThrow()).getModel();
            return IntStream.range(0, names.getSize())
                    .mapToObj(row -> String.valueOf(names.getElementAt(row)))
                    .toList();
        });
    }

    private static Optional<Integer> section(String name) {
        return find("navigation").map(list -> ((JList<?>) list).getModel()).flatMap(model -> IntStream.range(
                        0, model.getSize())
                .boxed()
                .filter(row -> name.equals(model.getElementAt(row)))
                .findFirst());
    }

    /** Touches something on the kiosk's screen as the preview paints it. */
    RunningEditor touches(String control) {
        seesInPreview(control);
        Point at = onScreen(() -> {
            Point corner = find("preview").orElseThrow().getLocationOnScreen();
            Point inside = painted(control).orElseThrow();
            return new Point(corner.x + inside.x, corner.y + inside.y);
        });
        click(at);
        return this;
    }

    /** Waits until the preview paints something of that name that can be touched. */
    RunningEditor seesInPreview(String control) {
        until("the preview shows " + control, () -> painted(control).isPresent());
        return this;
    }

    private static Optional<Point> painted(String control) {
        return find("preview")
                .flatMap(canvas -> ((PreviewPane.Canvas) canvas).placed())
                .flatMap(there -> all(there.panel())
                        .filter(part -> control.equals(part.getName()) && part.isEnabled())
                        .findFirst()
                        .map(part -> {
                            Point middle = SwingUtilities.convertPoint(
                                    part, part.getWidth() / 2, part.getHeight() / 2, there.panel());
                            Point2D here = there.at().transform(middle, null);
                            return new Point((int) here.getX(), (int) here.getY());
                        }));
    }

    /** Turns to a page of a tabbed pane. */
    RunningEditor turnsTo(String tabs, int page) {
        Point at = onScreen(() -> {
            JTabbedPane pane = (JTabbedPane) find(tabs).orElseThrow();
            Rectangle tab = pane.getBoundsAt(page);
            Point corner = pane.getLocationOnScreen();
            return new Point(corner.x + (int) tab.getCenterX(), corner.y + (int) tab.getCenterY());
        });
        click(at);
        return this;
    }

    /** Puts a text into a field, as if it was pasted over what stood there. */
    RunningEditor fills(String name, String text) {
        clicks(name);
        onScreen(() -> {
            JTextComponent field = (JTextComponent) find(name).orElseThrow();
            field.selectAll();
            field.replaceSelection(text);
            return true;
        });
        return this;
    }

    /** Types a number over what stands in a field, key by key. */
    RunningEditor types(String name, String digits) {
        clicks(name);
        onScreen(() -> {
            ((JTextComponent) find(name).orElseThrow()).selectAll();
            return true;
        });
        digits.chars().forEach(digit -> press(KeyEvent.VK_0 + digit - '0'));
        press(KeyEvent.VK_ENTER);
        return this;
    }

    /** Presses a key on whatever has the keyboard. */
    RunningEditor presses(int key) {
        press(key);
        return this;
    }

    private void press(int key) {
        robot.keyPress(key);
        robot.keyRelease(key);
    }

    private static String text(JComponent component) {
        if (component instanceof JTextComponent text) {
            return text.getText();
        }
        return component instanceof AbstractButton button ? button.getText() : ((JLabel) component).getText();
    }

    String says(String name) {
        return onScreen(() -> find(name).map(RunningEditor::text).orElse(""));
    }

    RunningEditor sees(String name, String words) {
        until(name + " says " + words, () -> find(name)
                .map(RunningEditor::text)
                .filter(text -> text.contains(words))
                .isPresent());
        return this;
    }

    /** What the preview shows, pixel for pixel. */
    int[] preview() {
        return onScreen(RunningEditor::previewNow);
    }

    static int[] previewNow() {
        BufferedImage image = painted(find("preview").orElseThrow());
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    private static BufferedImage painted(Component component) {
        BufferedImage image =
                new BufferedImage(component.getWidth(), component.getHeight(), BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        component.paint(graphics);
        graphics.dispose();
        return image;
    }

    void picture(String name) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "pictures"));
        Optional<BufferedImage> image = onScreen(() -> window().map(frame -> painted(frame.getRootPane())));
        if (image.isPresent()) {
            ImageIO.write(image.get(), "png", folder.resolve(name + ".png").toFile());
        }
    }

    @Override
    public void close() {
        SwingUtilities.invokeLater(program::close);
        try {
            if (!ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("the editor did not close");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
