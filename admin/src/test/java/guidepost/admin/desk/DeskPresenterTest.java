package guidepost.admin.desk;

import static org.assertj.core.api.Assertions.assertThat;

import guidepost.core.guide.Language;
import guidepost.core.guide.Urgency;
import guidepost.exchange.clinic.ClinicFile;
import guidepost.exchange.spool.SignOfLife;
import guidepost.exchange.spool.Spool;
import guidepost.exchange.spool.SpoolItem;
import guidepost.exchange.spool.SpoolItem.Alert;
import guidepost.ui.theme.ThemeName;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the desk says and when it sounds, without a window and without waiting. */
final class DeskPresenterTest {
    private static final Instant MORNING = DeskStory.MORNING;

    @TempDir
    Path data;

    private final DeskStory.Kiosks kiosks = new DeskStory.Kiosks();

    private DeskStory desk() throws Exception {
        return new DeskStory(kiosks, data);
    }

    private Call calls(Alert.Kind kind, Instant at) {
        Call call = Call.of(UUID.randomUUID(), kind, at);
        kiosks.waiting.add(call);
        return call;
    }

    @Nested
    class WhenSomebodyCalls {
        @Test
        void a_quiet_desk_is_silent() throws Exception {
            DeskStory desk = desk().waits(300);

            assertThat(desk.sounds).isZero();
            assertThat(desk.screen().headline()).isEqualTo("Nobody is calling");
            assertThat(desk.screen().title()).isEqualTo("Front desk");
            assertThat(desk.screen().troubles()).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({
            "CALL_STAFF, PERSON, Somebody asks for staff",
            "EMERGENCY, EMERGENCY, Emergency answer",
            "ASK_STAFF, PERSON, Please speak to this person",
            "LEFT_UNFINISHED, EMERGENCY, Left after a worrying answer",
            "PRINTER, MACHINE, The printer did not print",
            "EDITION, MACHINE, The kiosk cannot use its guide",
            "CLOCK, MACHINE, The kiosk's clock is wrong",
            "FAULT, MACHINE, The kiosk had a fault"
        })
        void every_kind_is_told_in_words_and_sounds_at_once(Alert.Kind kind, Tone tone, String words) throws Exception {
            DeskStory desk = desk().waits(10);
            calls(kind, MORNING);
            desk.waits(2);

            assertThat(desk.rows()).containsExactly(words + " | 09:00, just now");
            assertThat(desk.screen().urges()).contains(tone);
            assertThat(desk.sounds).isEqualTo(1);
            assertThat(desk.view.summoned).isEqualTo(1);
            assertThat(desk.screen().title()).isEqualTo("(1) Front desk");
        }

        @Test
        void k24_it_sounds_again_every_sixty_seconds_until_it_is_acknowledged() throws Exception {
            DeskStory desk = desk();
            calls(Alert.Kind.CALL_STAFF, MORNING);
            desk.waits(2);
            assertThat(desk.sounds).isEqualTo(1);

            desk.waits(59);
            assertThat(desk.sounds).isEqualTo(1);
            desk.waits(1);
            assertThat(desk.sounds).isEqualTo(2);
            desk.waits(180);
            assertThat(desk.sounds).isEqualTo(5);

            desk.acknowledges(0).waits(300);
            assertThat(desk.sounds).isEqualTo(5);
            assertThat(desk.screen().calls()).isEmpty();
        }

        @Test
        void a_second_call_sounds_at_once_and_no_call_is_silent_for_longer_than_a_minute() throws Exception {
            DeskStory desk = desk();
            calls(Alert.Kind.CALL_STAFF, MORNING);
            desk.waits(40);
            calls(Alert.Kind.PRINTER, MORNING);
            desk.waits(2);
            assertThat(desk.sounds).isEqualTo(2);
            desk.waits(57);
            assertThat(desk.sounds).isEqualTo(2);
            desk.waits(3);
            assertThat(desk.sounds).isEqualTo(3);
        }

        @Test
        void the_newest_stands_on_top_and_what_cannot_be_read_before_all() throws Exception {
            calls(Alert.Kind.FAULT, MORNING.minusSeconds(600));
            calls(Alert.Kind.CALL_STAFF, MORNING.minusSeconds(60));
            calls(Alert.Kind.EMERGENCY, MORNING.minusSeconds(60));
            calls(Alert.Kind.PRINTER, MORNING.minusSeconds(2 * 3600 + 300));
            kiosks.waiting.add(Call.unreadable(UUID.randomUUID()));

            assertThat(desk().rows())
                    .containsExactly(
                            "A call that cannot be read: go and look | time not known",
                            "Emergency answer | 08:59, 1 min ago",
                            "Somebody asks for staff | 08:59, 1 min ago",
                            "The kiosk had a fault | 08:50, 10 min ago",
                            "The printer did not print | 06:55, 2 h 5 min ago");
        }

        @Test
        void the_sound_can_be_turned_off_but_not_the_call() throws Exception {
            DeskStory desk = desk();
            desk.presenter.turnSound();
            calls(Alert.Kind.CALL_STAFF, MORNING);
            desk.waits(130);
            assertThat(desk.sounds).isZero();
            assertThat(desk.screen().sound()).isEqualTo(new DeskScreen.Toggle(false, "Sound is off"));
            assertThat(desk.view.summoned).isEqualTo(1);

            desk.presenter.turnSound();
            assertThat(desk.sounds).as("heard at once").isEqualTo(1);
            desk.waits(60);
            assertThat(desk.sounds).isEqualTo(2);
        }

        @Test
        void calls_from_long_ago_stand_together_and_go_together() throws Exception {
            calls(Alert.Kind.PRINTER, MORNING.minus(Duration.ofDays(20)));
            calls(Alert.Kind.EMERGENCY, MORNING.minus(Duration.ofHours(13)));
            calls(Alert.Kind.CALL_STAFF, MORNING);
            DeskStory desk = desk();

            assertThat(desk.rows())
                    .containsExactly(
                            "Somebody asks for staff | 09:00, just now",
                            "2 calls from before | the first on 3 Nov 09:00");
            assertThat(desk.screen().calls().get(1).tone()).isEqualTo(Tone.EMERGENCY);
            desk.waits(2).acknowledges(1);
            assertThat(desk.rows()).hasSize(1);
            assertThat(kiosks.acknowledged).hasSize(2);
        }
    }

