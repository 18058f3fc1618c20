package guidepost.exchange.guide;

import static org.assertj.core.api.Assertions.assertThat;

import guidepost.core.guide.Edition;
import guidepost.core.guide.Urgency;
import guidepost.core.handout.Handout;
import guidepost.core.triage.Answer;
import guidepost.core.triage.Answers;
import guidepost.exchange.DefaultGuides;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands on a patient's sheet, and what never does. */
final class SheetContentTest {
    private static final Edition GUIDE = DefaultGuides.builtIn();

    private static final String NO_COLD_OR_HEAT = "no_cold_or_heat";
    private static final Set<String> RESTING = Set.of("rest_back", "rest_side");
    private static final Set<String> BOOKING = Set.of("book_later", "book_tomorrow", "book_again", "book_again_worse");
    private static final Set<String> EXPECTING =
            Set.of("expect_mild", "expect_moderate", "expect_severe", "expect_longer", "long_term");
    private static final String TABLETS = "tablets_ok";
    private static final String NO_TABLETS = "tablets_warning";

    @Test
    void the_visits_looked_at_came_to_every_result() {
        for (Urgency urgency : Urgency.values()) {
            assertThat(Visit.many())
                    .filteredOn(visit -> visit.sheet().urgency() == urgency)
                    .hasSizeGreaterThan(100);
        }
    }

    private static Stream<Visit> goingHome() {
        return Visit.many().stream().filter(visit -> visit.sheet().urgency().allowsSelfCare());
    }

    private static List<String> lines(String differences, String block) {
        return Sheets.lines(Visit.of(differences).sheet(), block);
    }

    @Test
    void the_emergency_list_is_on_every_sheet_and_the_same_on_all() {
        Handout.Box list = Visit.of("").sheet().emergencyList();
        assertThat(list.entries()).isNotEmpty();
        assertThat(Visit.many())
                .allSatisfy(visit -> assertThat(visit.sheet().emergencyList()).isEqualTo(list));
    }

    @Test
    void emergency_and_ask_staff_say_what_to_do_and_nothing_else() {
        assertThat(Visit.many())
                .filteredOn(visit -> visit.sheet().urgency().endsQuestions())
                .extracting(Visit::sheet)
                .allSatisfy(sheet -> {
                    assertThat(sheet.instruction()).isNotBlank();
                    assertThat(sheet.action()).isNotEmpty();
                    assertThat(sheet.reasons()).isEmpty();
                    assertThat(sheet.boxes()).isEmpty();
                });
    }

    @Test
    void today_has_a_resting_position_and_leaves_the_rest_to_the_clinician() {
        assertThat(Visit.many())
                .filteredOn(visit -> visit.sheet().urgency() == Urgency.TODAY)
                .allSatisfy(visit ->
                        assertThat(Sheets.blocks(visit.sheet())).hasSize(1).isSubsetOf(RESTING));
    }

    @Test
    void whoever_goes_home_reads_what_it_is_what_to_expect_how_to_move_and_when_to_come_back() {
        assertThat(goingHome()).allSatisfy(visit -> {
            List<String> blocks = Sheets.blocks(visit.sheet());
            assertThat(blocks).contains("what_is_a_spasm", "keep_moving", "get_help_today");
            assertThat(blocks.stream().filter(RESTING::contains)).hasSize(1);
            assertThat(blocks.stream().filter(BOOKING::contains)).hasSize(1);
            assertThat(blocks.stream().filter(EXPECTING::contains)).hasSize(1);
            assertThat(blocks).doesNotHaveDuplicates();
        });
    }

