package guidepost.admin.window;

import static org.assertj.core.api.Assertions.assertThat;

import guidepost.admin.editor.EditorSession;
import guidepost.admin.editor.EditorWords;
import guidepost.admin.editor.Pause;
import guidepost.core.guide.Condition;
import guidepost.core.guide.Edition;
import guidepost.core.guide.Question;
import guidepost.core.guide.Rule;
import guidepost.core.guide.Urgency;
import guidepost.core.item.ItemKey;
import guidepost.core.item.ItemKind;
import guidepost.db.Database;
import guidepost.db.DatabaseLocation;
import guidepost.db.NewAccount;
import guidepost.db.Role;
import guidepost.db.SignedIn;
import guidepost.exchange.clinic.ClinicFile;
import guidepost.ui.Background;
import java.awt.Component;
import java.awt.Container;
import java.awt.event.ActionEvent;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.JPopupMenu;
import javax.swing.JSpinner;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lists and forms without their window: every field does what it says, and stays while somebody types in it. */
class PartsPaneTest {
    private static final int WIDTH = 760;
    private static final int HEIGHT = 680;

    @TempDir
    static Path folder;

    private static Optional<Database> database = Optional.empty();
    private static Optional<SignedIn> ann = Optional.empty();

    private final EditorWords words = new EditorWords(ZoneOffset.UTC);
    private final AtomicReference<EditorSession> opened = new AtomicReference<>();
    private Optional<PartsPane> pane = Optional.empty();

    @BeforeAll
    static void opens() throws Exception {
        Database store = Database.open(DatabaseLocation.in(folder), () -> {});
        database = Optional.of(store);
        ann = Optional.of(store.accounts()
                .createFirst(
                        new NewAccount("ann", "Ann Author", Set.of(Role.AUTHOR)),
                        "correct horse battery".toCharArray()));
    }

    @AfterAll
    static void closes() {
        database.ifPresent(Database::close);
    }

    /** Nothing is saved: every story begins with the guide as it came. */
    @BeforeEach
    void sitsDown() {
        Background here = Background.sameThread();
        EditorSession.open(
                new EditorSession.Ports(
                        database.orElseThrow(), new ClinicFile(folder), here, here, new Never(), new Never()),
                ann.orElseThrow(),
                opened::set,
                failure -> {
                    throw new AssertionError(failure);
                });
    }

    private static final class Never implements Pause {
        @Override
        public void after(Runnable work) {}

        @Override
        public void cancel() {}
    }

    private EditorSession session() {
        return Objects.requireNonNull(opened.get());
    }

    private Edition edition() {
        return session().edition();
    }

    private void shows(ItemKind... kinds) {
        Cloth.dress(false);
        PartsPane fresh = new PartsPane(session(), words, List.of(kinds), Clock.systemUTC(), item -> {});
        session().onChange(fresh::changed);
        pane = Optional.of(fresh);
        fresh.entered();
        layOut(fresh.view());
    }

    private static void layOut(JComponent view) {
        view.setSize(WIDTH, HEIGHT);
        all(view).filter(Container.class::isInstance).forEach(Component::doLayout);
    }

    private static Stream<Component> all(Component component) {
        return Stream.concat(
                Stream.of(component),
                component instanceof Container container
                        ? Arrays.stream(container.getComponents()).flatMap(PartsPaneTest::all)
                        : Stream.empty());
    }

