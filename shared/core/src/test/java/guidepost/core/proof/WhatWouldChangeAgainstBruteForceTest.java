package guidepost.core.proof;

import static org.assertj.core.api.Assertions.assertThat;

import guidepost.core.guide.AnswerKind;
import guidepost.core.guide.Edition;
import guidepost.core.guide.Option;
import guidepost.core.guide.Question;
import guidepost.core.guide.Urgency;
import guidepost.core.proof.WhatWouldChange.Change;
import guidepost.core.proof.WhatWouldChange.Part;
import guidepost.core.proof.WhatWouldChange.Reason;
import guidepost.core.triage.Answer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What would change a visit, and why it came to its result, is what trying every other answer says. */
class WhatWouldChangeAgainstBruteForceTest {
    private static final int GUIDES = Boolean.getBoolean("guidepost.soak") ? 1_000 : 300;
    private static final int VISITS = 4;
    private static final long PATTERNS = 2_000;
    private static final int MOST_FACTS = 14;

    /** A single thing that a visit said: a choice, a number, or whether one sign (from 1) is there. */
    private record Fact(int question, int sign) {}

    @Test
    void every_single_other_answer_that_alters_the_result_is_told_and_no_other() {
        int told = 0;
        int open = 0;
        for (int seed = 1; seed <= GUIDES; seed++) {
            Edition guide = TinyGuides.draft(seed, PATTERNS);
            BruteForce all = new BruteForce(guide);
            Random random = new Random(seed);
            for (int visit = 0; visit < VISITS; visit++) {
                int pattern = random.nextInt(all.patterns());
                long given = all.asked(pattern) | random.nextLong();
                WhatWouldChange found = WhatWouldChange.of(guide, all.answers(pattern, given));
                List<Change> changes = changes(guide, all, pattern, given);
                assertThat(found.urgency()).as("guide %s", seed).isEqualTo(all.urgency(pattern));
                assertThat(found.changes()).as("guide %s", seed).containsExactlyElementsOf(changes);
                told += changes.size();
                open += (int)
                        changes.stream().filter(change -> !change.isCertain()).count();
            }
        }
        assertThat(told).isGreaterThan(GUIDES * VISITS);
        assertThat(open).isGreaterThan(GUIDES / 2);
    }

    private static List<Change> changes(Edition guide, BruteForce all, int pattern, long given) {
        List<Change> changes = new ArrayList<>();
        for (int question = 0; question < guide.questions().size(); question++) {
            if ((all.asked(pattern) & (1L << question)) != 0) {
                changes.addAll(changes(guide.questions().get(question), all, pattern, given, question));
            }
        }
        changes.sort(Comparator.comparingInt(Change::steps));
        return changes;
    }

    private static List<Change> changes(Question question, BruteForce all, int pattern, long given, int index) {
        int value = all.value(pattern, index);
        int answers = (int) PlainVisit.answers(question);
        List<Change> changes = new ArrayList<>();
        if (question.kind() instanceof AnswerKind.Amount) {
            for (int step : new int[] {-1, 1}) {
                Set<Urgency> nearer = Set.of(all.urgency(pattern));
                for (int other = value + step; other >= 0 && other < answers; other += step) {
                    Set<Urgency> results = results(all, pattern, given, index, other);
                    if (!results.equals(nearer)) {
                        add(changes, all, pattern, question, index, other, results, Math.abs(other - value));
                    }
                    nearer = results;
                }
            }
            return changes;
        }
        boolean several = question.kind() instanceof AnswerKind.Several;
        boolean ordered = question.kind() instanceof AnswerKind.Choice choice && choice.ordered();
        for (int i = 0; i < (several ? question.options().size() - 1 : answers); i++) {
            int other = several ? value ^ (1 << i) : i;
            if (other != value) {
                Set<Urgency> results = results(all, pattern, given, index, other);
                add(changes, all, pattern, question, index, other, results, ordered ? Math.abs(other - value) : 1);
            }
        }
        return changes;
    }

    private static void add(
            List<Change> changes,
            BruteForce all,
            int pattern,
            Question question,
            int index,
            int other,
            Set<Urgency> results,
            int steps) {
        if (!results.equals(Set.of(all.urgency(pattern)))) {
            changes.add(new Change(question.code(), all.answer(index, other), results, steps));
        }
    }

    /** What everybody comes to who gives the same answers but for one. */
    private static Set<Urgency> results(BruteForce all, int pattern, long given, int question, int value) {
        int[] values = all.values(pattern);
        values[question] = value;
        EnumSet<Urgency> results = EnumSet.noneOf(Urgency.class);
        for (int other = 0; other < all.patterns(); other++) {
            boolean alike = true;
            for (int i = 0; i < values.length && alike; i++) {
                alike = (given & (1L << i)) == 0 || all.value(other, i) == values[i];
            }
            if (alike) {
                results.add(all.urgency(other));
            }
        }
        return results;
    }

