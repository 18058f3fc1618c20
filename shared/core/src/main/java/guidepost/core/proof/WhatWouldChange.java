package guidepost.core.proof;

import guidepost.core.guide.Edition;
import guidepost.core.guide.Urgency;
import guidepost.core.triage.Answer;
import guidepost.core.triage.Answers;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Why a visit came to its result, and what else it could have come to: proved over every possible answer to the rest.
 *
 * @param urgency the visit's result
 * @param reasons the smallest reasons, those of fewest parts first, at most {@value #MOST_REASONS}; none where nothing is needed for the result, as for
 *     SELF_CARE
 * @param changes every single answer that alters the result, the smallest change first
 */
public record WhatWouldChange(Urgency urgency, List<Reason> reasons, List<Change> changes) {
    /** How many reasons are told. */
    public static final int MOST_REASONS = 10;

    public WhatWouldChange {
        reasons = List.copyOf(reasons);
        changes = List.copyOf(changes);
    }

    /**
     * Parts of the visit's answers that are enough, and none too many: whoever answers so, whatever they answer to everything else, is at least as urgent;
     * and if any one part were left open, somebody would be less urgent.
     *
     * <p>More urgent is possible in every reason: a sign of an emergency makes an emergency of anything.
     *
     * @param parts in the order asked, one for each question
     */
    public record Reason(List<Part> parts) {
        public Reason {
            parts = List.copyOf(parts);
        }

        /** How many single things it is made of: options, numbers, signs that are there and signs that are not. */
        int size() {
            return parts.stream()
                    .mapToInt(part -> part.answer()
                            .fold(
                                    chosen -> 1,
                                    signs -> signs.signs().size()
                                            + part.without().size(),
                                    amount -> 1))
                    .sum();
        }
    }

    /**
     * What a reason takes of one answer.
     *
     * @param answer the option or the number; of several signs only those that it needs
     * @param without the signs whose absence it needs
     */
    public record Part(String question, Answer answer, Set<String> without) {
        public Part {
            without = Collections.unmodifiableSet(new TreeSet<>(without));
        }
    }

    /**
     * One other answer that alters the result, all other answers being as they were given.
     *
     * @param instead the whole new answer to the question; of numbers that alter it alike the nearest one on their side
     * @param results what the visit then comes to; several where that opens questions that were not answered, depending on the answers to them
     * @param steps how large the change is: places moved in the order of an ordered choice, 1 for another option of one without order and for a sign more
     *     or less, the difference of numbers in the question's unit
     */
    public record Change(String question, Answer instead, Set<Urgency> results, int steps) {
        public Change {
            results = Collections.unmodifiableSet(EnumSet.copyOf(results));
        }

        /** Whether the result is known without asking anything more. */
        public boolean isCertain() {
            return results.size() == 1;
        }

        public Urgency least() {
            return Collections.min(results);
        }

        public Urgency most() {
            return Collections.max(results);
        }
    }

    /**
     * Looks at a finished visit.
     *
     * @param answers what was answered; answers to questions that are not asked count again where another answer brings the question back
     * @throws IllegalArgumentException where an answer is none of the edition's, or a question that is asked is not answered
     * @throws NotProvable where the edition cannot be understood or is too intricate
     */
    public static WhatWouldChange of(Edition edition, Answers answers) {
        return Counterfactual.of(edition, answers).tell();
    }
}
