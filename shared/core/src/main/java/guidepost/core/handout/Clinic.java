package guidepost.core.handout;

import guidepost.core.guide.ClinicFact;
import java.time.ZoneId;
import java.util.Optional;

/**
 * The clinic a guide is shown in.
 *
 * @param region the country, {@code GB} or {@code US}: picks regional wording and how dates look
 * @param zone the clinic's time zone
 * @param twelveHourClock whether clock times are told as "3:00 pm"
 */
public record Clinic(
        String name,
        String address,
        String phone,
        String emergencyNumber,
        String outOfHoursNumber,
        String region,
        ZoneId zone,
        boolean twelveHourClock) {
    /** The fact in words; empty where the clinic has not given it. */
    public Optional<String> fact(ClinicFact fact) {
        String words =
                switch (fact) {
                    case NAME -> name;
                    case PHONE -> phone;
                    case EMERGENCY_NUMBER -> emergencyNumber;
                    case OUT_OF_HOURS_NUMBER -> outOfHoursNumber;
                };
        return words.isBlank() ? Optional.empty() : Optional.of(words);
    }
}
