package guidepost.kiosk.story;

import static org.assertj.core.api.Assertions.assertThat;

import guidepost.core.guide.AnswerKind;
import guidepost.core.guide.Edition;
import guidepost.core.guide.Question;
import guidepost.core.guide.Urgency;
import guidepost.exchange.EditionFile;
import guidepost.ui.screen.Screen;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A guide about sprained ankles, which staff wrote in the editor without a line of code: the very file the editor's story published. */
class SecondGuideTest {
    private static final int VISITS = 20;

    /** What differs from an ankle that heals well, for each result. */
    private static final Map<Urgency, Map<String, String>> TO_EACH_RESULT = Map.of(
            Urgency.EMERGENCY, Map.of("do_you_have_any", "option.my_foot_or_toes"),
            Urgency.ASK_STAFF, Map.of("what_brings_you_here", "option.i_need_something_else"),
            Urgency.TODAY, Map.of("is_it_hard_to", "option.i_cannot_do_it"),
            Urgency.BOOK_3_DAYS, Map.of("how_bad_is_the", "step.9"),
            Urgency.BOOK_14_DAYS, Map.of("when_did_you_hurt", "key.9"),
            Urgency.SELF_CARE, Map.of());

    private static Edition edition() throws Exception {
        try (InputStream in = Objects.requireNonNull(EditionFile.class.getResourceAsStream("ankle_sprain.json"))) {
            return EditionFile.read(in.readAllBytes());
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_result_is_told_and_printed(Urgency urgency) throws Exception {
        Edition edition = edition();
        HeadlessKiosk.onScreen(() -> {
            HeadlessKiosk kiosk = new HeadlessKiosk(HeadlessKiosk.offer(edition));
            assertThat(kiosk.says("invitation")).contains("Hurt your ankle?");
            kiosk.touches("start", "next");
            answers(kiosk, edition, Objects.requireNonNull(TO_EACH_RESULT.get(urgency)));
            assertThat(kiosk.lastShown())
                    .isInstanceOfSatisfying(Screen.Result.class, result -> assertThat(result.urgency())
                            .isEqualTo(urgency));
            kiosk.touches("print");
            String sheet = Sheets.read(kiosk.outside.pages.get(0));
            assertThat(sheet).contains("Get help at once if", "your foot or toes are numb");
            assertThat(sheet.contains("Rest it and lift it")).isEqualTo(urgency.allowsSelfCare());
            assertThat(sheet.contains("Put something cold in a cloth on it until"))
                    .as("only an ankle that was hurt lately")
                    .isEqualTo(urgency == Urgency.SELF_CARE || urgency == Urgency.BOOK_3_DAYS);
        });
    }

    private static void answers(HeadlessKiosk kiosk, Edition edition, Map<String, String> differently) {
        while (kiosk.look().kind() == Seen.Kind.QUESTION) {
            Question question = edition.question(((Screen.Ask) kiosk.lastShown()).question());
            String answer = differently.getOrDefault(question.code(), calm(question));
            kiosk.touches(answer);
            if (answer.startsWith("key.")) {
                kiosk.touches("key.9", "unit.days");
            }
            kiosk.touches("next");
        }
        while (kiosk.look().kind() == Seen.Kind.REVIEW) {
            kiosk.touches("next");
        }
    }

    private static String calm(Question question) {
        return question.kind()
                .fold(
                        choice -> "option." + choice.options().get(0).code(),
                        several -> "option." + several.none().code(),
                        amount -> amount.style() == AnswerKind.Style.SCALE
                                ? "step." + amount.min()
                                : "shortcut." + amount.shortcuts().get(0).value());
    }

    @Test
    void whatever_is_answered_the_kiosk_shows_what_it_was_told() throws Exception {
        Edition edition = edition();
        Random random = new Random(11);
        HeadlessKiosk.onScreen(() -> {
            for (int visit = 0; visit < VISITS; visit++) {
                HeadlessKiosk kiosk = new HeadlessKiosk(HeadlessKiosk.offer(edition));
                new RandomPatient(kiosk, edition, random).answersEverything();
                assertThat(kiosk.lastShown()).isInstanceOf(Screen.Result.class);
            }
        });
    }

    @Test
    void it_is_the_clinics_own_and_no_longer_a_sample() throws Exception {
        assertThat(edition().guide()).isEqualTo("ankle_sprain");
        assertThat(edition().sample()).isFalse();
    }
}
