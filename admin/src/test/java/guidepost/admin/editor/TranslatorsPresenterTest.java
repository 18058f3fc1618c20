package guidepost.admin.editor;

import static org.assertj.core.api.Assertions.assertThat;

import guidepost.core.guide.Edition;
import guidepost.core.guide.Language;
import guidepost.core.item.EditionItems;
import guidepost.core.item.ItemKey;
import guidepost.core.item.TextPlace;
import guidepost.db.Role;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sheet of all texts on its way to translators and back. */
class TranslatorsPresenterTest {
    @TempDir
    Path folder;

    private Office office;
    private Path sheet = Path.of("sheet.csv");

    @BeforeEach
    void opens() throws Exception {
        office = new Office(folder.resolve("data"));
        sheet = folder.resolve("sheet.csv");
    }

    @AfterEach
    void closes() {
        office.close();
    }

    @Test
    void a_sheet_nobody_edited_changes_nothing() {
        Office.Seat ann = office.seat(office.ann());
        Edition before = ann.session().edition();
        Told told = new Told();
        TranslatorsPresenter presenter = new TranslatorsPresenter(ann.session(), office.words, told);
        presenter.send(sheet);
        presenter.take(sheet);
        assertThat(ann.session().edition()).isEqualTo(before);
        assertThat(told.said).startsWith("The sheet holds no other words");
        assertThat(ann.session().canUndo()).isFalse();
    }

    @Test
    void a_sheet_is_taken_in_as_one_step_that_can_be_undone() throws Exception {
        Office.Seat ann = office.seat(office.ann());
        Edition before = ann.session().edition();
        Told told = new Told();
        Files.writeString(sheet, "text,es\nedition/guide/title,Uno\nedition/guide/invitation,Dos\n");
        new TranslatorsPresenter(ann.session(), office.words, told).take(sheet);
        assertThat(told.said).isEqualTo("2 texts were taken in.");
        assertThat(spanish(ann.session().edition(), Office.INVITATION)).isEqualTo("Dos");
        ann.saving().over();
        assertThat(spanish(
                        office.database.draft().open(office.ann()).orElseThrow().edition(), Office.INVITATION))
                .isEqualTo("Dos");
        ann.session().undo();
        assertThat(ann.session().edition()).isEqualTo(before);
    }

    @Test
    void a_sheet_with_one_bad_row_is_refused_whole_and_every_bad_row_is_told() throws Exception {
        Office.Seat ann = office.seat(office.ann());
        Edition before = ann.session().edition();
        Told told = new Told();
        Files.writeString(sheet, "text,es\nedition/guide/title,Uno\nnowhere,x\nedition/guide/invitation,a\u202eb\n");
        new TranslatorsPresenter(ann.session(), office.words, told).take(sheet);
        assertThat(told.said).isEqualTo("Nothing was taken in from sheet.csv.");
        assertThat(told.problems).hasSize(2).anyMatch(problem -> problem.startsWith("line 4: "));
        assertThat(ann.session().edition()).isEqualTo(before);
    }

    @Test
    void who_may_not_write_takes_nothing_in() throws Exception {
        Office.Seat eve = office.seat(office.another("eve", Role.VIEWER));
        Edition before = eve.session().edition();
        Files.writeString(sheet, "text,es\nedition/guide/title,Uno\n");
        new TranslatorsPresenter(eve.session(), office.words, new Told()).take(sheet);
        assertThat(eve.session().edition()).isEqualTo(before);
    }

    private static String spanish(Edition edition, TextPlace place) {
        return Objects.requireNonNull(EditionItems.of(edition).get(ItemKey.wording(place, new Language("es"))))
                .field("words");
    }

    /** What was said. */
    private static final class Told implements TranslatorsPresenter.View {
        private String said = "";
        private List<String> problems = List.of();

        @Override
        public void done(String sentence) {
            said = sentence;
        }

        @Override
        public void refused(String sentence, List<String> all) {
            said = sentence;
            problems = all;
        }
    }
}
