package guidepost.db;

import static org.assertj.core.api.Assertions.assertThat;

import guidepost.core.guide.Stamp;
import guidepost.exchange.Checker;
import guidepost.exchange.EditionFile;
import guidepost.exchange.PublishedEditions;
import guidepost.exchange.Serving;
import guidepost.exchange.Serving.Served;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A publisher that is killed at any moment: nothing it had said yes to is lost, and no kiosk ever sees half an edition. */
final class PublisherKillTest {
    private static final boolean SOAK = Boolean.getBoolean("guidepost.soak");
    private static final int KILLS = SOAK ? 200 : 25;
    private static final int KILLS_A_STORE = 7;
    private static final int LANES = 2;
    private static final long SEED = 20_260_101;

    private static final List<PublishPhase> PHASES = List.of(PublishPhase.values());

    @TempDir
    Path folder;

    @Test
    void nothing_acknowledged_is_lost_and_nothing_bad_is_served() throws Exception {
        List<Lane> lanes = IntStream.range(0, LANES).mapToObj(Lane::new).toList();
        ExecutorService threads = Executors.newFixedThreadPool(LANES);
        try {
            for (Future<Lane> lane : threads.invokeAll(lanes)) {
                lane.get();
            }
        } finally {
            threads.shutdown();
        }
        report(lanes);
        assertThat(killsByPhase(lanes)).containsOnlyKeys(PublishPhase.values());
        assertThat(lanes.stream().mapToInt(lane -> lane.publishes).sum()).isGreaterThanOrEqualTo(KILLS);
    }

    private static Map<PublishPhase, Integer> killsByPhase(List<Lane> lanes) {
        Map<PublishPhase, Integer> all = new EnumMap<>(PublishPhase.class);
        lanes.forEach(lane -> lane.landed.forEach((phase, kills) -> all.merge(phase, kills, Integer::sum)));
        return all;
    }

