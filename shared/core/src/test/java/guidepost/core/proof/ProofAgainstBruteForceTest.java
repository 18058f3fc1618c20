package guidepost.core.proof;

import static org.assertj.core.api.Assertions.assertThat;

import guidepost.core.check.Finding;
import guidepost.core.check.Finding.Kind;
import guidepost.core.guide.Edition;
import guidepost.core.guide.Floor;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The proof says of a guide what trying every answer says: the same counts, the same findings, the same smallest patients. */
class ProofAgainstBruteForceTest {
    private static final int GUIDES = Boolean.getBoolean("guidepost.soak") ? 10_000 : 1_000;
    private static final long PATTERNS = 1_000_000;

    @Test
    void every_generated_guide_is_proved_as_brute_force_finds_it() {
        long patterns = 0;
        Map<Kind, Integer> kinds = new EnumMap<>(Kind.class);
        for (int seed = 1; seed <= GUIDES; seed++) {
            Edition guide = TinyGuides.draft(seed, PATTERNS);
            List<Floor> floors = TinyGuides.floors(guide, seed);
            BruteForce all = new BruteForce(guide);
            Proof proof = Proof.of(guide, floors);
            patterns += all.patterns();
            assertThat(proof.answerPatterns()).as("guide %s", seed).isEqualTo(all.patterns());
            assertThat(proof.byUrgency()).as("guide %s", seed).isEqualTo(all.byUrgency());
            assertThat(proof.findings().stream().map(BruteForce.Found::of).toList())
                    .as("guide %s", seed)
                    .containsExactlyElementsOf(all.findings(floors));
            proof.findings().stream().map(Finding::kind).forEach(kind -> kinds.merge(kind, 1, Integer::sum));
        }
        assertThat(patterns).isGreaterThan(GUIDES * 90_000L);
        assertThat(kinds.keySet())
                .containsAll(EnumSet.range(Kind.FLOOR_NOT_KEPT, Kind.CONTRADICTORY_GUIDANCE))
                .contains(Kind.NO_EMERGENCY_LIST);
        assertThat(kinds.values()).allSatisfy(times -> assertThat(times).isGreaterThan(5));
    }
}
