package guidepost.kiosk.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import guidepost.core.guide.Edition;
import guidepost.core.guide.Stamp;
import guidepost.core.handout.BadSheetCode;
import guidepost.core.handout.Handout;
import guidepost.core.handout.HandoutComposer;
import guidepost.core.handout.SheetCode;
import guidepost.core.handout.SheetForm;
import guidepost.handout.PdfHandout;
import guidepost.handout.Sheet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The code at the foot of a sheet: the same sheet again, and not a word more. */
class SheetCodesTest {
    private static final SheetForm LARGE_LETTER = new SheetForm(true, true);

    static Stream<Scenario> scenarios() {
        return Scenario.all().stream();
    }

    private static String code(Scenario scenario) {
        return scenario.handout().code().orElseThrow().print(LARGE_LETTER);
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void the_same_sheet_comes_of_it_byte_for_byte(Scenario scenario) throws BadSheetCode {
        Handout handout = scenario.handout();
        SheetCode.Typed typed = SheetCode.read(code(scenario));
        Handout again = HandoutComposer.compose(Scenario.guide(), typed.code(), Scenario.clinic());

        assertThat(typed.form()).isEqualTo(LARGE_LETTER);
        assertThat(again).isEqualTo(handout);
        assertThat(PdfHandout.write(again, Sheet.of(typed.form())))
                .isEqualTo(PdfHandout.write(handout, Sheet.of(LARGE_LETTER)));
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void it_is_short_enough_to_be_read_out(Scenario scenario) {
        assertThat(code(scenario)).matches("([0-9A-HJKMNP-TV-Z]{4}-){2,6}[0-9A-HJKMNP-TV-Z]{4}");
    }

    @Test
    void two_people_with_the_same_sheet_have_the_same_code_whatever_else_they_answered() {
        String calm = code(new Scenario(""));

        assertThat(code(new Scenario("pain=2"))).isEqualTo(calm);
        assertThat(code(new Scenario("age=31"))).isEqualTo(calm);
        assertThat(code(new Scenario("history=[\"osteoporosis\"]"))).isEqualTo(calm);
        assertThat(code(new Scenario("bladder_bowel=\"long_standing\""))).isEqualTo(calm);
        assertThat(code(new Scenario("onset=19"))).isNotEqualTo(calm);
    }

    @Test
    void an_emergency_says_no_more_than_that_whatever_it_was() {
        assertThat(code(new Scenario("bladder_bowel=\"yes_new\"")))
                .isEqualTo(code(new Scenario("urgent_signs=[\"sexual_change\"]")))
                .hasSize(19);
    }

    @Test
    void it_is_read_as_people_type() throws BadSheetCode {
        String code = code(new Scenario(""));
        String typed =
                " " + code.replace("-", " ").replace('0', 'o').replace('1', 'l').toLowerCase(Locale.ROOT);

        assertThat(SheetCode.read(typed)).isEqualTo(SheetCode.read(code));
    }

    @Test
    void a_misread_letter_is_noticed() {
        String code = code(new Scenario(""));
        int noticed = 0;
        int tried = 0;
        for (int i = 0; i < code.length(); i++) {
            if (code.charAt(i) != '-') {
                String misread = code.substring(0, i) + (code.charAt(i) == '7' ? 'Z' : '7') + code.substring(i + 1);
                tried++;
                noticed += isRefused(misread, Scenario.guide()) ? 1 : 0;
            }
        }
        assertThat(noticed).isEqualTo(tried);
    }

    @Test
    void another_edition_has_other_codes() {
        Edition next = Scenario.guide().published(new Stamp(1, "0".repeat(64)), false);

        assertThat(isRefused(code(new Scenario("")), next)).isTrue();
        assertThat(isRefused(code(new Scenario("")), Scenario.guide().asDraft()))
                .isTrue();
    }

    private static boolean isRefused(String code, Edition edition) {
        try {
            HandoutComposer.compose(edition, SheetCode.read(code).code(), Scenario.clinic());
            return false;
        } catch (BadSheetCode e) {
            return true;
        }
    }

    @Test
    void what_cannot_be_a_code_is_refused_in_words() {
        for (String typed : List.of("", "ABCD", "ABCD-EFGH", "ABCD-EFGH-JKMN-U123", "hello")) {
            assertThatThrownBy(() -> SheetCode.read(typed))
                    .isInstanceOf(BadSheetCode.class)
                    .hasMessageStartingWith("not a sheet's code");
        }
    }
}
