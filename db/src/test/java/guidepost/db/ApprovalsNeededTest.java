package guidepost.db;

import static org.assertj.core.api.Assertions.assertThat;

import guidepost.core.guide.Edition;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many people have to answer for a change: one more where it lowers anybody's result. */
final class ApprovalsNeededTest {
    private static final Edition BEFORE = Guides.standard();

    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource({
        "no_improvement_days, 15, 2",
        "no_improvement_days, 13, 1",
        "severe_pain, 9, 2",
        "severe_pain, 7, 1",
        "ice_hours, 36, 1",
        "no_improvement_days, 14, 1"
    })
    void two_where_somebody_is_told_to_wait_longer_than_before_else_one(String threshold, int value, int needed) {
        Edition draft = Staff.withThreshold(BEFORE.asDraft(), threshold, value);
        assertThat(ApprovalsNeeded.BY_IMPACT.of(Optional.of(BEFORE), draft)).isEqualTo(needed);
    }

    @Test
    void two_where_it_cannot_be_told() {
        Edition unknown = Guides.edited(
                "\"all\":[{\"question\":\"onset\",\"moreThan\":\"expected_recovery_days\"}]",
                "\"all\":[{\"question\":\"onset\",\"moreThan\":\"nothing_known\"}]");
        assertThat(ApprovalsNeeded.BY_IMPACT.of(Optional.of(BEFORE), unknown)).isEqualTo(2);
    }

    @Test
    void one_for_the_first_edition_of_a_guide() {
        assertThat(ApprovalsNeeded.BY_IMPACT.of(Optional.empty(), BEFORE.asDraft()))
                .isEqualTo(1);
    }
}