    @Nested
    class WhenTheClockIsSet {
        @Test
        void the_repetition_does_not_follow_a_clock_that_goes_back_or_ahead() throws Exception {
            DeskStory desk = desk();
            calls(Alert.Kind.CALL_STAFF, MORNING);
            desk.waits(2).clockIsSet(Duration.ofHours(-1)).waits(60);
            assertThat(desk.sounds).isEqualTo(2);
            assertThat(desk.rows()).containsExactly("Somebody asks for staff | 09:00, how long ago is not certain");

            desk.clockIsSet(Duration.ofHours(3)).waits(59);
            assertThat(desk.sounds).isEqualTo(2);
            desk.waits(1);
            assertThat(desk.sounds).isEqualTo(3);
            assertThat(desk.rows()).containsExactly("Somebody asks for staff | 09:00, 2 h 2 min ago");
        }

        @Test
        void a_kiosk_whose_clock_is_a_little_ahead_calls_just_now() throws Exception {
            calls(Alert.Kind.CALL_STAFF, MORNING.plusSeconds(60));
            assertThat(desk().rows()).containsExactly("Somebody asks for staff | 09:01, just now");
        }
    }

    @Nested
    class WhenSomebodyAcknowledges {
        @Test
        void only_that_call_is_told_to_the_kiosk() throws Exception {
            Call first = calls(Alert.Kind.CALL_STAFF, MORNING.minusSeconds(120));
            Call second = calls(Alert.Kind.EMERGENCY, MORNING);
            DeskStory desk = desk().waits(2).acknowledges(0);

            assertThat(kiosks.acknowledged).containsExactly(second.id());
            assertThat(desk.screen().calls()).singleElement().satisfies(row -> assertThat(row.ids())
                    .containsExactly(first.id()));
        }

        @Test
        void the_key_takes_the_one_on_top_and_nothing_where_there_is_none() throws Exception {
            DeskStory desk = desk();
            desk.presenter.acknowledgeNewest();
            assertThat(kiosks.acknowledged).isEmpty();
            Call old = calls(Alert.Kind.CALL_STAFF, MORNING.minusSeconds(120));
            Call newest = calls(Alert.Kind.FAULT, MORNING);
            desk.waits(4);

            desk.presenter.acknowledgeNewest();
            assertThat(kiosks.acknowledged).containsExactly(newest.id());
            desk.presenter.acknowledgeNewest();
            assertThat(kiosks.acknowledged).containsExactly(newest.id(), old.id());
        }

