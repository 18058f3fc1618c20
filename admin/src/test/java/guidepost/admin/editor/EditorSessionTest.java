package guidepost.admin.editor;

import static org.assertj.core.api.Assertions.assertThat;

import guidepost.core.check.Finding;
import guidepost.core.guide.Edition;
import guidepost.core.guide.Language;
import guidepost.core.item.EditionItems;
import guidepost.core.item.ItemKey;
import guidepost.core.item.TextPlace;
import guidepost.db.Role;
import guidepost.ui.Background;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of what somebody types. */
class EditorSessionTest {
    private static final ItemKey INVITATION = ItemKey.wording(Office.INVITATION, Language.ENGLISH);

    private Office office;

    @BeforeEach
    void opens(@TempDir Path folder) throws Exception {
        office = new Office(folder);
    }

    @AfterEach
    void closes() {
        office.close();
    }

    static String text(Edition edition, TextPlace place) {
        return Objects.requireNonNull(EditionItems.texts(edition).get(place)).in(Language.ENGLISH);
    }

    private String stored(TextPlace place) {
        return text(office.database.draft().read(office.ann()).orElseThrow(), place);
    }

    @Test
    void nothing_is_begun_before_something_is_typed_and_the_pause_saves_it() {
        Office.Seat ann = office.seat(office.ann());
        assertThat(office.database.draft().open(office.ann())).isEmpty();

        ann.types(Office.INVITATION, "Come in");
        assertThat(ann.session().state()).isEqualTo(SaveState.TYPED);
        assertThat(office.database.draft().open(office.ann())).isEmpty();

        ann.saving().over();
        assertThat(ann.session().state()).isEqualTo(SaveState.SAVED);
        assertThat(stored(Office.INVITATION)).isEqualTo("Come in");
    }

    @Test
    void what_is_typed_during_a_save_is_saved_after_it_and_never_beside_it() {
        Held held = new Held();
        Office.Seat ann = office.seat(office.ann(), held);
        held.hold();
        ann.types(Office.INVITATION, "Come");
        ann.saving().over();
        ann.types(Office.INVITATION, "Come in");
        ann.saving().over();
        assertThat(held.waiting()).as("saves at once").isEqualTo(1);

        held.letGo();
        assertThat(ann.session().state()).isEqualTo(SaveState.TYPED);
        assertThat(ann.reads(Office.INVITATION)).isEqualTo("Come in");
        ann.saving().over();
        held.letGo();
        assertThat(stored(Office.INVITATION)).isEqualTo("Come in");
    }

    @Test
    void leaving_waits_until_the_last_word_is_on_the_disk() {
        Office.Seat ann = office.seat(office.ann());
        ann.types(Office.INVITATION, "Come in");
        StringBuilder left = new StringBuilder();
        assertThat(ann.session().afterSaving(() -> left.append(stored(Office.INVITATION))))
                .isTrue();
        assertThat(left).hasToString("Come in");
    }

    @Test
    void undo_takes_mine_back_and_leaves_what_somebody_else_wrote() throws Exception {
        Office.Seat ann = office.seat(office.ann());
        String before = ann.reads(Office.INVITATION);
        ann.types(Office.INVITATION, "Come in");
        ann.saving().over();
        Office.Seat bob = office.seat(office.another("bob", Role.AUTHOR));
        bob.types(Office.INTENDED_USE, "For sore backs");
        bob.saving().over();
        ann.types(Office.INVITATION, "Come in, please");
        ann.saving().over();
        assertThat(ann.reads(Office.INTENDED_USE)).isEqualTo("For sore backs");

        ann.session().undo();
        ann.session().undo();
        ann.saving().over();
        assertThat(stored(Office.INVITATION)).isEqualTo(before);
        assertThat(stored(Office.INTENDED_USE)).isEqualTo("For sore backs");
        ann.session().redo();
        assertThat(ann.reads(Office.INVITATION)).isEqualTo("Come in");
    }

