package guidepost.core.proof;

import guidepost.core.guide.Edition;
import guidepost.core.guide.Urgency;
import guidepost.core.proof.Mutant.Kind;
import guidepost.core.proof.Mutant.Verdict;
import guidepost.core.scenario.Scenario;
import guidepost.core.scenario.ScenarioResult;
import guidepost.core.scenario.ScenarioRun;
import guidepost.core.triage.Answers;
import guidepost.core.triage.Decider;
import guidepost.core.triage.Triage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

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
    private static final int LONGEST_CODE = 64;
    private static final int LONGEST_NAME = 200;

    public MutationScore {
        mutants = List.copyOf(mutants);
    }

    /** @throws NotComparable where the edition cannot be understood, or it is too intricate to say whether a change alters anything */
    public static MutationScore of(Edition edition, List<Scenario> scenarios) {
        ImpactDiff.requireReadable(edition);
        Trial trial = new Trial(edition, scenarios);
        return new MutationScore(
                Mutation.all(edition).stream().map(trial::judge).toList());
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

    /** The scenarios that can notice, and the names that new ones must not take. */
    private static final class Trial {
        private final Edition edition;
        private final List<Case> cases = new ArrayList<>();
        private final Set<String> codes;

        /** A scenario that passes, with its answers as the edition takes them. */
        private record Case(Scenario scenario, Answers answers) {}

        Trial(Edition edition, List<Scenario> scenarios) {
            this.edition = edition;
            codes = scenarios.stream().map(Scenario::code).collect(Collectors.toCollection(HashSet::new));
            for (ScenarioResult result : ScenarioRun.run(edition, scenarios)) {
                if (result.passes()) {
                    cases.add(new Case(result.scenario(), ScenarioRun.answers(edition, result.scenario())));
                }
            }
        }

        Mutant judge(Mutation mutation) {
            if (!mutation.decides()) {
                return mutant(mutation, Verdict.SHEET_ONLY, Optional.empty());
            }
            Optional<Scenario> noticing = noticing(mutation.edition());
            if (noticing.isPresent()) {
                return mutant(mutation, Verdict.NOTICED, noticing);
            }
            Optional<Scenario> missing =
                    ImpactDiff.smallest(edition, mutation.edition()).map(answers -> scenario(mutation, answers));
            return mutant(mutation, missing.isPresent() ? Verdict.UNNOTICED : Verdict.CHANGES_NOTHING, missing);
        }

        private static Mutant mutant(Mutation mutation, Verdict verdict, Optional<Scenario> scenario) {
            return new Mutant(
                    mutation.kind(), mutation.place(), mutation.change(), mutation.edition(), verdict, scenario);
        }

        private Optional<Scenario> noticing(Edition changed) {
            Decider decider = Decider.of(changed);
            Decider.Slate slate = decider.slate();
            for (Case one : cases) {
                slate.clear();
                slate.put(one.answers());
                if (decider.decide(slate) != one.scenario().expected()) {
                    return Optional.of(one.scenario());
                }
            }
            return Optional.empty();
        }

        private Scenario scenario(Mutation mutation, Answers answers) {
            Urgency changed = Triage.assess(mutation.edition(), answers).urgency();
            return Scenario.recorded(
                    free(mutation.code()),
                    shortened(mutation.patient(), LONGEST_NAME),
                    answers,
                    Triage.assess(edition, answers).urgency(),
                    mutation.change() + ", the result would be " + changed + ".");
        }

        /** The code, or the first with a number after it that is not taken yet. */
        private String free(String wanted) {
            String code = shortened(wanted, LONGEST_CODE);
            for (int next = 2; !codes.add(code); next++) {
                String number = "_" + next;
                code = shortened(wanted, LONGEST_CODE - number.length()) + number;
            }
            return code;
        }

        private static String shortened(String text, int longest) {
            return text.substring(0, Math.min(text.length(), longest));
        }
    }
}
