package guidepost.core.proof;

import guidepost.core.guide.Edition;
import guidepost.core.guide.Urgency;
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
import java.util.stream.Collectors;

/** A {@link MutationScore} in the making, one small change after the other, so that whoever waits for it can see how far it is and leave. For one thread at a time. */
public final class MutationTrial {
    private static final int LONGEST_CODE = 64;
    private static final int LONGEST_NAME = 200;

    private final Edition edition;
    private final List<Case> cases = new ArrayList<>();
    private final Set<String> codes;
    private final List<Mutation> mutations;
    private final List<Mutant> judged = new ArrayList<>();

    /** A scenario that passes, with its answers as the edition takes them. */
    private record Case(Scenario scenario, Answers answers) {}

    /** @throws NotComparable where the edition cannot be understood */
    public MutationTrial(Edition edition, List<Scenario> scenarios) {
        ImpactDiff.requireReadable(edition);
        this.edition = edition;
        mutations = Mutation.all(edition);
        codes = scenarios.stream().map(Scenario::code).collect(Collectors.toCollection(HashSet::new));
        for (ScenarioResult result : ScenarioRun.run(edition, scenarios)) {
            if (result.passes()) {
                cases.add(new Case(result.scenario(), ScenarioRun.answers(edition, result.scenario())));
            }
        }
    }

    /** How many changes have been tried. */
    public int done() {
        return judged.size();
    }

    /** How many changes there are to try. */
    public int of() {
        return mutations.size();
    }

    public boolean isOpen() {
        return done() < of();
    }

    /**
     * Tries one more change.
     *
     * @throws NotComparable where it is too intricate to say whether the change alters anything
     */
    public void next() {
        judged.add(judge(mutations.get(done())));
    }

    /** Of the changes tried so far. */
    public MutationScore score() {
        return new MutationScore(judged);
    }

    private Mutant judge(Mutation mutation) {
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
        return new Mutant(mutation.kind(), mutation.place(), mutation.change(), mutation.edition(), verdict, scenario);
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
                edition,
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
