package guidepost.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import guidepost.core.guide.Edition;
import guidepost.core.guide.Stamp;
import guidepost.exchange.json.JsonReader;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What comes with the program is whole and fit for use. */
final class DefaultGuidesTest {
    @Test
    void the_built_in_guide_is_edition_1_sealed_and_a_sample() throws EditionRejected {
        Edition edition = DefaultGuides.builtIn();
        assertThat(edition.stamp().map(Stamp::number)).contains(1);
        assertThat(edition.sample()).isTrue();
        assertThat(EditionFile.readSealed(EditionFile.write(edition))).isEqualTo(edition);
    }

    @Test
    void the_built_in_guide_passes_every_check_and_keeps_its_floors() {
        Edition edition = DefaultGuides.builtIn();
        assertThat(Floors.of(edition.guide())).isNotEmpty();
        assertThat(Checker.ofContent().blocking(edition)).isEmpty();
    }

    @Test
    void an_edition_without_the_floors_is_not_fit_for_use() {
        Edition edition = DefaultGuides.builtIn();
        Edition lowered = new Edition(
                edition.guide(),
                edition.stamp(),
                edition.sample(),
                edition.languages(),
                edition.title(),
                edition.invitation(),
                edition.intendedUse(),
                edition.headings(),
                edition.sections(),
                edition.thresholds(),
                edition.questions(),
                edition.dates(),
                edition.rules().subList(1, edition.rules().size()),
                edition.guidance());
        assertThat(Checker.ofContent().blocking(lowered)).isNotEmpty();
    }

    @Test
    void a_guide_the_program_does_not_know_has_no_floors() {
        assertThat(Floors.of("elbow")).isEmpty();
        assertThat(Floors.of("../../secret")).isEmpty();
        assertThat(Floors.of("")).isEmpty();
    }

    @Test
    void floors_are_read_strictly() {
        String file = "{\"guide\": \"a\", \"floors\": [{\"question\": \"q\", \"anyOf\": [\"x\"], \"source\": \"s\"}]}";
        assertThatThrownBy(() -> Floors.read(JsonReader.read(file), "b")).hasMessage("guide: must be b");
        assertThatThrownBy(() -> Floors.read(JsonReader.read(file.replace("source", "why")), "a"))
                .hasMessage("floors[0].why: unknown member");
        assertThat(file.getBytes(StandardCharsets.UTF_8)).isNotEmpty();
    }
}