    @Test
    void the_numb_get_neither_cold_nor_heat_but_the_warning_and_all_others_exactly_one() {
        assertThat(goingHome()).allSatisfy(visit -> {
            boolean numb = (visit.said("legs", "one") && visit.said("leg_signs", "numbness_tingling"))
                    || !visit.said("saddle_numbness", "no");
            boolean early = visit.number("onset") < 48;
            assertThat(visit.has(NO_COLD_OR_HEAT)).isEqualTo(numb);
            assertThat(visit.has("cold_first")).isEqualTo(!numb && early);
            assertThat(visit.has("heat_first")).isEqualTo(!numb && !early);
        });
        assertThat(goingHome().filter(visit -> visit.has(NO_COLD_OR_HEAT))).hasSizeGreaterThan(50);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"legs=one leg_signs=numbness_tingling", "saddle_numbness=long_standing"})
    void no_word_of_warm_baths_or_cold_packs_for_the_numb_but_of_burns(String numb) {
        Handout sheet = Visit.of(numb).sheet();

        assertThat(Sheets.lines(sheet, NO_COLD_OR_HEAT)).anyMatch(line -> line.contains("burn"));
        assertThat(Sheets.everyLine(sheet))
                .noneMatch(line -> line.contains("bath"))
                .noneMatch(line -> line.contains("heat pad"))
                .noneMatch(line -> line.startsWith("Hold a"));
    }

    @Test
    void the_pregnant_are_never_told_to_lie_on_the_back() {
        assertThat(Visit.many().stream().filter(visit -> visit.said("history", "pregnant")))
                .hasSizeGreaterThan(50)
                .allSatisfy(visit -> assertThat(Sheets.everyLine(visit.sheet()))
                        .noneMatch(line -> line.toLowerCase(Locale.ROOT).contains("lie on your back")));
        assertThat(lines("history=pregnant", "rest_side")).anyMatch(line -> line.startsWith("Do not lie flat on your"));
        assertThat(lines("", "rest_back")).anyMatch(line -> line.startsWith("Lie on your back"));
    }

    @Test
    void tablets_are_named_only_to_those_who_may_take_them_and_all_others_are_warned() {
        assertThat(goingHome()).allSatisfy(visit -> {
            boolean mayTakeThem = visit.number("age") < 60
                    && noSigns(visit.answers(), "medicine_cautions")
                    && !visit.said("history", "pregnant", "blood_thinner", "long_term_steroids", "not_sure");
            assertThat(visit.has(TABLETS)).isEqualTo(mayTakeThem);
            assertThat(visit.has(NO_TABLETS)).isEqualTo(!mayTakeThem);
        });
        assertThat(goingHome().filter(visit -> visit.has(TABLETS))).hasSizeGreaterThan(50);
        assertThat(goingHome().filter(visit -> visit.has(NO_TABLETS))).hasSizeGreaterThan(50);
    }

    private static boolean noSigns(Answers answers, String question) {
        return answers.to(question).orElseThrow().equals(new Answer.Signs(Set.of()));
    }

    static Stream<String> whoMustAskFirst() {
        return Stream.concat(
                GUIDE.question("medicine_cautions").options().stream()
                        .skip(1)
                        .map(option -> "medicine_cautions=" + option.code()),
                Stream.of(
                        "age=60",
                        "age=61",
                        "history=pregnant",
                        "history=blood_thinner",
                        "history=long_term_steroids",
                        "history=not_sure"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("whoMustAskFirst")
    void must_ask_before_taking_ibuprofen(String differences) {
        Visit visit = Visit.of(differences);

        assertThat(visit.has(TABLETS)).isFalse();
        assertThat(Sheets.lines(visit.sheet(), NO_TABLETS))
                .contains("Do not take ibuprofen or naproxen unless a clinician or pharmacist says you can.");
        assertThat(Sheets.everyLine(visit.sheet()).stream().filter(line -> line.contains("buprofen")))
                .hasSize(1);
    }

    @Test
    void under_the_age_and_without_a_caution_ibuprofen_is_named_without_a_dose() {
        assertThat(lines("age=59", TABLETS))
                .anyMatch(line -> line.contains("Ibuprofen"))
                .noneMatch(line -> line.matches(".*\\d.*"));
        assertThat(lines("age=59", NO_TABLETS)).isEmpty();
    }

    @ParameterizedTest(name = "{0} hours: {1}")
    @CsvSource({"2159, false", "2160, false", "2161, true", "87600, true"})
    void after_more_than_ninety_days_the_long_term_text_is_there(int onset, boolean expected) {
        assertThat(Visit.of("onset=" + onset).has("long_term")).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "pain=3, expect_mild",
        "pain=4, expect_moderate",
        "pain=7, expect_moderate",
        "pain=8, expect_severe",
        "onset=1008, expect_mild",
        "onset=1009, expect_longer",
        "onset=1009 pain=8, expect_longer",
        "onset=2160, expect_longer",
        "onset=2161, long_term",
        "trigger=twisting, why_twisting",
        "trigger=twisting, prevent_twisting",
        "legs=one, why_leg",
        "history=known_disc_stenosis_arthritis, why_known_spine",
        "lifestyle=little_water, prevent_water",
        "lifestyle=sits_most_of_day, prevent_sitting",
        "lifestyle=little_exercise, prevent_exercise",
        "episodes=often, recurring",
        "onset=2161 morning_stiffness=yes, morning_stiffness"
    })
    void the_sheet_is_this_persons(String differences, String block) {
        assertThat(Sheets.blocks(Visit.of(differences).sheet())).contains(block);
        assertThat(Sheets.blocks(Visit.of("").sheet()).contains(block)).isEqualTo(block.equals("expect_mild"));
    }

    @Test
    void every_block_of_guidance_is_on_somebodys_sheet() {
        Set<String> printed = new HashSet<>();
        Visit.many().forEach(visit -> printed.addAll(Sheets.blocks(visit.sheet())));
        assertThat(GUIDE.guidance())
                .filteredOn(block -> !block.isUnconditional())
                .extracting(block -> block.code())
                .allSatisfy(block -> assertThat(printed).contains(block));
    }
}
