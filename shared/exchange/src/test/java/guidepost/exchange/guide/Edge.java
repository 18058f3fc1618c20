package guidepost.exchange.guide;

import guidepost.core.guide.AnswerKind;
import guidepost.core.guide.Condition;
import guidepost.core.guide.Edition;
import guidepost.core.guide.GuidanceBlock;
import guidepost.core.guide.Question;
import guidepost.core.guide.Rule;
import guidepost.core.triage.Answer;
import guidepost.core.triage.Answers;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** An answer just below, at, or just above a threshold, in the question's own unit. */
record Edge(String question, String threshold, int value, int step) {
    private static final List<Integer> STEPS = List.of(-1, 0, 1);

    /** Those of every threshold a rule or a question's condition compares with. */
    static Set<Edge> ofDecisions(Edition edition) {
        return of(
                edition,
                Stream.of(
                                edition.rules().stream().map(Rule::all),
                                edition.questions().stream().map(Question::askedWhen))
                        .flatMap(lists -> lists));
    }

    /** Those of every threshold any condition compares with, the guidance included. */
    static Set<Edge> ofEverything(Edition edition) {
        Set<Edge> all = new LinkedHashSet<>(ofDecisions(edition));
        all.addAll(of(edition, edition.guidance().stream().flatMap(Edge::conditions)));
        return all;
    }

    private static Stream<List<Condition>> conditions(GuidanceBlock block) {
        return Stream.of(block.when(), block.whenAny(), block.unless());
    }

    private static Set<Edge> of(Edition edition, Stream<List<Condition>> conditions) {
        Set<Edge> edges = new LinkedHashSet<>();
        conditions.flatMap(Collection::stream).forEach(condition -> condition
                .fold(anyOf -> Optional.<Condition.Comparison>empty(), Optional::of)
                .ifPresent(comparison -> add(edition, comparison, edges)));
        return edges;
    }

    private static void add(Edition edition, Condition.Comparison comparison, Set<Edge> edges) {
        if (edition.question(comparison.question()).kind() instanceof AnswerKind.Amount amount) {
            int limit = limit(edition, comparison, amount);
            for (int step : STEPS) {
                if (amount.allows(limit + step)) {
                    edges.add(new Edge(comparison.question(), comparison.threshold(), limit + step, step));
                }
            }
        }
    }

    /** The threshold in the question's own unit, rounded down. */
    static int limit(Edition edition, Condition.Comparison comparison, AnswerKind.Amount amount) {
        long limit = edition.threshold(comparison.threshold()).onCommonScale();
        return Math.toIntExact(Math.floorDiv(limit, amount.unit().onCommonScale(1)));
    }

    boolean isMetBy(Answers counted) {
        return counted.to(question).equals(Optional.of(new Answer.Amount(value)));
    }
}
