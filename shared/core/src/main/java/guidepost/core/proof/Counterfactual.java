package guidepost.core.proof;

import guidepost.core.guide.AnswerKind;
import guidepost.core.guide.Edition;
import guidepost.core.guide.Option;
import guidepost.core.guide.Question;
import guidepost.core.guide.Urgency;
import guidepost.core.proof.AnswerSpace.Stretch;
import guidepost.core.proof.AnswerSpace.Variable;
import guidepost.core.proof.WhatWouldChange.Change;
import guidepost.core.proof.WhatWouldChange.Part;
import guidepost.core.proof.WhatWouldChange.Reason;
import guidepost.core.triage.Answer;
import guidepost.core.triage.Answers;
import guidepost.core.triage.Assessment;
import guidepost.core.triage.Triage;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** One visit held against all that could have been answered instead. */
final class Counterfactual {
    /** The sets of open answers after which the search for further reasons ends. */
    private static final int MOST_TRIES = 4_000;

    private final Edition edition;
    private final AnswerSpace space;
    private final StillPossible possible;
    private final Assessment assessment;
    /** By level: where the given answers lie, and where those that count do. */
    private final int[] given;

    private final int[] counted;

    private Counterfactual(Grounds grounds, Answers answers) {
        edition = grounds.edition();
        space = grounds.space();
        possible = new StillPossible(grounds.diagrams(), grounds.urgency());
        given = possible.allFree();
        counted = possible.allFree();
        answers.byQuestion().forEach((code, answer) -> possible.fix(given, question(edition, code), answer));
        assessment = Triage.assess(edition, answers);
        if (!assessment.complete()) {
            throw new IllegalArgumentException("a question that is asked is not answered");
        }
        assessment
                .counted()
                .byQuestion()
                .forEach((code, answer) -> possible.fix(counted, edition.question(code), answer));
    }

    private static Question question(Edition edition, String code) {
        return edition.findQuestion(code).orElseThrow(() -> new IllegalArgumentException("no question " + code));
    }

    static Counterfactual of(Edition edition, Answers answers) {
        Proof.requireReadable(edition);
        try {
            return QuestionOrder.firstThatFits(
                    List.of(edition),
                    order -> new Counterfactual(
                            new Grounds(edition, order, Proof.BUDGET, () -> false, new ArrayList<>()), answers));
        } catch (TooLarge e) {
            throw new NotProvable("it is too intricate (" + e.getMessage() + ")");
        }
    }

    WhatWouldChange tell() {
        return new WhatWouldChange(assessment.urgency(), reasons(), changes());
    }

    private List<Reason> reasons() {
        BitSet all = new BitSet();
        for (int level = 0; level < counted.length; level++) {
            all.set(level, counted[level] != StillPossible.FREE);
        }
        return smallestEnough(all).stream()
                .filter(levels -> !levels.isEmpty())
                .map(this::reason)
                .sorted(Comparator.comparingInt(Reason::size))
                .toList();
    }

    /**
     * The sets of levels that are enough and of which none can be left out. Whatever other such set there is lacks a level of the one found, so leaving
     * out each of its levels in turn leads to all.
     */
    private Set<BitSet> smallestEnough(BitSet all) {
        Set<BitSet> found = new LinkedHashSet<>();
        Deque<BitSet> open = new ArrayDeque<>(List.of(new BitSet()));
        Set<BitSet> seen = new HashSet<>(open);
        for (int tries = 0;
                tries < MOST_TRIES && !open.isEmpty() && found.size() < WhatWouldChange.MOST_REASONS;
                tries++) {
            BitSet leftOut = open.remove();
            smallestEnough(all, leftOut, found).ifPresent(enough -> {
                found.add(enough);
                enough.stream().forEach(level -> {
                    BitSet more = (BitSet) leftOut.clone();
                    more.set(level);
                    if (seen.add(more)) {
                        open.add(more);
                    }
                });
            });
        }
        return found;
    }

    /** One of those that do without the levels left out; empty where there is none. */
    private Optional<BitSet> smallestEnough(BitSet all, BitSet leftOut, Set<BitSet> found) {
        Optional<BitSet> known =
                found.stream().filter(levels -> !levels.intersects(leftOut)).findFirst();
        BitSet levels = (BitSet) all.clone();
        levels.andNot(leftOut);
        if (known.isPresent() || !isEnough(levels)) {
            return known;
        }
        for (int level = levels.length() - 1; level >= 0; level = levels.previousSetBit(level - 1)) {
            levels.clear(level);
            if (!isEnough(levels)) {
                levels.set(level);
            }
        }
        return Optional.of(levels);
    }

