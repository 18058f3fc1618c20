package guidepost.ui.pane;

import static org.assertj.core.api.Assertions.assertThat;

import guidepost.ui.screen.Chrome;
import guidepost.ui.screen.Control;
import guidepost.ui.screen.Screen;
import guidepost.ui.screen.Screen.Field;
import guidepost.ui.screen.Touch;
import guidepost.ui.theme.Look;
import guidepost.ui.theme.Metrics;
import guidepost.ui.theme.TextSize;
import guidepost.ui.theme.Theme;
import guidepost.ui.theme.ThemeName;
import java.awt.Point;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TouchTest {
    private final Look look = Theme.look(ThemeName.STANDARD, new Metrics(3.6, TextSize.STANDARD));
    private final ScreenPane pane = new ScreenPane(look);
    private final Finger finger = new Finger(pane);
    private final List<Touch> touches = new ArrayList<>();

    TouchTest() {
        pane.setSize(1080, 1920);
        pane.pageWords(new PageWords("Earlier", "More"));
        pane.onTouch(touches::add);
    }

    private void shows(String sample) {
        pane.show(Samples.english().named(sample));
    }

    @Test
    void a_tap_is_one_touch() {
        shows("ask-choice");
        finger.taps("option.no");
        assertThat(touches).containsExactly(new Touch.Choose("no"));
    }

    @Test
    void two_taps_within_300_ms_are_one_touch() {
        shows("ask-choice");
        finger.taps("next").waits(200).taps("next");
        assertThat(touches).containsExactly(Touch.Plain.NEXT);
    }

    @Test
    void two_taps_further_apart_are_two() {
        shows("ask-choice");
        finger.taps("next").waits(320).taps("next");
        assertThat(touches).containsExactly(Touch.Plain.NEXT, Touch.Plain.NEXT);
    }

    @Test
    void a_second_tap_does_not_hit_what_the_first_one_brought_up() {
        shows("ask-yes-no");
        pane.onTouch(touch -> {
            touches.add(touch);
            shows("ask-choice");
        });
        Point yes = finger.middle("option.no");
        finger.tapsAt(yes).waits(150).tapsAt(yes);
        assertThat(touches).containsExactly(new Touch.Choose("no"));
    }

    @Test
    void a_second_tap_is_a_tremor_even_where_the_first_one_is_no_longer_known_by_name() {
        shows("ask-yes-no");
        Point yes = finger.middle("option.no");
        pane.onTouch(touch -> {
            touches.add(touch);
            shows("review");
        });
        finger.tapsAt(yes).waits(150).tapsAt(yes);
        assertThat(touches).containsExactly(new Touch.Choose("no"));
    }

    @Test
    void a_quick_tap_somewhere_else_counts() {
        shows("ask-choice");
        finger.taps("option.no").waits(100).taps("next");
        assertThat(touches).containsExactly(new Touch.Choose("no"), Touch.Plain.NEXT);
    }

    @Test
    void lifting_the_finger_outside_does_nothing() {
        shows("ask-choice");
        finger.presses("next").waits(100).lifts(finger.middle("call-staff"));
        assertThat(touches).isEmpty();
    }

    @Test
    void what_is_off_does_nothing() {
        Screen.Ask ask = (Screen.Ask) Samples.english().named("ask-choice");
        Chrome on = ask.chrome();
        Chrome off = new Chrome(
                on.clinic(),
                on.sample(),
                on.progress(),
                on.corner(),
                on.back(),
                on.callStaff(),
                on.next().map(next -> next.enabled(false)),
                on.notice());
        pane.show(new Screen.Ask(off, ask.question(), ask.prompt(), ask.help(), ask.field()));
        finger.taps("next");
        assertThat(touches).isEmpty();
    }

    @Test
    void a_touch_shows_at_once() {
        shows("ask-choice");
        BufferedImage before = Pictures.picture(pane);
        Point spot = finger.middle("option.no");
        finger.presses("option.no");
        assertThat(Pictures.picture(pane).getRGB(spot.x, spot.y)).isNotEqualTo(before.getRGB(spot.x, spot.y));
    }

    @Test
    void a_second_that_ticks_does_not_swallow_a_touch() {
        Screen.Cover cover = (Screen.Cover) Samples.english().named("cover-still-there");
        pane.show(cover);
        finger.presses("still-here");
        pane.show(new Screen.Cover(
                cover.chrome(),
                cover.heading(),
                cover.lines(),
                Optional.of(new Screen.Countdown(30, 45)),
                cover.controls()));
        finger.waits(60).lifts(finger.middle("still-here"));
        assertThat(touches).containsExactly(Touch.Plain.STILL_HERE);
        assertThat(Parts.words(pane, Names.COUNTDOWN)).isEqualTo("30");
    }

    @Test
    void another_screen_does_not_wait_for_a_finger() {
        shows("ask-choice");
        finger.presses("next");
        shows("cover-still-there");
        assertThat(Parts.words(pane, Names.HEADING)).isEqualTo("Are you still there?");
    }

    @Test
    void the_corner_is_on_every_screen_and_shows_nothing() {
        Samples.english().all().forEach((name, screen) -> {
            touches.clear();
            pane.show(screen);
            finger.waits(1000).tapsAt(new Point(40, 40));
            assertThat(touches).as(name).containsExactly(Touch.Plain.CORNER);
        });
    }

    @Test
    void the_attract_screen_starts_wherever_it_is_touched() {
        shows("attract");
        finger.tapsAt(new Point(540, 600))
                .waits(1000)
                .tapsAt(new Point(900, 1100))
                .waits(1000)
                .taps("start");
        assertThat(touches).containsExactly(Touch.Plain.START, Touch.Plain.START, Touch.Plain.START);
    }

    @Test
    void a_language_on_the_attract_screen_is_not_a_start() {
        shows("attract");
        finger.taps("language.es");
        assertThat(touches).hasSize(1).first().isInstanceOf(Touch.PickLanguage.class);
    }

    @Test
    void continue_first_shows_the_answers_that_were_not_seen() {
        pane.look(look.at(new Metrics(3.6, TextSize.LARGEST)));
        shows("ask-sixteen");
        assertThat(Parts.find(pane, "option.o15")).isEmpty();
        while (Parts.find(pane, "option.o15").isEmpty()) {
            finger.waits(1000).taps("next");
        }
        assertThat(touches).isNotEmpty().containsOnly(Touch.Plain.PAGE_DOWN);
        finger.waits(1000).taps("next");
        assertThat(touches).last().isEqualTo(Touch.Plain.NEXT);
    }

    @Test
    void choosing_stays_on_the_page() {
        pane.look(look.at(new Metrics(3.6, TextSize.LARGEST)));
        Screen.Ask ask = (Screen.Ask) Samples.english().named("ask-sixteen");
        pane.show(ask);
        while (Parts.find(pane, "option.o15").isEmpty()) {
            finger.waits(1000).taps(Names.PAGE_DOWN);
        }
        Field.Cards cards = (Field.Cards) ask.field();
        List<Control> chosen = cards.cards().stream()
                .map(card -> card.chosen(card.name().equals("option.o15")))
                .toList();
        pane.show(new Screen.Ask(
                ask.chrome(), ask.question(), ask.prompt(), ask.help(), new Field.Cards(true, chosen, cards.apart())));
        assertThat(Parts.find(pane, "option.o15")).isPresent();
    }

    @Test
    void words_are_never_markup() {
        String markup = "<html><img src='http://127.0.0.1:9/x'>Call <b>now</b>";
        Samples hostile = new Samples(words -> markup + words);
        hostile.all().forEach((name, screen) -> {
            pane.show(screen);
            assertThat(Parts.buttons(pane)).as(name).allSatisfy(button -> {
                assertThat(button.getClientProperty("html")).isNull();
                assertThat(button.getClientProperty("html.disable")).isEqualTo(true);
            });
            assertThat(ScreenCheck.problems(pane).stream().filter(problem -> problem.contains("markup")))
                    .isEmpty();
        });
        shows("ask-choice");
        pane.show(hostile.named("ask-choice"));
        assertThat(Parts.words(pane, Names.PROMPT)).startsWith("<html><img");
    }

    @Test
    void nothing_of_the_screen_before_is_left() {
        shows("review");
        shows("attract");
        assertThat(Parts.shown(pane).stream()
                        .filter(ShowsText.class::isInstance)
                        .map(part -> part.getAccessibleContext().getAccessibleName())
                        .filter(words -> words.contains("Answered")))
                .isEmpty();
    }
}
