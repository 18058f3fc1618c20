package guidepost.kiosk.story;

import static org.assertj.core.api.Assertions.assertThat;

import guidepost.core.guide.Edition;
import guidepost.core.handout.Handout;
import guidepost.core.triage.Answer;
import guidepost.core.triage.Answers;
import guidepost.core.triage.Assessment;
import guidepost.core.triage.Decider;
import guidepost.ui.screen.Entry;
import java.awt.Component;
import java.awt.Container;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.accessibility.AccessibleContext;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import org.jspecify.annotations.Nullable;

/** Looks for what a visit has left behind: in components, in everything the kiosk's own objects reach, in files. */
final class Residue {
    private static final Set<Class<?>> OF_A_VISIT = Set.of(Answers.class, Assessment.class, Handout.class, Entry.class);

    private final List<String> found = new ArrayList<>();

    private Residue() {}

    /** Nothing of a visit in a kiosk that waits for the next one. */
    static void assertNoneIn(HeadlessKiosk kiosk) {
        assertThat(inComponents(kiosk.pane())).as("components").isEmpty();
        assertThat(reachableFrom(kiosk.presenter())).as("presenter").isEmpty();
        assertThat(reachableFrom(kiosk.pane())).as("pane").isEmpty();
    }

    /** What any component below this one still says of an answer. */
    static List<String> inComponents(Container root) {
        Residue residue = new Residue();
        Stream.concat(Stream.of((Component) root), Seen.everything(root).stream())
                .forEach(residue::component);
        return residue.found;
    }

    private void component(Component part) {
        String where = part.getClass().getSimpleName();
        text(where + ".name", part.getName());
        AccessibleContext spoken = part.getAccessibleContext();
        if (spoken != null) {
            text(where + ".accessibleName", spoken.getAccessibleName());
            text(where + ".accessibleDescription", spoken.getAccessibleDescription());
        }
        if (part instanceof JComponent panel) {
            text(where + ".toolTip", panel.getToolTipText());
            clientProperties(panel).forEach(value -> text(where + ".clientProperty", value));
        }
        if (part instanceof AbstractButton button) {
            text(where + ".text", button.getText());
            text(where + ".actionCommand", button.getActionCommand());
        }
    }

    /** Only where Swing's insides were opened to the tests. */
    private static List<String> clientProperties(JComponent part) {
        try {
            Field table = JComponent.class.getDeclaredField("clientProperties");
            if (!table.trySetAccessible()) {
                return List.of();
            }
            Object properties = table.get(part);
            if (properties == null) {
                return List.of();
            }
            Field inside = properties.getClass().getDeclaredField("table");
            inside.setAccessible(true);
            Object entries = inside.get(properties);
            return entries instanceof Object[] array
                    ? Stream.of(array).map(String::valueOf).toList()
                    : List.of(String.valueOf(entries));
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(String.valueOf(e.getMessage()), e);
        }
    }

    private void text(String where, @Nullable String text) {
        if (text != null && CanaryGuide.CANARY.matcher(text).find()) {
            found.add(where + ": " + text);
        }
    }

    /** What can still be reached from this object through the kiosk's own objects; the guide itself is not looked into. */
    static List<String> reachableFrom(Object root) {
        Residue residue = new Residue();
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Step> open = new ArrayDeque<>();
        open.add(new Step(root, ""));
        while (!open.isEmpty()) {
            Step step = open.poll();
            if (seen.add(step.object())) {
                residue.object(step, open);
            }
        }
        return residue.found;
    }

    private record Step(Object object, String path) {
        void to(@Nullable Object next, String name, Deque<Step> open) {
            if (next != null) {
                open.add(new Step(next, path + "/" + name));
            }
        }
    }

    private void object(Step step, Deque<Step> open) {
        Object object = step.object();
        if (object instanceof CharSequence text) {
            text(step.path(), text.toString());
        } else if (object instanceof Answer || OF_A_VISIT.contains(object.getClass())) {
            found.add(step.path() + ": " + object.getClass().getSimpleName());
        } else if (object instanceof Optional<?> optional) {
            step.to(optional.orElse(null), "value", open);
        } else if (object instanceof Map<?, ?> map) {
            map.forEach((key, value) -> {
                step.to(key, "key", open);
                step.to(value, "value", open);
            });
        } else if (object instanceof Object[] array) {
            Stream.of(array).forEach(element -> step.to(element, "element", open));
        } else if (object.getClass().getName().startsWith("java.util.") && object instanceof Iterable<?> some) {
            some.forEach(element -> step.to(element, "element", open));
        } else if (isOurs(object)) {
            fields(step, open);
        }
        if (object instanceof Container container) {
            Stream.of(container.getComponents()).forEach(child -> step.to(child, "child", open));
        }
        if (object instanceof Component part) {
            Stream.of(part.getMouseListeners()).forEach(listener -> step.to(listener, "mouseListener", open));
            Stream.of(part.getFocusListeners()).forEach(listener -> step.to(listener, "focusListener", open));
        }
    }

    private static boolean isOurs(Object object) {
        String name = object.getClass().getName();
        return name.startsWith("guidepost.")
                && !name.startsWith("guidepost.kiosk.story.")
                && !(object instanceof Edition || object instanceof Decider || object instanceof Enum);
    }

    private static void fields(Step step, Deque<Step> open) {
        for (Class<?> type = step.object().getClass();
                type != null && type.getName().startsWith("guidepost.");
                type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers())
                        && !field.getType().isPrimitive()
                        && field.trySetAccessible()) {
                    try {
                        step.to(field.get(step.object()), type.getSimpleName() + "." + field.getName(), open);
                    } catch (IllegalAccessException e) {
                        throw new AssertionError(e);
                    }
                }
            }
        }
    }

    /** Which files below a folder, but for the guide itself, hold an answer. */
    static List<String> inFiles(Path folder) throws IOException {
        List<String> holding = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                boolean guide = folder.relativize(file).startsWith("editions");
                String text = guide ? "" : Files.readString(file, StandardCharsets.ISO_8859_1);
                if (CanaryGuide.CANARY.matcher(text).find()
                        || CanaryGuide.CANARY.matcher(file.toString()).find()) {
                    holding.add(file.toString());
                }
            }
        }
        return holding;
    }
}
