package guidepost.exchange.clinic;

import guidepost.core.guide.Language;
import guidepost.exchange.PlainText;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which values a setting can have. */
interface Allowed {
    /** What is wrong with the value; empty where it can be had. */
    Optional<String> problem(String value);

    static Allowed matches(String pattern, String expected) {
        Pattern compiled = Pattern.compile(pattern);
        return value -> unless(compiled.matcher(value).matches(), expected);
    }

    static Allowed line(int most) {
        return value -> value.contains("\n")
                ? Optional.of("must be one line")
                : text(most).problem(value);
    }

    static Allowed text(int most) {
        return value -> value.length() > most
                ? Optional.of("must be at most " + most + " characters")
                : PlainText.problem(value);
    }

    static Allowed oneOf(String... words) {
        return value -> unless(List.of(words).contains(value), "must be " + String.join(" or ", words));
    }

    static Allowed whole(int least, int most) {
        Pattern whole = Pattern.compile("[1-9][0-9]{0,8}");
        return value -> unless(
                whole.matcher(value).matches() && Integer.parseInt(value) >= least && Integer.parseInt(value) <= most,
                "must be a whole number from " + least + " to " + most);
    }

    static Allowed decimal(int least, int most) {
        Pattern decimal = Pattern.compile("[1-9][0-9]{0,3}([.][0-9]{1,4})?");
        return value -> unless(
                decimal.matcher(value).matches()
                        && new BigDecimal(value).compareTo(BigDecimal.valueOf(least)) >= 0
                        && new BigDecimal(value).compareTo(BigDecimal.valueOf(most)) <= 0,
                "must be a number from " + least + " to " + most);
    }

    static Allowed zone() {
        return value -> {
            try {
                return unless(ZoneId.of(value).getId().equals(value), "must be a time zone, such as Europe/London");
            } catch (DateTimeException e) {
                return Optional.of("must be a time zone, such as Europe/London");
            }
        };
    }

    static Allowed language() {
        return value -> unless(
                Language.isTag(value) && new Language(value).isBase(), "must be a language without region, such as en");
    }

    static Allowed pinHash() {
        return value -> unless(PinHash.parse(value).isPresent(), "is damaged; set the PIN again");
    }

    /** The same, or nothing at all. */
    default Allowed orEmpty() {
        return value -> value.isEmpty() ? Optional.empty() : problem(value);
    }

    private static Optional<String> unless(boolean good, String problem) {
        return good ? Optional.empty() : Optional.of(problem);
    }
}
