package guidepost.kiosk.story;

import static org.assertj.core.api.Assertions.assertThat;

import guidepost.core.guide.Edition;
import guidepost.ui.pane.Names;
import java.util.Random;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** K10: however a visit ends, nothing of its answers stays in the kiosk. */
class ResidueTest {
    private static final int VISITS = 4;
    private final Random random = new Random(7);

    /** How a visit ends. */
    enum End {
        DONE((kiosk, patient) -> {
            patient.answersEverything();
            kiosk.touches("print");
            finishes(kiosk);
        }),
        RESULT_LEFT_ALONE((kiosk, patient) -> {
            patient.answersEverything();
            kiosk.wait(31);
        }),
        WALKED_AWAY((kiosk, patient) -> kiosk.wait(200)),
        HIDDEN_AND_LEFT((kiosk, patient) -> {
            if (kiosk.look().offers("hide")) {
                kiosk.touches("hide");
            }
            kiosk.wait(200);
        }),
        WENT_BACK((kiosk, patient) -> {
            while (!kiosk.look().kind().isBetweenVisits()) {
                kiosk.touches("back");
            }
        }),
        STARTED_AGAIN((kiosk, patient) -> {
            kiosk.wait(121);
            kiosk.touches("start-again");
        }),
        FAULT((kiosk, patient) -> {
            kiosk.breakNextScreen(new IllegalStateException("broken on purpose"));
            kiosk.touches("back");
        }),
        STAFF_CLOSED_IT((kiosk, patient) -> {
            kiosk.opensTheGate().touches("quit");
        });

        // A lambda of this class keeps nothing: the checker cannot know.
        @SuppressWarnings("ImmutableEnumChecker")
        private final BiConsumer<HeadlessKiosk, RandomPatient> how;

        End(BiConsumer<HeadlessKiosk, RandomPatient> how) {
            this.how = how;
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothing_of_a_visit_is_left(End end) {
        HeadlessKiosk.onScreen(() -> {
            for (int visit = 0; visit < VISITS; visit++) {
                Edition edition = CanaryGuide.of(40 + visit);
                HeadlessKiosk kiosk = new HeadlessKiosk(HeadlessKiosk.offer(edition));
                RandomPatient patient = new RandomPatient(kiosk, edition, random).answers(1 + random.nextInt(3));
                assertThat(Residue.reachableFrom(kiosk.presenter()))
                        .as("the search itself: a visit that goes on is found")
                        .isNotEmpty();

                end.how.accept(kiosk, patient);

                assertThat(kiosk.look().kind().isBetweenVisits()).isTrue();
                Residue.assertNoneIn(kiosk);
                kiosk.wait(400);
                assertThat(kiosk.look().kind()).isEqualTo(Seen.Kind.ATTRACT);
                Residue.assertNoneIn(kiosk);
            }
        });
    }

    @Test
    void the_search_finds_an_answer_on_the_screen() {
        HeadlessKiosk.onScreen(() -> {
            HeadlessKiosk kiosk = new HeadlessKiosk(HeadlessKiosk.offer(CanaryGuide.of(40)));
            kiosk.touches("start", "next");

            assertThat(Residue.inComponents(kiosk.pane())).isNotEmpty();
            assertThat(Residue.reachableFrom(kiosk.pane())).isNotEmpty();
        });
    }

    private static void finishes(HeadlessKiosk kiosk) {
        if (kiosk.look().kind() == Seen.Kind.READING) {
            kiosk.touches("back");
        }
        kiosk.touches("finish");
    }

    @Test
    void a_guide_nobody_wrote_runs_to_its_sheet() {
        HeadlessKiosk.onScreen(() -> {
            for (int seed = 0; seed < 12; seed++) {
                Edition edition = CanaryGuide.of(seed);
                HeadlessKiosk kiosk = new HeadlessKiosk(HeadlessKiosk.offer(edition));
                new RandomPatient(kiosk, edition, new Random(seed)).answersEverything();
                kiosk.touches("print");

                assertThat(kiosk.says(Names.STATUS)).startsWith("Sent to the printer");
                assertThat(kiosk.outside.pages).hasSize(1);
                assertThat(Sheets.read(kiosk.outside.pages.get(0)))
                        .contains(Sheets.plain(kiosk.outside.pages.get(0).instruction()));
                assertThat(kiosk.faults).isEmpty();
            }
        });
    }
}
