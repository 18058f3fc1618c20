package guidepost.kiosk.story;

import static org.assertj.core.api.Assertions.assertThat;

import guidepost.core.guide.Urgency;
import guidepost.exchange.clinic.ClinicFile;
import guidepost.exchange.spool.Spool;
import guidepost.exchange.spool.SpoolItem;
import guidepost.ui.pane.Names;
import java.awt.Point;
import java.awt.event.KeyEvent;
import java.util.List;
import java.util.Set;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.Test;

/** What people do at the kiosk, on the real window. */
@GuiTest
class KioskStoriesTest {
    private static final String PIN = "246810";

    @Test
    void a_whole_visit_by_touch_alone(RunningKiosk kiosk) throws Exception {
        kiosk.starts().begins().answersCalmlyUpTo("").approves();
        kiosk.tells(Urgency.SELF_CARE).touches("print");
        RunningKiosk.until("the printer has it", () -> kiosk.says(Names.STATUS).startsWith("Sent to the printer"));
        kiosk.touches("finish").shows(Seen.Kind.GOODBYE).touches("finish").shows(Seen.Kind.ATTRACT);

        assertThat(kiosk.pages).extracting(page -> page.urgency()).containsExactly(Urgency.SELF_CARE);
        RunningKiosk.until("it is counted", () -> kiosk.counts().equals(List.of("1 SELF_CARE")));
        assertThat(kiosk.alerts()).isEmpty();
    }

    @Test
    void a_whole_visit_by_keyboard_alone(RunningKiosk kiosk) throws Exception {
        kiosk.starts().shows(Seen.Kind.ATTRACT).keysTo(KeyEvent.VK_TAB, KeyEvent.VK_ENTER, "start");
        kiosk.shows(Seen.Kind.INTENDED_USE).notebook().visitBegins(Guides.first());
        kiosk.keysTo(KeyEvent.VK_TAB, KeyEvent.VK_SPACE, "next");
        int[] moves = {KeyEvent.VK_TAB, KeyEvent.VK_DOWN, KeyEvent.VK_RIGHT, KeyEvent.VK_LEFT, KeyEvent.VK_UP};
        for (int asked = 0; kiosk.look().kind() == Seen.Kind.QUESTION; asked++) {
            assertThat(asked).as("questions").isLessThan(60);
            String prompt = kiosk.says(Names.PROMPT);
            int move = moves[asked % moves.length];
            String[] answer =
                    Calm.answer(kiosk.notebook().question(kiosk.look())).toArray(String[]::new);
            kiosk.keysTo(move, asked % 2 == 0 ? KeyEvent.VK_SPACE : KeyEvent.VK_ENTER, answer);
            kiosk.keysTo(move, KeyEvent.VK_ENTER, "next");
            RunningKiosk.until(
                    "the next screen", () -> !kiosk.says(Names.PROMPT).equals(prompt));
        }
        kiosk.shows(Seen.Kind.REVIEW);
        while (kiosk.look().kind() == Seen.Kind.REVIEW) {
            kiosk.keysTo(KeyEvent.VK_TAB, KeyEvent.VK_ENTER, "next");
        }
        kiosk.tells(Urgency.SELF_CARE).keysTo(KeyEvent.VK_UP, KeyEvent.VK_SPACE, "finish");
        kiosk.shows(Seen.Kind.GOODBYE).keysTo(KeyEvent.VK_TAB, KeyEvent.VK_ENTER, "finish");
        kiosk.shows(Seen.Kind.ATTRACT).keysTo(KeyEvent.VK_TAB, KeyEvent.VK_SPACE, "start");
        kiosk.shows(Seen.Kind.INTENDED_USE);
        RunningKiosk.until("it is counted", () -> kiosk.counts().equals(List.of("1 SELF_CARE")));
    }

