package guidepost.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import guidepost.core.guide.Stamp;
import guidepost.exchange.Serving.Served;
import guidepost.exchange.Serving.Source;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kiosks that read all the while never see anything but a published edition, and never an older one than before. */
final class PublishWhileReadingTest {
    private static final int PUBLISHES = 2000;
    private static final int READERS = Boolean.getBoolean("guidepost.soak") ? 4 : 1;

    @Test
    void no_reader_ever_sees_anything_but_a_published_edition(@TempDir Path data) throws Exception {
        List<String> seals = new ArrayList<>();
        PublishedEditions editions = new PublishedEditions(data, edition -> List.of());
        seals.add("");
        seals.add(publish(editions, 1));
        AtomicBoolean finished = new AtomicBoolean();
        ExecutorService readers = Executors.newFixedThreadPool(READERS);
        try {
            List<Future<List<Stamp>>> reading = new ArrayList<>();
            for (int i = 0; i < READERS; i++) {
                reading.add(readers.submit(reader(data, finished)));
            }
            for (int number = 2; number <= PUBLISHES; number++) {
                seals.add(publish(editions, number));
            }
            finished.set(true);
            int reads = 0;
            for (Future<List<Stamp>> each : reading) {
                int last = 0;
                for (Stamp stamp : each.get()) {
                    assertThat(stamp.seal()).isEqualTo(seals.get(stamp.number()));
                    assertThat(stamp.number()).isGreaterThanOrEqualTo(last);
                    last = stamp.number();
                    reads++;
                }
            }
            System.out.println(PUBLISHES + " publishes, " + reads + " reads, 0 bad");
        } finally {
            finished.set(true);
            readers.shutdownNow();
        }
        assertThat(seen(editions).number()).isEqualTo(PUBLISHES);
    }

    private static String publish(PublishedEditions editions, int number) throws Exception {
        return editions.publish(TinyGuide.file(number)).stamp().orElseThrow().seal();
    }

    private static Callable<List<Stamp>> reader(Path data, AtomicBoolean finished) {
        PublishedEditions editions = new PublishedEditions(data, edition -> List.of());
        return () -> {
            List<Stamp> all = new ArrayList<>();
            do {
                all.add(seen(editions));
            } while (!finished.get());
            return all;
        };
    }

    private static Stamp seen(PublishedEditions editions) {
        Serving serving = editions.serve();
        assertThat(serving.troubles()).isEmpty();
        assertThat(serving).isInstanceOf(Served.class);
        Served served = (Served) serving;
        assertThat(served.source()).isEqualTo(Source.CURRENT);
        return served.edition().stamp().orElseThrow();
    }
}
