package guidepost.admin.editor;

import static org.assertj.core.api.Assertions.assertThat;

import guidepost.core.guide.Edition;
import guidepost.core.item.ItemChange;
import guidepost.core.scenario.ScenarioResult;
import guidepost.db.DraftCopy;
import guidepost.db.EditionHistory.Release;
import guidepost.db.Role;
import guidepost.db.SignedIn;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was published, what is certified of it, and the way back. */
class HistoryPresenterTest {
    private Office office;
    private SignedIn bob;
    private final Page page = new Page();

    @BeforeEach
    void opens(@TempDir Path folder) throws Exception {
        office = new Office(folder);
        bob = office.another("bob", Role.APPROVER);
    }

    @AfterEach
    void closes() {
        office.close();
    }

    private void publish(String threshold, int value) throws Exception {
        SignedIn ann = office.ann();
        DraftCopy draft = office.database.draft().begin(ann);
        Edition edited = EditionEdits.threshold(draft.edition(), threshold, value);
        office.database.draft().save(ann, draft, edited);
        for (ScenarioResult result : office.database.scenarios().run(ann)) {
            if (!result.passes()) {
                office.database.scenarios().delete(ann, result.scenario());
            }
        }
        long revision = office.database.review().state(ann).orElseThrow().revision();
        long submitted = office.database.review().submit(ann, revision).revision();
        office.database.review().approve(bob, submitted, Optional.of("Fine"));
        office.database.publisher().publish(bob, Optional.of("More careful"));
    }

    private HistoryPresenter history() {
        HistoryPresenter history = new HistoryPresenter(office.seat(bob).session(), office.words, page);
        history.refresh();
        return history;
    }

    @Test
    void an_edition_says_who_answers_for_it_what_is_certified_and_what_it_changed() throws Exception {
        publish("severe_pain", 7);
        HistoryPresenter history = history();
        history.choose(page.releases.get(0));
        assertThat(page.about)
                .anyMatch(line -> line.contains("by bob (bob)"))
                .contains("Reason: More careful", "Written by Ann Author (ann)", "Approved by bob (bob)")
                .anyMatch(line -> line.endsWith("bob (bob) approved it “Fine”"));
        CertificateWords.Said certificate = page.certificate.orElseThrow();
        assertThat(certificate.holds()).isTrue();
        assertThat(certificate.lines().get(0)).matches("Proved for all \\d\\.\\d × 10[⁰¹²³⁴-⁹]+ possible patients .*");
        assertThat(certificate.counts().get(0).result()).isEqualTo("Emergency");
        assertThat(page.way()).isEqualTo(new WayBackPicture("This is what patients see now.", false, false));
        history.compare(page.releases.get(1));
        assertThat(page.changes).extracting(ItemChange::key).containsExactly(EditionEdits.thresholdKey("severe_pain"));
    }

    @Test
    void going_back_to_what_is_less_urgent_takes_somebody_else_s_name_and_password() throws Exception {
        office.another("cleo", Role.APPROVER);
        publish("severe_pain", 7);
        HistoryPresenter history = history();
        history.choose(page.releases.get(1));
        assertThat(page.way().takesTwo()).isTrue();
        assertThat(page.way().effect()).contains("a less urgent result than now");
        history.rollBack("Too many at the desk", "cleo", "wrong horse".toCharArray());
        assertThat(page.said).isEqualTo("The second name and password do not fit.");
        history.rollBack("Too many at the desk");
        assertThat(page.said).contains("two approvers");
        assertThat(office.database.editions().all()).hasSize(2);

        char[] password = Office.PASSWORD.toCharArray();
        history.rollBack("Too many at the desk", "cleo", password);
        assertThat(page.said).isEqualTo("Edition 3 is published: a copy of edition 1.");
        assertThat(password).containsOnly('\0');
        assertThat(page.releases).hasSize(3);
    }

    @Test
    void going_back_to_what_is_more_careful_or_only_says_it_otherwise_is_one_step() throws Exception {
        publish("severe_pain", 7);
        publish("ice_hours", 36);
        HistoryPresenter history = history();
        history.choose(page.releases.get(1));
        assertThat(page.way())
                .isEqualTo(new WayBackPicture(
                        "Going back, nobody would get another result than now; only words and guidance differ.",
                        true,
                        false));
        history.rollBack("Longer is better");
        assertThat(page.said).isEqualTo("Edition 4 is published: a copy of edition 2.");
    }

    @Test
    void an_author_looks_and_cannot_go_back() throws Exception {
        publish("ice_hours", 36);
        HistoryPresenter history = new HistoryPresenter(
                office.seat(office.another("eve", Role.AUTHOR)).session(), office.words, page);
        history.refresh();
        history.choose(page.releases.get(1));
        assertThat(page.way().isOpen()).isFalse();
        assertThat(page.way().effect()).contains("needs the role");
    }

    /** What stands on the page. */
    private static final class Page implements HistoryView {
        private List<Release> releases = List.of();
        private List<String> about = List.of();
        private Optional<CertificateWords.Said> certificate = Optional.empty();
        private Optional<WayBackPicture> way = Optional.empty();
        private List<ItemChange> changes = List.of();
        private String said = "";

        WayBackPicture way() {
            return way.orElseThrow();
        }

        @Override
        public void releases(List<Release> all) {
            releases = all;
        }

        @Override
        public void release(Release release, List<String> lines) {
            about = lines;
        }

        @Override
        public void certificate(CertificateWords.Said sealed) {
            certificate = Optional.of(sealed);
        }

        @Override
        public void wayBack(WayBackPicture picture) {
            way = Optional.of(picture);
        }

        @Override
        public void differences(List<ItemChange> all) {
            changes = all;
        }

        @Override
        public void say(String sentence, boolean trouble) {
            said = sentence;
        }
    }
}
