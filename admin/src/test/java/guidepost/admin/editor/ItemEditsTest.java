package guidepost.admin.editor;

import static org.assertj.core.api.Assertions.assertThat;

import guidepost.core.guide.AnswerKind;
import guidepost.core.guide.Condition;
import guidepost.core.guide.Edition;
import guidepost.core.item.EditionItems;
import guidepost.core.item.Item;
import guidepost.core.item.ItemKey;
import guidepost.core.item.ItemKind;
import guidepost.core.item.Merge;
import guidepost.db.Holdable;
import guidepost.exchange.DefaultGuides;
import guidepost.exchange.EditionFile;
import guidepost.exchange.RandomGuide;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Items that are added, doubled, moved and taken away, in the default guide and in guides nobody wrote. */
class ItemEditsTest {
    private static final Edition GUIDE = DefaultGuides.builtIn().asDraft();
    private static final EditorWords WORDS = new EditorWords(ZoneOffset.UTC);
    private static final Set<ItemKind> LISTED = EnumSet.of(
            ItemKind.SECTION,
            ItemKind.THRESHOLD,
            ItemKind.QUESTION,
            ItemKind.OPTION,
            ItemKind.SHORTCUT,
            ItemKind.DATE,
            ItemKind.RULE,
            ItemKind.GUIDANCE);

    private static ItemKey key(ItemKind kind, String code) {
        return new ItemKey(kind, code);
    }

    private static List<ItemKey> listed(Edition edition) {
        return EditionItems.of(edition).keySet().stream()
                .filter(key -> LISTED.contains(key.kind()))
                .toList();
    }

    /** Some of every kind: all of them take long where each is checked as a whole guide. */
    private static List<ItemKey> some() {
        List<ItemKey> all = listed(GUIDE);
        return IntStream.range(0, all.size())
                .filter(i -> i % 6 == 0)
                .mapToObj(all::get)
                .toList();
    }

    @Test
    void what_is_moved_and_moved_back_is_as_it_was() {
        for (ItemKey key : listed(GUIDE)) {
            List<String> before = ItemEdits.siblings(GUIDE, key);
            String code = key.code().substring(key.code().indexOf('/') + 1);
            int at = before.indexOf(code);
            boolean last = at == before.size() - 1;
            Edition moved = ItemEdits.move(GUIDE, key, 1);
            assertThat(moved.equals(GUIDE)).as(key.toString()).isEqualTo(last);
            if (!last) {
                ItemKey now = key.kind() == ItemKind.SHORTCUT ? ItemEdits.sibling(key, String.valueOf(at + 1)) : key;
                assertThat(ItemEdits.move(moved, now, -1)).as(key.toString()).isEqualTo(GUIDE);
            }
        }
    }

    @Test
    void what_is_doubled_says_the_same_under_another_code_and_can_be_taken_away_again() {
        for (ItemKey key : some()) {
            String code = key.kind() == ItemKind.SHORTCUT
                    ? String.valueOf(
                            Integer.parseInt(key.code().substring(key.code().indexOf('/') + 1)) + 1)
                    : Codes.next(key.code().substring(key.code().indexOf('/') + 1), ItemEdits.siblings(GUIDE, key));
            Edition twice = ItemEdits.duplicate(GUIDE, key, code);
            ItemKey other = ItemEdits.sibling(key, code);
            assertThat(ItemEdits.find(twice, other).map(Item::fields))
                    .as(other.toString())
                    .isEqualTo(ItemEdits.find(GUIDE, key).map(Item::fields));
            assertThat(Holdable.problems(twice)).as(other.toString()).isEmpty();
            assertThat(ItemEdits.remove(twice, other)).as(other.toString()).isEqualTo(GUIDE);
        }
    }

    @Test
    void a_doubled_question_keeps_its_answers_and_comes_after_the_first() {
        Edition twice = ItemEdits.duplicate(GUIDE, key(ItemKind.QUESTION, "fever"), "chill");
        assertThat(twice.question("chill").kind())
                .isEqualTo(GUIDE.question("fever").kind());
        assertThat(twice.question("chill").prompt())
                .isEqualTo(GUIDE.question("fever").prompt());
        List<String> codes = ItemEdits.siblings(twice, key(ItemKind.QUESTION, "fever"));
        assertThat(codes.get(codes.indexOf("fever") + 1)).isEqualTo("chill");
    }

    @Test
    void an_answer_that_goes_leaves_the_conditions_it_was_one_of_and_takes_those_it_was_all_of() {
        Removal removal = Removal.of(GUIDE, key(ItemKind.OPTION, "legs/one"));
        assertThat(removal.without().question("leg_signs").askedWhen())
                .as("asked of more people, never of fewer")
                .isEmpty();
        assertThat(removal.changed()).contains(key(ItemKind.QUESTION, "leg_signs"));

        Removal sign = Removal.of(GUIDE, key(ItemKind.OPTION, "history/weak_immunity"));
        assertThat(sign.without().rules())
                .flatExtracting(rule -> rule.all())
                .noneMatch(condition -> condition instanceof Condition.AnyOf anyOf
                        && anyOf.question().equals("history")
                        && anyOf.options().contains("weak_immunity"));
        assertThat(sign.without().rules()).hasSameSizeAs(GUIDE.rules());
    }

