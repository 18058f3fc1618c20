package guidepost.kiosk.visit;

import static org.assertj.core.api.Assertions.assertThat;

import guidepost.core.guide.Edition;
import guidepost.core.guide.Language;
import guidepost.core.guide.Stamp;
import guidepost.core.guide.Urgency;
import guidepost.exchange.DefaultGuides;
import guidepost.ui.screen.Control;
import guidepost.ui.screen.Screen;
import guidepost.ui.screen.Touch;
import guidepost.ui.screen.Touch.Plain;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two languages on one kiosk: chosen with the first touch, changed with any later one. */
final class LanguageTest {
    private static final Language SPANISH = new Language("es");
    private static final Edition GUIDE = DefaultGuides.builtIn();
    private static final int A_TURN = 8;

    private final KioskStory patient = new KioskStory(KioskStory.offer(GUIDE, Language.ENGLISH, SPANISH));

    private Screen.Attract attract() {
        return (Screen.Attract) patient.view.screen();
    }

    private String heading() {
        return ((Screen.Message) patient.view.screen()).heading();
    }

    private Screen.Ask ask() {
        return (Screen.Ask) patient.view.screen();
    }

    private static Control corner(Screen.Ask ask, String name) {
        return ask.chrome().corner().stream()
                .filter(control -> control.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void k8_the_waiting_screen_invites_in_each_language_in_turn_down_to_its_smallest_word() {
        assertThat(attract().invitation()).isEqualTo("Back pain? Start here");

        patient.waits(A_TURN);

        assertThat(attract().invitation()).isEqualTo("¿Dolor de espalda? Empiece aquí");
        assertThat(attract().start().label()).isEqualTo("Empezar");
        assertThat(attract().corner()).extracting(Control::label).contains("Tamaño", "Llamar al personal");

        patient.waits(A_TURN);

        assertThat(attract().start().label()).isEqualTo("Start");
    }

    @Test
    void k16_a_touch_on_a_language_begins_in_it() {
        assertThat(attract().languages()).extracting(Control::label).containsExactly("English", "Español");

        patient.touches(attract().languages().get(1).touch());

        assertThat(heading()).isEqualTo("Antes de empezar");
    }

    @Test
    void start_begins_in_the_language_it_is_written_in() {
        patient.waits(A_TURN + 1).touches(attract().start().touch());

        assertThat(heading()).isEqualTo("Antes de empezar");
    }

    @Test
    void larger_letters_before_the_start_do_not_turn_the_language_back() {
        patient.waits(A_TURN + 1).touches(Plain.TEXT_SIZE);

        assertThat(attract().start().label()).isEqualTo("Empezar");
    }

    @Test
    void k16_another_language_in_the_middle_keeps_the_answers_and_changes_the_words() {
        patient.begins().chooses("my_back").touches(new Touch.Choose("long_standing"));
        assertThat(corner(ask(), "language").label()).isEqualTo("Español");

        patient.touches(corner(ask(), "language").touch());

        assertThat(ask().prompt()).startsWith("¿Se le escapa");
        assertThat(patient.chosen()).containsExactly("long_standing");
        assertThat(corner(ask(), "language").label()).isEqualTo("English");
        patient.touches(Plain.BACK);
        assertThat(patient.chosen()).containsExactly("my_back");
    }

    @Test
    void the_page_is_printed_in_the_language_the_result_is_read_in() {
        patient.begins().answersCalmly().touches(Plain.NEXT).isTold(Urgency.SELF_CARE);

        patient.touches(Plain.LANGUAGE, Plain.PRINT);

        assertThat(patient.paper.pages).singleElement().satisfies(page -> {
            assertThat(page.language()).isEqualTo(SPANISH.in("GB"));
            assertThat(page.instruction()).isEqualTo("Empiece a cuidarse en casa");
        });
        assertThat(((Screen.Result) patient.view.screen()).status())
                .contains("Enviada a la impresora. Recoja su hoja, por favor.");
    }

    @Test
    void the_question_whether_somebody_is_there_is_asked_in_the_patients_language() {
        patient.begins().touches(Plain.LANGUAGE).waits(121);

        assertThat(((Screen.Cover) patient.view.screen()).heading()).isEqualTo("¿Sigue ahí?");
    }

    @Test
    void a_patient_is_seen_off_in_their_own_language_and_the_next_is_met_in_the_first() {
        patient.begins().touches(Plain.LANGUAGE).answersCalmly().touches(Plain.NEXT, Plain.DONE);
        assertThat(heading()).isEqualTo("Gracias");

        patient.waits(9);

        assertThat(attract().start().label()).isEqualTo("Start");
    }

    @Test
    void whoever_walks_away_from_an_urgent_result_is_called_to_the_desk_in_their_own_language() {
        patient.begins()
                .touches(Plain.LANGUAGE)
                .chooses("my_back")
                .chooses("yes_new")
                .isTold(Urgency.EMERGENCY);

        patient.waits(31);

        assertThat(heading()).isEqualTo("Hable con recepción antes de irse, por favor.");
    }

    @Test
    void k25_a_fault_is_told_in_every_language() {
        patient.begins();
        patient.presenter.fault(new IllegalStateException("broken on purpose"));

        Screen.Message message = (Screen.Message) patient.view.screen();
        assertThat(message.heading()).isEqualTo("Please talk to the front desk");
        assertThat(message.lines()).contains("Hable con recepción, por favor");
    }

    @Test
    void k17_one_language_needs_no_choice() {
        KioskStory one = new KioskStory(KioskStory.offer(GUIDE));

        assertThat(((Screen.Attract) one.view.screen()).languages()).isEmpty();
        one.begins();
        assertThat(((Screen.Ask) one.view.screen()).chrome().corner())
                .extracting(Control::name)
                .doesNotContain("language");
    }

    @Test
    void a_language_that_is_gone_from_the_next_edition_is_there_until_the_visit_is_over() {
        patient.begins().touches(Plain.LANGUAGE);
        patient.presenter.offer(KioskStory.offer(GUIDE.published(new Stamp(2, "f".repeat(64)), true)));

        patient.chooses("my_back");
        assertThat(ask().prompt()).startsWith("¿Se le escapa");

        patient.waits(200);
        assertThat(attract().languages()).isEqualTo(List.of());
    }
}
