package guidepost.ui.pane;

import static org.assertj.core.api.Assertions.assertThat;

import guidepost.ui.screen.Screen;
import guidepost.ui.theme.Look;
import guidepost.ui.theme.Metrics;
import guidepost.ui.theme.TextSize;
import guidepost.ui.theme.Theme;
import guidepost.ui.theme.ThemeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScreenPaneLayoutTest {
    private static final double PITCH = 3.6;

    private static List<String> look(Look look, Map<String, Screen> screens, int width, int height, boolean contrast) {
        List<String> problems = new ArrayList<>();
        screens.forEach((name, screen) -> {
            ScreenPane pane = pane(look, screen, width, height);
            List<String> found = contrast ? ScreenCheck.contrastProblems(pane) : ScreenCheck.problems(pane);
            found.forEach(problem -> problems.add(name + " " + width + "x" + height + ": " + problem));
        });
        return problems;
    }

    static ScreenPane pane(Look look, Screen screen, int width, int height) {
        ScreenPane pane = new ScreenPane(look);
        pane.pageWords(new PageWords("Earlier", "More"));
        pane.setSize(width, height);
        pane.show(screen);
        return pane;
    }

    @ParameterizedTest
    @EnumSource
    void nothing_is_clipped_small_or_nameless_at_any_size_and_language(TextSize size) {
        Look look = Theme.look(ThemeName.STANDARD, new Metrics(PITCH, size));
        List<String> problems = new ArrayList<>();
        for (Samples samples : List.of(Samples.english(), Samples.pseudo())) {
            problems.addAll(look(look, samples.all(), 1080, 1920, false));
            problems.addAll(look(look, samples.all(), 1920, 1080, false));
        }
        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void nothing_is_clipped_in_any_theme(ThemeName theme) {
        List<String> problems = new ArrayList<>();
        for (TextSize size : TextSize.values()) {
            Look look = Theme.look(theme, new Metrics(PITCH, size));
            problems.addAll(look(look, Samples.pseudo().all(), 1080, 1920, false));
            problems.addAll(look(look, Samples.pseudo().all(), 1920, 1080, false));
        }
        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void painted_words_stand_out(ThemeName theme) {
        List<String> problems = new ArrayList<>();
        for (TextSize size : List.of(TextSize.STANDARD, TextSize.LARGEST)) {
            Look look = Theme.look(theme, new Metrics(PITCH, size));
            problems.addAll(look(look, Samples.english().all(), 1080, 1920, true));
            if (size == TextSize.STANDARD) {
                problems.addAll(look(look, Samples.english().all(), 1920, 1080, true));
            }
        }
        assertThat(problems).isEmpty();
    }

    @Test
    void what_is_touched_lies_in_the_lower_two_thirds() {
        Look look = Theme.look(ThemeName.STANDARD, new Metrics(PITCH, TextSize.STANDARD));
        for (String name :
                List.of("ask-yes-no", "ask-choice", "ask-several", "ask-sixteen", "ask-scale", "ask-duration")) {
            ScreenPane pane = pane(look, Samples.english().named(name), 1080, 1920);
            assertThat(Parts.buttons(pane)).as(name).allSatisfy(button -> assertThat(Parts.onPane(pane, button).y)
                    .isGreaterThanOrEqualTo(640));
        }
    }

    @Test
    void the_ways_on_and_back_are_always_in_the_same_place() {
        Look look = Theme.look(ThemeName.STANDARD, new Metrics(PITCH, TextSize.STANDARD));
        List<Screen> asks = Samples.english().all().values().stream()
                .filter(screen -> screen instanceof Screen.Ask || screen instanceof Screen.Review)
                .toList();
        for (String name : List.of("back", "call-staff", "next")) {
            assertThat(asks.stream()
                            .map(screen -> pane(look, screen, 1080, 1920))
                            .map(pane -> Parts.onPane(pane, Parts.button(pane, name)))
                            .distinct())
                    .as(name)
                    .hasSize(1);
        }
    }

    @Test
    void another_text_size_is_there_in_half_a_second() {
        Look look = Theme.look(ThemeName.STANDARD, new Metrics(PITCH, TextSize.STANDARD));
        Screen sixteen = Samples.english().named("ask-sixteen");
        ScreenPane pane = pane(look, sixteen, 1080, 1920);
        long start = System.nanoTime();
        pane.look(look.at(new Metrics(PITCH, TextSize.LARGEST)));
        Pictures.picture(pane);
        assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(500);
    }

    @Test
    void shows_every_screen_in_a_small_window_too() {
        Look look = Theme.look(ThemeName.STANDARD, new Metrics(PITCH / 2, TextSize.STANDARD));
        List<String> problems = new ArrayList<>();
        problems.addAll(look(look, Samples.english().all(), 540, 960, false));
        problems.addAll(look(look, Samples.english().all(), 960, 540, false));
        assertThat(problems).isEmpty();
    }
}
