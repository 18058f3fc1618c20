package guidepost.admin.editor;

import static org.assertj.core.api.Assertions.assertThat;

import guidepost.core.guide.Language;
import guidepost.core.item.ItemKey;
import guidepost.core.item.TextPlace;
import guidepost.core.item.TextPlace.Field;
import guidepost.db.DraftCopy;
import guidepost.db.Role;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which texts are listed, which one is written, and what there is to say of it. */
class WordingPresenterTest {
    private static final Language SPANISH = new Language("es");
    private static final TextPlace FEVER = TextPlace.question("fever", Field.PROMPT);

    @TempDir
    static Path folder;

    private static Office office;

    private final Page page = new Page();
    private final List<ItemKey> followed = new ArrayList<>();
    private Office.Seat ann;
    private WordingPresenter wording;

    @BeforeAll
    static void opens() throws Exception {
        office = new Office(folder);
    }

    @AfterAll
    static void closes() {
        office.close();
    }

    @BeforeEach
    void sitsDown() {
        ann = office.seat(office.ann());
        wording = at(ann);
    }

    private WordingPresenter at(Office.Seat seat) {
        WordingPresenter presenter = new WordingPresenter(seat.session(), office.words, page, followed::add);
        seat.session().onChange(presenter::refresh);
        presenter.refresh();
        return presenter;
    }

    @AfterEach
    void throwsTheDraftAway() throws Exception {
        Optional<DraftCopy> left = office.database.draft().open(office.ann());
        if (left.isPresent()) {
            office.database.draft().discard(office.ann(), left.get());
        }
    }

    @Test
    void a_search_finds_words_in_names_and_in_texts_and_showing_a_text_ends_it() {
        int all = page.rows.size();
        wording.search("  High Temperature ");
        assertThat(page.rows).isNotEmpty().hasSizeLessThan(all);
        assertThat(page.rows)
                .allMatch(row ->
                        (row.name() + row.words()).toLowerCase(Locale.ROOT).contains("high temperature"));
        wording.show(ItemKey.wording(FEVER, SPANISH));
        assertThat(page.rows).hasSize(all);
        assertThat(wording.language()).isEqualTo(SPANISH);
        assertThat(page.sheet().source())
                .as("beside the guide's first language")
                .isPresent();
        assertThat(followed).last().isEqualTo(ItemKey.wording(FEVER, SPANISH));
    }

    @Test
    void what_is_typed_is_marked_and_the_words_patients_read_now_stand_by() {
        wording.show(ItemKey.wording(FEVER, Language.ENGLISH));
        String before = page.sheet().words();
        assertThat(page.sheet().was()).isEmpty();
        wording.type("Do you feel hot?");
        assertThat(page.sheet().was()).contains(before);
        wording.only(WordingPresenter.Only.CHANGED);
        assertThat(page.rows).extracting(TextRow::place).containsExactly(FEVER);
        assertThat(page.rows).extracting(TextRow::mark).containsExactly(TextRow.Mark.CHANGED);
        ann.session().undo();
        assertThat(page.rows).isEmpty();
    }

    @Test
    void a_text_taken_away_is_missing_in_its_language_alone() {
        wording.show(ItemKey.wording(FEVER, SPANISH));
        wording.type(" ");
        wording.only(WordingPresenter.Only.MISSING);
        assertThat(page.rows).extracting(TextRow::place).containsExactly(FEVER);
        wording.language(Language.ENGLISH);
        assertThat(page.rows).isEmpty();
    }

    @Test
    void a_translation_is_out_of_date_until_somebody_says_it_still_fits() {
        wording.show(ItemKey.wording(FEVER, Language.ENGLISH));
        wording.type("Do you feel hot?");
        ann.saving().over();
        wording.language(SPANISH);
        wording.only(WordingPresenter.Only.STALE);
        assertThat(page.rows).extracting(TextRow::place).containsExactly(FEVER);
        wording.choose(FEVER);
        assertThat(page.sheet().stale()).isTrue();
        wording.confirm(failure -> {
            throw new AssertionError(failure);
        });
        assertThat(page.sheet().stale()).isFalse();
        assertThat(page.rows).isEmpty();
    }

    @Test
    void a_number_that_is_no_threshold_is_listed_with_what_is_wrong() {
        wording.show(ItemKey.wording(FEVER, Language.ENGLISH));
        wording.type("Were you hot for 99 days?");
        ann.proving().over();
        wording.only(WordingPresenter.Only.FINDINGS);
        assertThat(page.rows).extracting(TextRow::place).contains(FEVER);
        wording.choose(FEVER);
        assertThat(page.sheet().findings()).anyMatch(message -> message.contains("\"99\""));
    }

    @Test
    void tokens_stand_for_what_they_are_worth_and_dates_are_for_guidance_alone() {
        wording.show(ItemKey.wording(FEVER, Language.ENGLISH));
        assertThat(wording.tokens())
                .anyMatch(token ->
                        token.text().equals("{{ice_hours}}") && token.shown().endsWith(": 48"))
                .anyMatch(token -> token.text().equals("{{clinic:phone}}"))
                .noneMatch(token -> token.text().startsWith("{{date:"));
        wording.choose(TextPlace.guidance("cold_first", Field.TEXT));
        assertThat(wording.tokens()).anyMatch(token -> token.text().equals("{{date:cold_until}}"));
        wording.choose(FEVER);
        wording.type("For {{ice_hours}} hours?");
        assertThat(page.sheet().said()).isEqualTo("For 48 hours?");
        wording.type("For {{ice_hours hours?");
        assertThat(page.sheet().said()).contains("not closed");
        wording.type("For {{nothing}} hours?");
        assertThat(page.sheet().said()).isEqualTo(office.words.say("wording.unreadable"));
    }

    @Test
    void only_guidance_has_lists_and_bold_and_a_viewer_has_no_pen() throws Exception {
        wording.choose(TextPlace.guidance("cold_first", Field.TEXT));
        assertThat(page.sheet().formatted()).isTrue();
        wording.choose(FEVER);
        assertThat(page.sheet().formatted()).isFalse();
        assertThat(page.mayWrite).isTrue();
        at(office.seat(office.another("eve", Role.VIEWER)));
        assertThat(page.mayWrite).isFalse();
    }

    /** What stands where texts are written. */
    private static final class Page implements WordingView {
        private List<TextRow> rows = List.of();
        private Optional<TextSheet> sheet = Optional.empty();
        private boolean mayWrite;

        @Override
        public void list(List<TextRow> fresh, Optional<TextPlace> chosen) {
            rows = fresh;
        }

        @Override
        public void text(TextSheet fresh, boolean writable) {
            sheet = Optional.of(fresh);
            mayWrite = writable;
        }

        @Override
        public void nothing(String why) {
            sheet = Optional.empty();
        }

        TextSheet sheet() {
            return sheet.orElseThrow();
        }
    }
}
