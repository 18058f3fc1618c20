package guidepost.admin.editor;

import guidepost.exchange.clinic.Setting;
import java.util.List;

/**
 * A setting as it stands in the form.
 *
 * @param value what the clinic has set; empty where its default stands
 * @param usual what it is where the clinic sets nothing
 * @param choices what can be chosen, the default first; empty where it is typed
 */
public record SettingRow(
        Setting setting, String label, String help, Input input, String value, String usual, List<Choice> choices) {
    public SettingRow {
        choices = List.copyOf(choices);
    }

    /** How a setting is set. */
    public enum Input {
        LINE,
        LINES,
        CHOICE,
        SWITCH
    }

    /**
     * One of the values a setting can have.
     *
     * @param value empty for the default
     */
    public record Choice(String value, String name) {
        /** What a list is searched by when somebody types into it. */
        @Override
        public String toString() {
            return name;
        }
    }
}
