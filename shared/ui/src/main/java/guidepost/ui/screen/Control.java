package guidepost.ui.screen;

import java.util.Optional;

/**
 * Something to touch.
 *
 * @param name the component's name, by which tests and the focus find it
 * @param label its words
 * @param detail a second, quieter line
 * @param icon the name of a drawing of the house
 * @param enabled whether touching it does anything now
 * @param chosen whether it is the answer given
 */
public record Control(
        String name,
        String label,
        Optional<String> detail,
        Optional<String> icon,
        Touch touch,
        boolean enabled,
        boolean chosen) {
    public static Control of(String name, String label, Touch touch) {
        return new Control(name, label, Optional.empty(), Optional.empty(), touch, true, false);
    }

    public Control icon(String drawing) {
        return new Control(name, label, detail, Optional.of(drawing), touch, enabled, chosen);
    }

    public Control enabled(boolean now) {
        return new Control(name, label, detail, icon, touch, now, chosen);
    }

    public Control chosen(boolean now) {
        return new Control(name, label, detail, icon, touch, enabled, now);
    }

    public Control detail(Optional<String> words) {
        return new Control(name, label, words, icon, touch, enabled, chosen);
    }
}
