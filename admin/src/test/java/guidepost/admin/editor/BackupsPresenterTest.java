package guidepost.admin.editor;

import static org.assertj.core.api.Assertions.assertThat;

import guidepost.db.Backup;
import guidepost.db.Database;
import guidepost.db.DatabaseLocation;
import guidepost.db.Role;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Making copies of the store, and putting one back. */
class BackupsPresenterTest {
    @TempDir
    Path folder;

    private final AtomicInteger reopened = new AtomicInteger();
    private Office office;

    @BeforeEach
    void opens() throws Exception {
        office = new Office(folder);
    }

    @AfterEach
    void closes() {
        office.close();
    }

    @Test
    void a_backup_is_made_chosen_and_put_back_and_says_what_is_lost_then() throws Exception {
        Office.Seat ann = office.seat(office.ann());
        Page page = new Page();
        BackupsPresenter presenter = presenter(ann, page);
        presenter.make();
        assertThat(page.said).isEqualTo("Made and tried: guidepost-000001.zip");
        Backup made = page.backups.get(0);
        presenter.choose(made);
        assertThat(page.loss).startsWith("Nothing would be lost");

        ann.types(Office.INVITATION, "Come in");
        presenter.choose(made);
        assertThat(page.summary).contains("edition 1").contains("no draft");
        assertThat(page.loss).isEqualTo("2 things would be lost:");
        assertThat(page.lost)
                .first()
                .asString()
                .endsWith("Ann Author (ann): changed (Invitation on the waiting screen)");

        presenter.restore(made);
        assertThat(reopened).hasValue(1);
        try (Database database = Database.open(DatabaseLocation.in(folder), () -> {})) {
            assertThat(database.draft().open(office.ann())).isEmpty();
            assertThat(database.verify().problems()).isEmpty();
        }
    }

    @Test
    void a_damaged_backup_cannot_be_put_back_and_says_so() throws Exception {
        Page page = new Page();
        BackupsPresenter presenter = presenter(office.seat(office.ann()), page);
        presenter.make();
        Backup made = page.backups.get(0);
        Files.writeString(folder.resolve("backups").resolve(made.name()), "rubbish");
        presenter.choose(made);
        assertThat(page.state).startsWith("This backup cannot be put back");
        assertThat(page.lost).isEmpty();
        assertThat(reopened).hasValue(0);
    }

    @Test
    void who_is_no_administrator_sees_none() throws Exception {
        Page page = new Page();
        BackupsPresenter presenter = presenter(office.seat(office.another("eve", Role.AUTHOR)), page);
        assertThat(presenter.maySee()).isFalse();
        presenter.refresh();
        presenter.make();
        assertThat(page.backups).isEmpty();
        assertThat(page.said).contains("the role administrator");
    }

    private BackupsPresenter presenter(Office.Seat seat, Page page) {
        return new BackupsPresenter(seat.session(), office.words, page, reopened::incrementAndGet);
    }

    /** What stands on the page. */
    private static final class Page implements BackupsView {
        private List<Backup> backups = List.of();
        private String summary = "";
        private String loss = "";
        private List<String> lost = List.of();
        private String state = "";
        private String said = "";

        @Override
        public void show(List<Backup> all) {
            backups = all;
        }

        @Override
        public void contents(Backup backup, String holds, String cost, List<String> all) {
            summary = holds;
            loss = cost;
            lost = all;
        }

        @Override
        public void nothing(String sentence, boolean trouble) {
            state = sentence;
        }

        @Override
        public void say(String sentence, boolean trouble) {
            said = sentence;
        }
    }
}
