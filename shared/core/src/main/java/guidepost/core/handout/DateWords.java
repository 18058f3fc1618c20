package guidepost.core.handout;

import guidepost.core.guide.Language;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates and clock times as people of a language and region say them; patterns of our own, so that every Java says the same. */
final class DateWords {
    private final Locale locale;
    private final String day;
    private final boolean twelveHours;

    DateWords(Language language, boolean twelveHours) {
        this.locale = language.locale();
        this.day = pattern(locale);
        this.twelveHours = twelveHours;
    }

    private static String pattern(Locale locale) {
        if (locale.getLanguage().equals("en")) {
            return locale.getCountry().equals("US") ? "EEEE, MMMM d" : "EEEE d MMMM";
        }
        return locale.getLanguage().equals("es") ? "EEEE d 'de' MMMM" : "EEEE d MMMM";
    }

    String day(ZonedDateTime moment) {
        return DateTimeFormatter.ofPattern(day, locale).format(moment);
    }

    String clock(ZonedDateTime moment) {
        if (!twelveHours) {
            return DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(moment);
        }
        String half = moment.getHour() < 12 ? "am" : "pm";
        return DateTimeFormatter.ofPattern("h:mm", Locale.ROOT).format(moment) + " " + half;
    }

    String dayAndClock(ZonedDateTime moment) {
        return day(moment) + ", " + clock(moment);
    }

    /** The day with its year, for the record. */
    String inFull(ZonedDateTime moment) {
        return day(moment) + " " + moment.getYear() + ", " + clock(moment);
    }
}
