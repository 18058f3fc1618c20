package guidepost.ui.theme;

import java.util.List;

/** What a surface means; each names four colours of the theme. */
public enum Style {
    /** What everything lies on. */
    PAPER("paper"),
    /** The part of the screen that speaks. */
    PANEL("panel"),
    /** Words that may wait. */
    QUIET("quiet"),
    /** The attract screen's sky; its outline is the colour the landscape is drawn in. */
    SCENE("scene"),
    /** An answer. */
    CARD("card"),
    /** An answer that was given. */
    CHOSEN("chosen"),
    /** The way on. */
    ACTION("action"),
    /** Any other thing to touch. */
    PLAIN("plain"),
    /** Text size, contrast, language. */
    CORNER("corner"),
    /** A thing that cannot be touched now. */
    OFF("off"),
    /** "Not yet approved". */
    SAMPLE("sample"),
    /** Why an entry cannot be taken. */
    PROBLEM("problem"),
    /** The progress line: done on track. */
    PROGRESS("progress"),
    /** The ring around what the keyboard is on, and the gap inside it. */
    FOCUS("focus"),
    EMERGENCY("emergency"),
    ASK_STAFF("askStaff"),
    TODAY("today"),
    BOOK("book"),
    SELF_CARE("selfCare");

    private final String name;

    Style(String name) {
        this.name = name;
    }

    String background() {
        return key("background");
    }

    String foreground() {
        return key("foreground");
    }

    String outline() {
        return key("outline");
    }

    String pressed() {
        return key("pressed");
    }

    /** Every key this style reads. */
    List<String> keys() {
        return List.of(background(), foreground(), outline(), pressed());
    }

    private String key(String part) {
        return "Kiosk." + name + "." + part;
    }
}
