package guidepost.core.guide;

import java.util.Locale;
import java.util.Optional;

/** What a guide's texts may ask of the clinic it is shown in. */
public enum ClinicFact {
    NAME,
    PHONE,
    EMERGENCY_NUMBER,
    OUT_OF_HOURS_NUMBER;

    /** The fact's name in a token. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<ClinicFact> of(String code) {
        for (ClinicFact fact : values()) {
            if (fact.code().equals(code)) {
                return Optional.of(fact);
            }
        }
        return Optional.empty();
    }
}
