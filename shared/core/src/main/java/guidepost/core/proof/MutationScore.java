package guidepost.core.proof;

import guidepost.core.guide.Edition;
import guidepost.core.proof.Mutant.Kind;
import guidepost.core.proof.Mutant.Verdict;
import guidepost.core.scenario.Scenario;
import java.util.List;
import java.util.function.Predicate;

/**
 * How much of an edition its scenarios hold in place: of all small changes that alter somebody's result, how many would make a scenario fail.
 *
 * <p>Tried are every threshold one step up and down, as far as its range and order allow; every rule without one of its conditions; and every rule at
 * the next more and the next less urgent result. A rule that could not do without its only condition, or is at the least urgent result already, is left
 * out instead. Only scenarios that pass on the edition as it is can notice anything.
 *
 * @param mutants in the order of the guide, thresholds first
 */
public record MutationScore(List<Mutant> mutants) {
    public MutationScore {
        mutants = List.copyOf(mutants);
    }

    /** @throws NotComparable where the edition cannot be understood, or it is too intricate to say whether a change alters anything */
    public static MutationScore of(Edition edition, List<Scenario> scenarios) {
        MutationTrial trial = new MutationTrial(edition, scenarios);
        while (trial.isOpen()) {
            trial.next();
        }
        return trial.score();
    }

    /** The mutants that alter somebody's result without any scenario noticing. */
    public List<Mutant> survivors() {
        return mutants.stream()
                .filter(mutant -> mutant.verdict() == Verdict.UNNOTICED)
                .toList();
    }

    public int noticed() {
        return (int) mutants.stream()
                .filter(mutant -> mutant.verdict() == Verdict.NOTICED)
                .count();
    }

    /** How many mutants the score is made of: those that alter somebody's result. */
    public int counted() {
        return noticed() + survivors().size();
    }

    /** The share that is noticed, from 0 to 1; 1 where there is nothing to notice. */
    public double share() {
        return share(mutant -> true);
    }

    /** The share among those of one kind: of conditions, how many show their own effect in some scenario. */
    public double share(Kind kind) {
        return share(mutant -> mutant.kind() == kind);
    }

    private double share(Predicate<Mutant> which) {
        List<Verdict> verdicts = mutants.stream()
                .filter(which)
                .map(Mutant::verdict)
                .filter(Verdict::counts)
                .toList();
        long noticed =
                verdicts.stream().filter(verdict -> verdict == Verdict.NOTICED).count();
        return verdicts.isEmpty() ? 1 : (double) noticed / verdicts.size();
    }
}