    @Test
    void an_emergency_is_told_on_continue_and_the_alert_outlives_a_mistaken_tap(RunningKiosk kiosk) throws Exception {
        kiosk.starts().begins().answersCalmlyUpTo("bladder_bowel").touches("option.yes_new");
        assertThat(kiosk.look().kind()).isEqualTo(Seen.Kind.QUESTION);
        assertThat(kiosk.alerts()).isEmpty();

        kiosk.touches("next").tells(Urgency.EMERGENCY);
        assertThat(kiosk.says(Names.NOTICE)).isEqualTo("Please go to the front desk now.");
        assertThat(kiosk.look().offers("read")).isFalse();
        RunningKiosk.until("staff are told", () -> kiosk.alerts().contains(SpoolItem.Alert.Kind.EMERGENCY));

        kiosk.touches("back").shows(Seen.Kind.QUESTION).answers("option.no");
        assertThat(kiosk.look().kind()).isEqualTo(Seen.Kind.QUESTION);
        assertThat(kiosk.alerts()).containsExactly(SpoolItem.Alert.Kind.EMERGENCY);
    }

    @Test
    void an_answer_changed_in_the_review_changes_the_result(RunningKiosk kiosk) throws Exception {
        kiosk.starts().begins().answersCalmlyUpTo("").shows(Seen.Kind.REVIEW);

        kiosk.touches("change.fever").shows(Seen.Kind.QUESTION).touches("option.yes", "next");
        kiosk.approves().tells(Urgency.TODAY);

        assertThat(kiosk.says(Names.because(0))).contains("High temperature");
    }

    @Test
    void larger_letters_and_other_colours_keep_the_answer(RunningKiosk kiosk) throws Exception {
        kiosk.starts().begins().touches("option.my_back");
        String prompt = kiosk.says(Names.PROMPT);
        int small = RunningKiosk.onScreen(() -> kiosk.place("option.my_back").height);

        for (int i = 0; i < 3; i++) {
            kiosk.touches("text-size", "contrast");
            assertThat(kiosk.says(Names.PROMPT)).isEqualTo(prompt);
            kiosk.notebook().check(kiosk.look());
        }

        assertThat(kiosk.look().chosen()).contains("option.my_back");
        assertThat(kiosk.place("option.my_back").height).isGreaterThan(small);
        kiosk.answers("option.my_back");
        assertThat(kiosk.look().kind()).isEqualTo(Seen.Kind.QUESTION);
    }

    @Test
    void somebody_who_walks_away_is_asked_for_and_then_wiped(RunningKiosk kiosk) throws Exception {
        kiosk.starts().begins().touches("option.my_back");

        kiosk.wait(121);
        kiosk.shows(Seen.Kind.STILL_THERE).touches("still-here").shows(Seen.Kind.QUESTION);
        assertThat(kiosk.look().chosen()).containsExactly("option.my_back");

        kiosk.wait(121);
        kiosk.shows(Seen.Kind.STILL_THERE).wait(46);
        kiosk.shows(Seen.Kind.ATTRACT).begins();
        assertThat(kiosk.look().chosen()).isEmpty();
    }

    @Test
    void five_presses_print_one_page(RunningKiosk kiosk) throws Exception {
        kiosk.starts().begins().answersCalmlyUpTo("").approves().tells(Urgency.SELF_CARE);
        Point print = kiosk.look().middleOf("print");

        for (int i = 0; i < 5; i++) {
            kiosk.tap(print);
        }

        RunningKiosk.until("the printer has it", () -> kiosk.says(Names.STATUS).startsWith("Sent to the printer"));
        assertThat(kiosk.jobs).hasValue(1);
    }

    @Test
    void without_a_printer_the_advice_is_there_to_read_and_staff_are_told(RunningKiosk kiosk) throws Exception {
        kiosk.hasNoPrinter().starts().begins().answersCalmlyUpTo("").approves().tells(Urgency.SELF_CARE);

        kiosk.touches("print").shows(Seen.Kind.READING);

        assertThat(kiosk.says(Names.NOTICE)).startsWith("We could not print.");
        RunningKiosk.until("staff are told", () -> kiosk.alerts().contains(SpoolItem.Alert.Kind.PRINTER));
    }

    @Test
    void staff_leave_by_the_corner_and_their_number_and_nobody_else_does(RunningKiosk kiosk) throws Exception {
        kiosk.hasPin(PIN).starts().begins().touches("option.my_back").findsTheCorner();
        kiosk.shows(Seen.Kind.PIN).types("135791").touches("pin.enter");
        RunningKiosk.until(
                "the number is refused", () -> !kiosk.says(Names.PROBLEM).isEmpty());
        assertThat(kiosk.isOpen()).isTrue();

        kiosk.types(PIN).touches("pin.enter").shows(Seen.Kind.STAFF).touches("quit");

        RunningKiosk.until("it has ended", () -> kiosk.quits.get() == 1);
        assertThat(kiosk.isOpen()).isFalse();
    }

