package guidepost.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import guidepost.core.guide.Edition;
import guidepost.core.guide.Stamp;
import guidepost.core.proof.Proof;
import guidepost.exchange.Serving.Served;
import guidepost.exchange.Serving.Source;
import guidepost.exchange.disk.SimulatedDisk;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever happens to the files, what is served is an edition that was published, or the one built in. */
final class PublishedEditionsTest {
    private static final Path DATA = Path.of("/data");
    private static final Path CURRENT = DATA.resolve("editions").resolve("current.json");
    private static final Path PREVIOUS = DATA.resolve("editions").resolve("previous.json");
    private static final Edition DRAFT = RandomGuide.draft(11);
    private static final Edition OTHER_GUIDE = RandomGuide.draft(12);
    private static final Edition BUILT_IN = EditionFile.seal(RandomGuide.draft(10), 1, true);

    private static final int FLIPS = Boolean.getBoolean("guidepost.soak") ? 5_000 : 300;

    private final SimulatedDisk disk = new SimulatedDisk();
    private final PublishedEditions editions = new PublishedEditions(disk, DATA, Checker.ofContent(), () -> BUILT_IN);

    private static Edition edition(int number) {
        return EditionFile.seal(DRAFT, number, false);
    }

    private static byte[] file(int number) {
        return EditionFile.write(edition(number));
    }

    @Test
    void an_empty_folder_serves_the_guide_built_in() {
        assertThat(editions.serve()).isEqualTo(new Served(BUILT_IN, Source.BUILT_IN, List.of()));
        assertThat(new PublishedEditions(disk, DATA, Checker.ofContent(), DefaultGuides::builtIn).serve())
                .isEqualTo(new Served(DefaultGuides.builtIn(), Source.BUILT_IN, List.of()));
    }

    @Test
    void what_was_published_is_served_and_what_was_before_is_kept() throws Exception {
        editions.publish(file(1));
        editions.publish(file(2));
        assertThat(editions.serve()).isEqualTo(new Served(edition(2), Source.CURRENT, List.of()));
        assertThat(disk.find(PREVIOUS)).contains(file(1));
        assertThat(disk.list(DATA.resolve("editions"))).containsExactly("current.json", "previous.json");
    }

    @Test
    void a_publish_waits_for_the_disk_twice() throws Exception {
        editions.publish(file(1));
        int before = disk.forces();
        editions.publish(file(2));
        assertThat(disk.forces() - before).isEqualTo(2);
    }

    @Test
    void without_second_names_the_previous_edition_is_copied() throws Exception {
        editions.publish(file(1));
        for (int call = 1; ; call++) {
            SimulatedDisk poor = new SimulatedDisk();
            poor.plant(CURRENT, file(1));
            poor.failAt(call, SimulatedDisk.Fault.BEFORE);
            try {
                new PublishedEditions(poor, DATA, Checker.ofContent(), () -> BUILT_IN).publish(file(2));
                assertThat(poor.hasFailed())
                        .as("only a failed link is got over")
                        .isTrue();
                assertThat(poor.find(PREVIOUS)).contains(file(1));
                return;
            } catch (IOException expected) {
                assertThat(call).isLessThan(50);
            }
        }
    }

    @Test
    void the_same_edition_again_changes_nothing() throws Exception {
        editions.publish(file(1));
        editions.publish(file(2));
        editions.publish(file(2));
        assertThat(disk.find(PREVIOUS)).contains(file(1));
    }

    @Test
    void an_edition_that_is_not_newer_is_refused() throws Exception {
        editions.publish(file(5));
        assertThatThrownBy(() -> editions.publish(file(4)))
                .isInstanceOf(EditionRejected.class)
                .hasMessageStartingWith("number: edition 4 of");
        byte[] sameNumber = EditionFile.write(EditionFile.seal(DRAFT, 5, true));
        assertThatThrownBy(() -> editions.publish(sameNumber)).isInstanceOf(EditionRejected.class);
        assertThat(editions.serve()).isEqualTo(new Served(edition(5), Source.CURRENT, List.of()));
        editions.publish(EditionFile.write(EditionFile.seal(OTHER_GUIDE, 1, false)));
    }

