package guidepost.kiosk.story;

import guidepost.core.guide.Urgency;
import guidepost.core.words.Phrases;
import guidepost.kiosk.visit.Offer;
import guidepost.ui.pane.Names;
import guidepost.ui.pane.Parts;
import guidepost.ui.pane.ScreenPane;
import guidepost.ui.screen.Screen;
import java.awt.Component;
import java.awt.Container;
import java.awt.Point;
import java.awt.Rectangle;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.swing.AbstractButton;
import javax.swing.SwingUtilities;

/**
 * What somebody in front of the kiosk sees, read from the components and from nothing else.
 *
 * @param words what stands on the screen, by component name
 * @param touchables what can be touched now, and where on the pane
 * @param chosen which of it is marked as chosen
 */
record Seen(Kind kind, Map<String, String> words, Map<String, Rectangle> touchables, Set<String> chosen) {
    /** In every language: whoever waits before the first touch may be met in another one. */
    private static final List<Phrases> PHRASES = Offer.OWN.stream()
            .map(language -> Phrases.of(Screen.class, language))
            .toList();

    /** The screens there are. */
    enum Kind {
        ATTRACT("attract.start"),
        INTENDED_USE("intended.heading"),
        QUESTION(""),
        REVIEW("review.heading"),
        RESULT(""),
        READING("reading.heading"),
        STILL_THERE("still.heading"),
        HIDDEN("hidden.heading"),
        PIN("pin.heading"),
        STAFF("staff.heading"),
        GOODBYE("goodbye.heading"),
        LEAVING("desk.before-you-go"),
        /** Nothing to serve, or a fault. */
        FAULT("fault.heading"),
        CLOSED("fault.heading");

        private final String heading;

        Kind(String heading) {
            this.heading = heading;
        }

        /** Whether no visit is going on when this is on the screen. */
        boolean isBetweenVisits() {
            return this == ATTRACT || this == GOODBYE || this == LEAVING || this == FAULT || this == CLOSED;
        }
    }

    /** To be called on the event thread. */
    static Seen of(ScreenPane pane) {
        List<Component> shown = Parts.shown(pane);
        Map<String, String> words = new LinkedHashMap<>();
        Map<String, Rectangle> touchables = new LinkedHashMap<>();
        for (Component part : shown) {
            if (part.getName() != null) {
                words.merge(part.getName(), spoken(part), (one, other) -> one);
            }
            if (part instanceof AbstractButton && part.isEnabled()) {
                touchables.put(part.getName(), Parts.onPane(pane, part));
            }
        }
        Set<String> chosen = shown.stream()
                .filter(part -> part instanceof AbstractButton button && button.isSelected())
                .map(Component::getName)
                .collect(Collectors.toSet());
        return new Seen(kind(words), words, touchables, chosen);
    }

    private static String spoken(Component part) {
        String name = part.getAccessibleContext() == null
                ? null
                : part.getAccessibleContext().getAccessibleName();
        return name == null ? "" : name;
    }

    private static Kind kind(Map<String, String> words) {
        if (words.containsKey("start")) {
            return Kind.ATTRACT;
        }
        if (words.containsKey(Names.PROMPT)) {
            return Kind.QUESTION;
        }
        if (words.containsKey(Names.LEVEL)) {
            return Kind.RESULT;
        }
        String heading = words.getOrDefault(Names.HEADING, "");
        if (says("fault.heading", heading)) {
            return words.values().stream().anyMatch(line -> says("closed.lines", line)) ? Kind.CLOSED : Kind.FAULT;
        }
        return Arrays.stream(Kind.values())
                .filter(kind -> !kind.heading.isEmpty() && says(kind.heading, heading))
                .findFirst()
                .orElseThrow(() -> new AssertionError("a screen nobody knows: " + words));
    }

    /** The result that is told. */
    Optional<Urgency> urgency() {
        return Arrays.stream(Urgency.values())
                .filter(urgency -> says("level." + urgency.name(), words.getOrDefault(Names.LEVEL, "")))
                .findFirst();
    }

    private static boolean says(String key, String words) {
        return PHRASES.stream().anyMatch(phrases -> phrases.say(key).equals(words));
    }

    String says(String name) {
        return words.getOrDefault(name, "");
    }

    boolean offers(String name) {
        return touchables.containsKey(name);
    }

    Point middleOf(String name) {
        Rectangle place = touchables.get(name);
        if (place == null) {
            throw new AssertionError("nothing to touch is called " + name + " among " + touchables.keySet());
        }
        return new Point((int) place.getCenterX(), (int) place.getCenterY());
    }

    /** What a finger put down there touches; to be called on the event thread. */
    static Optional<Component> under(ScreenPane pane, Point finger) {
        Component part = SwingUtilities.getDeepestComponentAt(pane, finger.x, finger.y);
        while (part != null && part != pane && part.getMouseListeners().length == 0) {
            part = part.getParent();
        }
        return Optional.ofNullable(part).filter(found -> found != pane);
    }

    /** The name of what a finger put down there operates: on the waiting screen, its start. */
    static Optional<String> operatedAt(ScreenPane pane, Point finger) {
        return under(pane, finger)
                .filter(Component::isEnabled)
                .map(part -> part instanceof AbstractButton || Names.STAFF_CORNER.equals(part.getName())
                        ? part.getName()
                        : "start");
    }

    /** Everything below a container, shown or not. */
    static List<Component> everything(Container container) {
        return Arrays.stream(container.getComponents())
                .flatMap(child -> child instanceof Container inside
                        ? java.util.stream.Stream.concat(java.util.stream.Stream.of(child), everything(inside).stream())
                        : java.util.stream.Stream.of(child))
                .toList();
    }
}