        @Test
        void a_click_meant_for_what_stood_there_before_does_not_take_the_call_that_has_just_come() throws Exception {
            calls(Alert.Kind.CALL_STAFF, MORNING);
            DeskStory desk = desk();
            desk.acknowledges(0);
            assertThat(kiosks.acknowledged).isEmpty();
            desk.waits(1).acknowledges(0);
            assertThat(kiosks.acknowledged).hasSize(1);
        }

        @Test
        void while_it_is_being_written_the_row_says_so_and_a_second_click_does_nothing() throws Exception {
            calls(Alert.Kind.CALL_STAFF, MORNING);
            DeskStory desk = desk().waits(2).hangs().acknowledges(0).acknowledges(0);
            assertThat(desk.screen().calls().get(0).busy()).isTrue();
            assertThat(desk.screen().calls().get(0).action()).isEqualTo("Acknowledging ...");

            desk.goesOn();
            assertThat(desk.screen().calls()).isEmpty();
            assertThat(kiosks.acknowledged).hasSize(1);
        }

        @Test
        void what_could_not_be_written_goes_on_calling_and_is_said() throws Exception {
            calls(Alert.Kind.CALL_STAFF, MORNING);
            DeskStory desk = desk().waits(2);
            kiosks.gone = true;
            desk.acknowledges(0);
            assertThat(desk.screen().calls()).hasSize(1);
            assertThat(desk.screen().troubles())
                    .contains("The last acknowledgement was not written. The patient has not been told; please try"
                            + " again.");
            desk.waits(60);
            assertThat(desk.sounds).isGreaterThan(1);

            kiosks.gone = false;
            desk.waits(2).acknowledges(0);
            assertThat(desk.screen().calls()).isEmpty();
            assertThat(desk.screen().troubles()).isEmpty();
        }

        @Test
        void the_window_stays_as_long_as_somebody_calls() throws Exception {
            calls(Alert.Kind.CALL_STAFF, MORNING);
            DeskStory desk = desk().waits(2);
            desk.presenter.close();
            assertThat(desk.view.closed).isFalse();
            assertThat(desk.screen().troubles())
                    .containsExactly("Acknowledge every call before you close this window.");

            desk.acknowledges(0).presenter.close();
            assertThat(desk.view.closed).isTrue();
            assertThat(desk.ended).isTrue();
        }
    }

    @Nested
    class WhenTheDeskSeesNothing {
        @Test
        void it_says_so_once_aloud_and_never_looks_like_a_quiet_desk() throws Exception {
            DeskStory desk = desk().waits(10);
            kiosks.gone = true;
            desk.waits(2);
            assertThat(desk.screen().troubles())
                    .singleElement()
                    .asString()
                    .startsWith("Calls cannot be read since 09:00");
            assertThat(desk.sounds).isZero();
            desk.waits(120);
            assertThat(desk.sounds).isEqualTo(1);
            assertThat(desk.faults).isNotEmpty();

            kiosks.gone = false;
            desk.waits(2);
            assertThat(desk.screen().troubles()).isEmpty();
        }

        @Test
        void news_that_never_comes_are_noticed_too() throws Exception {
            DeskStory desk = desk().waits(2).hangs().waits(20);
            assertThat(desk.screen().troubles()).hasSize(1);
            assertThat(desk.sounds).isEqualTo(1);

            calls(Alert.Kind.EMERGENCY, MORNING);
            desk.goesOn().waits(2);
            assertThat(desk.rows()).hasSize(1);
            assertThat(desk.screen().troubles()).isEmpty();
        }
    }

    @Nested
    class OnOneSpool {
        private Spool spool = new Spool(Path.of(""));

        @BeforeEach
        void aSpool() {
            spool = new Spool(data);
        }

        private DeskStory opensADesk() throws Exception {
            return new DeskStory(new SpoolMessages(data), data);
        }

