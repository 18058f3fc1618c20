package guidepost.admin.editor;

import static org.assertj.core.api.Assertions.assertThat;

import guidepost.core.guide.Language;
import guidepost.core.item.TextPlace;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands beside a text on how hard it is to read. */
class WordingHintsTest {
    private Office office;

    @BeforeEach
    void opens(@TempDir Path folder) throws Exception {
        office = new Office(folder);
    }

    @AfterEach
    void closes() {
        office.close();
    }

    @Test
    void an_english_text_is_told_how_it_reads_and_what_would_make_it_easier() {
        Office.Seat ann = office.seat(office.ann());
        ann.types(
                Office.INTENDED_USE,
                "Analgesics are taken prior to physiotherapy because musculoskeletal inflammation frequently"
                        + " deteriorates otherwise.");
        TextSheet hard = sheet(ann, Office.INTENDED_USE, Language.ENGLISH);
        assertThat(hard.reads().orElseThrow()).startsWith("School grade ").endsWith("sentence has 12 words.");
        assertThat(hard.hints())
                .contains(
                        "Grade 8 or lower is easier: shorter words, shorter sentences.",
                        "\"are taken\": better say who does it.",
                        "\"prior to\": plainer is \"before\".");

        ann.types(Office.INTENDED_USE, "Take a walk in the house for a few minutes when you can.");
        TextSheet easy = sheet(ann, Office.INTENDED_USE, Language.ENGLISH);
        assertThat(easy.hints()).isEmpty();
        assertThat(easy.reads()).contains("School grade 2; the longest sentence has 13 words.");
    }

    @Test
    void of_another_language_nothing_is_said() {
        TextSheet spanish = sheet(office.seat(office.ann()), Office.INTENDED_USE, new Language("es"));
        assertThat(spanish.words()).isNotBlank();
        assertThat(spanish.reads()).isEmpty();
        assertThat(spanish.hints()).isEmpty();
    }

    private TextSheet sheet(Office.Seat seat, TextPlace place, Language language) {
        Page page = new Page();
        WordingPresenter presenter = new WordingPresenter(seat.session(), office.words, page, item -> {});
        presenter.language(language);
        presenter.choose(place);
        return page.sheet.orElseThrow();
    }

    /** What stands on the page. */
    private static final class Page implements WordingView {
        private Optional<TextSheet> sheet = Optional.empty();

        @Override
        public void list(List<TextRow> rows, Optional<TextPlace> chosen) {}

        @Override
        public void text(TextSheet fresh, boolean mayWrite) {
            sheet = Optional.of(fresh);
        }

        @Override
        public void nothing(String why) {
            sheet = Optional.empty();
        }
    }
}
