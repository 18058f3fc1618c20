package guidepost.kiosk.story;

import static org.assertj.core.api.Assertions.assertThat;

import guidepost.core.guide.Edition;
import guidepost.core.guide.Language;
import guidepost.core.guide.Urgency;
import guidepost.kiosk.visit.Desk;
import guidepost.kiosk.visit.Offer;
import guidepost.ui.pane.Names;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Twenty thousand touches and keys of somebody who does anything, on every screen, while everything around the kiosk happens too. */
class MonkeyTest {
    private static final int TOUCHES = 20_000;
    private static final int LONGEST_PATIENCE = 400;

    private final long seed = Long.getLong("guidepost.monkey", System.nanoTime());
    private final Random random = new Random(seed);
    private final Notebook notebook = new Notebook(HeadlessKiosk.CLINIC);
    private final Map<Seen.Kind, Integer> reached = new EnumMap<>(Seen.Kind.class);
    private final Set<Urgency> told = EnumSet.noneOf(Urgency.class);
    private final Set<Desk.Reason> alerts = EnumSet.noneOf(Desk.Reason.class);
    private Edition offered = Guides.first();
    private Supplier<String> trail = () -> "";
    private boolean usable = true;

    @Test
    void never_an_exception_nor_a_wrong_result_and_always_back_to_the_waiting_screen() {
        try {
            HeadlessKiosk.onScreen(this::play);
        } catch (RuntimeException | AssertionError e) {
            throw new AssertionError("with -Dguidepost.monkey=" + seed + ", after\n" + trail.get(), e);
        }
    }

    private void play() {
        int touches = 0;
        while (touches < TOUCHES) {
            touches += playUntilClosed(TOUCHES - touches);
        }
        assertThat(reached.keySet()).as("screens reached").containsExactlyInAnyOrder(Seen.Kind.values());
        assertThat(told).as("results told").containsExactlyInAnyOrder(Urgency.values());
        // Whether somebody walks away just then is chance.
        assertThat(alerts)
                .as("what staff were told")
                .containsAll(EnumSet.complementOf(EnumSet.of(Desk.Reason.FAULT, Desk.Reason.LEFT_UNFINISHED)))
                .doesNotContain(Desk.Reason.FAULT);
    }

    /** Until staff close the kiosk, which they may, or it has been played with enough. */
    private int playUntilClosed(int most) {
        HeadlessKiosk kiosk = new HeadlessKiosk(HeadlessKiosk.offer(offered));
        Monkey monkey = new Monkey(random, kiosk, notebook, () -> offered);
        trail = monkey::trail;
        usable = true;
        Seen seen = kiosk.look();
        while (monkey.touches() < most && !kiosk.hasQuit()) {
            if (seen.touchables().isEmpty() || random.nextInt(150) == 0) {
                somethingHappens(kiosk);
                seen = monkey.look(seen);
            }
            if (!seen.touchables().isEmpty()) {
                seen = monkey.act(seen);
            }
            assertThat(kiosk.faults).isEmpty();
            if (seen.kind() == Seen.Kind.FAULT) {
                assertThat(usable).as("an edition fit for use").isFalse();
            }
            if (seen.kind() == Seen.Kind.ATTRACT) {
                assertThat(seen.says(Names.INVITATION))
                        .as("what is offered is taken up between visits")
                        .isEqualTo(offered.invitation().in(Language.ENGLISH));
            }
        }
        if (!kiosk.hasQuit()) {
            comesBackToWait(kiosk);
        }
        monkey.reached().forEach((kind, times) -> reached.merge(kind, times, Integer::sum));
        told.addAll(monkey.told());
        alerts.addAll(kiosk.outside.alerts);
        return monkey.touches();
    }

    private void comesBackToWait(HeadlessKiosk kiosk) {
        offer(kiosk, HeadlessKiosk.offer(offered), true);
        kiosk.wait(LONGEST_PATIENCE);
        assertThat(kiosk.look().kind()).isEqualTo(Seen.Kind.ATTRACT);
        assertThat(kiosk.faults).isEmpty();
        Residue.assertNoneIn(kiosk);
    }

    /** The printer changes its mood, or the clinic publishes, closes, damages or opens its kiosk. */
    private void somethingHappens(HeadlessKiosk kiosk) {
        switch (random.nextInt(10)) {
            case 0 -> kiosk.printing.hold();
            case 1 -> kiosk.printing.letGo();
            case 2, 3, 4 ->
                kiosk.outside.printerIs(List.of(Outside.Mood.values()).get(random.nextInt(3)));
            case 5 -> offer(kiosk, HeadlessKiosk.nothing(), false);
            case 6 -> offer(kiosk, HeadlessKiosk.closed(offered), true);
            default -> {
                offered = switch (random.nextInt(5)) {
                    case 0, 1 -> Guides.first();
                    case 2, 3 -> Guides.second();
                    default -> CanaryGuide.of(random.nextInt(20));
                };
                offer(kiosk, HeadlessKiosk.offer(offered), true);
            }
        }
    }

    private void offer(HeadlessKiosk kiosk, Offer offer, boolean fit) {
        usable = fit;
        kiosk.presenter().offer(offer);
    }
}
