package guidepost.core.proof;

import guidepost.core.check.Finding;
import guidepost.core.check.Finding.Kind;
import guidepost.core.guide.AnswerKind;
import guidepost.core.guide.Edition;
import guidepost.core.guide.Floor;
import guidepost.core.guide.GuidanceBlock;
import guidepost.core.guide.Option;
import guidepost.core.guide.Place;
import guidepost.core.guide.Question;
import guidepost.core.guide.Rule;
import guidepost.core.guide.Urgency;
import guidepost.core.triage.Answer;
import guidepost.core.triage.Answers;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/**
 * The proof's findings and counts by trying every single answer pattern, one after the other. Reads an edition by itself: it shares no evaluation with the
 * product, only its data.
 */
final class BruteForce {
    private final Edition edition;
    private final List<Question> questions;
    private final int[] radix;
    private final int[] step;
    private final int patterns;
    private final byte[] urgency;
    /** By pattern, a bit each: the questions asked, the rules that hold, the blocks whose conditions hold, the blocks printed. */
    private final long[] asked;

    private final long[] holding;
    private final long[] applying;
    private final long[] printed;
    /** The questions in the order in which two patients of one size are compared. */
    private final int[] compared;

    BruteForce(Edition edition) {
        this(edition, edition.questions().stream().map(Question::code).toList());
    }

    /** @param order of the questions, by which of two patients of one size the smaller one is told */
    BruteForce(Edition edition, List<String> order) {
        this.edition = edition;
        questions = edition.questions();
        List<String> codes = questions.stream().map(Question::code).toList();
        compared = order.stream().mapToInt(codes::indexOf).toArray();
        radix = questions.stream()
                .mapToInt(question -> (int) PlainVisit.answers(question))
                .toArray();
        step = new int[radix.length];
        int all = 1;
        for (int i = radix.length - 1; i >= 0; i--) {
            step[i] = all;
            all *= radix[i];
        }
        patterns = all;
        urgency = new byte[patterns];
        asked = new long[patterns];
        holding = new long[patterns];
        applying = new long[patterns];
        printed = new long[patterns];
        PlainVisit visitor = new PlainVisit(edition);
        int[] values = new int[radix.length];
        for (int pattern = 0; pattern < patterns; pattern++, next(values)) {
            visitor.visit(values, -1);
            urgency[pattern] = (byte) PlainVisit.place(visitor.urgency());
            asked[pattern] = visitor.asked();
            holding[pattern] = visitor.holding();
            visitor.blocks();
            applying[pattern] = visitor.applying();
            printed[pattern] = visitor.printed();
        }
    }

    int patterns() {
        return patterns;
    }

    int[] values(int pattern) {
        int[] values = new int[radix.length];
        for (int i = 0; i < radix.length; i++) {
            values[i] = pattern / step[i] % radix[i];
        }
        return values;
    }

    private void next(int[] values) {
        for (int i = values.length - 1; i >= 0; i--) {
            values[i]++;
            if (values[i] < radix[i]) {
                return;
            }
            values[i] = 0;
        }
    }

    int value(int pattern, int question) {
        return pattern / step[question] % radix[question];
    }

    Map<Urgency, BigInteger> byUrgency() {
        long[] counts = new long[PlainVisit.LEAST_FIRST.size()];
        for (byte one : urgency) {
            counts[one]++;
        }
        Map<Urgency, BigInteger> byUrgency = new LinkedHashMap<>();
        for (int place = 0; place < counts.length; place++) {
            if (counts[place] > 0) {
                byUrgency.put(PlainVisit.LEAST_FIRST.get(place), BigInteger.valueOf(counts[place]));
            }
        }
        return byUrgency;
    }

    /** The smallest pattern that does, as a patient would be asked it. */
    Optional<Answers> smallest(IntPredicate wanted) {
        return smallest(wanted, 1).stream().findFirst();
    }

    /** The smallest patterns that do, smallest first; patterns that differ in unasked answers only are one. */
    List<Answers> smallest(IntPredicate wanted, int most) {
        return smallest(wanted, IntUnaryOperator.identity(), most);
    }

    /** The same where each pattern is shown beside another one: answers that either is asked for count. */
    private List<Answers> smallest(IntPredicate wanted, IntUnaryOperator other, int most) {
        TreeSet<Integer> found = new TreeSet<>(
                Comparator.comparingInt(this::off).thenComparingInt(this::sum).thenComparing(this::inOrder));
        for (int pattern = 0; pattern < patterns; pattern++) {
            if (wanted.test(pattern) && isPlain(pattern, asked[pattern] | asked[other.applyAsInt(pattern)])) {
                found.add(pattern);
                if (found.size() > most) {
                    found.pollLast();
                }
            }
        }
        return found.stream()
                .map(one -> answers(one, asked[one] | asked[other.applyAsInt(one)]))
                .toList();
    }

