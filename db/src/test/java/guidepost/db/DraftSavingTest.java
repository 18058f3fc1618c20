package guidepost.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import guidepost.core.guide.Edition;
import guidepost.core.guide.Language;
import guidepost.core.guide.Rule;
import guidepost.core.item.EditionItems;
import guidepost.core.item.Item;
import guidepost.core.item.ItemKey;
import guidepost.core.item.ItemKind;
import guidepost.core.item.TextPlace;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How a draft is written by one or two people: nothing anybody was told is saved is ever lost. */
final class DraftSavingTest {
    private static final ItemKey ICE = new ItemKey(ItemKind.THRESHOLD, "ice_hours");
    private static final TextPlace TITLE = TextPlace.edition(TextPlace.Field.TITLE);
    private static final Language SPANISH = new Language("es");

    @TempDir
    Path data;

    @ParameterizedTest
    @EnumSource
    void a_save_is_there_with_its_author_and_everything_else_as_it_was(TestEngine engine) throws Exception {
        try (Database database = engine.open(data)) {
            SignedIn ana = database.accounts().withoutAccounts("Ana");
            DraftCopy seen = database.draft().begin(ana);
            SaveOutcome.Saved saved =
                    Staff.save(database, ana, seen, Staff.withThreshold(seen.edition(), "ice_hours", 36));
            assertThat(saved.findings()).noneMatch(finding -> finding.blocks());
            assertThat(saved.now().edition()).isEqualTo(Staff.withThreshold(seen.edition(), "ice_hours", 36));
            assertThat(database.draft().open(ana)).contains(saved.now());
            assertThat(saved.now().note(ICE).author()).contains("Ana");
            assertThat(saved.now().note(ICE).version()).isEqualTo(1);
            assertThat(saved.now().notes()).hasSize(1);
            assertThat(saved.now().revision()).isGreaterThan(seen.revision());
        }
    }

