package guidepost.admin.editor;

import static org.assertj.core.api.Assertions.assertThat;

import guidepost.core.check.Finding;
import guidepost.core.guide.Edition;
import guidepost.core.guide.Language;
import guidepost.db.Role;
import guidepost.db.SignedIn;
import guidepost.exchange.Checker;
import guidepost.exchange.EditionFile;
import guidepost.exchange.PublishedEditions;
import guidepost.exchange.Serving;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A second guide, written only with what the editor offers, on its way to the kiosk. The file it becomes is kept beside the exchange's tests: the kiosk's own
 * story plays that very file to a sheet.
 */
class SecondGuideTest {
    private static final Path ACTUAL = Path.of("target", "ankle_sprain.json");

    @Test
    void a_guide_is_begun_written_reviewed_and_served_to_patients(@TempDir Path folder) throws Exception {
        try (Office office = new Office(folder)) {
            SignedIn bob = office.another("bob", Role.APPROVER);
            begins(office);
            Office.Seat ann = office.seat(office.ann());
            assertThat(ann.session().edition().guide()).isEqualTo(AnkleSprain.CODE);
            new AnkleSprain(office, ann.session()).write();
            ann.saving().over();
            assertThat(ann.session().state()).isEqualTo(SaveState.SAVED);
            ann.proving().over();
            assertThat(ann.session().findings()).filteredOn(Finding::blocks).isEmpty();

            ReviewPage hers = new ReviewPage();
            ReviewPresenter writing = new ReviewPresenter(ann.session(), office.words, hers);
            writing.refresh();
            writing.submit();
            ReviewPage his = new ReviewPage();
            ReviewPresenter judging = new ReviewPresenter(office.seat(bob).session(), office.words, his);
            judging.refresh();
            judging.approve("Fit for our patients");
            judging.publish("Ankles too");
            assertThat(his.said()).startsWith("Published as edition 1");
        }
        Serving serving = new PublishedEditions(folder, Checker.ofContent()).serve();
        assertThat(serving).isInstanceOfSatisfying(Serving.Served.class, served -> assertThat(asFile(served.edition()))
                .as("the file the kiosk's story plays; the new one is " + ACTUAL)
                .isEqualTo(kept()));
    }

    private static void begins(Office office) {
        Door door = new Door();
        EditorSession session = office.seat(office.ann()).session();
        NewGuidePresenter beginning = new NewGuidePresenter(session, office.words, door);
        beginning.title("Ankle sprain");
        beginning.begin(door.code, Language.ENGLISH.tag());
        assertThat(door.begun).isTrue();
    }

    private static String asFile(Edition edition) {
        try {
            byte[] file = EditionFile.writePretty(edition);
            Files.write(ACTUAL, file);
            return new String(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String kept() {
        try (InputStream in = Objects.requireNonNull(EditionFile.class.getResourceAsStream("ankle_sprain.json"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void a_draft_in_the_way_is_thrown_away_only_when_somebody_says_so(@TempDir Path folder) throws Exception {
        try (Office office = new Office(folder)) {
            Office.Seat ann = office.seat(office.ann());
            ann.types(Office.INVITATION, "Come in");
            Door door = new Door();
            NewGuidePresenter beginning = new NewGuidePresenter(ann.session(), office.words, door);
            beginning.title("Ankle sprain");
            beginning.begin(door.code, "en");
            assertThat(door.asked).contains("Back pain");
            assertThat(door.begun).isFalse();
            assertThat(office.database.draft().read(office.ann()).map(Edition::guide))
                    .contains("back_spasm");

            beginning.discardAndBegin(door.code, "en");
            assertThat(door.begun).isTrue();
            assertThat(office.database.draft().read(office.ann()).map(Edition::guide))
                    .contains("ankle_sprain");
        }
    }

    @Test
    void a_guide_needs_a_title_a_code_of_its_own_and_a_language(@TempDir Path folder) throws Exception {
        try (Office office = new Office(folder)) {
            Door door = new Door();
            NewGuidePresenter beginning =
                    new NewGuidePresenter(office.seat(office.ann()).session(), office.words, door);
            beginning.begin("ankle_sprain", "en");
            assertThat(door.refused).startsWith("Write its title");
            beginning.title("Back spasm");
            assertThat(door.code).isEqualTo("back_spasm_2");
            beginning.begin("back_spasm", "en");
            assertThat(door.refused).contains("already");
            beginning.begin("Ankle", "en");
            assertThat(door.refused).contains("is no code");
            beginning.begin("ankle", "English");
            assertThat(door.refused).contains("language");
            assertThat(door.begun).isFalse();
        }
    }

    /** Where a guide is begun. */
    private static final class Door implements NewGuideView {
        private String code = "";
        private String refused = "";
        private String asked = "";
        private boolean begun;

        @Override
        public void code(String suggested) {
            code = suggested;
        }

        @Override
        public void refused(String sentence) {
            refused = sentence;
        }

        @Override
        public void ask(String sentence) {
            asked = sentence;
        }

        @Override
        public void begun() {
            begun = true;
        }
    }
}
