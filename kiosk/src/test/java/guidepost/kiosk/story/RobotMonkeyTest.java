package guidepost.kiosk.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Two thousand touches of a real finger on the real window, upright and across. */
@GuiTest
class RobotMonkeyTest {
    private static final int TOUCHES = 2_000;
    private static final int LONGEST_PATIENCE = 400;

    private final long seed = Long.getLong("guidepost.monkey", System.nanoTime());

    @Test
    void never_a_fault_nor_a_wrong_result_and_always_back_to_the_waiting_screen(RunningKiosk kiosk) throws Exception {
        kiosk.isSmall().starts().holdsItsClock();
        kiosk.turnTheScreen();
        Monkey monkey = new Monkey(new Random(seed), kiosk, kiosk.notebook(), Guides::first);
        try {
            while (monkey.touches() < TOUCHES) {
                monkey.act();
                assertThat(kiosk.look().kind()).isNotEqualTo(Seen.Kind.FAULT);
            }
            kiosk.wait(LONGEST_PATIENCE);
            assertThat(kiosk.look().kind()).isEqualTo(Seen.Kind.ATTRACT);
        } catch (RuntimeException | AssertionError e) {
            throw new AssertionError("with -Dguidepost.monkey=" + seed + ", after\n" + monkey.trail(), e);
        }
        assertThat(monkey.reached().keySet())
                .as("screens reached")
                .contains(Seen.Kind.QUESTION, Seen.Kind.REVIEW, Seen.Kind.RESULT, Seen.Kind.STILL_THERE);
        assertThat(monkey.told()).as("results told").hasSizeGreaterThan(1);
    }
}
