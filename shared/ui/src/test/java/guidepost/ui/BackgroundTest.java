package guidepost.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BackgroundTest {
    private final SwingBackground background = new SwingBackground("test-background");

    @AfterEach
    void close() {
        background.close();
    }

    @Test
    void works_on_its_own_thread_and_answers_on_the_event_thread() throws Exception {
        List<String> heard = new ArrayList<>();
        CountDownLatch done = new CountDownLatch(1);
        background
                .call(() -> Thread.currentThread().getName())
                .then(
                        name -> {
                            heard.add(name + " " + SwingUtilities.isEventDispatchThread());
                            done.countDown();
                        },
                        failure -> done.countDown());
        assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(heard).containsExactly("test-background true");
    }

    @Test
    void nothing_starts_before_somebody_takes_the_failure() {
        List<String> done = new ArrayList<>();
        Background.Pending<Boolean> pending = Background.sameThread().call(() -> done.add("work"));
        assertThat(done).isEmpty();
        pending.then(result -> done.add("told"), failure -> done.add("failed"));
        assertThat(done).containsExactly("work", "told");
    }

    @Test
    void a_failure_is_told() throws Exception {
        List<String> heard = new ArrayList<>();
        CountDownLatch done = new CountDownLatch(1);
        background
                .call(() -> {
                    throw new IllegalStateException("paper out");
                })
                .then(result -> heard.add("result"), failure -> {
                    heard.add(failure.getMessage());
                    done.countDown();
                });
        assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(heard).containsExactly("paper out");
    }

    @Test
    void work_is_done_in_the_order_asked() throws Exception {
        List<Integer> heard = new ArrayList<>();
        CountDownLatch done = new CountDownLatch(20);
        for (int i = 0; i < 20; i++) {
            int number = i;
            background
                    .call(() -> number)
                    .then(
                            result -> {
                                heard.add(result);
                                done.countDown();
                            },
                            failure -> done.countDown());
        }
        assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(heard).isSorted().hasSize(20);
    }

    @Test
    void after_closing_a_failure_is_told_too() throws Exception {
        background.close();
        CountDownLatch failed = new CountDownLatch(1);
        background.call(() -> 1).then(result -> {}, failure -> failed.countDown());
        assertThat(failed.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void guards_say_so() throws Exception {
        assertThatThrownBy(Edt::require).isInstanceOf(IllegalStateException.class);
        Edt.never();
        SwingUtilities.invokeAndWait(() -> {
            Edt.require();
            assertThatThrownBy(Edt::never).isInstanceOf(IllegalStateException.class);
        });
    }
}
