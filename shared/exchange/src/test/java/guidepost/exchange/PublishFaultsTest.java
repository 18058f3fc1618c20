package guidepost.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import guidepost.core.guide.Edition;
import guidepost.exchange.Serving.Served;
import guidepost.exchange.Serving.Source;
import guidepost.exchange.disk.SimulatedDisk;
import guidepost.exchange.disk.SimulatedDisk.Fault;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A publish that fails at any step, or that the power interrupts, leaves the old or the new edition, and can be done again. */
final class PublishFaultsTest {
    private static final Path DATA = Path.of("/data");
    private static final Path CURRENT = DATA.resolve("editions").resolve("current.json");
    private static final Path PREVIOUS = DATA.resolve("editions").resolve("previous.json");
    private static final int ROUNDS = Boolean.getBoolean("guidepost.soak") ? 10_000 : 160;
    private static final Edition BUILT_IN = EditionFile.seal(RandomGuide.draft(22, 3, 2), 1, true);
    private static final Edition NEW = TinyGuide.edition(5);

    private static final Map<String, Consumer<SimulatedDisk>> BEFORE = Map.of(
            "empty", disk -> {},
            "one", disk -> disk.plant(CURRENT, TinyGuide.file(1)),
            "two",
                    disk -> {
                        disk.plant(CURRENT, TinyGuide.file(2));
                        disk.plant(PREVIOUS, TinyGuide.file(1));
                    },
            "damaged",
                    disk -> {
                        disk.plant(CURRENT, new byte[] {1});
                        disk.plant(PREVIOUS, TinyGuide.file(1));
                    },
            "newer",
                    disk -> {
                        disk.plant(CURRENT, TinyGuide.file(8));
                        disk.plant(PREVIOUS, TinyGuide.file(7));
                    },
            "newer and damaged",
                    disk -> {
                        disk.plant(CURRENT, new byte[] {1});
                        disk.plant(PREVIOUS, TinyGuide.file(7));
                    });

    private interface Step {
        void run(PublishedEditions editions) throws IOException, EditionRejected;
    }

    private static final Map<String, Step> STEPS = Map.of(
            "publish", editions -> editions.publish(TinyGuide.file(5)),
            "replace", editions -> editions.replace(TinyGuide.file(5)));

    @ParameterizedTest(name = "{0}, {1} files before, fault {2}")
    @CsvSource({
        "publish, empty, BEFORE",
        "publish, one, BEFORE",
        "publish, two, BEFORE",
        "publish, damaged, BEFORE",
        "publish, empty, AFTER",
        "publish, one, AFTER",
        "publish, two, AFTER",
        "publish, damaged, AFTER",
        "publish, empty, TORN",
        "publish, one, TORN",
        "publish, two, TORN",
        "publish, damaged, TORN",
        "replace, two, BEFORE",
        "replace, newer, BEFORE",
        "replace, newer and damaged, BEFORE",
        "replace, two, AFTER",
        "replace, newer, AFTER",
        "replace, newer and damaged, AFTER",
        "replace, two, TORN",
        "replace, newer, TORN",
        "replace, newer and damaged, TORN"
    })
    void a_fault_at_any_call_leaves_the_old_or_the_new_edition(String step, String before, Fault fault)
            throws Exception {
        int call = 0;
        boolean done = false;
        while (!done) {
            call++;
            SimulatedDisk disk = new SimulatedDisk();
            BEFORE.getOrDefault(before, none -> {}).accept(disk);
            PublishedEditions editions = new PublishedEditions(disk, DATA, edition -> List.of(), () -> BUILT_IN);
            Edition old = served(editions);
            disk.failAt(call, fault);
            done = attempt(editions, step) && !disk.hasFailed();
            disk.heal();
            assertThat(served(editions)).as("after a fault at call %d", call).isIn(old, NEW);
            assertThat(attempt(editions, step))
                    .as("again, after a fault at call %d", call)
                    .isTrue();
            assertThat(editions.serve().fold(Served::source, unusable -> null)).isEqualTo(Source.CURRENT);
            assertThat(served(editions)).isEqualTo(NEW);
            assertThat(editions.serve().troubles()).isEmpty();
        }
        assertThat(call).isGreaterThan(8);
        System.out.println(step + ", " + before + ", " + fault + ": " + (call - 1) + " faults, 0 failed");
    }

    @ParameterizedTest(name = "fault {0}")
    @EnumSource(Fault.class)
    void a_power_cut_at_any_call_leaves_the_old_or_the_new_edition(Fault fault) throws Exception {
        long seed = 20260103;
        Random random = new Random(seed);
        int cuts = 0;
        for (String before : BEFORE.keySet()) {
            String step = before.startsWith("newer") ? "replace" : "publish";
            for (int round = 0; round < ROUNDS; round++) {
                SimulatedDisk disk = new SimulatedDisk();
                BEFORE.getOrDefault(before, none -> {}).accept(disk);
                PublishedEditions editions = new PublishedEditions(disk, DATA, edition -> List.of(), () -> BUILT_IN);
                Edition old = served(editions);
                disk.failAt(1 + round % 40, fault);
                boolean done = attempt(editions, step);
                disk.powerCut(random, round % 2 == 0);
                assertThat(served(editions))
                        .as("seed %d, %s, round %d", seed, before, round)
                        .isIn(done ? NEW : old, NEW);
                cuts++;
            }
        }
        System.out.println(fault + ": " + cuts + " power cuts, 0 failed, seed " + seed);
    }

    private static boolean attempt(PublishedEditions editions, String step) throws EditionRejected {
        try {
            STEPS.getOrDefault(step, none -> {}).run(editions);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static Edition served(PublishedEditions editions) {
        return editions.serve().fold(Served::edition, unusable -> {
            throw new AssertionError(unusable.troubles());
        });
    }
}