    @Test
    void the_reasons_are_all_the_sets_of_answers_that_are_enough_and_none_too_many() {
        int reasons = 0;
        int several = 0;
        for (int seed = 1; seed <= GUIDES; seed++) {
            Edition guide = TinyGuides.draft(seed, PATTERNS);
            BruteForce all = new BruteForce(guide);
            Random random = new Random(seed);
            for (int visit = 0; visit < VISITS; visit++) {
                int pattern = random.nextInt(all.patterns());
                List<Fact> facts = facts(guide, all.asked(pattern));
                if (facts.size() > MOST_FACTS) {
                    continue;
                }
                List<Reason> found = WhatWouldChange.of(guide, all.answers(pattern, all.asked(pattern)))
                        .reasons();
                List<Reason> expected = reasons(guide, all, pattern, facts);
                if (expected.size() <= WhatWouldChange.MOST_REASONS) {
                    assertThat(found).as("guide %s", seed).containsExactlyInAnyOrderElementsOf(expected);
                } else {
                    assertThat(found).as("guide %s", seed).hasSize(WhatWouldChange.MOST_REASONS);
                    assertThat(expected).as("guide %s", seed).containsAll(found);
                }
                assertThat(found).isSortedAccordingTo(Comparator.comparingInt(Reason::size));
                reasons += found.size();
                several += found.size() > 1 ? 1 : 0;
            }
        }
        assertThat(reasons).isGreaterThan(GUIDES);
        assertThat(several).isGreaterThan(GUIDES / 10);
    }

    private static List<Fact> facts(Edition guide, long asked) {
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < guide.questions().size(); i++) {
            if ((asked & (1L << i)) != 0) {
                AnswerKind kind = guide.questions().get(i).kind();
                int signs = kind instanceof AnswerKind.Several several
                        ? several.options().size() - 1
                        : 0;
                for (int sign = Math.min(1, signs); sign <= signs; sign++) {
                    facts.add(new Fact(i, sign));
                }
            }
        }
        return facts;
    }

    private static List<Reason> reasons(Edition guide, BruteForce all, int pattern, List<Fact> facts) {
        boolean[] tooFew = new boolean[1 << facts.size()];
        for (int other = 0; other < all.patterns(); other++) {
            if (PlainVisit.place(all.urgency(other)) < PlainVisit.place(all.urgency(pattern))) {
                tooFew[shared(all, pattern, other, facts)] = true;
            }
        }
        for (int set = tooFew.length - 1; set >= 0; set--) {
            for (int fact = 0; fact < facts.size(); fact++) {
                tooFew[set] |= (set & (1 << fact)) == 0 && tooFew[set | (1 << fact)];
            }
        }
        List<Reason> reasons = new ArrayList<>();
        for (int set = 1; set < tooFew.length; set++) {
            boolean smallest = !tooFew[set];
            for (int fact = 0; fact < facts.size(); fact++) {
                smallest &= (set & (1 << fact)) == 0 || tooFew[set ^ (1 << fact)];
            }
            if (smallest) {
                reasons.add(reason(guide, all, pattern, facts, set));
            }
        }
        return reasons;
    }

    /** A bit for each fact in which two patterns agree. */
    private static int shared(BruteForce all, int one, int other, List<Fact> facts) {
        int shared = 0;
        for (int i = 0; i < facts.size(); i++) {
            int question = facts.get(i).question();
            int differing = all.value(one, question) ^ all.value(other, question);
            int sign = facts.get(i).sign();
            boolean same = sign == 0 ? differing == 0 : (differing & (1 << (sign - 1))) == 0;
            shared |= same ? 1 << i : 0;
        }
        return shared;
    }

    private static Reason reason(Edition guide, BruteForce all, int pattern, List<Fact> facts, int set) {
        Map<Integer, Part> parts = new LinkedHashMap<>();
        for (int i = 0; i < facts.size(); i++) {
            if ((set & (1 << i)) != 0) {
                Fact fact = facts.get(i);
                Question question = guide.questions().get(fact.question());
                int value = all.value(pattern, fact.question());
                parts.merge(
                        fact.question(),
                        fact.sign() == 0
                                ? new Part(question.code(), all.answer(fact.question(), value), Set.of())
                                : sign(question, fact.sign(), (value & (1 << (fact.sign() - 1))) != 0),
                        WhatWouldChangeAgainstBruteForceTest::both);
            }
        }
        return new Reason(List.copyOf(parts.values()));
    }

    private static Part sign(Question question, int sign, boolean there) {
        Option option = question.options().get(sign);
        Set<String> code = Set.of(option.code());
        return new Part(question.code(), new Answer.Signs(there ? code : Set.of()), there ? Set.of() : code);
    }

    private static Part both(Part one, Part other) {
        Set<String> signs = new TreeSet<>(((Answer.Signs) one.answer()).signs());
        signs.addAll(((Answer.Signs) other.answer()).signs());
        Set<String> without = new TreeSet<>(one.without());
        without.addAll(other.without());
        return new Part(one.question(), new Answer.Signs(signs), without);
    }
}
