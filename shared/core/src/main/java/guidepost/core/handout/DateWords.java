package guidepost.core.handout;

import guidepost.core.guide.Language;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates and clock times as people of a language and region say them; patterns of our own, so that every Java says the same. */
final class DateWords {
    private static final String ENGLISH = "EEEE d MMMM";
    private static final String AMERICAN = "EEEE, MMMM d";
    private static final String SPANISH = "EEEE d 'de' MMMM";

    private final Locale locale;
    private final boolean spanish;
    private final boolean twelveHours;

    DateWords(Language language, boolean twelveHours) {
        this.locale = language.locale();
        this.spanish = locale.getLanguage().equals("es");
        this.twelveHours = twelveHours;
    }

    private String pattern() {
        if (spanish) {
            return SPANISH;
        }
        return locale.getLanguage().equals("en") && locale.getCountry().equals("US") ? AMERICAN : ENGLISH;
    }

    String day(ZonedDateTime moment) {
        return DateTimeFormatter.ofPattern(pattern(), locale).format(moment);
    }

    String clock(ZonedDateTime moment) {
        if (!twelveHours) {
            return DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(moment);
        }
        String half = moment.getHour() < 12 ? "am" : "pm";
        return DateTimeFormatter.ofPattern("h:mm", Locale.ROOT).format(moment) + " " + half;
    }

    String dayAndClock(ZonedDateTime moment) {
        return day(moment) + before(moment) + clock(moment);
    }

    /** What stands between a day and its clock time: Spanish says "at", and "the ones" of every hour but one. */
    private String before(ZonedDateTime moment) {
        if (!spanish) {
            return ", ";
        }
        boolean one = (twelveHours ? moment.getHour() % 12 : moment.getHour()) == 1;
        return one ? " a la " : " a las ";
    }

    /** The day in few letters, for a place with little room. */
    String shortDay(ZonedDateTime moment) {
        String pattern = pattern()
                .replace("EEEE", "EEE")
                .replace("MMMM", "MMM")
                .replace(" 'de'", "")
                .replace(",", "");
        return DateTimeFormatter.ofPattern(pattern, locale).format(moment).replace(".", "");
    }

    /** The day with its year, for the record. */
    String inFull(ZonedDateTime moment) {
        return day(moment) + (spanish ? " de " : " ") + moment.getYear() + ", " + clock(moment);
    }
}
