package guidepost.core.handout;

import java.util.List;
import java.util.Optional;

/**
 * A sheet's line of time: what lies ahead of this person, and when.
 *
 * @param began whether the line starts where it began; else it starts now
 * @param ahead the moments to come, the next one first
 */
public record Timeline(boolean began, List<Stop> ahead) {
    public Timeline {
        ahead = List.copyOf(ahead);
    }

    /**
     * A moment to come.
     *
     * @param day in few letters
     * @param clock its time; empty where only the day matters
     * @param label what it is for
     * @param said whether a text of the sheet says it too
     */
    public record Stop(String day, Optional<String> clock, String label, boolean said) {
        /** Day and time. */
        public String date() {
            return clock.map(time -> day + ", " + time).orElse(day);
        }
    }
}
