package guidepost.handout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import guidepost.core.check.Letters;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FontsTest {
    @Test
    void the_languages_of_western_and_central_europe_can_be_written() {
        assertThat(Fonts.missing(
                        "Żółć, où, ¿qué?, größer, ąęłńśź, ñ, åäö; \"quoted\" - 36 \u00b0C \u2026 \u2022 \u00a3\n\t"))
                .isEmpty();
    }

    @Test
    void what_cannot_be_written_is_named_once_each_in_order() {
        assertThat(Fonts.missing("ok \u4e2d\u0639\u4e2d \ud83d\ude00")).containsExactly(0x4E2D, 0x639, 0x1F600);
    }

    @Test
    void every_letter_that_an_edition_may_use_can_be_written() {
        assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                        .filter(Letters::has)
                        .filter(point ->
                                !Fonts.missing(Character.toString(point)).isEmpty())
                        .mapToObj(Integer::toHexString))
                .isEmpty();
    }

    @Test
    void letters_with_separate_accents_count_as_one() {
        assertThat(Fonts.missing("Z\u0307o\u0301\u0142c\u0301")).isEmpty();
    }

    @Test
    void a_text_is_as_wide_as_its_letters_and_bold_is_wider() {
        Ruler ruler = Fonts.ruler();
        float width = ruler.width("back", Weight.REGULAR, 14);

        assertThat(width)
                .isCloseTo(
                        ruler.width("ba", Weight.REGULAR, 14) + ruler.width("ck", Weight.REGULAR, 14), within(0.01f));
        assertThat(ruler.width("back", Weight.BOLD, 14)).isGreaterThan(width);
        assertThat(ruler.width("back", Weight.REGULAR, 28)).isCloseTo(2 * width, within(0.01f));
    }
}