    @Test
    void staff_can_be_called_before_and_during_a_visit(RunningKiosk kiosk) throws Exception {
        kiosk.starts().begins().touches("call-staff", "call-staff");

        RunningKiosk.until("the screen sends to the desk", () -> kiosk.says(Names.NOTICE)
                .equals("Please go to the front desk now."));
        RunningKiosk.until("staff are called", () -> kiosk.alerts().equals(List.of(SpoolItem.Alert.Kind.CALL_STAFF)));
    }

    @Test
    void k24_the_screen_says_that_staff_know_once_the_desk_has_acknowledged_and_not_before(RunningKiosk kiosk)
            throws Exception {
        kiosk.starts().begins().touches("call-staff");
        RunningKiosk.until("staff are called", () -> kiosk.alerts().size() == 1);
        assertThat(kiosk.says(Names.NOTICE)).isEqualTo("Please go to the front desk now.");

        Spool atTheDesk = new Spool(kiosk.data());
        for (SpoolItem.Alert alert : atTheDesk.waiting().alerts()) {
            atTheDesk.acknowledge(alert.id());
        }
        kiosk.wait(5);

        RunningKiosk.until("staff know", () -> kiosk.says(Names.NOTICE).equals("Staff know and are coming."));
    }

    @Test
    void reception_only_closes_the_waiting_kiosk_and_opens_it_again(RunningKiosk kiosk) throws Exception {
        kiosk.starts().shows(Seen.Kind.ATTRACT);
        ClinicFile clinic = new ClinicFile(kiosk.data());

        clinic.write(clinic.read().with("receptionOnly", "true"));
        kiosk.shows(Seen.Kind.CLOSED);
        clinic.write(clinic.read().with("receptionOnly", "false"));
        kiosk.shows(Seen.Kind.ATTRACT);
    }

    @Test
    void what_is_published_is_taken_up_between_visits(RunningKiosk kiosk) throws Exception {
        kiosk.starts().shows(Seen.Kind.ATTRACT);
        assertThat(kiosk.says(Names.INVITATION)).isNotEqualTo(Guides.OTHER_INVITATION);

        kiosk.publishes(Guides.second());

        RunningKiosk.until(
                "the new words are there", () -> kiosk.says(Names.INVITATION).equals(Guides.OTHER_INVITATION));
        assertThat(kiosk.look().words()).doesNotContainKey(Names.SAMPLE);
    }

    @Test
    void what_is_published_during_a_visit_waits_until_it_is_over(RunningKiosk kiosk) throws Exception {
        kiosk.starts()
                .begins()
                .answersCalmlyUpTo("legs")
                .publishes(Guides.second())
                .damagesItsSettings();
        RunningKiosk.until("the kiosk has looked at its folder", () -> kiosk.hasLogged("settings"));
        Seen before = kiosk.look();
        assertThat(before.words()).containsKey(Names.SAMPLE);

        kiosk.answersCalmlyUpTo("").approves().tells(Urgency.SELF_CARE);
        assertThat(kiosk.look().words()).containsKey(Names.SAMPLE);
        kiosk.touches("finish").shows(Seen.Kind.GOODBYE).touches("finish").shows(Seen.Kind.ATTRACT);

        assertThat(kiosk.says(Names.INVITATION)).isEqualTo(Guides.OTHER_INVITATION);
        RunningKiosk.until("it is counted", () -> kiosk.counts().equals(List.of("1 SELF_CARE")));
    }

    @Test
    void whatever_breaks_sends_the_patient_to_the_front_desk(RunningKiosk kiosk) throws Exception {
        kiosk.mayFail().starts().begins().touches("option.my_back");

        SwingUtilities.invokeLater(() -> {
            throw new IllegalStateException("broken on purpose");
        });

        kiosk.shows(Seen.Kind.FAULT);
        RunningKiosk.until("staff are told", () -> kiosk.alerts().contains(SpoolItem.Alert.Kind.FAULT));
        assertThat(Set.copyOf(kiosk.look().touchables().keySet())).containsExactly("call-staff");
        kiosk.wait(61);
        kiosk.shows(Seen.Kind.ATTRACT);
    }
}