        @Test
        void k26_a_call_outlives_the_desk_and_its_restart() throws Exception {
            Alert alert = Alert.now(Alert.Kind.LEFT_UNFINISHED, MORNING);
            spool.put(alert);
            DeskStory before = opensADesk();
            assertThat(before.rows()).hasSize(1);

            DeskStory after = opensADesk();
            assertThat(after.rows()).containsExactly("Left after a worrying answer | 09:00, just now");
            assertThat(after.sounds).isEqualTo(1);
            assertThat(spool.isAcknowledged(alert.id())).isFalse();

            after.waits(2).acknowledges(0);
            assertThat(spool.isAcknowledged(alert.id())).isTrue();
            assertThat(opensADesk().rows()).isEmpty();
        }

        @Test
        void what_one_desk_acknowledges_falls_silent_at_the_other() throws Exception {
            DeskStory here = opensADesk();
            DeskStory there = opensADesk();
            spool.put(Alert.now(Alert.Kind.CALL_STAFF, MORNING));
            here.waits(2);
            there.waits(2);
            assertThat(here.sounds + there.sounds).isEqualTo(2);

            here.waits(2).acknowledges(0);
            there.waits(300);
            assertThat(there.rows()).isEmpty();
            assertThat(there.sounds).isEqualTo(1);
        }

        @Test
        void both_may_acknowledge_the_same_call() throws Exception {
            Alert alert = Alert.now(Alert.Kind.CALL_STAFF, MORNING);
            spool.put(alert);
            DeskStory here = opensADesk();
            DeskStory there = opensADesk();
            here.waits(2).acknowledges(0);
            there.presenter.tick();
            there.waits(1);
            there.presenter.acknowledge(List.of(alert.id()));

            assertThat(there.screen().troubles()).isEmpty();
            assertThat(there.waits(2).rows()).isEmpty();
        }

        @Test
        void a_damaged_message_is_a_call_with_a_word_and_hides_no_other() throws Exception {
            spool.put(Alert.now(Alert.Kind.EMERGENCY, MORNING));
            UUID damaged = UUID.randomUUID();
            Files.writeString(data.resolve("spool").resolve("alert-" + damaged + ".json"), "{\"kind\":\"alert\"");
            DeskStory desk = opensADesk();
            assertThat(desk.rows())
                    .containsExactly(
                            "A call that cannot be read: go and look | time not known",
                            "Emergency answer | 09:00, just now");

            desk.waits(2).acknowledges(0);
            assertThat(desk.waits(10).rows()).containsExactly("Emergency answer | 09:00, just now");
            assertThat(opensADesk().rows()).hasSize(1);
        }

        @Test
        void counts_and_the_sign_of_life_come_from_the_folder() throws Exception {
            LocalDate today = LocalDate.of(2026, 11, 23);
            spool.put(new SpoolItem.Visit(
                    UUID.randomUUID(), "back_spasm", 1, Urgency.TODAY, Language.ENGLISH, today, 12));
            spool.put(new SpoolItem.Visit(
                    UUID.randomUUID(), "back_spasm", 1, Urgency.TODAY, Language.ENGLISH, today.minusDays(1), 30));
            new SignOfLife(data).give(MORNING.minusSeconds(20));
            DeskStory desk = opensADesk();
            assertThat(desk.counts()).contains("Today: 12", "Emergency: under 10");
            assertThat(desk.health()).first().isEqualTo("Kiosk: running");
        }
    }

    @Nested
    class WhatElseItShows {
        @ParameterizedTest
        @CsvSource({"0, under 10", "1, under 10", "9, under 10", "10, 10", "1234, '1,234'"})
        void numbers_that_could_tell_who_it_was_are_hidden(long visits, String shown) throws Exception {
            kiosks.counts.put(Urgency.EMERGENCY, visits);
            assertThat(desk().counts())
                    .containsExactly(
                            "Emergency: " + shown,
                            "Ask staff: under 10",
                            "Today: under 10",
                            "Book, 3 days: under 10",
                            "Book, 14 days: under 10",
                            "Self-care: under 10");
        }

        @Test
        void the_day_is_the_clinics() throws Exception {
            DeskStory desk = desk();
            desk.clockIsSet(Duration.ofHours(16)).waits(10);
            new ClinicFile(data).write(new ClinicFile(data).read().with("timeZone", "Pacific/Auckland"));
            desk.waits(10);
            assertThat(kiosks.asked).first().isEqualTo(LocalDate.of(2026, 11, 23));
            assertThat(kiosks.asked).last().isEqualTo(LocalDate.of(2026, 11, 24));
        }

