package guidepost.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import guidepost.core.SmallGuide;
import guidepost.core.guide.Edition;
import guidepost.core.guide.GuidanceBlock;
import guidepost.core.guide.Language;
import guidepost.core.guide.Place;
import guidepost.core.guide.Urgency;
import guidepost.core.guide.Wording;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class TranslationTest {
    private static final Language SPANISH = new Language("es");

    private static Edition saying(String english, String spanish) {
        return SmallGuide.ankle()
                .with(SmallGuide.block("advice", Place.TODAY, Set.of(Urgency.SELF_CARE), english))
                .translatedInto(SPANISH, words -> words.equals(english) ? spanish : words)
                .edition();
    }

    private static Translation spanish(Edition edition, Optional<Edition> before) {
        return Translation.of(edition, before).stream()
                .filter(translation -> translation.language().equals(SPANISH))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_language_in_which_everything_is_written_is_complete() {
        Translation translation = spanish(saying("Rest", "Descanse"), Optional.empty());

        assertThat(translation.offered()).isTrue();
        assertThat(translation.isComplete()).isTrue();
        assertThat(translation.outOfDate()).isEmpty();
        assertThat(translation.texts()).isGreaterThan(30);
    }

    @Test
    void a_language_that_is_not_offered_yet_is_counted_and_what_it_lacks_is_named() {
        Wording both = new Wording(new TreeMap<>(Map.of(Language.ENGLISH, "Rest", SPANISH, "Descanse")));
        GuidanceBlock block = new GuidanceBlock(
                "advice",
                Place.TODAY,
                Set.of(Urgency.SELF_CARE),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                both,
                "test");
        Translation half = spanish(SmallGuide.ankle().with(block).edition(), Optional.empty());

        assertThat(half.offered()).isFalse();
        assertThat(half.isComplete()).isFalse();
        assertThat(half.missing())
                .hasSize(half.texts() - 1)
                .contains("title", "questions/who/options/me/label")
                .doesNotContain("guidance/advice/text");
    }

    @Test
    void a_text_whose_english_changed_alone_is_out_of_date() {
        Edition now = saying("Rest for a day", "Descanse");

        assertThat(spanish(now, Optional.of(saying("Rest", "Descanse"))).outOfDate())
                .containsExactly("guidance/advice/text");
        assertThat(spanish(now, Optional.of(saying("Rest", "Repose"))).outOfDate())
                .isEmpty();
        assertThat(spanish(now, Optional.of(saying("Rest for a day", "Descanse")))
                        .outOfDate())
                .isEmpty();
    }

    @Test
    void the_language_the_guide_is_written_in_first_is_never_out_of_date() {
        assertThat(Translation.of(saying("Rest for a day", "Descanse"), Optional.of(saying("Rest", "Descanse"))))
                .filteredOn(translation -> translation.language().equals(Language.ENGLISH))
                .extracting(Translation::outOfDate)
                .containsExactly(List.of());
    }
}
