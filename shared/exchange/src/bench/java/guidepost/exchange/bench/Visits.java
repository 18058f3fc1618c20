package guidepost.exchange.bench;

import guidepost.core.guide.AnswerKind;
import guidepost.core.guide.Edition;
import guidepost.core.guide.Option;
import guidepost.core.guide.Question;
import guidepost.core.guide.Rule;
import guidepost.core.guide.Urgency;
import guidepost.core.triage.Answer;
import guidepost.core.triage.Answers;
import guidepost.core.triage.Course;
import guidepost.core.triage.Triage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Visits that came to their end, as many of each urgency; amounts stand close to the thresholds more often than not. */
final class Visits {
    private static final int TRIES = 1_000_000;

    private final Edition edition;
    private final Random random;

    private Visits(Edition edition, Random random) {
        this.edition = edition;
        this.random = random;
    }

    /** The same ones each time, in no order a processor could foresee. */
    static List<Answers> ofEach(Edition edition, int each) {
        Visits visits = new Visits(edition, new Random(20_260_101));
        Map<Urgency, Integer> had = new EnumMap<>(Urgency.class);
        List<Answers> found = new ArrayList<>();
        for (int i = 0; i < TRIES && found.size() < each * Urgency.values().length; i++) {
            Answers visit = Course.of(edition, visits.pattern()).counted();
            if (had.merge(Triage.assess(edition, visit).urgency(), 1, Integer::sum) <= each) {
                found.add(visit);
            }
        }
        if (found.size() < each * Urgency.values().length) {
            throw new IllegalStateException("not every urgency was met: " + had);
        }
        Collections.shuffle(found, visits.random);
        return found;
    }

    private Answers pattern() {
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (Question question : edition.questions()) {
            answers.put(
                    question.code(),
                    question.kind()
                            .fold(
                                    choice -> new Answer.Chosen(
                                            among(choice.options(), 0.9).code()),
                                    this::signs,
                                    amount -> amount(question, amount)));
        }
        return Answers.of(answers);
    }

    private Option among(List<Option> options, double first) {
        return options.get(random.nextDouble() < first ? 0 : random.nextInt(options.size()));
    }

    private Answer signs(AnswerKind.Several several) {
        TreeSet<String> signs = new TreeSet<>();
        while (random.nextInt(4) == 0) {
            signs.add(
                    several.signs().get(random.nextInt(several.signs().size())).code());
        }
        return new Answer.Signs(signs);
    }

    private Answer amount(Question question, AnswerKind.Amount kind) {
        double skewed = Math.pow(random.nextDouble(), 3);
        long value = kind.min() + (long) (skewed * (kind.max() - kind.min()));
        List<String> limits = thresholds(question);
        if (!limits.isEmpty() && random.nextInt(2) == 0) {
            long limit =
                    edition.threshold(limits.get(random.nextInt(limits.size()))).onCommonScale();
            value = limit / kind.unit().onCommonScale(1) - 1 + random.nextInt(3);
        }
        return new Answer.Amount((int) Math.max(kind.min(), Math.min(kind.max(), value)));
    }

    private List<String> thresholds(Question question) {
        return Stream.concat(
                        edition.rules().stream().map(Rule::all),
                        edition.questions().stream().map(Question::askedWhen))
                .flatMap(List::stream)
                .filter(condition -> condition.question().equals(question.code()))
                .flatMap(condition ->
                        condition.fold(anyOf -> Stream.empty(), comparison -> Stream.of(comparison.threshold())))
                .distinct()
                .toList();
    }
}
