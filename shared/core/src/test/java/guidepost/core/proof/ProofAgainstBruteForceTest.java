package guidepost.core.proof;

import static org.assertj.core.api.Assertions.assertThat;

import guidepost.core.check.Finding;
import guidepost.core.check.Finding.Kind;
import guidepost.core.guide.Edition;
import guidepost.core.guide.Floor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The proof says of a guide what trying every answer says: the same counts, the same findings, the same smallest patients. */
class ProofAgainstBruteForceTest {
    private static final int GUIDES = Boolean.getBoolean("guidepost.soak") ? 10_000 : 1_000;
    private static final long PATTERNS = 1_000_000;
    private static final long FEW_PATTERNS = 5_000;

    /** What one guide has been tried for: how many patterns it has, and what was found. */
    private record Tried(long patterns, List<Kind> found) {}

    @Test
    void every_generated_guide_is_proved_as_brute_force_finds_it() {
        List<Tried> tried = IntStream.rangeClosed(1, GUIDES)
                .parallel()
                .mapToObj(ProofAgainstBruteForceTest::tried)
                .toList();
        assertThat(tried.stream().mapToLong(Tried::patterns).sum()).isGreaterThan(GUIDES * 90_000L);
        Map<Kind, Integer> kinds = new EnumMap<>(Kind.class);
        tried.forEach(guide -> guide.found().forEach(kind -> kinds.merge(kind, 1, Integer::sum)));
        assertThat(kinds.keySet())
                .containsAll(EnumSet.range(Kind.FLOOR_NOT_KEPT, Kind.CONTRADICTORY_GUIDANCE))
                .contains(Kind.NO_EMERGENCY_LIST);
        assertThat(kinds.values()).allSatisfy(times -> assertThat(times).isGreaterThan(5));
    }

    private static Tried tried(int seed) {
        Edition guide = TinyGuides.draft(seed, PATTERNS);
        List<Floor> floors = TinyGuides.floors(guide, seed);
        BruteForce all = new BruteForce(guide);
        Proof proof = Proof.of(guide, floors);
        assertThat(proof.answerPatterns()).as("guide %s", seed).isEqualTo(all.patterns());
        assertThat(proof.byUrgency()).as("guide %s", seed).isEqualTo(all.byUrgency());
        assertThat(proof.findings().stream().map(BruteForce.Found::of).toList())
                .as("guide %s", seed)
                .containsExactlyElementsOf(all.findings(floors));
        return new Tried(
                all.patterns(), proof.findings().stream().map(Finding::kind).toList());
    }

    @Test
    void whatever_order_the_questions_are_laid_out_in_the_proof_says_the_same() {
        for (int seed = 1; seed <= GUIDES / 4; seed++) {
            Edition guide = TinyGuides.draft(seed, FEW_PATTERNS);
            List<Floor> floors = TinyGuides.floors(guide, seed);
            List<String> shuffled = new ArrayList<>(QuestionOrder.asWritten(List.of(guide)));
            Collections.shuffle(shuffled, new Random(seed));
            for (List<String> order : List.of(shuffled, QuestionOrder.nearEachOther(List.of(guide)))) {
                BruteForce all = new BruteForce(guide, order);
                Proof proof = Proof.proved(guide, order, floors, Proof.BUDGET, () -> false);
                assertThat(proof.byUrgency()).as("guide %s", seed).isEqualTo(all.byUrgency());
                assertThat(proof.findings().stream().map(BruteForce.Found::of).toList())
                        .as("guide %s, order %s", seed, order)
                        .containsExactlyElementsOf(all.findings(floors));
            }
        }
    }
}