    private <T extends Component> T find(Class<T> type, String name) {
        return all(pane.orElseThrow().view())
                .filter(type::isInstance)
                .filter(component -> name.equals(component.getName()))
                .map(type::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing is called " + name));
    }

    private void press(String name) {
        find(AbstractButton.class, name).doClick(0);
    }

    /** Ticks an answer in the menu of a condition. */
    private void option(String condition, int at) {
        JPopupMenu menu = find(JComponent.class, condition).getComponentPopupMenu();
        ((AbstractButton) menu.getComponent(at)).doClick(0);
    }

    private void works(ItemKind kind, String code) {
        pane.orElseThrow().show(new ItemKey(kind, code));
    }

    private Rule rule(String code) {
        return edition().rules().stream()
                .filter(rule -> rule.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static void onScreen(Runnable work) throws Exception {
        SwingUtilities.invokeAndWait(work);
    }

    @Test
    void a_rule_is_changed_by_its_fields_and_they_stay_while_somebody_types() throws Exception {
        onScreen(() -> {
            shows(ItemKind.RULE, ItemKind.THRESHOLD);
            works(ItemKind.RULE, "fever_today");
            JTextComponent reason = find(JTextComponent.class, "words.rule/fever_today/reason");
            reason.setText("A fever needs a look.");
            assertThat(find(JTextComponent.class, "words.rule/fever_today/reason"))
                    .as("the keyboard stays where it is")
                    .isSameAs(reason);
            assertThat(find(JTextComponent.class, "part-sentence").getText()).contains("A fever needs a look.");

            JComboBox<?> urgency = find(JComboBox.class, "part.urgency");
            urgency.setSelectedIndex(0);
            assertThat(rule("fever_today").urgency()).isEqualTo(Urgency.EMERGENCY);
            session().undo();
            assertThat(rule("fever_today").urgency()).isEqualTo(Urgency.TODAY);
            assertThat(urgency.getSelectedItem())
                    .as("the field follows the undo")
                    .hasToString("Be seen today");

            press("part.all.0.drop");
            assertThat(rule("fever_today").all()).isEmpty();
            assertThat(find(JTextComponent.class, "part-sentence").getText()).contains("no condition yet");

            JComboBox<?> more = find(JComboBox.class, "part.all.add");
            more.setSelectedIndex(1);
            assertThat(rule("fever_today").all()).containsExactly(Condition.AnyOf.of("about", "not_back_pain"));
            option("part.all.0.options", 0);
            assertThat(rule("fever_today").all())
                    .containsExactly(Condition.AnyOf.of("about", "my_back", "not_back_pain"));
        });
    }

    @Test
    void a_number_is_compared_by_three_lists() throws Exception {
        onScreen(() -> {
            shows(ItemKind.RULE);
            Rule compared = edition().rules().stream()
                    .filter(rule -> rule.all().get(0) instanceof Condition.Comparison)
                    .findFirst()
                    .orElseThrow();
            works(ItemKind.RULE, compared.code());
            find(JComboBox.class, "part.all.0.relation").setSelectedItem(Condition.Relation.MORE_THAN);
            assertThat(rule(compared.code()).all().get(0))
                    .isInstanceOfSatisfying(Condition.Comparison.class, comparison -> assertThat(comparison.relation())
                            .isEqualTo(Condition.Relation.MORE_THAN));
        });
    }

    @Test
    void what_the_program_keeps_has_no_fields_to_lower_it_and_refusals_stand_there_in_words() throws Exception {
        onScreen(() -> {
            shows(ItemKind.RULE);
            works(ItemKind.RULE, "bladder_bowel_emergency");
            assertThat(find(JTextComponent.class, "part-locked").getText()).startsWith("Locked");
            assertThat(all(pane.orElseThrow().view()).map(Component::getName)).doesNotContain("part.urgency");
            Edition before = edition();
            press("part.remove");
            assertThat(find(JTextComponent.class, "part-said").getText()).contains("must give EMERGENCY");
            assertThat(edition()).isEqualTo(before);
        });
    }

    @Test
    void items_are_put_in_order_by_the_keyboard() throws Exception {
        onScreen(() -> {
            shows(ItemKind.QUESTION, ItemKind.SECTION);
            works(ItemKind.QUESTION, "about");
            JList<?> list = find(JList.class, "parts");
            Object down = list.getInputMap().get(KeyStroke.getKeyStroke("alt DOWN"));
            list.getActionMap().get(down).actionPerformed(new ActionEvent(list, ActionEvent.ACTION_PERFORMED, ""));
            assertThat(edition().questions().get(1).code()).isEqualTo("about");
            assertThat(list.getSelectedIndex()).isEqualTo(1);
        });
    }

    @Test
    void a_question_is_added_answered_and_taken_away() throws Exception {
        onScreen(() -> {
            shows(ItemKind.QUESTION, ItemKind.SECTION);
            find(JTextComponent.class, "part.new").setText("Did you sleep well?");
            assertThat(find(JTextComponent.class, "part.new-code").getText()).isEqualTo("did_you_sleep_well");
            press("part.add");
            Question question = edition().question("did_you_sleep_well");
            assertThat(question.options()).extracting(option -> option.code()).containsExactly("no", "yes");

            find(JTextComponent.class, "part.option.new").setText("Not sure");
            press("part.option.add");
            find(JComboBox.class, "part.not_sure.role").setSelectedIndex(2);
            press("part.not_sure.up");
            find(JComboBox.class, "part.kind").setSelectedIndex(3);
            assertThat(find(JSpinner.class, "part.max").getValue()).isEqualTo(10);
            find(JSpinner.class, "part.max").setValue(5);
            press("part.duplicate");
            assertThat(edition().findQuestion("did_you_sleep_well_2")).isPresent();
            press("part.remove");
            works(ItemKind.QUESTION, "did_you_sleep_well");
            press("part.remove");
            assertThat(edition()).isEqualTo(session().published());
        });
    }

    @Test
    void taking_away_more_than_was_chosen_asks_first() throws Exception {
        onScreen(() -> {
            shows(ItemKind.QUESTION);
            works(ItemKind.QUESTION, "colic");
            press("part.remove");
            assertThat(find(JTextComponent.class, "part-question").getText()).contains("also removes");
            press("part.keep");
            assertThat(edition()).isEqualTo(session().published());
            press("part.remove");
            press("part.remove-together");
            assertThat(edition().findQuestion("colic")).isEmpty();
        });
    }

    @Test
    void a_refused_choice_falls_back_to_what_is_true() throws Exception {
        onScreen(() -> {
            shows(ItemKind.QUESTION);
            works(ItemKind.QUESTION, "pain");
            JComboBox<?> kind = find(JComboBox.class, "part.kind");
            Object before = kind.getSelectedItem();
            kind.setSelectedIndex(0);
            assertThat(find(JTextComponent.class, "part-said").getText()).startsWith("That cannot be");
            assertThat(find(JComboBox.class, "part.kind").getSelectedItem()).isEqualTo(before);
            assertThat(edition()).isEqualTo(session().published());
        });
    }
}