    private static void report(List<Lane> lanes) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(KILLS + " kills, "
                + lanes.stream().mapToInt(lane -> lane.publishes).sum()
                + " publishes acknowledged and none lost, "
                + lanes.stream().mapToLong(lane -> lane.reads).sum() + " reads meanwhile and none bad");
        killsByPhase(lanes).forEach((phase, kills) -> lines.add("  killed after " + phase + ": " + kills));
        lines.add("  " + lanes.stream().mapToInt(lane -> lane.saves).sum()
                + " saves of edits acknowledged and none lost; killed in the middle of one: "
                + lanes.stream().mapToInt(lane -> lane.whileSaving).sum());
        lines.add("  killed between publishes and saves: "
                + lanes.stream().mapToInt(lane -> lane.outside).sum());
        lines.forEach(System.out::println);
        Files.write(Path.of("target", "publisher-kills.txt"), lines);
    }

    /** One store after another, and one kill after another. */
    private final class Lane implements Callable<Lane> {
        private final int number;
        private final Random random;
        private final Map<PublishPhase, Integer> landed = new EnumMap<>(PublishPhase.class);
        private final Map<Integer, String> acknowledged = new HashMap<>();
        private int outside;
        private int whileSaving;
        private int saves;
        private int lastSaved;
        private int publishes;
        private long reads;

        Lane(int number) {
            this.number = number;
            this.random = new Random(SEED + number);
        }

        @Override
        public Lane call() throws Exception {
            Path data = folder;
            for (int i = 0; i * LANES + number < KILLS; i++) {
                int kill = i * LANES + number;
                if (i % KILLS_A_STORE == 0) {
                    data = folder.resolve("store-" + kill);
                    acknowledged.clear();
                    lastSaved = 0;
                    TestEngine.H2.ready(data);
                }
                Optional<PublishPhase> chosen = i % 2 == 0
                        ? Optional.of(PHASES.get((i / 2 * LANES + number) % PHASES.size()))
                        : Optional.empty();
                String seen = "seed " + SEED + ", kill " + kill + ", ";
                String last = runAndKill(data, kill, chosen);
                assertEverythingIsThere(data, seen + "the last note was \"" + last + "\"");
            }
            return this;
        }

        /** Says what the child wrote down last. */
        private String runAndKill(Path data, int kill, Optional<PublishPhase> chosen) throws Exception {
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC",
                    "-Dorg.jooq.no-logo=true",
                    "-Dorg.jooq.no-tips=true",
                    "-cp",
                    System.getProperty("java.class.path"),
                    PublisherChild.class.getName(),
                    data.toString(),
                    folder.resolve("notes-" + kill).toString()));
            chosen.ifPresent(phase -> command.add(phase.name()));
            Process child = new ProcessBuilder(command)
                    .redirectError(folder.resolve("errors-" + kill).toFile())
                    .start();
            try (BufferedReader says = child.inputReader(StandardCharsets.UTF_8)) {
                awaitLine(says, "ready", kill);
                long start = System.nanoTime();
                awaitLine(says, "ack", kill);
                long onePublish = System.nanoTime() - start;
                if (chosen.isPresent()) {
                    awaitLine(says, "waiting", kill);
                } else {
                    readFor(random.nextLong(onePublish), data, child);
                }
            } finally {
                child.destroyForcibly().waitFor();
            }
            String notes = Files.readString(folder.resolve("notes-" + kill));
            // A line that was cut off by the kill says nothing.
            return take(notes.substring(0, notes.lastIndexOf('\n')).lines().toList());
        }

        private void awaitLine(BufferedReader says, String line, int kill) throws IOException {
            assertThat(says.readLine())
                    .as(() -> "child " + kill + ": " + errors(kill))
                    .isEqualTo(line);
        }

        private String errors(int kill) {
            try {
                return Files.readString(folder.resolve("errors-" + kill));
            } catch (IOException e) {
                return e.toString();
            }
        }

        /** Is a kiosk to it for so long. */
        private void readFor(long nanos, Path data, Process child) throws InterruptedException {
            long end = System.nanoTime() + nanos;
            while (System.nanoTime() < end) {
                served(data);
                reads++;
                assertThat(child.waitFor(1, TimeUnit.MILLISECONDS))
                        .as("the child ended by itself")
                        .isFalse();
            }
        }

        private Served served(Path data) {
            Serving serving = new PublishedEditions(data, Checker.ofContent()).serve();
            assertThat(serving).isInstanceOf(Served.class);
            assertThat(serving.troubles()).isEmpty();
            assertThat(((Served) serving).source()).isEqualTo(Serving.Source.CURRENT);
            return (Served) serving;
        }

        private String take(List<String> notes) {
            for (String note : notes) {
                if (note.startsWith("ack ")) {
                    String[] words = note.split(" ", -1);
                    acknowledged.put(Integer.valueOf(words[1]), words[2]);
                    publishes++;
                } else if (note.startsWith("saved ")) {
                    lastSaved = Integer.parseInt(note.substring("saved ".length()));
                    saves++;
                }
            }
            String last = notes.get(notes.size() - 1);
            if (last.startsWith("phase ")) {
                landed.merge(PublishPhase.valueOf(last.substring("phase ".length())), 1, Integer::sum);
            } else if (last.startsWith("saving ")) {
                whileSaving++;
            } else {
                outside++;
            }
            return last;
        }

        private void assertEverythingIsThere(Path data, String when) throws Exception {
            int served = served(data).edition().stamp().map(Stamp::number).orElseThrow();
            int lastAcknowledged = acknowledged.keySet().stream()
                    .mapToInt(Integer::intValue)
                    .max()
                    .orElse(1);
            assertThat(served).as(when).isGreaterThanOrEqualTo(lastAcknowledged);
            try (Database database = Database.open(DatabaseLocation.in(data), () -> {})) {
                Map<Integer, String> there = new HashMap<>();
                database.editions()
                        .all()
                        .forEach(edition -> there.put(
                                edition.stamp().number(), edition.stamp().seal()));
                assertThat(there).as(when).containsAllEntriesOf(acknowledged);
                assertThat(PublisherChild.counted(database, Staff.nobody(database)))
                        .as(when)
                        .isGreaterThanOrEqualTo(lastSaved);
                assertThat(database.verify().problems()).as(when).isEmpty();
                byte[] current = Files.readAllBytes(data.resolve("editions/current.json"));
                assertThat(database.editions().newestFile()).as(when).contains(current);
                assertThat(EditionFile.readSealed(current).stamp().map(Stamp::number))
                        .as(when)
                        .contains(there.size());
            }
        }
    }
}