    @ParameterizedTest
    @EnumSource
    void changes_of_different_items_both_stay(TestEngine engine) throws Exception {
        try (Database database = engine.open(data)) {
            SignedIn ana = database.accounts().withoutAccounts("Ana");
            DraftCopy seen = database.draft().begin(ana);
            Staff.save(database, ana, seen, Staff.withThreshold(seen.edition(), "ice_hours", 36));
            Edition bens = Staff.withWords(seen.edition(), TITLE, Language.ENGLISH, "My back");
            Edition both = Staff.save(database, ana, seen, bens).now().edition();
            assertThat(both.threshold("ice_hours").value()).isEqualTo(36);
            assertThat(both.title().in(Language.ENGLISH)).isEqualTo("My back");
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_second_of_two_changes_of_one_item_is_shown_both_and_loses_nothing(TestEngine engine) throws Exception {
        try (Database database = engine.open(data)) {
            SignedIn ana = database.accounts().withoutAccounts("Ana");
            SignedIn ben = database.accounts().withoutAccounts("Ben");
            DraftCopy seen = database.draft().begin(ana);
            Staff.save(database, ana, seen, Staff.withThreshold(seen.edition(), "ice_hours", 36));
            Edition bens = Staff.withField(seen.edition(), ICE, "source", "Ben's book");
            SaveOutcome outcome = database.draft().save(ben, seen, bens);

            SaveOutcome.Clashed clashed = (SaveOutcome.Clashed) outcome;
            assertThat(clashed.merge().clashes()).singleElement().satisfies(clash -> {
                assertThat(clash.key()).isEqualTo(ICE);
                assertThat(clash.mine().orElseThrow().field("source")).isEqualTo("Ben's book");
                assertThat(clash.theirs().orElseThrow().field("value")).isEqualTo("36");
                assertThat(clash.mergeable()).isTrue();
            });
            assertThat(database.draft()
                            .read(ben)
                            .orElseThrow()
                            .threshold("ice_hours")
                            .value())
                    .isEqualTo(36);
            Edition merged = Staff.save(
                            database, ben, clashed.theirs(), clashed.merge().merged())
                    .now()
                    .edition();
            assertThat(merged.threshold("ice_hours").value()).isEqualTo(36);
            assertThat(merged.threshold("ice_hours").source()).isEqualTo("Ben's book");
        }
    }

    @ParameterizedTest
    @EnumSource
    void two_who_change_one_text_cannot_be_merged_by_themselves(TestEngine engine) throws Exception {
        try (Database database = engine.open(data)) {
            SignedIn ana = database.accounts().withoutAccounts("Ana");
            DraftCopy seen = database.draft().begin(ana);
            Staff.save(database, ana, seen, Staff.withWords(seen.edition(), TITLE, Language.ENGLISH, "Ana's"));
            SaveOutcome outcome =
                    database.draft().save(ana, seen, Staff.withWords(seen.edition(), TITLE, Language.ENGLISH, "Ben's"));
            assertThat(((SaveOutcome.Clashed) outcome).merge().isClean()).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource
    void two_threads_that_save_at_once_lose_no_word(TestEngine engine) throws Exception {
        try (Database database = engine.open(data)) {
            SignedIn ana = database.accounts().withoutAccounts("Ana");
            database.draft().begin(ana);
            ExecutorService threads = Executors.newFixedThreadPool(2);
            try {
                List<Callable<List<String>>> writers =
                        List.of(() -> append(database, "a", 8), () -> append(database, "b", 8));
                for (Future<List<String>> writer : threads.invokeAll(writers)) {
                    String title =
                            database.draft().read(ana).orElseThrow().title().in(Language.ENGLISH);
                    assertThat(List.of(title.split(" "))).containsAll(writer.get());
                }
            } finally {
                threads.shutdown();
            }
        }
    }

    /** Adds words to one text, each until it is saved. */
    private static List<String> append(Database database, String name, int times) throws DraftRejected {
        SignedIn who = database.accounts().withoutAccounts(name);
        List<String> words = new ArrayList<>();
        while (words.size() < times) {
            DraftCopy seen = database.draft().open(who).orElseThrow();
            String word = name + words.size();
            String title = seen.edition().title().in(Language.ENGLISH) + " " + word;
            SaveOutcome outcome =
                    database.draft().save(who, seen, Staff.withWords(seen.edition(), TITLE, Language.ENGLISH, title));
            if (outcome instanceof SaveOutcome.Saved) {
                words.add(word);
            }
        }
        return words;
    }

    @ParameterizedTest
    @EnumSource
    void any_change_of_structure_comes_out_as_it_went_in(TestEngine engine) throws Exception {
        try (Database database = engine.open(data)) {
            SignedIn ana = database.accounts().withoutAccounts("Ana");
            DraftCopy seen = database.draft().begin(ana);
            Random random = new Random(7);
            for (int i = 0; i < 12; i++) {
                Edition edited = jumbled(seen.edition(), random);
                seen = Staff.save(database, ana, seen, edited).now();
                assertThat(Guides.seal(seen.edition())).isEqualTo(Guides.seal(edited));
            }
            database.draft().discard(ana, seen);
            assertThat(database.draft().open(ana)).isEmpty();
            assertThat(database.verify().problems()).isEmpty();
        }
    }

    /** Orders mixed up, a rule taken out or put in, a text changed. */
    private static Edition jumbled(Edition edition, Random random) {
        Map<ItemKey, Item> items = new LinkedHashMap<>(EditionItems.of(edition));
        ItemKey order = new ItemKey(
                ItemKind.ORDER,
                List.of("rules", "guidance", "thresholds", "options/history").get(random.nextInt(4)));
        List<String> codes = new ArrayList<>(
                List.of(Objects.requireNonNull(items.get(order)).field("codes").split(" ")));
        Collections.shuffle(codes, random);
        Edition shuffled = Staff.withField(edition, order, "codes", String.join(" ", codes));
        List<Rule> rules = new ArrayList<>(shuffled.rules());
        Rule taken = rules.get(random.nextInt(rules.size()));
        if (!taken.code().startsWith("extra") && rules.size() < 60) {
            rules.add(
                    random.nextInt(rules.size()),
                    new Rule(
                            "extra_" + random.nextInt(10_000), taken.urgency(), taken.all(), taken.reason(), "a test"));
        } else {
            rules.removeIf(rule -> rule.code().startsWith("extra"));
        }
        Edition changed = new Edition(
                shuffled.guide(),
                shuffled.stamp(),
                shuffled.sample(),
                shuffled.languages(),
                shuffled.title(),
                shuffled.invitation(),
                shuffled.intendedUse(),
                shuffled.headings(),
                shuffled.sections(),
                shuffled.thresholds(),
                shuffled.questions(),
                shuffled.dates(),
                rules,
                shuffled.guidance());
        return Staff.withWords(changed, TITLE, Language.ENGLISH, "Back pain " + random.nextInt());
    }

    @ParameterizedTest
    @EnumSource
    void an_unfit_draft_is_saved_with_its_findings_but_no_floor_can_be_undone(TestEngine engine) throws Exception {
        try (Database database = engine.open(data)) {
            SignedIn ana = database.accounts().withoutAccounts("Ana");
            DraftCopy seen = database.draft().begin(ana);
            SaveOutcome.Saved saved =
                    Staff.save(database, ana, seen, Staff.withThreshold(seen.edition(), "ice_hours", 400));
            assertThat(saved.findings()).anyMatch(finding -> finding.blocks());
            ItemKey both = new ItemKey(ItemKind.RULE, "both_legs_emergency");
            DraftCopy now = saved.now();
            assertThatThrownBy(() ->
                            database.draft().save(ana, now, Staff.withField(now.edition(), both, "urgency", "TODAY")))
                    .isInstanceOf(DraftRejected.class)
                    .hasMessageContaining("legs");
            assertThatThrownBy(() -> database.draft()
                            .save(ana, now, Staff.withWords(now.edition(), TITLE, Language.ENGLISH, "\u202eback")))
                    .isInstanceOf(DraftRejected.class)
                    .hasMessageContaining("U+202E");
            assertThatThrownBy(() -> database.draft()
                            .save(
                                    ana,
                                    now,
                                    Staff.withWords(now.edition(), TITLE, Language.ENGLISH, "x".repeat(1_000_000))))
                    .isInstanceOf(DraftRejected.class);
            assertThat(database.draft().open(ana)).contains(now);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_draft_that_was_published_or_replaced_meanwhile_is_gone(TestEngine engine) throws Exception {
        try (Database database = engine.open(data)) {
            SignedIn ana = database.accounts().withoutAccounts("Ana");
            DraftCopy seen = database.draft().begin(ana);
            database.publisher().publish(ana, Optional.empty());
            Edition edited = Staff.withThreshold(seen.edition(), "ice_hours", 36);
            assertThat(database.draft().save(ana, seen, edited)).isInstanceOf(SaveOutcome.Gone.class);
            database.draft().begin(ana);
            assertThat(database.draft().save(ana, seen, edited)).isInstanceOf(SaveOutcome.Gone.class);
            assertThat(database.verify().problems()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_translation_is_stale_once_its_source_changes_until_it_does_or_is_confirmed(TestEngine engine)
            throws Exception {
        try (Database database = engine.open(data)) {
            SignedIn ana = database.accounts().withoutAccounts("Ana");
            DraftCopy seen = database.draft().begin(ana);
            Edition both = Staff.withWords(seen.edition(), TITLE, SPANISH, "Espalda");
            seen = Staff.save(database, ana, seen, both).now();
            assertThat(seen.stale()).isEmpty();
            seen = Staff.save(
                            database, ana, seen, Staff.withWords(seen.edition(), TITLE, Language.ENGLISH, "Your back"))
                    .now();
            ItemKey spanish = ItemKey.wording(TITLE, SPANISH);
            assertThat(seen.stale()).containsExactly(spanish);
            seen = database.draft().confirm(ana, seen, spanish);
            assertThat(seen.stale()).isEmpty();
        }
    }

    @Test
    void upkeep_is_kept_from_edition_to_edition_and_falls_due() throws Exception {
        try (Database database = TestEngine.H2.open(data)) {
            SignedIn ana = database.accounts().withoutAccounts("Ana");
            database.draft().begin(ana);
            LocalDate day = LocalDate.of(2026, 6, 1);
            DraftCopy draft = database.draft().setUpkeep(ana, ICE, Optional.of("Ana"), Optional.of(day));
            assertThat(draft.overdue(day)).isEmpty();
            assertThat(draft.overdue(day.plusDays(1))).containsExactly(ICE);
            database.publisher().publish(ana, Optional.empty());
            assertThat(database.draft().overdue(ana, day)).isEmpty();
            assertThat(database.draft().overdue(ana, day.plusDays(1))).containsExactly(ICE);
            assertThat(database.draft().begin(ana).note(ICE).owner()).contains("Ana");
            assertThat(database.draft().overdue(ana, day.plusDays(1))).containsExactly(ICE);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_second_guide_is_begun_blank_and_has_numbers_of_its_own(TestEngine engine) throws Exception {
        try (Database database = engine.open(data)) {
            SignedIn ana = database.accounts().withoutAccounts("Ana");
            DraftCopy blank = database.draft().beginGuide(ana, "ankle", Language.ENGLISH, "Ankle sprain");
            assertThat(blank.edition().questions()).isEmpty();
            assertThat(database.publisher().publish(ana, Optional.empty())).isInstanceOf(PublishOutcome.Refused.class);
            Edition standard = Guides.standard();
            Edition ankle = new Edition(
                    "ankle",
                    Optional.empty(),
                    true,
                    blank.edition().languages(),
                    blank.edition().title(),
                    standard.invitation(),
                    standard.intendedUse(),
                    standard.headings(),
                    standard.sections(),
                    standard.thresholds(),
                    standard.questions(),
                    standard.dates(),
                    standard.rules(),
                    standard.guidance());
            assertThat(Staff.save(database, ana, blank, ankle).findings()).noneMatch(finding -> finding.blocks());
            PublishOutcome outcome = database.publisher().publish(ana, Optional.empty());
            assertThat(outcome).isInstanceOfSatisfying(PublishOutcome.Published.class, published -> {
                assertThat(published.guide()).isEqualTo("ankle");
                assertThat(published.stamp().number()).isEqualTo(1);
            });
            assertThat(database.editions().read("back_spasm", 1)).isPresent();
            assertThat(database.verify().problems()).isEmpty();
        }
    }
}
