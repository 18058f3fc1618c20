package guidepost.core.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateTest {
    @Test
    void a_text_is_cut_at_its_tokens() throws Template.Malformed {
        assertThat(Template.parse(
                                "Cold for {{ice_hours}} hours, until {{date:cold_until}}; call {{clinic:phone}} or {{fixed:999|emergency}}.")
                        .parts())
                .containsExactly(
                        new Template.Words("Cold for "),
                        new Template.ThresholdToken("ice_hours"),
                        new Template.Words(" hours, until "),
                        new Template.DateToken("cold_until"),
                        new Template.Words("; call "),
                        new Template.ClinicToken(ClinicFact.PHONE),
                        new Template.Words(" or "),
                        new Template.Fixed("999", "emergency"),
                        new Template.Words("."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{ice",
                "ice}}",
                "{{clinic:owner}}",
                "{{fixed:9}}",
                "{{fixed:|why}}",
                "{{fixed:9| }}",
                "{{what:is}}"
            })
    void a_token_that_cannot_be_read_is_refused(String text) {
        assertThatThrownBy(() -> Template.parse(text)).isInstanceOf(Template.Malformed.class);
    }
}