    @Test
    void two_people_at_one_text_lose_nothing_and_one_of_them_chooses() throws Exception {
        Office.Seat ann = office.seat(office.ann());
        Office.Seat bob = office.seat(office.another("bob", Role.AUTHOR));
        ann.types(Office.INVITATION, "Come in");
        ann.saving().over();
        bob.types(Office.INVITATION, "Sit down");
        bob.types(Office.INTENDED_USE, "For sore backs");
        bob.saving().over();

        assertThat(bob.session().state()).isEqualTo(SaveState.CLASH);
        assertThat(bob.session().clashes()).extracting(clash -> clash.key()).containsExactly(INVITATION);
        assertThat(bob.reads(Office.INVITATION)).isEqualTo("Sit down");
        assertThat(stored(Office.INVITATION)).isEqualTo("Come in");

        bob.session().resolve(Set.of(INVITATION));
        assertThat(bob.session().state()).isEqualTo(SaveState.SAVED);
        assertThat(stored(Office.INVITATION)).isEqualTo("Come in");
        assertThat(stored(Office.INTENDED_USE)).isEqualTo("For sore backs");

        bob.session().undo();
        assertThat(bob.reads(Office.INVITATION)).as("what was not chosen").isEqualTo("Sit down");
    }

    @Test
    void a_number_that_is_no_threshold_is_found_after_a_pause() {
        Office.Seat ann = office.seat(office.ann());
        assertThat(ann.session().findings()).noneMatch(Finding::blocks);
        ann.types(Office.INTENDED_USE, "For backs that hurt for 99 days");
        assertThat(ann.session().isProved()).isFalse();
        ann.proving().over();
        assertThat(ann.session().isProved()).isTrue();
        assertThat(ann.session().findings()).anySatisfy(finding -> {
            assertThat(finding.kind()).isEqualTo(Finding.Kind.UNBOUND_NUMBER);
            assertThat(FindingPlaces.item(ann.session().edition(), finding))
                    .contains(ItemKey.wording(Office.INTENDED_USE, Language.ENGLISH));
        });
    }

    @Test
    void a_viewer_looks_and_changes_nothing() throws Exception {
        Office.Seat eve = office.seat(office.another("eve", Role.VIEWER));
        eve.types(Office.INVITATION, "Go away");
        assertThat(eve.session().canUndo()).isFalse();
        assertThat(eve.session().state()).isEqualTo(SaveState.SAVED);
    }

    @Test
    void a_draft_that_somebody_discarded_is_told_and_what_was_typed_can_go_into_a_new_one() throws Exception {
        Office.Seat ann = office.seat(office.ann());
        ann.types(Office.INVITATION, "Come in");
        ann.saving().over();
        office.database
                .draft()
                .discard(
                        office.ann(), office.database.draft().open(office.ann()).orElseThrow());
        ann.types(Office.INVITATION, "Come in, please");
        ann.saving().over();
        assertThat(ann.session().state()).isEqualTo(SaveState.GONE);

        ann.session().reload(() -> {}, failure -> {
            throw new AssertionError(failure);
        });
        ann.saving().over();
        assertThat(stored(Office.INVITATION)).isEqualTo("Come in, please");
    }

    @Test
    void the_next_edit_cancels_the_proof_of_the_one_before() {
        Held thinking = new Held();
        Office.Seat ann = office.seat(office.ann(), Background.sameThread(), thinking);
        thinking.hold();
        ann.types(Office.INVITATION, "For 999 days?");
        ann.proving().over();
        ann.types(Office.INVITATION, "Come in, please");
        ann.proving().over();
        assertThat(thinking.waiting()).isEqualTo(2);

        thinking.letGo();
        assertThat(ann.session().isProved()).isFalse();
        assertThat(ann.session().trouble()).isEmpty();

        thinking.letGo();
        assertThat(ann.session().isProved()).isTrue();
    }

    /** Holds slow work back until it is let go. */
    private static final class Held implements Background {
        private final Deque<Runnable> work = new ArrayDeque<>();
        private boolean holds;

        void hold() {
            holds = true;
        }

        @Override
        public <T> Pending<T> call(Callable<T> slow) {
            if (!holds) {
                return Background.sameThread().call(slow);
            }
            return (Consumer<? super T> onEdt, Consumer<? super Exception> orElse) ->
                    work.add(() -> Background.sameThread().call(slow).then(onEdt, orElse));
        }

        int waiting() {
            return work.size();
        }

        void letGo() {
            Runnable next = work.poll();
            if (next != null) {
                next.run();
            }
        }
    }
}
