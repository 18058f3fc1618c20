package guidepost.kiosk.visit;

import static org.assertj.core.api.Assertions.assertThat;

import guidepost.core.guide.Language;
import guidepost.core.words.Phrases;
import guidepost.exchange.DefaultGuides;
import guidepost.ui.pane.PageWords;
import guidepost.ui.pane.ScreenCheck;
import guidepost.ui.pane.ScreenPane;
import guidepost.ui.screen.Screen;
import guidepost.ui.screen.Touch;
import guidepost.ui.screen.Touch.Plain;
import guidepost.ui.theme.Look;
import guidepost.ui.theme.Metrics;
import guidepost.ui.theme.TextSize;
import guidepost.ui.theme.Theme;
import guidepost.ui.theme.ThemeName;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Spanish takes more room than English, and so does a choice between them: every screen of a visit in either, at every size of letters. */
final class TwoLanguagesLayoutTest {
    private static final Language SPANISH = new Language("es");

    private static Set<Screen> screens(Language language) {
        KioskStory visit = new KioskStory(KioskStory.offer(DefaultGuides.builtIn(), Language.ENGLISH, SPANISH));
        visit.touches(new Touch.PickLanguage(language), Plain.NEXT)
                .answersCalmlyUpTo("legs")
                .chooses("one")
                .chooses("weakness")
                .answersCalmlyUpTo("history")
                .chooses("pregnant")
                .answersCalmly()
                .touches(Plain.NEXT, Plain.CALL_STAFF, Plain.PRINT)
                .waits(20)
                .touches(Plain.READ_HERE)
                .waits(121);
        Set<Screen> screens = new LinkedHashSet<>(visit.view.screens);
        KioskStory emergency = new KioskStory(KioskStory.offer(DefaultGuides.builtIn(), SPANISH, Language.ENGLISH));
        emergency
                .touches(new Touch.PickLanguage(language), Plain.NEXT)
                .chooses("my_back")
                .chooses("yes_new")
                .waits(31);
        screens.addAll(emergency.view.screens);
        return screens;
    }

    @ParameterizedTest
    @EnumSource
    void nothing_is_clipped_small_or_nameless(TextSize size) {
        assertThat(problems(size, SPANISH)).isEmpty();
        assertThat(problems(size, Language.ENGLISH)).isEmpty();
    }

    private static Set<String> problems(TextSize size, Language language) {
        Phrases phrases = Phrases.of(Screen.class, language);
        Look look = Theme.look(ThemeName.STANDARD, new Metrics(3.6, size));
        Set<String> problems = new TreeSet<>();
        for (Screen screen : screens(language)) {
            for (boolean upright : new boolean[] {true, false}) {
                ScreenPane pane = new ScreenPane(look);
                pane.pageWords(new PageWords(phrases.say("pages.back"), phrases.say("pages.more")));
                pane.setSize(upright ? 1080 : 1920, upright ? 1920 : 1080);
                pane.show(screen);
                ScreenCheck.problems(pane)
                        .forEach(problem -> problems.add(
                                screen.getClass().getSimpleName() + " upright " + upright + ": " + problem));
            }
        }

        return problems;
    }
}
