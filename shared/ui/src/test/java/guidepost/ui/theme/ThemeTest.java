package guidepost.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.formdev.flatlaf.FlatLaf;
import guidepost.core.check.Letters;
import guidepost.core.guide.Urgency;
import java.awt.Color;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.swing.SwingUtilities;
import javax.swing.UIDefaults;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ThemeTest {
    private static final Metrics STANDARD = new Metrics(3.6, TextSize.STANDARD);
    /** Those whose words must be read; the other two are drawn with, not written on. */
    private static final Set<Style> WRITTEN_ON = EnumSet.complementOf(EnumSet.of(Style.PROGRESS, Style.FOCUS));

    @Test
    void every_letter_that_an_edition_may_use_can_be_shown_in_every_weight() {
        Typeface typeface = new Typeface();
        for (Typeface.Weight weight : Typeface.Weight.values()) {
            Font font = typeface.font(weight, 20);
            assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                            .filter(Letters::has)
                            .filter(point -> !font.canDisplay(point))
                            .mapToObj(Integer::toHexString))
                    .as(weight.name())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_style_and_size_we_name_stands_in_the_theme(ThemeName theme) {
        FlatLaf.registerCustomDefaultsSource("guidepost.ui.theme");
        UIDefaults values = theme.laf().getDefaults();
        for (Style style : Style.values()) {
            assertThat(style.keys())
                    .allSatisfy(key -> assertThat(values.getColor(key)).as(key).isNotNull());
        }
        for (Type type : Type.values()) {
            assertThat(values.getString(type.key())).as(type.key()).isNotBlank();
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_key_in_the_theme_is_one_we_name(ThemeName theme) {
        FlatLaf.registerCustomDefaultsSource("guidepost.ui.theme");
        Set<String> named = Arrays.stream(Style.values())
                .flatMap(style -> style.keys().stream())
                .collect(Collectors.toSet());
        Arrays.stream(Type.values()).map(Type::key).forEach(named::add);
        Set<String> there = theme.laf().getDefaults().keySet().stream()
                .map(Object::toString)
                .filter(key -> key.startsWith("Kiosk."))
                .collect(Collectors.toSet());
        assertThat(there).isEqualTo(named);
    }

    @ParameterizedTest
    @EnumSource
    void words_stand_out_from_what_they_are_written_on(ThemeName theme) {
        Look look = Theme.look(theme, STANDARD);
        double least = theme.highContrast() ? 10 : 7;
        for (Style style : WRITTEN_ON) {
            Coat coat = look.coat(style);
            assertThat(Contrast.between(coat.foreground(), coat.background()))
                    .as(style.name())
                    .isGreaterThanOrEqualTo(least);
        }
        Color quiet = look.coat(Style.QUIET).foreground();
        Color problem = look.coat(Style.PROBLEM).foreground();
        for (Style ground : EnumSet.of(Style.PAPER, Style.PANEL)) {
            Color background = look.coat(ground).background();
            assertThat(Contrast.between(quiet, background))
                    .as("quiet on " + ground)
                    .isGreaterThanOrEqualTo(least);
            assertThat(Contrast.between(problem, background))
                    .as("problem on " + ground)
                    .isGreaterThanOrEqualTo(least);
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_can_be_touched_has_an_edge_and_the_focus_a_ring(ThemeName theme) {
        Look look = Theme.look(theme, STANDARD);
        Color paper = look.coat(Style.PAPER).background();
        for (Style style : EnumSet.of(Style.CARD, Style.CHOSEN, Style.ACTION, Style.PLAIN)) {
            assertThat(Contrast.between(look.coat(style).outline(), paper))
                    .as(style.name())
                    .isGreaterThanOrEqualTo(3);
        }
        Coat ring = look.coat(Style.FOCUS);
        assertThat(Contrast.between(ring.foreground(), paper)).isGreaterThanOrEqualTo(3);
        assertThat(Contrast.between(ring.foreground(), ring.background())).isGreaterThanOrEqualTo(3);
        assertThat(Contrast.between(
                        look.coat(Style.PROGRESS).foreground(),
                        look.coat(Style.PROGRESS).background()))
                .isGreaterThanOrEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource
    void words_stay_readable_while_a_finger_is_on_them(ThemeName theme) {
        Look look = Theme.look(theme, STANDARD);
        for (Style style : EnumSet.of(Style.CARD, Style.ACTION, Style.PLAIN, Style.CORNER)) {
            Coat coat = look.coat(style);
            assertThat(coat.pressed()).as(style.name()).isNotEqualTo(coat.background());
            assertThat(Contrast.between(coat.foreground(), coat.pressed()))
                    .as(style.name())
                    .isGreaterThanOrEqualTo(4.5);
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_urgency_has_its_own_colour_and_shape(Urgency urgency) {
        Signal signal = Signal.of(urgency);
        Look look = Theme.look(ThemeName.STANDARD, STANDARD);
        assertThat(look.drawing(signal.drawing(), Color.BLACK)).isPresent();
        assertThat(Arrays.stream(Signal.values()).map(Signal::drawing).distinct())
                .hasSize(Signal.values().length);
        assertThat(Arrays.stream(Signal.values())
                        .map(one -> look.coat(one.style()).background())
                        .distinct())
                .hasSize(Signal.values().length);
    }

    @Test
    void the_standard_theme_has_the_measured_colours() {
        Look look = Theme.look(ThemeName.STANDARD, STANDARD);
        assertThat(look.coat(Style.PAPER).background()).isEqualTo(new Color(0xFAF7F2));
        assertThat(look.coat(Style.ACTION).background()).isEqualTo(new Color(0x0B5563));
        assertThat(look.coat(Style.EMERGENCY).background()).isEqualTo(new Color(0x9B1B1B));
        assertThat(look.coat(Style.TODAY).background()).isEqualTo(new Color(0xFFC94A));
    }

    @ParameterizedTest
    @EnumSource
    void capitals_are_as_high_as_the_ruler_says(TextSize size) {
        Metrics metrics = new Metrics(3.6, size);
        Look look = Theme.look(ThemeName.STANDARD, metrics);
        for (Type type : Type.values()) {
            double high = look.font(type)
                    .createGlyphVector(new FontRenderContext(null, true, true), "H")
                    .getVisualBounds()
                    .getHeight();
            assertThat(high / 3.6).as(type.name()).isCloseTo(look.capitals(type), within(0.05));
        }
        assertThat(look.capitals(Type.BODY)).isEqualTo(new double[] {5, 6.5, 8, 9.5}[size.step()]);
    }

    @Test
    void the_standard_question_is_seven_millimetres_high() {
        assertThat(Theme.look(ThemeName.STANDARD, STANDARD).capitals(Type.QUESTION))
                .isEqualTo(7);
    }

    @Test
    void a_theme_is_on_in_half_a_second() throws Exception {
        SwingUtilities.invokeAndWait(() -> {
            Theme.apply(ThemeName.STANDARD, STANDARD);
            long start = System.nanoTime();
            Look look = Theme.apply(ThemeName.YELLOW_ON_BLACK, STANDARD);
            assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(500);
            assertThat(look.theme()).isEqualTo(ThemeName.YELLOW_ON_BLACK);
        });
    }

    @Test
    void all_themes_and_sizes_come_round_again() {
        assertThat(ThemeName.STANDARD.next().next().next().next()).isEqualTo(ThemeName.STANDARD);
        assertThat(TextSize.STANDARD.next().next().next().next()).isEqualTo(TextSize.STANDARD);
    }
}