    @Test
    void a_number_that_texts_say_cannot_go_before_they_are_changed() {
        Removal removal = Removal.of(GUIDE, EditionEdits.thresholdKey("ice_minutes_to"));
        assertThat(removal.stops()).isNotEmpty().allMatch(stop -> stop.kind() == ItemKind.WORDING);
        Removal section = Removal.of(GUIDE, key(ItemKind.SECTION, "safety"));
        assertThat(section.stops()).contains(key(ItemKind.QUESTION, "about"));
    }

    @Test
    void whatever_goes_nothing_is_left_that_no_draft_could_hold_but_for_what_the_program_keeps() {
        for (ItemKey key : some()) {
            Removal removal = Removal.of(GUIDE, key);
            if (removal.stops().isEmpty()) {
                assertThat(Holdable.problems(removal.without()))
                        .as(key.toString())
                        .allMatch(finding -> finding.kind().name().equals("FLOOR_NOT_KEPT"));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void a_walk_of_edits_stays_within_what_a_draft_can_hold_and_each_step_can_be_taken_back(long seed)
            throws Exception {
        Random random = new Random(seed);
        Edition edition = RandomGuide.draft(seed, 6, 6);
        NewItems fresh = new NewItems(WORDS);
        for (int step = 0; step < 60; step++) {
            Edition before = edition;
            Edition after = edit(edition, fresh, random);
            if (!Holdable.problems(after).isEmpty()) {
                continue;
            }
            assertThat(EditionFile.read(EditionFile.write(after)))
                    .as("can be told in a file")
                    .isEqualTo(after);
            assertThat(Merge.of(after, before, after).merged()).as("taken back").isEqualTo(before);
            edition = after;
        }
    }

    /** Any edit at all; those that no draft can hold are for the presenter to refuse. */
    private static Edition edit(Edition edition, NewItems fresh, Random random) {
        List<ItemKey> all = new ArrayList<>(listed(edition));
        ItemKey key = all.get(random.nextInt(all.size()));
        String code = key.code().substring(key.code().indexOf('/') + 1);
        return switch (random.nextInt(5)) {
            case 0 -> ItemEdits.move(edition, key, random.nextInt(5) - 2);
            case 1 ->
                key.kind() == ItemKind.SHORTCUT
                        ? edition
                        : ItemEdits.duplicate(edition, key, Codes.next(code, ItemEdits.siblings(edition, key)));
            case 2 -> {
                Removal removal = Removal.of(edition, key);
                yield removal.stops().isEmpty() ? removal.without() : edition;
            }
            case 3 -> {
                ItemKind kind = List.of(
                                ItemKind.RULE,
                                ItemKind.QUESTION,
                                ItemKind.GUIDANCE,
                                ItemKind.SECTION,
                                ItemKind.THRESHOLD,
                                ItemKind.DATE)
                        .get(random.nextInt(6));
                ItemKey more = key(
                        kind, Codes.suggest("more " + random.nextInt(9), ItemEdits.siblings(edition, key(kind, ""))));
                yield fresh.add(edition, more, "More", Optional.empty());
            }
            default -> {
                ItemKey question = key(
                        ItemKind.QUESTION,
                        edition.questions().isEmpty()
                                ? "none"
                                : edition.questions()
                                        .get(random.nextInt(edition.questions().size()))
                                        .code());
                String kind = List.of("CHOICE", "SEVERAL", "NUMBER", "SCALE", "DURATION")
                        .get(random.nextInt(5));
                yield edition.questions().isEmpty() ? edition : fresh.answeredBy(edition, question, kind);
            }
        };
    }

    @Test
    void another_kind_of_answer_keeps_the_answers_there_are_and_adds_none_of_these() {
        NewItems fresh = new NewItems(WORDS);
        ItemKey fever = key(ItemKind.QUESTION, "fever");
        Edition several = fresh.answeredBy(GUIDE, fever, "SEVERAL");
        assertThat(several.question("fever").kind()).isInstanceOfSatisfying(AnswerKind.Several.class, kind -> {
            assertThat(kind.none().code()).isEqualTo("none");
            assertThat(kind.signs()).extracting(option -> option.code()).containsExactly("no", "not_sure", "yes");
        });
        Edition number = fresh.answeredBy(GUIDE, fever, "NUMBER");
        assertThat(Holdable.problems(number)).as("rules ask for its answers").isNotEmpty();
    }

    @Test
    void codes_are_made_of_words_and_never_taken_twice() {
        assertThat(Codes.suggest("¿Qué le pasa a su tobillo?", List.of())).isEqualTo("que_le_pasa_a");
        assertThat(Codes.suggest("I can't do it", List.of())).isEqualTo("i_cant_do_it");
        assertThat(Codes.suggest("3 days", List.of())).isEqualTo("item_3_days");
        assertThat(Codes.suggest("***", List.of("item"))).isEqualTo("item_2");
        assertThat(Codes.suggest("Now", List.of())).isEqualTo("now_2");
        String longest = "a".repeat(64);
        assertThat(Codes.next(longest, List.of("a".repeat(56)))).isEqualTo("a".repeat(56) + "_2");
        assertThat(Codes.problem("Fever", List.of())).contains(Codes.Problem.NO_CODE);
        assertThat(Codes.problem("fever", List.of("fever"))).contains(Codes.Problem.TAKEN);
    }
}
