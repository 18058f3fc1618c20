package guidepost.admin.window;

import java.awt.event.KeyEvent;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javax.swing.JList;

/** A working day in short: every section is gone to, something is searched for, and something is written. */
final class DeskWork {
    private static final String PASSWORD = "correct horse battery";

    private static final Set<String> WORKED_IN =
            Set.of("overview", "thresholds", "review", "history", "staff", "backups", "settings", "wording");

    private final RunningEditor editor;
    private final Watchdog watchdog;

    DeskWork(RunningEditor editor, Watchdog watchdog) {
        this.editor = editor;
        this.watchdog = watchdog;
    }

    /** The longest holds of every kind of work, each section painted once before. */
    List<Watchdog.Hold> measure() {
        editor.fills("full-name", "Ann Author").fills("login", "ann");
        editor.fills("password", PASSWORD).fills("password-again", PASSWORD).clicks("create");
        everything();
        watchdog.forget();
        everything();
        return watchdog.holds();
    }

    private void everything() {
        section("overview", there -> there.sees("overview.store", "hold").sees("overview.scenarios", "pass"));
        section("thresholds", there -> there.types("threshold.ice_hours.field", "44")
                .sees("trial", "44 hours")
                .types("threshold.ice_hours.field", "38")
                .sees("trial", "38 hours")
                .sees("status-state", "Saved"));
        editor.sections().stream()
                .filter(name -> !WORKED_IN.contains(name))
                .forEach(name -> section(name, there -> {}));
        section("review", there -> there.sees("stand", "Being written by"));
        section(
                "history",
                there -> RunningEditor.until("all editions are listed", () -> RunningEditor.find("releases")
                        .filter(list -> ((JList<?>) list).getModel().getSize() == LongShelf.EDITIONS)
                        .isPresent()));
        section(
                "staff",
                there -> RunningEditor.until("the form is there", () -> RunningEditor.find("new.name")
                        .isPresent()));
        section("backups", there -> there.clicks("back-up").sees("backups-said", "Made and tried"));
        section("settings", there -> there.fills("setting.name", "Elm Tree Surgery"));
        section("wording", there -> {
            there.fills("search", "back").fills("search", "").picks("texts", 3).clicks("text");
            watchdog.during("typing");
            for (char letter : "sit down please".toCharArray()) {
                there.presses(letter == ' ' ? KeyEvent.VK_SPACE : KeyEvent.VK_A + letter - 'a');
            }
            there.sees("status-state", "Saved").clicks("undo").sees("status-state", "Saved");
        });
    }

    private void section(String name, Consumer<RunningEditor> work) {
        watchdog.during(name);
        editor.opens(name);
        work.accept(editor);
    }
}
