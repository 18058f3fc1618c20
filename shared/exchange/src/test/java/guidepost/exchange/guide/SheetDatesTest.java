package guidepost.exchange.guide;

import static org.assertj.core.api.Assertions.assertThat;

import guidepost.core.guide.Edition;
import guidepost.core.handout.Handout;
import guidepost.exchange.DefaultGuides;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The dates on a patient's sheet: their own, and never one that has passed. */
final class SheetDatesTest {
    private static final Edition GUIDE = DefaultGuides.builtIn();
    private static final Sheets TUESDAY = Sheets.of(GUIDE);
    private static final DateTimeFormatter IN_FULL = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);
    private static final Pattern DATE = Pattern.compile("([A-Z][a-z]+day) (\\d{1,2}) ([A-Z][a-z]+)");

    private static Handout sheet(String differences) {
        return TUESDAY.compose(Person.calmBut(differences));
    }

    @ParameterizedTest(name = "{0} hours: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "0  | From Thursday 12 March, 10:00,",
                "24 | From Wednesday 11 March, 10:00,",
                "47 | From Tuesday 10 March, 11:00,",
                "48 | ''",
                "49 | ''"
            })
    void cold_turns_to_heat_forty_eight_hours_after_it_began(int onset, String clock) {
        Handout sheet = sheet("onset=" + onset);
        boolean cold = !clock.isEmpty();

        assertThat(Sheets.blocks(sheet).contains("cold_first")).isEqualTo(cold);
        assertThat(Sheets.blocks(sheet).contains("heat_first")).isNotEqualTo(cold);
        assertThat(Sheets.everyLine(sheet).stream().filter(line -> line.matches("From .*, \\d\\d:\\d\\d,.*")))
                .hasSize(cold ? 1 : 0)
                .allMatch(line -> line.startsWith(clock));
    }

    @ParameterizedTest(name = "at {0}, {1} hours after it began: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-10-24T12:00 | 0  | Monday 26 October, 11:00",
                "2026-10-24T12:00 | 30 | Sunday 25 October, 05:00",
                "2026-10-24T12:00 | 47 | Saturday 24 October, 13:00",
                "2026-10-25T00:30 | 46 | Sunday 25 October, 01:30",
                "2026-10-25T00:30 | 45 | Sunday 25 October, 02:30",
                "2026-10-26T10:00 | 47 | Monday 26 October, 11:00",
                "2026-03-28T12:00 | 0  | Monday 30 March, 13:00"
            })
    void forty_eight_hours_are_forty_eight_hours_when_the_clocks_change(
            LocalDateTime moment, int onset, String expected) {
        ZonedDateTime there = moment.atZone(Sheets.LONDON);
        Handout sheet = TUESDAY.at(there).compose(Person.calmBut("onset=" + onset));

        assertThat(Sheets.lines(sheet, "cold_first")).anyMatch(line -> line.startsWith("From " + expected + ","));
    }

    @ParameterizedTest(name = "at {0}, {1} hours after it began, there is no more cold")
    @CsvSource({"2026-10-24T12:00, 48", "2026-10-25T12:00, 48", "2026-10-26T12:00, 48", "2026-10-26T12:00, 49"})
    void a_change_of_the_clocks_does_not_bring_the_cold_back(LocalDateTime moment, int onset) {
        Handout sheet = TUESDAY.at(moment.atZone(Sheets.LONDON)).compose(Person.calmBut("onset=" + onset));

        assertThat(Sheets.blocks(sheet)).contains("heat_first").doesNotContain("cold_first");
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "onset=24                | book_later       | no better by Tuesday 24 March",
                "home_care_days=13       | book_later       | no better by Wednesday 11 March",
                "home_care_days=14       | book_tomorrow    | no better tomorrow",
                "onset=24                | book_later       | not gone by Monday 20 April",
                "onset=1008              | book_later       | not gone by Tuesday 10 March",
                "home_care_days=15       | book_again_worse | not gone by Monday 20 April",
                "pain=8 home_care_days=3 | book_again       | no better by Saturday 21 March",
                "onset=0                 | expect_mild      | by Friday 13 March",
                "onset=72                | expect_mild      | by Tuesday 10 March",
                "onset=0 pain=5          | expect_moderate  | by Tuesday 21 April",
                "onset=0 pain=9          | expect_severe    | by Tuesday 21 April"
            })
    void a_date_is_counted_from_this_persons_onset_or_from_today(String differences, String block, String words) {
        assertThat(Sheets.lines(sheet(differences), block)).anyMatch(line -> line.contains(words));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "onset=96, expect_mild, worst",
        "onset=1032, book_again, not gone",
        "onset=1100 home_care_days=20, book_again_worse, not gone"
    })
    void a_line_whose_date_has_passed_is_left_out(String differences, String block, String words) {
        assertThat(Sheets.lines(sheet(differences), block)).isNotEmpty().noneMatch(line -> line.contains(words));
    }

    @Test
    void no_date_on_any_sheet_has_passed() {
        GuideVisits visits = new GuideVisits(GUIDE, 8);
        LocalDate today = Sheets.TUESDAY_TEN.toLocalDate();
        int dates = 0;
        for (int visit = 0; visit < 1_500; visit++) {
            Handout sheet = TUESDAY.compose(visits.next());
            List<LocalDate> printed = Sheets.entries(sheet)
                    .flatMap(entry -> entry.lines().stream())
                    .flatMap(line -> dates(line.text()))
                    .toList();
            assertThat(printed).allMatch(date -> !date.isBefore(today));
            dates += printed.size();
        }
        assertThat(dates).isGreaterThan(1_000);
    }

    private static Stream<LocalDate> dates(String line) {
        return DATE.matcher(line).results().map(words -> date(words.group()));
    }

    /** The day of the week tells the year: it is another one a year before or after. */
    private static LocalDate date(String words) {
        return IntStream.rangeClosed(-1, 1)
                .mapToObj(Sheets.TUESDAY_TEN::plusYears)
                .map(near -> words + " " + near.getYear())
                .flatMap(SheetDatesTest::parsed)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no such day: " + words));
    }

    private static Stream<LocalDate> parsed(String words) {
        try {
            return Stream.of(LocalDate.parse(words, IN_FULL));
        } catch (DateTimeParseException noSuchDay) {
            return Stream.empty();
        }
    }
}
