package guidepost.core.proof;

import guidepost.core.guide.AnswerKind;
import guidepost.core.guide.Condition;
import guidepost.core.guide.Edition;
import guidepost.core.guide.GuidanceBlock;
import guidepost.core.guide.Question;
import guidepost.core.guide.Rule;
import guidepost.core.guide.Threshold;
import guidepost.core.guide.Urgency;
import guidepost.core.proof.AnswerSpace.Layout;
import guidepost.core.proof.AnswerSpace.Stretch;
import guidepost.core.proof.AnswerSpace.Variable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One edition read over a space of answers that may be larger than its own: when its rules hold, what is asked, what is printed, as boxes.
 *
 * <p>The order in which a visit comes upon its rules is told by their places in a list: a rule that ends the questions takes precedence over all that
 * could end them later, and over all that do not.
 */
final class Reading {
    private static final int NEVER = Integer.MAX_VALUE;

    /**
     * Where a visit's result comes from.
     *
     * @param rule empty where an answer is one the edition does not know, which gives ASK_STAFF
     * @param end the index of the question after which it ends the visit; {@link #NEVER} where it does not
     */
    record Source(Optional<Rule> rule, Box box, Urgency urgency, int end) {
        boolean isOf(Rule one) {
            return rule.map(Rule::code).equals(Optional.of(one.code()));
        }

        boolean endsBefore(int question) {
            return end < question;
        }

        DecisionList.Line to(int outcome) {
            return new DecisionList.Line(box, outcome);
        }
    }

    private final AnswerSpace space;
    private final Edition edition;
    private final Map<String, Integer> places = new HashMap<>();
    private final List<Box> asked = new ArrayList<>();
    private final List<Source> sources = new ArrayList<>();

    Reading(AnswerSpace space, Edition edition) {
        this.space = space;
        this.edition = edition;
        for (Question question : edition.questions()) {
            asked.add(box(question.askedWhen()));
            places.put(question.code(), places.size());
        }
        for (Question question : edition.questions()) {
            unknown(question).ifPresent(unknown -> {
                int place = place(question.code());
                sources.add(new Source(Optional.empty(), asked.get(place).and(unknown), Urgency.ASK_STAFF, place));
            });
        }
        edition.rules().stream().map(this::source).sorted(FIRST_REACHED).forEach(sources::add);
        sources.sort(Comparator.comparingInt(Source::end));
    }

    private static final Comparator<Source> FIRST_REACHED = Comparator.comparingInt(Source::end)
            .thenComparing(Comparator.comparing(Source::urgency).reversed());

    private Source source(Rule rule) {
        int end = rule.urgency().endsQuestions() ? lastPlace(rule.all()) : NEVER;
        return new Source(Optional.of(rule), box(rule.all()), rule.urgency(), end);
    }

    Edition edition() {
        return edition;
    }

    private int place(String question) {
        Integer place = places.get(question);
        if (place == null) {
            throw new IllegalArgumentException("no question " + question + " before this one");
        }
        return place;
    }

    /** The index of the last question these conditions look at. */
    int lastPlace(List<Condition> conditions) {
        return conditions.stream()
                .mapToInt(condition -> place(condition.question()))
                .max()
                .orElse(-1);
    }

    /** Where results come from, in the order in which one takes precedence over the next. */
    List<Source> sources() {
        return sources;
    }

    /** The urgency of every pattern, by its ordinal. */
    DecisionList urgency() {
        return new DecisionList(
                sources.stream()
                        .map(source -> source.to(Outcomes.of(source.urgency())))
                        .toList(),
                Outcomes.of(Urgency.SELF_CARE));
    }

    /** The patterns whose visit comes to a question and asks it. */
    DecisionList reached(String question) {
        int place = place(question);
        List<DecisionList.Line> lines = new ArrayList<>();
        sources.stream()
                .filter(source -> source.endsBefore(place))
                .forEach(source -> lines.add(source.to(Diagrams.NO)));
        lines.add(new DecisionList.Line(asked.get(place), Diagrams.YES));
        return new DecisionList(lines, Diagrams.NO);
    }

    /** The patterns that answer a question, asked or not, with an option or with signs that include it. */
    DecisionList answered(String question, String option) {
        Box box = box(Condition.AnyOf.of(question, option));
        return new DecisionList(List.of(new DecisionList.Line(box, Diagrams.YES)), Diagrams.NO);
    }

