package guidepost.admin.editor;

import static org.assertj.core.api.Assertions.assertThat;

import guidepost.core.guide.Condition;
import guidepost.core.guide.Edition;
import guidepost.core.guide.Language;
import guidepost.core.guide.Place;
import guidepost.core.guide.Rule;
import guidepost.core.guide.Urgency;
import guidepost.core.item.ItemKey;
import guidepost.core.item.ItemKind;
import guidepost.core.item.TextPlace;
import guidepost.db.DraftCopy;
import guidepost.db.Role;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules, questions and guidance, written without a language. */
class PartsPresenterTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);

    @TempDir
    static Path folder;

    private static Office office;

    private final PartsPage page = new PartsPage();
    private final List<ItemKey> followed = new ArrayList<>();
    private Office.Seat ann;
    private PartsPresenter parts;

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
        parts = at(ann, ItemKind.RULE);
    }

    @AfterEach
    void throwsTheDraftAway() throws Exception {
        Optional<DraftCopy> left = office.database.draft().open(office.ann());
        if (left.isPresent()) {
            office.database.draft().discard(office.ann(), left.get());
        }
    }

    private PartsPresenter at(Office.Seat seat, ItemKind kind) {
        PartsPresenter presenter = new PartsPresenter(seat.session(), office.words, page, kind, CLOCK, followed::add);
        seat.session().onChange(presenter::refresh);
        presenter.refresh();
        return presenter;
    }

    private Edition edition() {
        return ann.session().edition();
    }

    private Rule rule(String code) {
        return edition().rules().stream()
                .filter(rule -> rule.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static ItemKey key(ItemKind kind, String code) {
        return new ItemKey(kind, code);
    }

    @Test
    void a_rule_reads_as_one_sentence_that_follows_every_part_that_is_chosen() {
        parts.add("You may need an X-ray.", "");
        ItemKey rule = page.chosen();
        assertThat(rule.code()).isEqualTo("you_may_need_an");
        assertThat(page.form().sentence()).contains("no condition yet", "Emergency", "You may need an X-ray.");

        parts.addCondition(rule, "all", "injury");
        parts.addCondition(rule, "all", "age");
        parts.compare(rule, "all", 1, Condition.Relation.LESS_THAN, "adult_age");
        parts.option(rule, "all", 0, "minor", true);
        parts.set(rule, "urgency", "TODAY");
        parts.line(rule, "source", "Clinic");
        assertThat(rule("you_may_need_an").all())
                .containsExactly(
                        Condition.AnyOf.of("injury", "minor", "major"),
                        new Condition.Comparison("age", Condition.Relation.LESS_THAN, "adult_age"));
        assertThat(page.form().sentence())
                .startsWith("If ")
                .contains(" and ", "less than 16 years", "\"Be seen today\"", "(Clinic)");
        assertThat(page.row("you_may_need_an").detail()).isEqualTo(page.form().sentence());
        assertThat(page.row("you_may_need_an").marks()).contains(PartRow.Mark.NEW);

        parts.ask(rule, "all", 1, "fever");
        parts.dropCondition(rule, "all", 0);
        assertThat(rule("you_may_need_an").all()).containsExactly(Condition.AnyOf.of("fever", "yes"));
        ann.saving().over();
        assertThat(ann.session().state()).isEqualTo(SaveState.SAVED);
    }

    @Test
    void the_last_answer_of_a_condition_stays() {
        Rule any = edition().rules().stream()
                .filter(one -> one.all().size() == 1
                        && one.all().get(0) instanceof Condition.AnyOf anyOf
                        && anyOf.options().size() == 1
                        && page.row(one.code()).urgency().isPresent()
                        && !page.row(one.code()).locked())
                .findFirst()
                .orElseThrow();
        ItemKey rule = key(ItemKind.RULE, any.code());
        String option = ((Condition.AnyOf) any.all().get(0)).options().get(0);
        parts.option(rule, "all", 0, option, false);
        assertThat(rule(any.code())).isEqualTo(any);
        assertThat(ann.session().canUndo()).isFalse();
    }

    @Test
    void every_step_is_undone_on_its_own() {
        Edition before = edition();
        parts.add("Rest", "rest_rule");
        parts.addCondition(key(ItemKind.RULE, "rest_rule"), "all", "fever");
        parts.move(key(ItemKind.RULE, "rest_rule"), -1);
        Edition whole = edition();
        ann.session().undo();
        assertThat(rule("rest_rule").all()).hasSize(1);
        ann.session().undo();
        assertThat(rule("rest_rule").all()).isEmpty();
        ann.session().undo();
        assertThat(edition()).isEqualTo(before);
        for (int i = 0; i < 3; i++) {
            ann.session().redo();
        }
        assertThat(edition()).isEqualTo(whole);
    }

    @Test
    void what_the_program_keeps_is_locked_says_why_and_cannot_be_undone_by_any_way_round() {
        ItemKey floor = key(ItemKind.RULE, "bladder_bowel_emergency");
        parts.choose(floor);
        assertThat(page.row("bladder_bowel_emergency").locked()).isTrue();
        assertThat(page.form().locked().orElseThrow()).contains("the program itself keeps this rule");
        assertThat(page.form().parts()).noneMatch(FormPart.Conditions.class::isInstance);

        Edition before = edition();
        parts.remove(floor);
        assertThat(page.trouble()).isTrue();
        assertThat(page.said()).contains("must give EMERGENCY");
        parts.set(floor, "urgency", "TODAY");
        assertThat(page.trouble()).isTrue();
        PartsPresenter questions = at(ann, ItemKind.QUESTION);
        questions.remove(key(ItemKind.OPTION, "bladder_bowel/yes_new"));
        assertThat(page.asked()).as("there is nothing to ask about").isEmpty();
        assertThat(page.trouble()).isTrue();
        questions.addCondition(key(ItemKind.QUESTION, "bladder_bowel"), "askedWhen", "about");
        assertThat(page.trouble()).isTrue();
        questions.choose(key(ItemKind.QUESTION, "bladder_bowel"));
        assertThat(page.form().locked()).isPresent();
        assertThat(edition()).isEqualTo(before);
    }

    @Test
    void taking_a_question_out_says_what_goes_with_it_and_waits_for_a_yes() {
        Edition before = edition();
        PartsPresenter questions = at(ann, ItemKind.QUESTION);
        ItemKey colic = key(ItemKind.QUESTION, "colic");
        questions.remove(colic);
        assertThat(page.asked()).contains("also removes", "You can undo it");
        assertThat(edition()).isEqualTo(before);
        questions.keep();
        questions.removeTogether();
        assertThat(edition()).as("it was kept").isEqualTo(before);

        questions.remove(colic);
        questions.removeTogether();
        assertThat(edition().findQuestion("colic")).isEmpty();
        assertThat(edition().rules())
                .flatExtracting(Rule::all)
                .noneMatch(condition -> condition.question().equals("colic"));
        assertThat(page.chosen()).as("the next one is worked on").isNotEqualTo(colic);
        ann.saving().over();
        assertThat(ann.session().state()).isEqualTo(SaveState.SAVED);
        ann.session().undo();
        ann.saving().over();
        assertThat(edition()).isEqualTo(before);
    }

    @Test
    void a_part_of_the_visit_with_questions_in_it_stays() {
        PartsPresenter sections = at(ann, ItemKind.SECTION);
        sections.remove(key(ItemKind.SECTION, "safety"));
        assertThat(page.trouble()).isTrue();
        assertThat(page.said()).startsWith("Section: Safety is still needed").contains("more");
    }

    @Test
    void a_condition_can_only_ask_what_is_asked_before() {
        PartsPresenter questions = at(ann, ItemKind.QUESTION);
        questions.choose(key(ItemKind.QUESTION, "legs"));
        assertThat(page.conditions("askedWhen").questions())
                .extracting(Choice::code)
                .contains("about", "bladder_bowel")
                .doesNotContain("legs", "leg_signs", "fever");
    }

    @Test
    void codes_are_checked_and_words_are_needed() {
        assertThat(parts.add(" ", "")).isFalse();
        assertThat(page.said()).startsWith("Write its words");
        assertThat(parts.add("Fever", "Fever!")).isFalse();
        assertThat(page.said()).contains("is no code");
        assertThat(parts.add("Fever", "fever_today")).isFalse();
        assertThat(page.said()).contains("already");
        assertThat(parts.suggest("Fever today")).isEqualTo("fever_today_2");
        assertThat(parts.suggest(" ")).isEmpty();
    }

    @Test
    void a_changed_rule_tells_what_patients_are_judged_by_now() {
        ItemKey rule = key(ItemKind.RULE, "fever_today");
        parts.choose(rule);
        assertThat(page.form().was()).isEmpty();
        parts.set(rule, "urgency", Urgency.BOOK_3_DAYS.name());
        assertThat(page.form().was().orElseThrow()).contains("Be seen today");
        assertThat(page.row("fever_today").marks()).contains(PartRow.Mark.CHANGED);
    }

    @Test
    void a_finding_stands_beside_the_item_it_speaks_of() {
        parts.add("Never", "never_rule");
        ItemKey rule = key(ItemKind.RULE, "never_rule");
        ann.proving().over();
        parts.refresh();
        assertThat(page.row("never_rule").marks()).contains(PartRow.Mark.FINDING);
        parts.choose(rule);
        assertThat(page.form().findings()).contains("a rule needs at least one condition");
    }

    @Test
    void somebody_looks_after_an_item_and_a_day_that_has_passed_is_marked() {
        ItemKey rule = key(ItemKind.RULE, "fever_today");
        parts.choose(rule);
        parts.upkeep(rule, "Dr Grey", "tomorrow");
        assertThat(page.said()).contains("2027-03-31");
        parts.upkeep(rule, "Dr Grey", "2026-11-21");
        assertThat(page.said()).isEqualTo("Noted.");
        assertThat(page.form().upkeep().owner()).isEqualTo("Dr Grey");
        assertThat(page.form().upkeep().overdue()).isTrue();
        assertThat(page.row("fever_today").marks()).contains(PartRow.Mark.OVERDUE);
        parts.upkeep(rule, "", "");
        assertThat(page.form().upkeep())
                .extracting("owner", "reviewBy", "overdue")
                .containsExactly("", "", false);
    }

    @Test
    void a_block_of_guidance_is_for_the_results_that_are_ticked() {
        PartsPresenter sheet = at(ann, ItemKind.GUIDANCE);
        sheet.add("Sleep well", "");
        ItemKey block = page.chosen();
        sheet.tick(block, "for", "SELF_CARE", true);
        sheet.tick(block, "for", "BOOK_14_DAYS", true);
        sheet.tick(block, "for", "SELF_CARE", false);
        sheet.line(block, "group", "Sleep advice");
        sheet.addCondition(block, "unless", "pregnancy_signs");
        assertThat(edition().guidance())
                .filteredOn(one -> one.code().equals(block.code()))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.urgencies()).containsExactly(Urgency.BOOK_14_DAYS);
                    assertThat(one.group()).contains("sleep_advice");
                    assertThat(one.unless()).hasSize(1);
                });
        assertThat(page.form().sentence()).contains("14 days", "but not if");
        sheet.words(TextPlace.heading(Place.TODAY), Language.ENGLISH, "For today");
        assertThat(edition().heading(Place.TODAY).in(Language.ENGLISH)).isEqualTo("For today");
    }

    @Test
    void a_kind_of_which_there_is_nothing_teaches_what_it_is_for() {
        ann.session().edit(key(ItemKind.RULE, "all"), edition().withRules(List.of()));
        parts.refresh();
        assertThat(page.teaching()).startsWith("There is no rule yet");
    }

    @Test
    void a_finding_about_an_answer_leads_to_its_question() {
        PartsPresenter questions = at(ann, ItemKind.QUESTION);
        questions.show(key(ItemKind.OPTION, "fever/yes"));
        assertThat(page.chosen()).isEqualTo(key(ItemKind.QUESTION, "fever"));
        assertThat(followed).last().isEqualTo(key(ItemKind.QUESTION, "fever"));
        assertThat(page.children().rows()).hasSize(3);
    }

    @Test
    void whoever_may_only_look_changes_nothing() throws Exception {
        Office.Seat eve = office.seat(office.another("eve", Role.VIEWER));
        PartsPresenter looking = at(eve, ItemKind.RULE);
        assertThat(page.mayWrite()).isFalse();
        Edition before = eve.session().edition();
        looking.add("Rest", "");
        looking.move(key(ItemKind.RULE, "fever_today"), 1);
        assertThat(eve.session().edition()).isEqualTo(before);
    }
}
