package guidepost.admin.desk;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * All that the window shows, in words.
 *
 * @param urges the most urgent call's tone; empty where nobody calls
 * @param troubles what the desk itself cannot do just now
 * @param help what else the keyboard does
 */
record DeskScreen(
        String title,
        String headline,
        Optional<Tone> urges,
        List<Row> calls,
        String help,
        List<String> troubles,
        List<Health> health,
        Door door,
        Counts counts,
        Toggle sound,
        Toggle light) {
    DeskScreen {
        calls = List.copyOf(calls);
        troubles = List.copyOf(troubles);
        health = List.copyOf(health);
    }

    /**
     * A call, or several old ones together.
     *
     * @param when its time and its age
     * @param action what the button says
     * @param spoken what the button is called where nobody sees the row
     * @param busy being acknowledged
     */
    record Row(List<UUID> ids, Tone tone, String kind, String when, String action, String spoken, boolean busy) {
        Row {
            ids = List.copyOf(ids);
        }
    }

    /** How a machine is. */
    record Health(State state, String words) {
        enum State {
            GOOD,
            TROUBLE,
            UNKNOWN
        }
    }

    /**
     * The switch that closes the kiosk.
     *
     * @param usable whether it can be turned from here
     */
    record Door(boolean closed, boolean usable, String words, String action) {}

    /** The day's results. */
    record Counts(String heading, List<Count> lines, String note) {
        Counts {
            lines = List.copyOf(lines);
        }
    }

    /** A result and how often it came up today. */
    record Count(String result, String number) {}

    /** Something that is on or off. */
    record Toggle(boolean on, String words) {}
}
