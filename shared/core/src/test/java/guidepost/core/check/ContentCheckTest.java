package guidepost.core.check;

import static guidepost.core.guide.Wording.english;
import static org.assertj.core.api.Assertions.assertThat;

import guidepost.core.SmallGuide;
import guidepost.core.check.Finding.Kind;
import guidepost.core.guide.AnswerKind;
import guidepost.core.guide.Condition;
import guidepost.core.guide.Condition.AnyOf;
import guidepost.core.guide.Condition.Comparison;
import guidepost.core.guide.Condition.Relation;
import guidepost.core.guide.DateMark;
import guidepost.core.guide.Floor;
import guidepost.core.guide.Language;
import guidepost.core.guide.Place;
import guidepost.core.guide.Threshold;
import guidepost.core.guide.Unit;
import guidepost.core.guide.Urgency;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentCheckTest {
    private static final List<Floor> FLOORS = List.of(new Floor(AnyOf.of("cold_foot", "not_sure", "yes"), "test"));

    private static final Language SPANISH = new Language("es");

    private static List<Finding> check(SmallGuide guide) {
        return ContentCheck.check(guide.edition(), FLOORS);
    }

    private static SmallGuide saying(String text) {
        return SmallGuide.ankle().with(SmallGuide.block("advice", Place.TODAY, Set.of(Urgency.SELF_CARE), text));
    }

    @Test
    void a_sound_guide_has_no_findings() {
        assertThat(check(SmallGuide.ankle())).isEmpty();
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault(
                        Kind.BAD_CODE,
                        "rules",
                        SmallGuide.ankle().with(SmallGuide.rule("Bad Code", Urgency.TODAY, AnyOf.of("who", "me")))),
                fault(
                        Kind.DUPLICATE_CODE,
                        "rules/numb",
                        SmallGuide.ankle().with(SmallGuide.rule("numb", Urgency.TODAY, AnyOf.of("who", "me")))),
                fault(
                        Kind.DUPLICATE_CODE,
                        "guidance/alarm_list",
                        SmallGuide.ankle()
                                .with(SmallGuide.block(
                                        "alarm_list", Place.EMERGENCY_LIST, EnumSet.allOf(Urgency.class), "- A"))),
                fault(Kind.UNKNOWN_REFERENCE, "rules/odd", withRule(AnyOf.of("nowhere", "me"))),
                fault(Kind.UNKNOWN_REFERENCE, "rules/odd", withRule(AnyOf.of("who", "nobody"))),
                fault(
                        Kind.UNKNOWN_REFERENCE,
                        "rules/odd",
                        withRule(new Comparison("age", Relation.AT_LEAST, "nothing"))),
                fault(Kind.WRONG_CONDITION, "rules/odd", withRule(AnyOf.of("age", "me"))),
                fault(Kind.WRONG_CONDITION, "rules/odd", withRule(new AnyOf("who", List.of()))),
                fault(Kind.WRONG_CONDITION, "rules/odd", withRule(new Comparison("who", Relation.AT_LEAST, "adult"))),
                fault(
                        Kind.WRONG_CONDITION,
                        "rules/odd",
                        withRule(new Comparison("age", Relation.AT_LEAST, "points"))
                                .with(SmallGuide.threshold("points", 8, Unit.POINTS, 1, 10))),
                fault(
                        Kind.LATER_QUESTION,
                        "questions/twisted/askedWhen",
                        SmallGuide.ankle()
                                .changing(
                                        "twisted",
                                        question -> SmallGuide.asked(
                                                question, new Comparison("age", Relation.LESS_THAN, "adult")))),
                fault(
                        Kind.LATER_QUESTION,
                        "questions/twisted/askedWhen",
                        SmallGuide.ankle()
                                .changing(
                                        "twisted", question -> SmallGuide.asked(question, AnyOf.of("twisted", "yes")))),
                fault(
                        Kind.BAD_QUESTION,
                        "questions/extra/options",
                        SmallGuide.ankle().with(SmallGuide.choice("extra", true, "only"))),
                fault(
                        Kind.BAD_QUESTION,
                        "questions/extra",
                        SmallGuide.ankle().with(SmallGuide.amount("extra", AnswerKind.Style.NUMBER, 9, 3, Unit.DAYS))),
                fault(
                        Kind.BAD_QUESTION,
                        "questions/extra",
                        SmallGuide.ankle()
                                .with(SmallGuide.amount("extra", AnswerKind.Style.SCALE, 0, 99, Unit.POINTS))),
                fault(
                        Kind.BAD_QUESTION,
                        "questions/extra",
                        SmallGuide.ankle()
                                .with(SmallGuide.amount("extra", AnswerKind.Style.DURATION, 0, 9, Unit.DAYS))),
                fault(Kind.BAD_RULE, "rules/odd", withRule()),
                fault(
                        Kind.BAD_RULE,
                        "rules/odd",
                        SmallGuide.ankle().with(SmallGuide.rule("odd", Urgency.SELF_CARE, AnyOf.of("who", "me")))),
                fault(
                        Kind.BAD_DATE,
                        "dates/odd/from",
                        SmallGuide.ankle()
                                .with(new DateMark(
                                        "odd",
                                        Optional.of("who"),
                                        Optional.empty(),
                                        Optional.empty(),
                                        DateMark.Show.DAY))),
                fault(
                        Kind.UNKNOWN_REFERENCE,
                        "dates/odd/plus",
                        SmallGuide.ankle()
                                .with(new DateMark(
                                        "odd",
                                        Optional.empty(),
                                        Optional.of("nothing"),
                                        Optional.empty(),
                                        DateMark.Show.DAY))),
                fault(
                        Kind.THRESHOLD_OUT_OF_RANGE,
                        "thresholds/cold_hours",
                        SmallGuide.ankle().threshold("cold_hours", 97)),
                fault(
                        Kind.THRESHOLD_OUT_OF_RANGE,
                        "thresholds/cold_hours",
                        SmallGuide.ankle().threshold("cold_hours", 23)),
                fault(
                        Kind.THRESHOLDS_OUT_OF_ORDER,
                        "thresholds/late",
                        SmallGuide.ankle()
                                .with(new Threshold(
                                        "late",
                                        english("Late"),
                                        400,
                                        Unit.HOURS,
                                        0,
                                        999,
                                        400,
                                        Optional.of("slow_days"),
                                        "test"))),
                fault(Kind.NO_INSTRUCTION, "guidance", SmallGuide.ankle().withoutGuidance("say_today")),
                fault(Kind.NO_EMERGENCY_LIST, "guidance", SmallGuide.ankle().withoutGuidance("alarm_list")),
                fault(
                        Kind.BAD_GUIDANCE,
                        "guidance/odd",
                        SmallGuide.ankle()
                                .with(SmallGuide.block("odd", Place.TODAY, Set.of(Urgency.EMERGENCY), "Rest"))),
                fault(
                        Kind.BAD_GUIDANCE,
                        "guidance/odd",
                        SmallGuide.ankle()
                                .with(SmallGuide.block(
                                        "odd",
                                        Place.EMERGENCY_LIST,
                                        Set.of(Urgency.TODAY),
                                        "- A",
                                        List.of(AnyOf.of("who", "me")),
                                        List.of(),
                                        List.of(),
                                        Optional.empty()))),
                fault(Kind.FLOOR_NOT_KEPT, "rules", SmallGuide.ankle().withoutRule("cold")),
                fault(
                        Kind.FLOOR_NOT_KEPT,
                        "rules",
                        SmallGuide.ankle()
                                .withoutRule("cold")
                                .with(SmallGuide.rule("cold", Urgency.EMERGENCY, AnyOf.of("cold_foot", "yes")))),
                fault(
                        Kind.FLOOR_NOT_KEPT,
                        "rules",
                        SmallGuide.ankle()
                                .withoutRule("cold")
                                .with(SmallGuide.rule(
                                        "cold",
                                        Urgency.EMERGENCY,
                                        AnyOf.of("cold_foot", "not_sure", "yes"),
                                        AnyOf.of("who", "me")))),
                fault(
                        Kind.MISSING_WORDING,
                        "title/es",
                        SmallGuide.ankle().speaking(Language.ENGLISH, new Language("es"))),
                fault(Kind.MISSING_WORDING, "languages", SmallGuide.ankle().speaking()),
                fault(Kind.BAD_TOKEN, "guidance/advice/text/en", saying("For {{nothing}} days")),
                fault(Kind.BAD_TOKEN, "guidance/advice/text/en", saying("Until {{date:nothing}}")),
                fault(Kind.BAD_TOKEN, "guidance/advice/text/en", saying("Until {{date:cold_until")),
                fault(Kind.BAD_FORMATTING, "guidance/advice/text/en", saying("A <b>bold</b> word")),
                fault(Kind.BAD_FORMATTING, "guidance/advice/text/en", saying("A **bold word")));
    }

    private static Arguments fault(Kind kind, String place, SmallGuide guide) {
        return Arguments.of(kind, place, guide);
    }

    private static SmallGuide withRule(Condition... conditions) {
        return SmallGuide.ankle().with(SmallGuide.rule("odd", Urgency.TODAY, conditions));
    }

    @ParameterizedTest(name = "{0} at {1}")
    @MethodSource("faults")
    void every_fault_is_named_at_its_place(Kind kind, String place, SmallGuide guide) {
        List<Finding> findings = check(guide);

        assertThat(findings).anySatisfy(finding -> {
            assertThat(finding.kind()).isEqualTo(kind);
            assertThat(finding.place()).startsWith(place);
        });
        assertThat(ContentCheck.isUsable(findings)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Rest 2 days", "Rest two days", "Half an hour", "Rest ٣ days", "Twice a day", "Seventy steps"})
    void a_number_that_is_bound_to_nothing_blocks(String text) {
        assertThat(check(saying(text))).extracting(Finding::kind).contains(Kind.UNBOUND_NUMBER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Descanse dos días",
                "Descanse DIECISÉIS días",
                "Descanse dieciseis dias",
                "Media hora",
                "Una quincena",
                "Doscientos pasos",
                "Uno de cada cien"
            })
    void a_spanish_number_word_that_is_bound_to_nothing_blocks(String text) {
        assertThat(check(inSpanish("Rest", text))).extracting(Finding::kind).containsExactly(Kind.UNBOUND_NUMBER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Una pierna o un pie", "Ambas piernas, cada mes", "Doctora, onceava, medicina"})
    void spanish_words_that_are_no_numbers_may_stand(String text) {
        assertThat(check(inSpanish("Rest", text))).isEmpty();
    }

    private static SmallGuide inSpanish(String english, String spanish) {
        return saying(english).translatedInto(SPANISH, words -> words.equals(english) ? spanish : words);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "Rest {{slow_days}} days, Descanse unos días",
        "Rest, Descanse {{slow_days}} días",
        "Until {{date:cold_until}}, Hasta mañana",
        "Call {{clinic:phone}}, Llame al {{clinic:emergency_number}}",
        "'{{fixed:2|feet}} feet', '{{fixed:3|feet}} pies'",
        "'- Rest\n- Walk', '- Descanse y camine'",
    })
    void a_translation_that_says_another_number_date_or_list_blocks(String english, String spanish) {
        List<Finding> findings = check(inSpanish(english.translateEscapes(), spanish.translateEscapes()));

        assertThat(findings).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.kind()).isEqualTo(Kind.TRANSLATION_DIFFERS);
            assertThat(finding.place()).isEqualTo("guidance/advice/text/es");
        });
        assertThat(ContentCheck.isUsable(findings)).isFalse();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "Rest {{slow_days}} days from {{date:cold_until}}, Desde el {{date:cold_until}} descanse {{slow_days}} días",
        "'{{fixed:Two|feet}} feet', '{{fixed:Dos|feet}} pies'",
        "'- Rest\n- Walk', '- Descanse\n\n- Camine'",
    })
    void a_translation_that_says_the_same_in_its_own_order_may_stand(String english, String spanish) {
        assertThat(check(inSpanish(english.translateEscapes(), spanish.translateEscapes())))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Отдых", "休息", "راحة", "Rest \uD83D\uDE00"})
    void text_that_the_typeface_cannot_show_blocks_and_the_letter_is_named(String text) {
        List<Finding> findings = check(saying(text));

        assertThat(findings).extracting(Finding::kind).containsExactly(Kind.UNSHOWABLE);
        assertThat(findings.get(0).message()).contains("U+");
    }

    @Test
    void letters_with_accents_may_stand_however_they_are_composed() {
        assertThat(check(saying("Ménière, Łódź, a\u0301 ¿Qué? Straße … “so”"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rest {{slow_days}} days",
                "{{fixed:Two|both feet}} feet",
                "Someone, anyone, often",
                "Call {{clinic:emergency_number}}"
            })
    void a_bound_number_may_stand(String text) {
        assertThat(check(saying(text))).isEmpty();
    }

    @Test
    void a_long_sentence_is_advice_and_blocks_nothing() {
        List<Finding> findings = check(
                saying(
                        "Put your foot up on a soft pillow and keep it there until the swelling goes down and you can stand on it again"));

        assertThat(findings).extracting(Finding::kind).containsExactly(Kind.LONG_SENTENCE);
        assertThat(ContentCheck.isUsable(findings)).isTrue();
    }
}
