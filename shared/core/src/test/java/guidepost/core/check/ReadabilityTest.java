package guidepost.core.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How hard a text is to read. */
final class ReadabilityTest {
    @ParameterizedTest
    @CsvSource({
        "back, 1",
        "muscle, 2",
        "pain, 1",
        "table, 2",
        "take, 1",
        "takes, 1",
        "asked, 1",
        "wanted, 2",
        "medicine, 3",
        "the, 1",
        "people, 2",
        "ice, 1",
        "hospital, 3",
        "emergency, 4",
        "12, 1",
        "lied, 1",
    })
    void syllables_are_counted_as_they_are_spoken(String word, int syllables) {
        assertThat(Readability.syllables(word)).isEqualTo(syllables);
    }

    @Test
    void the_grade_is_flesch_and_kincaids() {
        // 12 words, 2 sentences, 12 syllables: 0.39 * 6 + 11.8 * 1 - 15.59 is below nought.
        assertThat(Readability.of("Put ice on your back. Rest on your side in bed.")
                        .grade())
                .isEmpty();
        assertThat(Readability.of("Put some ice on your back. Then rest on your side in bed.")
                        .grade())
                .hasValue(0);
        // 14 words in one sentence, 30 syllables.
        assertThat(Readability.of("Physiotherapist-recommended activity maintains flexibility, and regular"
                                + " medicine administration alleviates inflammation after difficult episodes here")
                        .grade()
                        .orElseThrow())
                .isGreaterThan(18);
        // 13 words, one sentence, 15 syllables.
        assertThat(Readability.of("Take a walk in the house for a few minutes when you can")
                        .grade()
                        .orElseThrow())
                .isCloseTo(0.39 * 13 + 11.8 * 14 / 13 - 15.59, within(0.01));
    }

    @Test
    void lists_bold_and_tokens_are_no_words_to_stumble_over() {
        Readability easy = Readability.of("**Cool it:**\n- ice for {{ice_minutes}} minutes\n- then rest\n- and walk");
        assertThat(easy.longestSentence()).isEqualTo(4);
        assertThat(easy.isEasy()).isTrue();
    }

    @Test
    void a_long_sentence_is_found_among_short_ones() {
        Readability found =
                Readability.of("Rest. One two three four five six seven eight nine ten one two three four five"
                        + " six seven eight nine ten one. Walk.");
        assertThat(found.longestSentence()).isEqualTo(21);
        assertThat(found.isEasy()).isFalse();
    }

    @Test
    void what_is_done_by_nobody_is_found_and_how_somebody_feels_is_not() {
        assertThat(Readability.of("The tablets are taken with food and should be carefully stored.")
                        .passives())
                .containsExactly("are taken", "be carefully stored");
        assertThat(Readability.of("If you are tired or worried, take a rest. You are allowed to.")
                        .passives())
                .isEmpty();
    }

    @Test
    void hard_words_come_with_plain_ones() {
        assertThat(Readability.of("Consult a physician prior to taking an analgesic.")
                        .hardWords())
                .containsEntry("physician", "doctor")
                .containsEntry("prior to", "before")
                .containsEntry("analgesic", "painkiller")
                .doesNotContainKey("oral");
        assertThat(Readability.of("Keep moving.").hardWords()).isEmpty();
    }

    @Test
    void an_empty_text_is_easy() {
        assertThat(Readability.of("").isEasy()).isTrue();
        assertThat(Readability.of("").longestSentence()).isZero();
    }
}