        @ParameterizedTest
        @CsvSource({
            "0, Kiosk: running",
            "119, Kiosk: running",
            "-100, Kiosk: running",
            "780, 'Kiosk: no sign of it since 08:47, 13 min ago. Please look.'",
            "-1000, Kiosk: not known whether it runs"
        })
        void the_kiosk_is_as_its_last_sign_says(long secondsAgo, String words) throws Exception {
            kiosks.sign = Optional.of(MORNING.minusSeconds(secondsAgo));
            assertThat(desk().health()).containsExactly(words, "Printer: not known, no trouble told");
        }

        @Test
        void what_is_not_known_is_said_to_be_unknown() throws Exception {
            DeskStory desk = desk();
            assertThat(desk.health()).first().isEqualTo("Kiosk: not known whether it runs");
            kiosks.gone = true;
            desk.waits(10);
            assertThat(desk.counts()).allSatisfy(line -> assertThat(line).endsWith("not known"));
            Files.writeString(data.resolve(ClinicFile.NAME), "{");
            desk.waits(10);
            assertThat(desk.screen().door().words()).isEqualTo("Not known whether the kiosk is open");
            assertThat(desk.screen().door().usable()).isFalse();
        }

        @Test
        void a_printer_that_failed_is_in_trouble_until_somebody_has_seen_it() throws Exception {
            calls(Alert.Kind.PRINTER, MORNING);
            DeskStory desk = desk();
            assertThat(desk.health()).contains("Printer: did not print at 09:00");
            desk.waits(2).acknowledges(0);
            assertThat(desk.health()).contains("Printer: not known, no trouble told");
        }

        @Test
        void reception_only_is_written_where_the_kiosk_looks_and_taken_back() throws Exception {
            DeskStory desk = desk();
            assertThat(desk.screen().door().closed()).isFalse();
            desk.presenter.turnDoor();
            assertThat(new ClinicFile(data).read().receptionOnly()).isTrue();
            assertThat(desk.screen().door())
                    .isEqualTo(new DeskScreen.Door(
                            true,
                            true,
                            "Reception only: the kiosk sends everybody to the front desk. A visit that has begun is"
                                    + " finished first.",
                            "Open the kiosk again"));
            assertThat(new ClinicFile(data).read().timeZone()).hasToString("Europe/London");

            desk.presenter.turnDoor();
            assertThat(new ClinicFile(data).read().receptionOnly()).isFalse();
        }

        @Test
        void where_somebody_else_closed_the_kiosk_the_desk_shows_it() throws Exception {
            DeskStory desk = desk();
            new ClinicFile(data).write(new ClinicFile(data).read().with("receptionOnly", "true"));
            desk.waits(10);
            assertThat(desk.screen().door().closed()).isTrue();
        }

        @Test
        void a_door_that_cannot_be_turned_says_so() throws Exception {
            DeskStory desk = desk();
            Files.writeString(data.resolve(ClinicFile.NAME), "{");
            desk.presenter.turnDoor();
            assertThat(desk.screen().troubles())
                    .containsExactly("The kiosk's settings could not be changed. Please try again.");
            assertThat(Files.readString(data.resolve(ClinicFile.NAME))).isEqualTo("{");
        }

        @Test
        void with_a_server_the_door_is_not_promised_and_no_kiosk_is_called_running() throws Exception {
            kiosks.reach = Messages.Reach.SERVER;
            DeskStory desk = desk();
            assertThat(desk.screen().door().usable()).isFalse();
            desk.presenter.turnDoor();
            assertThat(new ClinicFile(data).read().receptionOnly()).isFalse();
            assertThat(desk.health()).first().isEqualTo("Kiosks: not known here whether they run");
        }

        @Test
        void the_light_is_turned_and_back() throws Exception {
            DeskStory desk = desk();
            desk.presenter.turnLight();
            desk.presenter.turnLight();
            assertThat(desk.view.dressed).containsExactly(ThemeName.STANDARD, ThemeName.DARK, ThemeName.STANDARD);
        }
    }
}
