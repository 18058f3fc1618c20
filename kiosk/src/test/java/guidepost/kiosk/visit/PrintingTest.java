package guidepost.kiosk.visit;

import static org.assertj.core.api.Assertions.assertThat;

import guidepost.core.guide.Edition;
import guidepost.core.guide.Language;
import guidepost.core.handout.Clinic;
import guidepost.core.handout.Handout;
import guidepost.core.handout.HandoutComposer;
import guidepost.core.triage.Assessment;
import guidepost.exchange.DefaultGuides;
import guidepost.ui.Background;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** A page on its way to a printer that is stuck. */
class PrintingTest {
    private static final Edition GUIDE = DefaultGuides.builtIn();
    private static final Handout PAGE = HandoutComposer.compose(
            GUIDE,
            Assessment.askStaff(),
            Language.ENGLISH,
            ZonedDateTime.of(2026, 11, 22, 10, 0, 0, 0, ZoneOffset.UTC),
            new Clinic("Hill Road Clinic", "", "", "999", "", "GB", ZoneOffset.UTC, false));

    private final Waiting waiting = new Waiting();
    private final List<Handout> printed = new ArrayList<>();
    private final List<Printing.State> told = new ArrayList<>();
    private long seconds;
    private final Printing printing = new Printing(
            (handout, large) -> printed.add(handout),
            waiting,
            () -> seconds * 1_000_000_000,
            (state, visit) -> told.add(state));

    /** Does nothing until it is let. */
    private static final class Waiting implements Background {
        private final Queue<Runnable> tasks = new ArrayDeque<>();

        @Override
        public <T> Pending<T> call(Callable<T> work) {
            return (onEdt, orElse) -> tasks.add(() -> run(work, onEdt, orElse));
        }

        private static <T> void run(Callable<T> work, Consumer<? super T> onEdt, Consumer<? super Exception> orElse) {
            T result;
            try {
                result = work.call();
            } catch (Exception failure) {
                orElse.accept(failure);
                return;
            }
            onEdt.accept(result);
        }

        void goOn() {
            while (!tasks.isEmpty()) {
                tasks.remove().run();
            }
        }
    }

    @Test
    void h16_a_page_that_was_given_up_is_not_printed_once_the_printer_answers_again() {
        printing.print(1, PAGE, false);
        seconds = 11;
        printing.expire();
        assertThat(told).containsExactly(Printing.State.FAILED);

        seconds = 600;
        waiting.goOn();
        assertThat(printed).isEmpty();
        assertThat(told).containsExactly(Printing.State.FAILED);
    }

    @Test
    void h16_a_page_whose_patient_has_left_is_not_printed_for_the_next() {
        printing.print(1, PAGE, false);
        printing.reset();
        waiting.goOn();

        assertThat(printed).isEmpty();
        assertThat(printing.state()).isEqualTo(Printing.State.NOT_ASKED);
    }

    @Test
    void h16_the_page_of_the_next_patient_is_printed_alone() {
        printing.print(1, PAGE, false);
        printing.reset();
        printing.print(2, PAGE, true);
        waiting.goOn();

        assertThat(printed).hasSize(1);
        assertThat(told).containsExactly(Printing.State.SENT);
    }
}
