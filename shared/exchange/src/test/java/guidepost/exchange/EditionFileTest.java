package guidepost.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import guidepost.core.check.ContentCheck;
import guidepost.core.check.Finding;
import guidepost.core.guide.Edition;
import guidepost.core.guide.Stamp;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is written is read back, and whatever is read was written so. */
final class EditionFileTest {
    private static LongStream seeds() {
        return LongStream.range(1, 61);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_random_guide_is_fit_for_use(long seed) {
        Edition draft = RandomGuide.draft(seed);
        assertThat(ContentCheck.check(draft, List.of()))
                .filteredOn(Finding::blocks)
                .isEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void what_is_written_is_read_back(long seed) throws EditionRejected {
        Edition draft = RandomGuide.draft(seed);
        Edition sealed = EditionFile.seal(draft, 1 + (int) seed, false);
        for (Edition edition : List.of(draft, sealed)) {
            byte[] canonical = EditionFile.write(edition);
            assertThat(EditionFile.read(canonical)).isEqualTo(edition);
            assertThat(EditionFile.write(EditionFile.read(canonical))).isEqualTo(canonical);
            assertThat(EditionFile.read(EditionFile.writePretty(edition))).isEqualTo(edition);
        }
        assertThat(EditionFile.readSealed(EditionFile.write(sealed))).isEqualTo(sealed);
    }

    @Test
    void the_same_seed_gives_the_same_guide() {
        assertThat(RandomGuide.draft(7)).isEqualTo(RandomGuide.draft(7)).isNotEqualTo(RandomGuide.draft(8));
    }

    @Test
    void a_seal_covers_number_and_sample_mark() {
        Edition draft = RandomGuide.draft(3);
        String seal = EditionFile.seal(draft, 4, true).stamp().map(Stamp::seal).orElseThrow();
        assertThat(EditionFile.seal(draft, 5, true).stamp().map(Stamp::seal)).isNotEqualTo(Optional.of(seal));
        assertThat(EditionFile.seal(draft, 4, false).stamp().map(Stamp::seal)).isNotEqualTo(Optional.of(seal));
        assertThat(Seal.of(EditionFile.seal(draft, 4, true))).isEqualTo(seal).satisfies(s -> assertThat(Seal.isSeal(s))
                .isTrue());
    }

    @Test
    void another_edition_s_seal_is_refused() {
        Edition draft = RandomGuide.draft(3);
        String seal = EditionFile.seal(draft, 4, true).stamp().map(Stamp::seal).orElseThrow();
        byte[] other = EditionFile.write(draft.published(new Stamp(5, seal), true));
        assertThatThrownBy(() -> EditionFile.read(other))
                .isInstanceOf(EditionRejected.class)
                .hasMessage("seal: does not fit the content");
    }

    @Test
    void a_draft_and_a_pretty_file_are_not_served() {
        Edition draft = RandomGuide.draft(3);
        assertThatThrownBy(() -> EditionFile.readSealed(EditionFile.write(draft)))
                .hasMessageStartingWith("seal: missing");
        byte[] pretty = EditionFile.writePretty(EditionFile.seal(draft, 4, true));
        assertThatThrownBy(() -> EditionFile.readSealed(pretty)).hasMessage("file: is not in canonical form");
    }

    @Test
    void the_canonical_form_is_one_line_of_the_page_s_order() {
        String canonical = new String(EditionFile.write(DefaultGuides.builtIn()), StandardCharsets.UTF_8);
        assertThat(canonical)
                .startsWith("{\"format\":\"guidepost-edition/1\",\"guide\":\"back_spasm\",\"number\":1,\"seal\":\"")
                .doesNotContain("\n", ": {", ", \"");
    }
}
