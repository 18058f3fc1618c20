package guidepost.exchange.guide;

import guidepost.core.guide.AnswerKind;
import guidepost.core.guide.Condition;
import guidepost.core.guide.Edition;
import guidepost.core.guide.GuidanceBlock;
import guidepost.core.guide.Question;
import guidepost.core.guide.Rule;
import guidepost.core.triage.Answer;
import guidepost.core.triage.Answers;
import guidepost.core.triage.Course;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Complete, well-formed visits to any edition: a calm person, bent until one rule fires, one threshold is met or one block prints, then changed here
 * and there. The same seed gives the same visits.
 */
final class GuideVisits {
    private final Edition edition;
    private final Random random;
    private final List<Rule> rules;
    private final List<List<Condition>> blocks;
    private final List<Edge> edges;
    private final CalmAnswers calm;
    private int turn;

    GuideVisits(Edition edition, long seed) {
        this.edition = edition;
        this.random = new Random(seed);
        this.rules = harderOnesMoreOften(edition.rules());
        this.blocks = edition.guidance().stream().flatMap(GuideVisits::waysTo).toList();
        this.edges = List.copyOf(Edge.ofEverything(edition));
        this.calm = new CalmAnswers(edition, random);
    }

    /** What must hold for a block to print: where one of several conditions will do, once with each. */
    private static Stream<List<Condition>> waysTo(GuidanceBlock block) {
        if (block.whenAny().isEmpty()) {
            return Stream.of(block.when()).filter(when -> !when.isEmpty());
        }
        return block.whenAny().stream().map(one -> {
            List<Condition> all = new ArrayList<>(block.when());
            all.add(one);
            return all;
        });
    }

    /** The same rule several times, where its conditions are many or its urgency is rare. */
    private static List<Rule> harderOnesMoreOften(List<Rule> rules) {
        List<Rule> weighted = new ArrayList<>();
        rules.forEach(rule -> weighted.addAll(Collections.nCopies(rule.all().size(), rule)));
        for (List<Rule> few :
                rules.stream().collect(Collectors.groupingBy(Rule::urgency)).values()) {
            IntStream.range(0, 8).forEach(i -> weighted.add(few.get(i % few.size())));
        }
        return weighted;
    }

    /** The answers that count in a visit that came to its end; now and then with answers after the end left in. */
    Answers next() {
        Answers everything = pattern();
        return random.nextInt(4) == 0 ? withWhatCameAfterTheEnd(everything) : finished(everything);
    }

    /** An answer to every question, asked or not: what a screen holds after a person went back and forth. */
    Answers pattern() {
        Map<String, Answer> answers = calm.toEverything();
        aim(answers);
        if (random.nextInt(3) == 0) {
            IntStream.rangeClosed(0, random.nextInt(3)).forEach(i -> change(answers));
        }
        return Answers.of(answers);
    }

    /** As if a person had stopped in the middle, or an answer had got lost: every answer may be missing. */
    Answers withGaps(Answers answers) {
        double kept = 0.5 + random.nextDouble() / 2;
        Map<String, Answer> fewer = new LinkedHashMap<>();
        answers.byQuestion().forEach((question, answer) -> {
            if (random.nextDouble() < kept) {
                fewer.put(question, answer);
            }
        });
        return Answers.of(fewer);
    }

    private Answers finished(Answers everything) {
        return Course.of(edition, everything).counted();
    }

    private Answers withWhatCameAfterTheEnd(Answers everything) {
        Course course = Course.of(edition, everything);
        if (!course.endedEarly()) {
            return course.counted();
        }
        List<Question> asked = course.asked();
        int end = edition.questions().indexOf(asked.get(asked.size() - 1));
        Map<String, Answer> answers = new LinkedHashMap<>(course.counted().byQuestion());
        for (Question later :
                edition.questions().subList(end + 1, edition.questions().size())) {
            everything.to(later.code()).ifPresent(answer -> answers.put(later.code(), answer));
        }
        return Answers.of(answers);
    }

    /** In turn at a rule, more often than not; at a threshold, at a block of guidance, at nothing. */
    private void aim(Map<String, Answer> answers) {
        int way = turn++ % 10;
        if (way < 6 && !rules.isEmpty()) {
            satisfy(one(rules).all(), answers);
        } else if (way < 8 && !edges.isEmpty()) {
            meet(one(edges), answers);
        } else if (way < 9 && !blocks.isEmpty()) {
            satisfy(one(blocks), answers);
        }
    }

    private void meet(Edge edge, Map<String, Answer> answers) {
        satisfy(edition.question(edge.question()).askedWhen(), answers);
        answers.put(edge.question(), new Answer.Amount(edge.value()));
    }

    private void satisfy(List<Condition> conditions, Map<String, Answer> answers) {
        conditions.forEach(condition -> satisfy(condition, answers));
    }

    /** Answers so that the condition holds, and its question is asked. */
    private void satisfy(Condition condition, Map<String, Answer> answers) {
        Question question = edition.question(condition.question());
        satisfy(question.askedWhen(), answers);
        Answer before = Objects.requireNonNull(answers.get(question.code()));
        answers.put(
                question.code(),
                condition.fold(
                        anyOf -> chosen(question, one(anyOf.options()), before),
                        comparison -> new Answer.Amount(amount(question, comparison))));
    }

    private Answer chosen(Question question, String option, Answer before) {
        return question.kind()
                .fold(
                        choice -> new Answer.Chosen(option),
                        several -> new Answer.Signs(
                                several.none().code().equals(option) ? Set.of() : more(before, option)),
                        amount -> before);
    }

    static Set<String> more(Answer before, String sign) {
        Set<String> signs = new TreeSet<>(before.fold(chosen -> Set.of(), Answer.Signs::signs, amount -> Set.of()));
        signs.add(sign);
        return signs;
    }

    private int amount(Question question, Condition.Comparison comparison) {
        AnswerKind.Amount kind = (AnswerKind.Amount) question.kind();
        int limit = Math.max(kind.min(), Math.min(kind.max(), Edge.limit(edition, comparison, kind)));
        boolean below = comparison.relation() == Condition.Relation.LESS_THAN;
        int from = below ? kind.min() : limit;
        int to = below ? limit : kind.max();
        long threshold = edition.threshold(comparison.threshold()).onCommonScale();
        return IntStream.generate(() -> near(below ? to : from, from, to))
                .limit(20)
                .filter(value -> comparison.relation().holds(kind.unit().onCommonScale(value), threshold))
                .findFirst()
                .orElse(limit);
    }

    /** A number of the range, more often close to one end of it than not. */
    private int near(int end, int from, int to) {
        int away = (int) ((to - from) * Math.pow(random.nextDouble(), 4)) + random.nextInt(3);
        return Math.max(from, Math.min(to, end == from ? from + away : to - away));
    }

    private void change(Map<String, Answer> answers) {
        Question question = one(edition.questions());
        Answer before = Objects.requireNonNull(answers.get(question.code()));
        answers.put(
                question.code(),
                question.kind()
                        .fold(
                                choice ->
                                        new Answer.Chosen(one(choice.options()).code()),
                                several -> random.nextInt(4) == 0
                                        ? new Answer.Signs(Set.of())
                                        : new Answer.Signs(more(
                                                before, one(several.signs()).code())),
                                amount -> new Answer.Amount(near(amount.min(), amount.min(), amount.max()))));
    }

    private <T> T one(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }
}