    /** Whether everybody who answers these levels alike is at least as urgent. */
    private boolean isEnough(BitSet levels) {
        int[] cells = possible.allFree();
        levels.stream().forEach(level -> cells[level] = counted[level]);
        long less = (1L << Outcomes.of(assessment.urgency())) - 1;
        return (possible.outcomes(cells) & less) == 0;
    }

    private Reason reason(BitSet levels) {
        List<Part> parts = new ArrayList<>();
        for (Question question : edition.questions()) {
            Variable variable = space.variable(question.code());
            BitSet of = levels.get(variable.first(), variable.end());
            if (!of.isEmpty()) {
                Answer answer = assessment.counted().to(variable.code()).orElseThrow();
                parts.add(answer.fold(
                        chosen -> new Part(variable.code(), chosen, Set.of()),
                        signs -> signs(variable, levels),
                        amount -> new Part(variable.code(), amount, Set.of())));
            }
        }
        return new Reason(parts);
    }

    private Part signs(Variable variable, BitSet levels) {
        Set<String> with = new TreeSet<>();
        Set<String> without = new TreeSet<>();
        for (int sign = 0; sign < variable.cells(); sign++) {
            int level = variable.levelOfSign(sign);
            if (levels.get(level)) {
                (counted[level] == 1 ? with : without).add(variable.options().get(sign));
            }
        }
        return new Part(variable.code(), new Answer.Signs(with), without);
    }

    private List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        assessment.counted().byQuestion().forEach((code, answer) -> {
            Question question = edition.question(code);
            answer.fold(
                    chosen -> options(question, (AnswerKind.Choice) question.kind(), chosen, changes),
                    signs -> signs(question, (AnswerKind.Several) question.kind(), signs, changes),
                    amount -> amounts(question, amount.value(), changes));
        });
        changes.sort(Comparator.comparingInt(Change::steps));
        return changes;
    }

    private boolean options(Question question, AnswerKind.Choice choice, Answer.Chosen chosen, List<Change> changes) {
        List<String> options = choice.options().stream().map(Option::code).toList();
        int at = options.indexOf(chosen.option());
        for (int i = 0; i < options.size(); i++) {
            if (i != at) {
                Answer instead = new Answer.Chosen(options.get(i));
                add(question, instead, choice.ordered() ? Math.abs(i - at) : 1, changes);
            }
        }
        return true;
    }

    private boolean signs(Question question, AnswerKind.Several several, Answer.Signs given, List<Change> changes) {
        for (Option sign : several.signs()) {
            Set<String> signs = new TreeSet<>(given.signs());
            if (!signs.remove(sign.code())) {
                signs.add(sign.code());
            }
            add(question, new Answer.Signs(signs), 1, changes);
        }
        return true;
    }

    private void add(Question question, Answer instead, int steps, List<Change> changes) {
        Set<Urgency> results = results(question, instead);
        if (!isAsBefore(results)) {
            changes.add(new Change(question.code(), instead, results, steps));
        }
    }

    /** Away from the number given, on either side, each first number for which the result becomes another one. */
    private boolean amounts(Question question, int value, List<Change> changes) {
        Variable variable = space.variable(question.code());
        int at = StillPossible.stretch(question, variable, value);
        for (int step : new int[] {-1, 1}) {
            Set<Urgency> nearer = EnumSet.of(assessment.urgency());
            for (int cell = at + step; cell >= 0 && cell < variable.cells(); cell += step) {
                Stretch stretch = variable.stretches().get(cell);
                int nearest = step < 0 ? stretch.high() : stretch.low();
                Answer instead = new Answer.Amount(nearest);
                Set<Urgency> results = results(question, instead);
                if (!results.equals(nearer) && !isAsBefore(results)) {
                    changes.add(new Change(question.code(), instead, results, Math.abs(nearest - value)));
                }
                nearer = results;
            }
        }
        return true;
    }

    private boolean isAsBefore(Set<Urgency> results) {
        return results.equals(EnumSet.of(assessment.urgency()));
    }

    private Set<Urgency> results(Question question, Answer instead) {
        int[] cells = Arrays.copyOf(given, given.length);
        possible.fix(cells, question, instead);
        long outcomes = possible.outcomes(cells);
        Set<Urgency> results = EnumSet.noneOf(Urgency.class);
        for (Urgency urgency : Urgency.values()) {
            if ((outcomes & Outcomes.bits(List.of(urgency))) != 0) {
                results.add(urgency);
            }
        }
        return results;
    }
}