    @Test
    void an_edition_is_refused_whose_number_was_reached_before_the_current_file_was_damaged() throws Exception {
        disk.plant(CURRENT, new byte[] {1, 2, 3});
        disk.plant(PREVIOUS, file(5));
        assertThatThrownBy(() -> editions.publish(file(4))).isInstanceOf(EditionRejected.class);
        editions.publish(file(6));
        assertThat(disk.find(PREVIOUS)).as("damage is not kept").contains(file(5));
    }

    @Test
    void an_old_file_put_in_the_current_one_s_place_is_not_served() throws Exception {
        editions.publish(file(7));
        editions.publish(file(8));
        disk.plant(CURRENT, file(3));
        assertThat(editions.serve())
                .isEqualTo(new Served(
                        edition(7),
                        Source.PREVIOUS,
                        List.of("current.json: is edition 3 of " + DRAFT.guide() + ", older than edition 7 of "
                                + DRAFT.guide() + " that was there before")));
    }

    @Test
    void an_older_edition_replaces_a_newer_one_when_told() throws Exception {
        editions.publish(file(7));
        editions.publish(file(8));
        editions.replace(file(3));
        assertThat(editions.serve()).isEqualTo(new Served(edition(3), Source.CURRENT, List.of()));
        disk.plant(CURRENT, new byte[0]);
        disk.plant(PREVIOUS, file(7));
        editions.replace(file(3));
        assertThat(editions.serve()).isEqualTo(new Served(edition(3), Source.CURRENT, List.of()));
    }

    @Test
    void an_edition_that_was_never_proved_or_carries_the_proof_of_another_is_not_served() {
        Edition unproved = DRAFT.published(new Stamp(9, ""), false);
        byte[] bare = EditionFile.write(DRAFT.published(new Stamp(9, Seal.of(unproved)), false));
        byte[] borrowed = EditionFile.write(EditionFile.seal(DRAFT, 9, false, Proof.count(OTHER_GUIDE)));
        for (byte[] file : List.of(bare, borrowed)) {
            assertThatThrownBy(() -> editions.publish(file))
                    .isInstanceOf(EditionRejected.class)
                    .hasMessageContaining("certificate: ");
            disk.plant(CURRENT, file);
            assertThat(editions.serve().fold(Served::source, unusable -> null)).isEqualTo(Source.BUILT_IN);
            assertThat(editions.serve().troubles()).singleElement().asString().contains("certificate: ");
        }
    }

