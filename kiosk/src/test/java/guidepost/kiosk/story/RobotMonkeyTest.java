package guidepost.kiosk.story;

import static org.assertj.core.api.Assertions.assertThat;

import guidepost.core.guide.Urgency;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Two thousand touches of a real finger on the real window, upright and across. */
@GuiTest
class RobotMonkeyTest {
    private static final int TOUCHES = 2_000;
    /** Goes on beyond the two thousand until everything was seen, within reason. */
    private static final int AT_MOST = 6_000;

    private static final int LONGEST_PATIENCE = 400;
    /** All there are in a clinic that is open and a kiosk that works. */
    private static final Set<Seen.Kind> SCREENS = EnumSet.complementOf(EnumSet.of(Seen.Kind.FAULT, Seen.Kind.CLOSED));

    private final long seed = Long.getLong("guidepost.monkey", System.nanoTime());

    @Test
    void never_a_fault_nor_a_wrong_result_and_always_back_to_the_waiting_screen(RunningKiosk kiosk) throws Exception {
        kiosk.isSmall().hasPin(Outside.PIN).starts().holdsItsClock();
        kiosk.turnTheScreen();
        Monkey monkey = new Monkey(new Random(seed), kiosk, kiosk.notebook(), Guides::first);
        try {
            Seen seen = kiosk.look();
            while (monkey.touches() < TOUCHES || !(hasSeenEverything(monkey) || monkey.touches() > AT_MOST)) {
                seen = monkey.act(seen);
                assertThat(seen.kind()).isNotEqualTo(Seen.Kind.FAULT);
            }
            kiosk.wait(LONGEST_PATIENCE);
            assertThat(kiosk.look().kind()).isEqualTo(Seen.Kind.ATTRACT);
            assertThat(RunningKiosk.onScreen(() -> Residue.reachableFrom(kiosk.pane())))
                    .as("what is left of the visits")
                    .isEmpty();
        } catch (RuntimeException | AssertionError e) {
            throw new AssertionError("with -Dguidepost.monkey=" + seed + ", after\n" + monkey.trail(), e);
        }
        assertThat(monkey.reached().keySet()).as("screens reached").isEqualTo(SCREENS);
        assertThat(monkey.told()).as("results told").containsExactlyInAnyOrder(Urgency.values());
    }

    private static boolean hasSeenEverything(Monkey monkey) {
        return monkey.reached().keySet().equals(SCREENS) && monkey.told().size() == Urgency.values().length;
    }
}
