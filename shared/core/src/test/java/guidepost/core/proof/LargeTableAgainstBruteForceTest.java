package guidepost.core.proof;

import static org.assertj.core.api.Assertions.assertThat;

import guidepost.core.check.Finding.Kind;
import guidepost.core.guide.AnswerKind;
import guidepost.core.guide.Condition;
import guidepost.core.guide.Edition;
import guidepost.core.guide.Question;
import guidepost.core.guide.Rule;
import guidepost.core.guide.Threshold;
import guidepost.core.guide.Unit;
import guidepost.core.guide.Urgency;
import guidepost.core.guide.Wording;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** One decision table of whole numbers, as large as trying every answer allows: a million patterns in the suite, a hundred million in the soak. */
class LargeTableAgainstBruteForceTest {
    private static final Wording WORDS = Wording.english("Words");
    private static final int COLUMNS = 4;
    private static final int ANSWERS = Boolean.getBoolean("guidepost.soak") ? 100 : 32;
    private static final int ROWS = 25;
    private static final Urgency[] RESULTS = {
        Urgency.BOOK_14_DAYS, Urgency.BOOK_3_DAYS, Urgency.TODAY, Urgency.ASK_STAFF, Urgency.EMERGENCY
    };

    @Test
    void a_large_table_is_proved_as_brute_force_finds_it() {
        Edition table = table(new Random(COLUMNS));
        BruteForce all = new BruteForce(table);
        Proof proof = Proof.of(table, List.of());
        assertThat(proof.answerPatterns()).isEqualTo(BigInteger.valueOf(ANSWERS).pow(COLUMNS));
        assertThat(proof.byUrgency()).isEqualTo(all.byUrgency()).hasSizeGreaterThan(RESULTS.length - 1);
        assertThat(proof.findings().stream().map(BruteForce.Found::of).toList())
                .containsExactlyElementsOf(all.findings(List.of()));
        assertThat(proof.findings()).extracting("kind").contains(Kind.WORSE_ANSWER_LOWERS);
    }

    private static Edition table(Random random) {
        List<Threshold> thresholds = new ArrayList<>();
        List<Question> questions = new ArrayList<>();
        List<Rule> rules = new ArrayList<>();
        List<Integer> columns = new ArrayList<>();
        for (int column = 0; column < COLUMNS; column++) {
            columns.add(column);
            questions.add(new Question(
                    "q" + column, "section", WORDS, WORDS, Optional.empty(), false, List.of(), amount(), "nobody"));
        }
        for (int row = 0; row < ROWS; row++) {
            Collections.shuffle(columns, random);
            List<Condition> all = new ArrayList<>();
            for (int column : columns.subList(0, 2 + random.nextInt(COLUMNS - 1))) {
                Threshold threshold = threshold("t" + thresholds.size(), random.nextInt(ANSWERS));
                thresholds.add(threshold);
                boolean upwards = random.nextInt(6) > 0;
                all.add(new Condition.Comparison(
                        "q" + column,
                        upwards ? Condition.Relation.AT_LEAST : Condition.Relation.LESS_THAN,
                        threshold.code()));
            }
            rules.add(new Rule("row_" + row, RESULTS[random.nextInt(RESULTS.length)], all, WORDS, "nobody"));
        }
        return TinyGuides.of(thresholds, questions, rules);
    }

    private static Threshold threshold(String code, int value) {
        return new Threshold(code, WORDS, value, Unit.POINTS, 0, ANSWERS, value, Optional.empty(), "nobody");
    }

    private static AnswerKind amount() {
        return new AnswerKind.Amount(
                AnswerKind.Style.NUMBER,
                0,
                ANSWERS - 1,
                Unit.POINTS,
                true,
                List.of(),
                Optional.empty(),
                Optional.empty());
    }
}
