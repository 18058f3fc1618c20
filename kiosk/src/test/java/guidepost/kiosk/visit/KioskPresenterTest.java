package guidepost.kiosk.visit;

import static org.assertj.core.api.Assertions.assertThat;

import guidepost.core.guide.Stamp;
import guidepost.core.guide.Unit;
import guidepost.core.guide.Urgency;
import guidepost.exchange.DefaultGuides;
import guidepost.ui.screen.Control;
import guidepost.ui.screen.Screen;
import guidepost.ui.screen.Touch;
import guidepost.ui.screen.Touch.Plain;
import guidepost.ui.theme.TextSize;
import guidepost.ui.theme.ThemeName;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KioskPresenterTest {
    private final KioskStory patient = new KioskStory();

    private Screen.Result result() {
        return (Screen.Result) patient.view.screen();
    }

    @Nested
    class Asking {
        @Test
        void a_simple_spasm_goes_from_the_first_touch_to_self_care() {
            patient.sees(Screen.Attract.class)
                    .touches(Plain.START)
                    .sees(Screen.Message.class)
                    .touches(Plain.NEXT)
                    .isAsked("about");

            patient.answersCalmly()
                    .sees(Screen.Review.class)
                    .touches(Plain.NEXT)
                    .isTold(Urgency.SELF_CARE);

            assertThat(result().because()).isEmpty();
            assertThat(patient.desk.alerts).isEmpty();
        }

        @Test
        void k1_back_then_continue_shows_the_earlier_choice_and_the_same_next_question() {
            patient.begins().chooses("my_back").chooses("long_standing").isAsked("passing_urine");

            patient.touches(Plain.BACK).isAsked("bladder_bowel");
            assertThat(patient.chosen()).containsExactly("long_standing");

            patient.touches(Plain.NEXT).isAsked("passing_urine");
        }

        @Test
        void continue_waits_for_an_answer() {
            patient.begins();
            assertThat(((Screen.Ask) patient.view.screen()).chrome().next().map(Control::enabled))
                    .contains(false);

            patient.touches(Plain.NEXT).isAsked("about");
        }

        @Test
        void none_of_these_stands_alone_and_signs_clear_it() {
            patient.begins()
                    .answersCalmlyUpTo("urgent_signs")
                    .touches(new Touch.Choose("unsteady"), new Touch.Choose("none"));
            assertThat(patient.chosen()).containsExactly("none");

            patient.touches(new Touch.Choose("fainted"));
            assertThat(patient.chosen()).containsExactly("fainted");

            patient.touches(new Touch.Choose("fainted"));
            assertThat(patient.chosen()).isEmpty();
            patient.touches(Plain.NEXT).isAsked("urgent_signs");
        }

        @Test
        void k3_a_sign_of_a_leg_that_no_longer_hurts_stops_counting_and_comes_back() {
            patient.begins()
                    .answersCalmlyUpTo("legs")
                    .chooses("one")
                    .chooses("weakness")
                    .isAsked("urgent_signs");
            patient.touches(Plain.BACK, Plain.BACK)
                    .isAsked("legs")
                    .chooses("none")
                    .isAsked("urgent_signs");
            patient.touches(Plain.BACK)
                    .isAsked("legs")
                    .touches(new Touch.Choose("one"), Plain.NEXT)
                    .isAsked("leg_signs");

            assertThat(patient.chosen()).containsExactly("weakness");
        }

        @Test
        void k21_two_taps_within_300_ms_advance_one_screen() {
            patient.begins().chooses("my_back").isAsked("bladder_bowel").touches(new Touch.Choose("no"));

            patient.touchesAtOnce(Plain.NEXT, 3).isAsked("passing_urine");
            patient.touchesAtOnce(Plain.BACK, 3).isAsked("bladder_bowel");
        }

        @ParameterizedTest(name = "{0} years is taken: {1}")
        @CsvSource({"0, true", "120, true", "121, false", "999, false"})
        void k20_a_number_is_bounded(int age, boolean taken) {
            patient.begins().answersCalmlyUpTo("age");
            for (char digit : String.valueOf(age).toCharArray()) {
                patient.touches(new Touch.Digit(digit - '0'));
            }

            Screen.Ask ask = (Screen.Ask) patient.view.screen();
            assertThat(ask.chrome().next().map(Control::enabled)).contains(taken);
            assertThat(((Screen.Field.Pad) ask.field()).problem().isEmpty()).isEqualTo(taken);
        }

        @Test
        void a_time_is_typed_in_its_unit_and_shown_again_as_typed() {
            patient.begins()
                    .answersCalmlyUpTo("onset")
                    .touches(new Touch.Digit(3), new Touch.PickUnit(Unit.WEEKS), Plain.NEXT, Plain.BACK);

            Screen.Field.Pad pad = (Screen.Field.Pad) ((Screen.Ask) patient.view.screen()).field();
            assertThat(pad.shown()).isEqualTo("3");
            assertThat(pad.unit()).isEqualTo("weeks");
        }

        @Test
        void a_big_choice_replaces_what_was_typed_and_erasing_takes_it_back() {
            patient.begins().answersCalmlyUpTo("onset").touches(new Touch.Digit(3), new Touch.SetAmount(24));
            Screen.Field.Pad pad = (Screen.Field.Pad) ((Screen.Ask) patient.view.screen()).field();
            assertThat(pad.shortcuts()).filteredOn(Control::chosen).hasSize(1);

            patient.touches(new Touch.Digit(9), Plain.ERASE);
            assertThat(((Screen.Ask) patient.view.screen()).chrome().next().map(Control::enabled))
                    .contains(false);
        }

        @Test
        void touches_that_do_not_belong_to_the_question_do_nothing() {
            patient.begins()
                    .touches(
                            new Touch.Choose("nonsense"),
                            new Touch.SetAmount(7),
                            new Touch.Digit(7),
                            Plain.ERASE,
                            new Touch.Change("fever"),
                            Plain.PRINT,
                            Plain.READ_HERE,
                            Plain.QUIT,
                            Plain.PIN_ENTER,
                            Plain.REVEAL)
                    .isAsked("about");

            assertThat(patient.chosen()).isEmpty();
            assertThat(patient.faults).isEmpty();
        }
    }

    @Nested
    class Reviewing {
        @Test
        void k6_change_leads_to_the_question_and_continue_back_to_the_review() {
            patient.begins()
                    .answersCalmly()
                    .sees(Screen.Review.class)
                    .touches(new Touch.Change("trend"))
                    .isAsked("trend");

            patient.chooses("worse").sees(Screen.Review.class);
        }

        @Test
        void k6_a_question_that_the_change_opened_is_asked_first() {
            patient.begins()
                    .answersCalmly()
                    .touches(new Touch.Change("legs"))
                    .chooses("one")
                    .isAsked("leg_signs");

            patient.chooses("none").sees(Screen.Review.class);
        }

        @Test
        void a_change_that_makes_an_emergency_tells_it_at_once() {
            patient.begins()
                    .answersCalmly()
                    .touches(new Touch.Change("legs"))
                    .chooses("both")
                    .isTold(Urgency.EMERGENCY);
        }

        @Test
        void back_from_a_change_leads_to_the_review() {
            patient.begins()
                    .answersCalmly()
                    .touches(new Touch.Change("trend"), Plain.BACK)
                    .sees(Screen.Review.class);
        }

        @Test
        void private_answers_are_not_repeated() {
            patient.begins().answersCalmly();

            Screen.Review review = (Screen.Review) patient.view.screen();
            assertThat(review.rows())
                    .filteredOn(row ->
                            ((Touch.Change) row.change().touch()).question().equals("bladder_bowel"))
                    .extracting(Screen.Row::answer)
                    .containsExactly("Private answer given");
        }
    }

    @Nested
    class Telling {
        @Test
        void k4_an_emergency_is_told_on_continue_without_further_questions_and_staff_are_alerted_first() {
            patient.records.hold();
            patient.begins()
                    .chooses("my_back")
                    .touches(new Touch.Choose("yes_new"))
                    .isAsked("bladder_bowel");
            assertThat(patient.desk.alerts).isEmpty();

            patient.touches(Plain.NEXT).isTold(Urgency.EMERGENCY);

            assertThat(result().chrome().notice()).contains("Please go to the front desk now.");
            patient.records.letGo();
            assertThat(patient.desk.alerts).containsExactly(Desk.Reason.EMERGENCY);
        }

        @Test
        void a_mis_tap_can_be_corrected_but_the_alert_stays() {
            patient.begins().chooses("my_back").chooses("yes_new").isTold(Urgency.EMERGENCY);

            patient.touches(Plain.BACK).isAsked("bladder_bowel").chooses("no").isAsked("passing_urine");

            assertThat(patient.desk.alerts).containsExactly(Desk.Reason.EMERGENCY);
        }

        @Test
        void only_an_acknowledged_alert_lets_the_screen_say_that_staff_know() {
            patient.begins().chooses("my_back").chooses("yes_new").waits(3);
            assertThat(result().chrome().notice()).contains("Please go to the front desk now.");

            patient.desk.acknowledges = true;
            patient.waits(3);

            assertThat(result().chrome().notice()).contains("Staff know and are coming.");
        }

        @Test
        void the_reasons_are_the_answers_that_decided_and_a_private_one_stays_private() {
            patient.begins().chooses("my_back").chooses("yes_new");
            assertThat(result().because()).containsExactly("An answer you gave to a private question");

            patient.touches(Plain.BACK)
                    .chooses("no")
                    .answersCalmlyUpTo("fever")
                    .chooses("yes")
                    .answersCalmly()
                    .touches(Plain.NEXT)
                    .isTold(Urgency.TODAY);
            assertThat(result().because()).containsExactly("High temperature: Yes");
        }

        @Test
        void an_emergency_offers_nothing_to_read_beside_the_instruction() {
            patient.begins().chooses("my_back").chooses("yes_new");

            assertThat(result().actions()).extracting(Control::name).doesNotContain("read");
            assertThat(result().instruction()).startsWith("Tell the front desk now");
        }

        @Test
        void somebody_who_came_for_something_else_is_sent_to_the_front_desk() {
            patient.begins().chooses("not_back_pain").isTold(Urgency.ASK_STAFF);

            assertThat(patient.desk.alerts).containsExactly(Desk.Reason.ASK_STAFF);
        }

        @Test
        void k24_staff_can_be_called_from_every_screen_once_a_visit() {
            patient.touches(Plain.CALL_STAFF);
            assertThat(((Screen.Attract) patient.view.screen()).promises())
                    .contains("Please go to the front desk now.");

            patient.begins()
                    .touches(Plain.CALL_STAFF, Plain.CALL_STAFF)
                    .answersCalmly()
                    .touches(Plain.NEXT, Plain.CALL_STAFF);

            assertThat(patient.desk.alerts).containsExactly(Desk.Reason.CALL_STAFF);
            assertThat(result().chrome().notice()).contains("Please go to the front desk now.");
        }
    }

    @Nested
    class Printing {
        private void print() {
            patient.begins().answersCalmly().touches(Plain.NEXT, Plain.PRINT);
        }

        @Test
        void h16_five_presses_are_one_page() {
            patient.printing.hold();
            print();
            patient.touches(Plain.PRINT, Plain.PRINT, Plain.PRINT, Plain.PRINT);
            assertThat(result().status()).contains("Printing your page …");

            patient.printing.letGo();

            assertThat(patient.paper.pages).hasSize(1);
            assertThat(result().status()).contains("Sent to the printer. Please collect your page.");
            patient.touches(Plain.PRINT);
            assertThat(patient.paper.pages).hasSize(1);
        }

        @Test
        void without_a_printer_the_page_is_there_to_read_and_staff_get_a_message() {
            patient.paper.missing = true;
            print();

            patient.sees(Screen.Reading.class);
            assertThat(patient.desk.alerts).containsExactly(Desk.Reason.PRINTER);
            assertThat(((Screen.Reading) patient.view.screen())
                            .chrome()
                            .notice()
                            .orElseThrow())
                    .startsWith("We could not print.");
        }

        @Test
        void a_printer_that_jams_is_admitted() {
            patient.paper.jams = true;
            print();

            patient.sees(Screen.Reading.class).touches(Plain.BACK).isTold(Urgency.SELF_CARE);
        }

        @Test
        void a_printer_that_never_answers_is_not_waited_for() {
            patient.printing.hold();
            print();

            patient.waits(9).isTold(Urgency.SELF_CARE).waits(2).sees(Screen.Reading.class);
            patient.printing.letGo();
            patient.sees(Screen.Reading.class);
        }

        @Test
        void what_a_printer_says_of_the_last_patient_is_dropped() {
            patient.printing.hold();
            print();
            patient.touches(Plain.DONE)
                    .waits(10)
                    .sees(Screen.Attract.class)
                    .begins()
                    .isAsked("about");
            patient.paper.missing = true;

            patient.printing.letGo();

            patient.isAsked("about");
            assertThat(patient.desk.alerts).isEmpty();
        }

        @Test
        void large_text_prints_large() {
            patient.begins().answersCalmly().touches(Plain.NEXT, Plain.TEXT_SIZE, Plain.PRINT);

            assertThat(patient.paper.large).containsExactly(true);
        }

        @Test
        void a_corrected_answer_may_be_printed_again() {
            print();
            patient.touches(Plain.BACK, new Touch.Change("trend"))
                    .chooses("worse")
                    .touches(Plain.NEXT, Plain.PRINT);

            assertThat(patient.paper.pages).hasSize(2);
        }
    }

    @Nested
    class Leaving {
        @Test
        void k9_somebody_who_stops_is_asked_and_then_wiped() {
            patient.begins()
                    .chooses("my_back")
                    .waits(119)
                    .isAsked("bladder_bowel")
                    .waits(2)
                    .sees(Screen.Cover.class);
            assertThat(((Screen.Cover) patient.view.screen()).countdown().map(Screen.Countdown::of))
                    .contains(45);

            patient.waits(46).sees(Screen.Attract.class);
        }

        @Test
        void k9_any_key_of_the_number_pad_counts_as_somebody_being_there() {
            patient.begins()
                    .answersCalmlyUpTo("age")
                    .waits(100)
                    .touches(new Touch.Digit(4))
                    .waits(100)
                    .isAsked("age");
        }

        @Test
        void k9_a_touch_on_the_question_keeps_the_answers() {
            patient.begins()
                    .chooses("my_back")
                    .chooses("long_standing")
                    .waits(125)
                    .touches(Plain.STILL_HERE)
                    .isAsked("passing_urine")
                    .touches(Plain.BACK);

            assertThat(patient.chosen()).containsExactly("long_standing");
        }

        @Test
        void k11_a_result_clears_itself_with_a_countdown_and_a_touch_keeps_it() {
            patient.begins().answersCalmly().touches(Plain.NEXT).waits(15);
            assertThat(result().countdown()).isPresent();

            patient.touches(Plain.KEEP_SHOWING)
                    .waits(28)
                    .isTold(Urgency.SELF_CARE)
                    .waits(3)
                    .sees(Screen.Message.class)
                    .waits(9)
                    .sees(Screen.Attract.class);
        }

        @Test
        void k26_an_urgent_result_never_vanishes_silently() {
            patient.begins().chooses("my_back").chooses("yes_new").waits(31).sees(Screen.Message.class);

            Screen.Message leaving = (Screen.Message) patient.view.screen();
            assertThat(leaving.tone()).isEqualTo(Screen.Tone.FRONT_DESK);
            assertThat(leaving.toString()).doesNotContain("private");
            assertThat(patient.desk.alerts).containsExactly(Desk.Reason.EMERGENCY);
        }

        @Test
        void k26_somebody_who_walks_away_from_an_emergency_not_yet_told_is_not_forgotten() {
            patient.begins()
                    .chooses("my_back")
                    .touches(new Touch.Choose("yes_new"))
                    .waits(170)
                    .sees(Screen.Message.class);

            assertThat(((Screen.Message) patient.view.screen()).tone()).isEqualTo(Screen.Tone.FRONT_DESK);
            assertThat(patient.desk.alerts).containsExactly(Desk.Reason.LEFT_UNFINISHED);
        }

        @Test
        void k26_nor_is_somebody_who_starts_again_after_such_an_answer() {
            patient.begins()
                    .chooses("my_back")
                    .touches(new Touch.Choose("yes_new"), Plain.START_AGAIN)
                    .sees(Screen.Attract.class);

            assertThat(patient.desk.alerts).containsExactly(Desk.Reason.LEFT_UNFINISHED);
        }

        @Test
        void k26_who_takes_it_back_first_leaves_nothing_behind() {
            patient.begins()
                    .chooses("my_back")
                    .touches(new Touch.Choose("yes_new"), new Touch.Choose("no"), Plain.START_AGAIN)
                    .sees(Screen.Attract.class);

            assertThat(patient.desk.alerts).isEmpty();
        }

        @Test
        void a_hidden_screen_shows_nothing_of_the_visit_and_comes_back() {
            patient.begins()
                    .chooses("my_back")
                    .touches(new Touch.Choose("long_standing"), Plain.HIDE)
                    .sees(Screen.Cover.class);
            assertThat(patient.view.screen().toString()).doesNotContain("leak");

            patient.touches(Plain.REVEAL).isAsked("bladder_bowel");
            assertThat(patient.chosen()).containsExactly("long_standing");
        }

        @Test
        void the_result_is_counted_once_and_only_the_result() {
            patient.begins()
                    .answersCalmly()
                    .touches(Plain.NEXT, Plain.BACK, Plain.NEXT, Plain.DONE)
                    .waits(20);

            assertThat(patient.desk.counts).containsExactly("back_spasm SELF_CARE en");
        }

        @Test
        void a_visit_broken_off_is_not_counted() {
            patient.begins().chooses("my_back").waits(300);

            assertThat(patient.desk.counts).isEmpty();
        }

        @Test
        void the_next_patient_finds_standard_letters_and_no_answers() {
            patient.begins()
                    .touches(Plain.TEXT_SIZE, Plain.CONTRAST)
                    .chooses("my_back")
                    .chooses("long_standing")
                    .touches(Plain.BACK, Plain.BACK, Plain.BACK, Plain.BACK);
            patient.sees(Screen.Attract.class);
            assertThat(patient.view.displays).last().isEqualTo(Display.STANDARD);

            patient.begins();
            assertThat(patient.chosen()).isEmpty();
        }
    }

    @Nested
    class ForStaff {
        private KioskStory corner(int taps) {
            for (int i = 0; i < taps; i++) {
                patient.touches(Plain.CORNER);
            }
            return patient;
        }

        private void enter(String pin) {
            pin.chars().forEach(digit -> patient.touches(new Touch.Digit(digit - '0')));
            patient.touches(Plain.PIN_ENTER);
        }

        @Test
        void k23_five_taps_and_the_number_end_the_kiosk_from_any_screen() {
            patient.begins();
            corner(5).sees(Screen.Pin.class);
            enter("246810");
            patient.sees(Screen.Cover.class).touches(Plain.QUIT);

            assertThat(patient.view.quit).isTrue();
        }

        @Test
        void k23_four_taps_or_slow_ones_do_nothing() {
            corner(4).sees(Screen.Attract.class).waits(6);
            corner(4).sees(Screen.Attract.class);
        }

        @Test
        void k23_a_wrong_number_opens_nothing_and_the_digits_are_never_shown() {
            corner(5);
            patient.touches(new Touch.Digit(1), new Touch.Digit(2));
            assertThat(((Screen.Pin) patient.view.screen()).dots()).isEqualTo("●●");
            enter("3456");

            patient.sees(Screen.Pin.class).touches(Plain.QUIT);
            assertThat(patient.view.quit).isFalse();
            assertThat(((Screen.Pin) patient.view.screen()).problem()).contains("That is not the right number.");
        }

        @Test
        void k23_a_locked_gate_says_how_long() {
            patient.gate.locked = 60;
            corner(5);
            enter("246810");

            assertThat(((Screen.Pin) patient.view.screen()).problem().orElseThrow())
                    .contains("60 seconds");
        }

        @Test
        void without_a_number_set_there_is_no_way_in() {
            patient.gate.set = false;

            corner(6).sees(Screen.Attract.class);
        }

        @Test
        void a_gate_left_open_closes_and_the_patient_goes_on() {
            patient.begins();
            corner(5).sees(Screen.Pin.class).waits(21).isAsked("about");
        }
    }

    @Nested
    class WhenSomethingIsWrong {
        @Test
        void k25_without_a_usable_edition_everybody_is_sent_to_the_front_desk() {
            KioskStory broken = new KioskStory(KioskStory.nothingUsable());

            broken.sees(Screen.Message.class).touches(Plain.START).sees(Screen.Message.class);
            assertThat(((Screen.Message) broken.view.screen()).heading()).isEqualTo("Please talk to the front desk");
        }

        @Test
        void a_closed_kiosk_sends_people_to_the_front_desk_and_opens_again() {
            KioskStory closed = new KioskStory(KioskStory.closed());
            closed.touches(Plain.START).sees(Screen.Message.class);

            closed.presenter.offer(KioskStory.offer(DefaultGuides.builtIn()));

            closed.sees(Screen.Attract.class);
        }

        @Test
        void a_new_edition_is_taken_up_between_visits_never_under_a_finger() {
            patient.begins().chooses("my_back");
            patient.presenter.offer(
                    KioskStory.offer(DefaultGuides.builtIn().published(new Stamp(2, "f".repeat(64)), false)));
            assertThat(((Screen.Ask) patient.view.screen()).chrome().sample()).isPresent();

            patient.waits(200).sees(Screen.Attract.class);

            assertThat(((Screen.Attract) patient.view.screen()).sample()).isEqualTo(Optional.empty());
        }

        @Test
        void an_alert_that_cannot_be_written_is_tried_until_it_can_even_when_the_patient_has_gone() {
            patient.desk.cannotWrite = true;
            patient.begins()
                    .chooses("my_back")
                    .chooses("yes_new")
                    .isTold(Urgency.EMERGENCY)
                    .waits(60);
            assertThat(patient.desk.alerts).isEmpty();
            assertThat(patient.faults).isNotEmpty();

            patient.desk.cannotWrite = false;
            patient.waits(60);

            assertThat(patient.desk.alerts).containsExactly(Desk.Reason.EMERGENCY);
        }

        @Test
        void any_fault_ends_at_the_front_desk_with_an_alert_and_without_the_answers() {
            patient.begins().chooses("my_back");
            patient.view.breaks = Optional.of(new IllegalStateException("broken on purpose"));
            patient.chooses("long_standing");

            patient.sees(Screen.Message.class);
            assertThat(((Screen.Message) patient.view.screen()).tone()).isEqualTo(Screen.Tone.FRONT_DESK);
            assertThat(patient.desk.alerts).containsExactly(Desk.Reason.FAULT);
            assertThat(patient.faults).hasSize(1);
            patient.waits(61).sees(Screen.Attract.class);
        }

        @Test
        void a_desk_that_cannot_be_told_does_not_keep_the_patient_from_the_instruction() {
            KioskStory story = new KioskStory();
            story.records.hold();

            story.begins()
                    .chooses("my_back")
                    .chooses("yes_new")
                    .isTold(Urgency.EMERGENCY)
                    .waits(5)
                    .isTold(Urgency.EMERGENCY);
        }
    }

    @Test
    void the_text_grows_in_four_steps_and_keeps_the_answer() {
        patient.begins().touches(new Touch.Choose("my_back"), Plain.TEXT_SIZE, Plain.TEXT_SIZE, Plain.TEXT_SIZE);

        assertThat(patient.view.displays).last().isEqualTo(new Display(TextSize.LARGEST, ThemeName.STANDARD));
        assertThat(patient.chosen()).isEqualTo(Set.of("my_back"));
    }
}