    private int inOrder(int one, int other) {
        for (int question : compared) {
            int compared = Integer.compare(value(one, question), value(other, question));
            if (compared != 0) {
                return compared;
            }
        }
        return 0;
    }

    private boolean isPlain(int pattern, long told) {
        for (int i = 0; i < radix.length; i++) {
            if ((told & (1L << i)) == 0 && value(pattern, i) != 0) {
                return false;
            }
        }
        return true;
    }

    private int off(int pattern) {
        int off = 0;
        for (int i = 0; i < radix.length; i++) {
            off += value(pattern, i) == 0 ? 0 : 1;
        }
        return off;
    }

    private int sum(int pattern) {
        int sum = 0;
        for (int i = 0; i < radix.length; i++) {
            int value = value(pattern, i);
            if (questions.get(i).kind() instanceof AnswerKind.Several several) {
                for (int sign = 0; sign < several.options().size() - 1; sign++) {
                    sum += (value & (1 << sign)) == 0 ? 0 : sign + 1;
                }
            } else {
                sum += value;
            }
        }
        return sum;
    }

    /** The answers to the questions whose bits are set. */
    Answers answers(int pattern, long told) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (int i = 0; i < radix.length; i++) {
            if ((told & (1L << i)) != 0) {
                answers.put(questions.get(i).code(), answer(i, value(pattern, i)));
            }
        }
        return Answers.of(answers);
    }

    Answer answer(int question, int value) {
        Question asked = questions.get(question);
        return asked.kind()
                .fold(
                        choice -> new Answer.Chosen(choice.options().get(value).code()),
                        several -> new Answer.Signs(value == 0 ? Set.of() : Set.copyOf(PlainVisit.said(asked, value))),
                        amount -> new Answer.Amount(amount.min() + value));
    }

    Urgency urgency(int pattern) {
        return PlainVisit.LEAST_FIRST.get(urgency[pattern]);
    }

    /** A bit for each question that the pattern's visit asks. */
    long asked(int pattern) {
        return asked[pattern];
    }

    /** What the proof must find, as kind, place and smallest patient. */
    List<Found> findings(List<Floor> floors) {
        List<Found> findings = new ArrayList<>();
        floors.forEach(floor -> floor(findings, floor));
        for (int question = 0; question < questions.size(); question++) {
            lowered(findings, question);
        }
        for (int rule = 0; rule < edition.rules().size(); rule++) {
            rule(findings, rule);
        }
        for (int question = 0; question < questions.size(); question++) {
            question(findings, question);
        }
        guidance(findings);
        return findings;
    }

    /** A finding without its words. */
    record Found(Kind kind, String place, Optional<Answers> witness) {
        static Found of(Finding finding) {
            return new Found(finding.kind(), finding.place(), finding.witness());
        }
    }

    private void add(List<Found> findings, Kind kind, String place, IntPredicate wanted) {
        smallest(wanted).ifPresent(witness -> findings.add(new Found(kind, place, Optional.of(witness))));
    }

    private boolean isAsked(int pattern, int question) {
        return (asked[pattern] & (1L << question)) != 0;
    }

    private void floor(List<Found> findings, Floor floor) {
        String code = floor.answer().question();
        int question = questions.stream().map(Question::code).toList().indexOf(code);
        if (question < 0) {
            findings.add(new Found(Kind.FLOOR_NOT_KEPT, "questions/" + code, Optional.empty()));
            return;
        }
        for (String option : floor.answer().options()) {
            add(
                    findings,
                    Kind.FLOOR_NOT_KEPT,
                    "questions/" + code,
                    pattern -> isAsked(pattern, question)
                            && PlainVisit.said(questions.get(question), value(pattern, question))
                                    .contains(option)
                            && urgency[pattern] != PlainVisit.place(Urgency.EMERGENCY));
        }
    }

    private void lowered(List<Found> findings, int question) {
        String place = "questions/" + questions.get(question).code();
        AnswerKind kind = questions.get(question).kind();
        if (kind instanceof AnswerKind.Several several) {
            for (int sign = 0; sign < several.options().size() - 1; sign++) {
                int bit = 1 << sign;
                boolean notSure = several.options().get(sign + 1).role() == Option.Role.NOT_SURE;
                lower(
                        findings,
                        notSure ? Kind.NOT_SURE_BELOW_NO : Kind.RED_FLAG_LOWERS,
                        place,
                        pattern -> (value(pattern, question) & bit) != 0,
                        bit * step[question]);
            }
        } else if (kind instanceof AnswerKind.Amount amount) {
            Kind found =
                    amount.style() == AnswerKind.Style.DURATION ? Kind.LONGER_TIME_LOWERS : Kind.WORSE_ANSWER_LOWERS;
            for (int value = 1; amount.worsens() && value < radix[question]; value++) {
                below(findings, found, question, value - 1, value);
            }
        } else if (kind instanceof AnswerKind.Choice choice) {
            List<Option> options = choice.options();
            int no = options.stream().map(Option::role).toList().indexOf(Option.Role.PLAIN);
            for (int value = 0; value < options.size(); value++) {
                boolean notSure = options.get(value).role() == Option.Role.NOT_SURE;
                if (choice.ordered() && value > 0) {
                    below(
                            findings,
                            notSure ? Kind.NOT_SURE_BELOW_NO : Kind.WORSE_ANSWER_LOWERS,
                            question,
                            value - 1,
                            value);
                }
                if (notSure && no >= 0 && !(choice.ordered() && no < value)) {
                    below(findings, Kind.NOT_SURE_BELOW_NO, question, no, value);
                }
            }
        }
    }

    private void below(List<Found> findings, Kind kind, int question, int better, int worse) {
        lower(
                findings,
                kind,
                "questions/" + questions.get(question).code(),
                pattern -> value(pattern, question) == worse,
                (worse - better) * step[question]);
    }

    /** Patterns of which the one so far before them is the same patient with a better answer, and a higher result. */
    private void lower(List<Found> findings, Kind kind, String place, IntPredicate worse, int back) {
        IntUnaryOperator better = pattern -> worse.test(pattern) ? pattern - back : pattern;
        smallest(pattern -> urgency[better.applyAsInt(pattern)] > urgency[pattern], better, 1).stream()
                .findFirst()
                .ifPresent(witness -> findings.add(new Found(kind, place, Optional.of(witness))));
    }

    private void rule(List<Found> findings, int index) {
        Rule rule = edition.rules().get(index);
        PlainVisit visitor = new PlainVisit(edition);
        boolean fires = false;
        boolean matters = false;
        for (int pattern = 0; pattern < patterns && !matters; pattern++) {
            if ((holding[pattern] & (1L << index)) != 0) {
                fires = true;
                visitor.visit(values(pattern), index);
                matters = PlainVisit.place(visitor.urgency()) != urgency[pattern];
            }
        }
        if (!matters) {
            findings.add(new Found(
                    fires ? Kind.RULE_NEVER_MATTERS : Kind.RULE_NEVER_FIRES, "rules/" + rule.code(), Optional.empty()));
        }
    }

    private void question(List<Found> findings, int question) {
        String place = "questions/" + questions.get(question).code();
        long dated = 0;
        for (int block = 0; block < edition.guidance().size(); block++) {
            String words = edition.guidance().get(block).text().byLanguage().toString();
            for (var mark : edition.dates()) {
                if (words.contains("{{date:" + mark.code() + "}}")
                        && mark.since()
                                .orElseThrow()
                                .equals(questions.get(question).code())) {
                    dated |= 1L << block;
                }
            }
        }
        boolean reached = false;
        boolean useful = false;
        for (int pattern = 0; pattern < patterns && !useful; pattern++) {
            reached |= isAsked(pattern, question);
            int first = pattern - value(pattern, question) * step[question];
            useful = urgency[pattern] != urgency[first]
                    || printed[pattern] != printed[first]
                    || (isAsked(pattern, question) && (printed[pattern] & dated) != 0);
        }
        if (!reached && !useful) {
            findings.add(new Found(Kind.UNREACHABLE_QUESTION, place, Optional.empty()));
        } else if (!useful) {
            findings.add(new Found(Kind.USELESS_QUESTION, place, Optional.empty()));
        }
    }

    private void guidance(List<Found> findings) {
        List<GuidanceBlock> blocks = edition.guidance();
        for (int block = 0; block < blocks.size(); block++) {
            boolean shown = ((at(Place.INSTRUCTION) | at(Place.EMERGENCY_LIST)) & (1L << block)) != 0;
            for (int pattern = 0; pattern < patterns && !shown; pattern++) {
                shown = (printed[pattern] & (1L << block)) != 0;
            }
            if (!shown) {
                findings.add(new Found(
                        Kind.GUIDANCE_NEVER_PRINTS,
                        "guidance/" + blocks.get(block).code(),
                        Optional.empty()));
            }
        }
        add(findings, Kind.NO_OUTCOME, "guidance", pattern -> (printed[pattern] & at(Place.INSTRUCTION)) == 0);
        add(
                findings,
                Kind.NO_EMERGENCY_LIST,
                "guidance",
                pattern -> (printed[pattern] & at(Place.EMERGENCY_LIST)) == 0);
        for (int i = 0; i < blocks.size(); i++) {
            for (int j = i + 1; j < blocks.size(); j++) {
                if (blocks.get(i).group().isPresent()
                        && blocks.get(i).group().equals(blocks.get(j).group())) {
                    long both = (1L << i) | (1L << j);
                    add(
                            findings,
                            Kind.CONTRADICTORY_GUIDANCE,
                            "guidance/" + blocks.get(j).code(),
                            pattern -> (applying[pattern] & both) == both);
                }
            }
        }
    }

    private long at(Place place) {
        long blocks = 0;
        for (int i = 0; i < edition.guidance().size(); i++) {
            blocks |= edition.guidance().get(i).place() == place ? 1L << i : 0;
        }
        return blocks;
    }
}
