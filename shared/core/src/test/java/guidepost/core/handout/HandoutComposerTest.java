package guidepost.core.handout;

import static org.assertj.core.api.Assertions.assertThat;

import guidepost.core.Given;
import guidepost.core.SmallGuide;
import guidepost.core.guide.Condition.AnyOf;
import guidepost.core.guide.DateMark;
import guidepost.core.guide.Edition;
import guidepost.core.guide.Language;
import guidepost.core.guide.Place;
import guidepost.core.guide.Urgency;
import guidepost.core.triage.Triage;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HandoutComposerTest {
    private static final Set<Urgency> GOING_HOME = EnumSet.range(Urgency.SELF_CARE, Urgency.BOOK_3_DAYS);
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Language SPANISH = new Language("es");
    private static final ZonedDateTime SUNDAY_TEN = ZonedDateTime.of(2026, 11, 22, 10, 0, 0, 0, LONDON);

    private static Clinic clinic(String phone, String region) {
        return new Clinic("Hill Road Clinic", "", phone, "999", "", region, LONDON, region.equals("US"));
    }

    private static Handout compose(SmallGuide guide, Given given, Clinic clinic) {
        return compose(guide, given, Language.ENGLISH, clinic);
    }

    private static Handout compose(SmallGuide guide, Given given, Language language, Clinic clinic) {
        Edition edition = guide.edition();
        return HandoutComposer.compose(edition, Triage.assess(edition, given.done()), language, SUNDAY_TEN, clinic);
    }

    private static List<String> lines(SmallGuide guide, Given given, Clinic clinic) {
        return lines(compose(guide, given, clinic));
    }

    private static List<String> lines(Handout handout) {
        return handout.boxes().stream()
                .flatMap(box -> box.entries().stream())
                .flatMap(entry -> entry.lines().stream())
                .map(Handout.Line::text)
                .toList();
    }

    private static List<String> lines(SmallGuide guide, Given given) {
        return lines(guide, given, clinic("01234 567890", "GB"));
    }

    private static SmallGuide saying(String text) {
        return SmallGuide.ankle().with(SmallGuide.block("advice", Place.TODAY, GOING_HOME, text));
    }

    @Test
    void thresholds_facts_and_fixed_numbers_are_put_in() {
        assertThat(lines(
                        saying("Cold for {{cold_hours}} hours on {{fixed:1|one of two}} foot. Call {{clinic:phone}}."),
                        Given.wellAnkle()))
                .containsExactly("Cold for 48 hours on 1 foot. Call 01234 567890.");
    }

    @Test
    void a_line_whose_fact_the_clinic_has_not_given_is_left_out() {
        SmallGuide guide = saying("Rest.\n- Call {{clinic:phone}}\n- Put it up");

        assertThat(lines(guide, Given.wellAnkle(), clinic("", "GB"))).containsExactly("Rest.", "Put it up");
    }

    @ParameterizedTest(name = "{0} hours on: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "10 | Cold until Tuesday 24 November, 00:00",
                "47 | Cold until Sunday 22 November, 11:00",
                "48 | ''",
                "60 | ''"
            })
    void a_clock_time_of_this_patient_is_printed_until_it_has_come(int hours, String expected) {
        assertThat(lines(
                        saying("Cold until {{date:cold_until}}"),
                        Given.wellAnkle().amount("since", hours)))
                .isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
    }

    @ParameterizedTest(name = "rested {0} days: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | Book by Sunday 6 December",
                "13 | Book by Monday 23 November",
                "14 | Book by Sunday 22 November",
                "15 | ''"
            })
    void days_already_rested_bring_the_date_forward(int rested, String expected) {
        assertThat(lines(saying("Book by {{date:book_by}}"), Given.wellAnkle().amount("rest_days", rested)))
                .isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
    }

    @Test
    void dates_look_as_they_do_where_the_clinic_is() {
        assertThat(lines(saying("Until {{date:cold_until}}"), Given.wellAnkle().amount("since", 35), clinic("1", "US")))
                .containsExactly("Until Sunday, November 22, 11:00 pm");
    }

    @ParameterizedTest(name = "{0} hours on, in {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "35 | ES | Hasta el domingo 22 de noviembre a las 23:00",
                "33 | ES | Hasta el lunes 23 de noviembre a la 01:00",
                "35 | US | Hasta el domingo 22 de noviembre a las 11:00 pm",
                "33 | US | Hasta el lunes 23 de noviembre a la 1:00 am",
                "45 | US | Hasta el domingo 22 de noviembre a la 1:00 pm"
            })
    void spanish_says_days_and_hours_its_own_way(int hours, String region, String expected) {
        SmallGuide guide = saying("Until {{date:cold_until}}")
                .translatedInto(SPANISH, words -> words.replace("Until", "Hasta el"));

        assertThat(lines(compose(guide, Given.wellAnkle().amount("since", hours), SPANISH, clinic("1", region))))
                .containsExactly(expected);
    }

    @Test
    void hours_follow_the_clock_through_a_change_of_time() {
        Edition edition = saying("Until {{date:cold_until}}").edition();
        ZonedDateTime beforeTheChange = ZonedDateTime.of(2026, 10, 24, 12, 0, 0, 0, LONDON);

        Handout handout = HandoutComposer.compose(
                edition,
                Triage.assess(edition, Given.wellAnkle().amount("since", 0).done()),
                Language.ENGLISH,
                beforeTheChange,
                clinic("", "GB"));

        assertThat(handout.boxes().get(0).entries().get(0).lines().get(0).text())
                .isEqualTo("Until Monday 26 October, 11:00");
    }

    @Test
    void bold_and_lists_become_structure() {
        Handout handout =
                compose(saying("Do **not {{cold_hours}}** run\n\n- Rest"), Given.wellAnkle(), clinic("", "GB"));

        List<Handout.Line> lines = handout.boxes().get(0).entries().get(0).lines();
        assertThat(lines.get(0).runs())
                .containsExactly(
                        new Handout.Run("Do ", false), new Handout.Run("not 48", true), new Handout.Run(" run", false));
        assertThat(lines.get(1).bullet()).isTrue();
    }

    @Test
    void a_block_prints_only_if_it_is_known_to() {
        SmallGuide guide = SmallGuide.ankle()
                .with(SmallGuide.block(
                        "if_bruised",
                        Place.TODAY,
                        GOING_HOME,
                        "Bruised",
                        List.of(AnyOf.of("signs", "bruise")),
                        List.of(),
                        List.of(),
                        Optional.empty()))
                .with(SmallGuide.block(
                        "any",
                        Place.TODAY,
                        GOING_HOME,
                        "Any",
                        List.of(),
                        List.of(AnyOf.of("who", "a_child"), AnyOf.of("twisted", "yes")),
                        List.of(),
                        Optional.empty()))
                .with(SmallGuide.block(
                        "unless",
                        Place.TODAY,
                        GOING_HOME,
                        "Unless",
                        List.of(),
                        List.of(),
                        List.of(AnyOf.of("signs", "bruise")),
                        Optional.empty()));

        assertThat(lines(guide, Given.wellAnkle())).containsExactly("Unless");
        assertThat(lines(guide, Given.wellAnkle().choice("twisted", "yes").signs("signs", "bruise")))
                .containsExactly("Bruised", "Any");
    }

    @Test
    void of_one_group_only_the_first_prints() {
        SmallGuide guide = SmallGuide.ankle()
                .with(SmallGuide.block(
                        "one", Place.TODAY, GOING_HOME, "One", List.of(), List.of(), List.of(), Optional.of("either")))
                .with(SmallGuide.block(
                        "other",
                        Place.TODAY,
                        GOING_HOME,
                        "Other",
                        List.of(),
                        List.of(),
                        List.of(),
                        Optional.of("either")));

        assertThat(lines(guide, Given.wellAnkle())).containsExactly("One");
    }

    @Test
    void the_emergency_list_is_on_every_sheet_and_an_emergency_has_nothing_beside_it() {
        Handout emergency = compose(saying("Rest"), Given.wellAnkle().choice("cold_foot", "yes"), clinic("", "GB"));
        Handout calm = compose(saying("Rest"), Given.wellAnkle(), clinic("", "GB"));

        assertThat(emergency.emergencyList()).isEqualTo(calm.emergencyList());
        assertThat(emergency.boxes()).isEmpty();
        assertThat(emergency.reasons()).isEmpty();
    }

    @Test
    void reasons_are_in_the_rules_words_and_never_from_a_private_sign() {
        Given numb = Given.wellAnkle().choice("twisted", "yes").signs("signs", "numb");
        Given secret = Given.wellAnkle().choice("twisted", "yes").signs("signs", "secret_sign");

        assertThat(compose(SmallGuide.ankle(), numb, clinic("", "GB")).reasons())
                .containsExactly("Because of numb");
        assertThat(compose(SmallGuide.ankle(), secret, clinic("", "GB")).reasons())
                .isEmpty();
    }

    @Test
    void a_date_that_needs_an_answer_that_does_not_count_is_left_out() {
        SmallGuide guide = saying("By {{date:odd}}")
                .with(SmallGuide.asked(
                        SmallGuide.amount(
                                "extra",
                                guidepost.core.guide.AnswerKind.Style.NUMBER,
                                0,
                                9,
                                guidepost.core.guide.Unit.DAYS),
                        AnyOf.of("who", "a_child")))
                .with(new DateMark(
                        "odd", Optional.empty(), Optional.of("slow_days"), Optional.of("extra"), DateMark.Show.DAY));

        assertThat(lines(guide, Given.wellAnkle())).isEmpty();
    }
}
