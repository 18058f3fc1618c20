package guidepost.admin.window;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Nobody waits for the editor while they write. */
@GuiTest
class WatchdogStoriesTest {
    private static final double MOST_MILLIS = 200;

    @Test
    @WithLongShelf
    void nothing_holds_the_event_thread_once_a_section_was_painted(RunningEditor editor) {
        assertThat(new DeskWork(editor, Watchdog.installed()).measure())
                .isNotEmpty()
                .allSatisfy(hold -> assertThat(hold.millis()).as("%s", hold).isLessThan(MOST_MILLIS));
    }
}
