package guidepost.admin.editor;

import guidepost.exchange.clinic.Setting;
import java.util.List;
import java.util.Optional;

/** Where the clinic's settings are. */
public interface SettingsView {
    /** Shows what is set by now, and leaves alone what is being typed. */
    void show(List<SettingsGroup> groups, boolean mayWrite);

    /** Says beside the setting why it cannot have the value that stands there; empty where it can. */
    void problem(Setting setting, Optional<String> sentence);

    /** Puts another value into a field, whatever stands there. */
    void put(Setting setting, String value);

    /** What became of the last change, and whether it can be taken back. */
    void say(String sentence, boolean trouble, boolean canUndo);
}