    /** The patterns in whose visit a rule holds: all its answers are given before the questions end. */
    DecisionList fires(Rule rule) {
        int last = lastPlace(rule.all());
        List<DecisionList.Line> lines = new ArrayList<>();
        sources.stream().filter(source -> source.endsBefore(last)).forEach(source -> lines.add(source.to(Diagrams.NO)));
        lines.add(new DecisionList.Line(box(rule.all()), Diagrams.YES));
        return new DecisionList(lines, Diagrams.NO);
    }

    /** The boxes of the sources, in their order. */
    Boxes boxes() {
        return new Boxes(space, sources.stream().map(Source::box).toList());
    }

    /** For each source what it says of whether another urgency would be told without one of them, where that one holds. */
    int[] matters(int source) {
        int[] outcomes = new int[sources.size()];
        for (int other = 0; other < outcomes.length; other++) {
            boolean another = other > source
                    && sources.get(other).urgency() != sources.get(source).urgency();
            outcomes[other] = another ? Diagrams.YES : Diagrams.NO;
        }
        outcomes[source] = DiagramBuilder.LEFT_OUT;
        return outcomes;
    }

    /** The patterns for which a block's conditions let it be shown, whatever the result. */
    DecisionList applies(GuidanceBlock block) {
        List<DecisionList.Line> lines = new ArrayList<>();
        block.unless().forEach(condition -> lines.add(new DecisionList.Line(box(List.of(condition)), Diagrams.NO)));
        Box when = box(block.when());
        if (block.whenAny().isEmpty()) {
            lines.add(new DecisionList.Line(when, Diagrams.YES));
        }
        block.whenAny()
                .forEach(
                        condition -> lines.add(new DecisionList.Line(when.and(box(List.of(condition))), Diagrams.YES)));
        return new DecisionList(lines, Diagrams.NO);
    }

    /** The patterns for which all the conditions hold, each on a question that is asked. */
    Box box(List<Condition> conditions) {
        Box all = Box.EVERYTHING;
        for (Condition condition : conditions) {
            all = all.and(asked.get(place(condition.question()))).and(box(condition));
        }
        return all;
    }

    private Box box(Condition condition) {
        Variable variable = space.variable(condition.question());
        return condition.fold(anyOf -> anyOf(variable, anyOf), comparison -> comparison(variable, comparison));
    }

    private static Box anyOf(Variable variable, Condition.AnyOf condition) {
        BitSet named = new BitSet();
        for (int option = 0; option < variable.options().size(); option++) {
            named.set(option, condition.options().contains(variable.options().get(option)));
        }
        boolean none = condition.options().stream()
                .anyMatch(option -> !variable.options().contains(option));
        return variable.layout() == Layout.SIGNS
                ? Box.ofSigns(variable, new Box.Need(named, none))
                : Box.ofCells(variable, named);
    }

    private Box comparison(Variable variable, Condition.Comparison condition) {
        AnswerKind.Amount amount =
                (AnswerKind.Amount) edition.question(condition.question()).kind();
        Threshold threshold = edition.threshold(condition.threshold());
        BitSet holds = new BitSet();
        for (int cell = 0; cell < variable.cells(); cell++) {
            long answer =
                    amount.unit().onCommonScale(variable.stretches().get(cell).low());
            holds.set(cell, condition.relation().holds(answer, threshold.onCommonScale()));
        }
        return Box.ofCells(variable, holds);
    }

    /** The answers in the space that this edition's question does not have. */
    private Optional<Box> unknown(Question question) {
        Variable variable = space.variable(question.code());
        List<String> known = AnswerSpace.options(question);
        BitSet unknown = new BitSet();
        for (int cell = 0; cell < variable.cells(); cell++) {
            unknown.set(cell, !isKnown(question, known, variable, cell));
        }
        if (unknown.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                variable.layout() == Layout.SIGNS
                        ? Box.ofSigns(variable, new Box.Need(unknown, false))
                        : Box.ofCells(variable, unknown));
    }

    private static boolean isKnown(Question question, List<String> known, Variable variable, int cell) {
        if (variable.layout() != Layout.STRETCHES) {
            return known.contains(variable.options().get(cell));
        }
        Stretch stretch = variable.stretches().get(cell);
        return ((AnswerKind.Amount) question.kind()).allows(stretch.low());
    }

    /** Whether the visit that these answers lead to asks the question, as far as they tell. */
    boolean mayAsk(String question, Box.ChosenAnswers chosen) {
        Integer place = places.get(question);
        if (place == null || !asked.get(place).holds(chosen, true)) {
            return false;
        }
        return sources.stream().takeWhile(source -> source.endsBefore(place)).noneMatch(source -> source.box()
                .holds(chosen, false));
    }
}