    @Test
    void what_a_patient_may_not_see_is_not_published() {
        Edition wordless = EditionFile.seal(
                new Edition(
                        "elbow",
                        Optional.empty(),
                        true,
                        List.of(),
                        DRAFT.title(),
                        DRAFT.invitation(),
                        DRAFT.intendedUse(),
                        DRAFT.headings(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()),
                9,
                false,
                Proof.count(DRAFT));
        assertThatThrownBy(() -> editions.publish(EditionFile.write(wordless)))
                .isInstanceOf(EditionRejected.class)
                .hasMessageContaining("edition 9 of elbow: ");
        disk.plant(CURRENT, EditionFile.write(wordless));
        assertThat(editions.serve().fold(Served::source, unusable -> null)).isEqualTo(Source.BUILT_IN);
        assertThat(editions.serve().troubles()).singleElement().asString().startsWith("current.json: ");
        byte[] draft = EditionFile.write(DRAFT);
        assertThatThrownBy(() -> editions.publish(draft)).isInstanceOf(EditionRejected.class);
        assertThatThrownBy(() -> editions.publish(EditionFile.writePretty(edition(9))))
                .isInstanceOf(EditionRejected.class);
    }

    @Test
    void where_nothing_is_fit_for_use_nothing_is_served() {
        Serving serving = new PublishedEditions(disk, DATA, edition -> List.of("not good"), () -> BUILT_IN).serve();
        assertThat(serving).isEqualTo(new Serving.Unusable(List.of("built in: not good")));
    }

    @Test
    void an_edition_the_check_stumbles_over_keeps_no_other_from_being_served() throws Exception {
        editions.publish(file(1));
        editions.publish(file(2));
        Checker stumbling = edition -> {
            if (edition.equals(edition(2))) {
                throw new ArithmeticException("by zero");
            }
            return List.of();
        };
        assertThat(new PublishedEditions(disk, DATA, stumbling, () -> BUILT_IN).serve())
                .isEqualTo(new Served(
                        edition(1), Source.PREVIOUS, List.of("current.json: cannot be checked (ArithmeticException)")));
    }

    @Test
    void a_jar_without_its_guide_serves_nothing() {
        Serving serving = new PublishedEditions(disk, DATA, Checker.ofContent(), () -> {
                    throw new IllegalStateException("the default guide is missing");
                })
                .serve();
        assertThat(serving).isEqualTo(new Serving.Unusable(List.of("built in: the default guide is missing")));
    }

    @Test
    void a_missing_current_file_is_told() throws Exception {
        editions.publish(file(1));
        editions.publish(file(2));
        disk.delete(CURRENT);
        assertThat(editions.serve())
                .isEqualTo(new Served(edition(1), Source.PREVIOUS, List.of("current.json: is missing")));
    }

    @Test
    void no_flipped_bit_is_ever_served() throws Exception {
        long seed = 20260101;
        Random random = new Random(seed);
        editions.publish(file(1));
        editions.publish(file(2));
        for (int flip = 0; flip < FLIPS; flip++) {
            byte[] damaged = file(2);
            int bit = random.nextInt(damaged.length * 8);
            damaged[bit / 8] ^= (byte) (1 << bit % 8);
            disk.plant(CURRENT, damaged);
            Serving serving = editions.serve();
            assertThat(serving.fold(Served::edition, unusable -> null))
                    .as("seed %d, bit %d", seed, bit)
                    .isEqualTo(edition(1));
            assertThat(serving.fold(Served::source, unusable -> null)).isEqualTo(Source.PREVIOUS);
            assertThat(serving.troubles())
                    .singleElement()
                    .asString()
                    .startsWith("current.json: ")
                    .doesNotContain("\n");
        }
        System.out.println(FLIPS + " flipped bits, 0 served, seed " + seed);
    }

    @Test
    void no_part_of_a_file_and_no_foreign_file_is_ever_served() throws Exception {
        long seed = 20260102;
        Random random = new Random(seed);
        editions.publish(file(1));
        editions.publish(file(2));
        byte[] whole = file(2);
        byte[] noise = new byte[4096];
        random.nextBytes(noise);
        for (int i = 0; i < 200; i++) {
            disk.plant(CURRENT, Arrays.copyOf(whole, random.nextInt(whole.length)));
            assertPreviousIsServed();
            disk.plant(CURRENT, Arrays.copyOf(whole, whole.length + 1 + random.nextInt(5000)));
            assertPreviousIsServed();
        }
        String text = new String(whole, StandardCharsets.UTF_8);
        for (byte[] foreign : List.of(
                noise,
                new byte[0],
                new byte[6 * 1024 * 1024],
                EditionFile.write(DRAFT),
                EditionFile.writePretty(edition(2)),
                (text + "\n").getBytes(StandardCharsets.UTF_8),
                text.replace("\"number\":2", "\"number\":3").getBytes(StandardCharsets.UTF_8),
                text.replace("\"sample\":false", "\"sample\":true").getBytes(StandardCharsets.UTF_8),
                "{\"format\":\"guidepost-edition/1\"}".getBytes(StandardCharsets.UTF_8),
                "[".repeat(100_000).getBytes(StandardCharsets.UTF_8))) {
            disk.plant(CURRENT, foreign);
            assertPreviousIsServed();
        }
    }

    private void assertPreviousIsServed() {
        assertThat(editions.serve().fold(Served::edition, unusable -> null)).isEqualTo(edition(1));
    }

    @Test
    void a_new_file_changes_the_fingerprint_and_nothing_else_does() throws Exception {
        String empty = editions.fingerprint();
        editions.publish(file(1));
        String one = editions.fingerprint();
        assertThat(one).isNotEqualTo(empty).isEqualTo(editions.fingerprint());
        byte[] sameSize = file(1);
        sameSize[100] ^= 1;
        disk.plant(CURRENT, sameSize);
        assertThat(editions.fingerprint()).isNotEqualTo(one);
        disk.plant(CURRENT, file(1));
        assertThat(editions.fingerprint()).isEqualTo(one);
    }
}
