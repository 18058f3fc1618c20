package guidepost.core.proof;

import static org.assertj.core.api.Assertions.assertThat;

import guidepost.core.guide.Edition;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The impact diff of two editions is what taking every patient through both says. */
class ImpactDiffAgainstBruteForceTest {
    private static final int PAIRS = Boolean.getBoolean("guidepost.soak") ? 10_000 : 1_000;
    private static final long PATTERNS = 20_000;

    @Test
    void every_pair_of_generated_guides_is_compared_as_brute_force_finds_it() {
        int cells = 0;
        for (int seed = 1; seed <= PAIRS; seed++) {
            Edition before = TinyGuides.draft(seed, PATTERNS / 8);
            Edition after = TinyGuides.changed(before, seed, PATTERNS);
            BruteDiff all = new BruteDiff(before, after);
            if (all.size() > PATTERNS) {
                continue;
            }
            all.run();
            ImpactDiff diff = ImpactDiff.of(before, after);
            assertThat(diff.answerPatterns()).as("pair %s", seed).isEqualTo(all.patterns());
            assertThat(diff.matrix()).as("pair %s", seed).isEqualTo(all.matrix());
            assertThat(diff.examples()).as("pair %s", seed).containsExactlyElementsOf(all.examples());
            assertThat(diff.guidance()).as("pair %s", seed).containsExactlyElementsOf(all.guidance());
            assertThat(sum(diff)).as("pair %s", seed).isEqualTo(diff.answerPatterns());
            cells += diff.examples().size();
        }
        assertThat(cells).isGreaterThan(5 * PAIRS);
    }

    @Test
    void whatever_order_the_questions_are_laid_out_in_the_diff_is_the_same() {
        for (int seed = 1; seed <= PAIRS / 4; seed++) {
            Edition before = TinyGuides.draft(seed, PATTERNS / 8);
            Edition after = TinyGuides.changed(before, seed, PATTERNS);
            List<String> order = new ArrayList<>(QuestionOrder.asWritten(List.of(before, after)));
            Collections.shuffle(order, new Random(seed));
            BruteDiff all = new BruteDiff(before, after, order);
            if (all.size() <= PATTERNS) {
                all.run();
                ImpactDiff diff = ImpactDiff.inOrder(before, after, order);
                assertThat(diff.matrix()).as("pair %s", seed).isEqualTo(all.matrix());
                assertThat(diff.examples()).as("pair %s", seed).containsExactlyElementsOf(all.examples());
                assertThat(diff.guidance()).as("pair %s", seed).containsExactlyElementsOf(all.guidance());
            }
        }
    }

    private static BigInteger sum(ImpactDiff diff) {
        return diff.matrix().values().stream()
                .flatMap(row -> row.values().stream())
                .reduce(BigInteger.ZERO, BigInteger::add);
    }
}
