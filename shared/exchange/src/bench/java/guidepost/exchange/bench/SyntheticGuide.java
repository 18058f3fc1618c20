package guidepost.exchange.bench;

import guidepost.core.guide.AnswerKind;
import guidepost.core.guide.Condition;
import guidepost.core.guide.Edition;
import guidepost.core.guide.GuidanceBlock;
import guidepost.core.guide.Language;
import guidepost.core.guide.Option;
import guidepost.core.guide.Place;
import guidepost.core.guide.Question;
import guidepost.core.guide.Rule;
import guidepost.core.guide.Section;
import guidepost.core.guide.Threshold;
import guidepost.core.guide.Unit;
import guidepost.core.guide.Urgency;
import guidepost.core.guide.Wording;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** Guides of any size to measure with. */
final class SyntheticGuide {
    private static final Wording WORDS = Wording.english("Words");
    private static final String SOURCE = "a benchmark";
    /** How far apart the questions of one rule are at most where rules keep to their part of the guide. */
    private static final int NEAR = 6;

    private static final List<Urgency> URGENCIES = List.of(
            Urgency.BOOK_14_DAYS,
            Urgency.BOOK_14_DAYS,
            Urgency.BOOK_3_DAYS,
            Urgency.BOOK_3_DAYS,
            Urgency.TODAY,
            Urgency.TODAY,
            Urgency.EMERGENCY);

    /** How a guide's rules join its questions. */
    enum Web {
        /** Each rule looks at questions near each other. */
        CLUSTERED,
        /** The same rules, with the questions asked in any order. */
        SHUFFLED,
        /** Each rule looks at questions from anywhere. */
        RANDOM
    }

    private final Random random;
    private final List<Question> questions = new ArrayList<>();
    private final List<Threshold> thresholds = new ArrayList<>();

    private SyntheticGuide(long seed) {
        random = new Random(seed);
    }

    /** A guide of choices, signs and amounts. */
    static Edition mixed(long seed, int questions, int rules, Web web) {
        SyntheticGuide guide = new SyntheticGuide(seed);
        for (int i = 0; i < questions; i++) {
            guide.add(i, i % 5);
        }
        List<Rule> joined = guide.rules(rules, web == Web.RANDOM ? questions : NEAR);
        if (web == Web.SHUFFLED) {
            Collections.shuffle(guide.questions, guide.random);
        }
        return guide.edition(joined);
    }

    /** A guide of amounts alone, as a decision table's columns. */
    static Edition ofAmounts(long seed, int questions, int rules) {
        SyntheticGuide guide = new SyntheticGuide(seed);
        for (int i = 0; i < questions; i++) {
            guide.add(i, 2);
        }
        return guide.edition(guide.rules(rules, questions));
    }

    /** The guide with one number changed in every tenth threshold. */
    static Edition changed(Edition edition) {
        SyntheticGuide guide = new SyntheticGuide(0);
        guide.questions.addAll(edition.questions());
        for (Threshold threshold : edition.thresholds()) {
            boolean tenth = guide.thresholds.size() % 10 == 0;
            guide.thresholds.add(tenth ? threshold.withValue(threshold.value() + 1) : threshold);
        }
        return guide.edition(edition.rules());
    }

    private void add(int index, int kind) {
        String code = "q" + index;
        questions.add(new Question(
                code, "section", WORDS, WORDS, Optional.empty(), false, List.of(), kind(code, kind), SOURCE));
    }

    private AnswerKind kind(String code, int kind) {
        return switch (kind) {
            case 0, 3 -> new AnswerKind.Choice(options(code, 3, Option.Role.PLAIN), true);
            case 1 -> new AnswerKind.Several(options(code, 6, Option.Role.NONE));
            default -> {
                int value = 20 + random.nextInt(60);
                thresholds.add(
                        new Threshold("t_" + code, WORDS, value, Unit.POINTS, 0, 100, value, Optional.empty(), SOURCE));
                yield new AnswerKind.Amount(
                        AnswerKind.Style.NUMBER,
                        0,
                        100,
                        Unit.POINTS,
                        true,
                        List.of(),
                        Optional.empty(),
                        Optional.empty());
            }
        };
    }

    private static List<Option> options(String code, int count, Option.Role first) {
        List<Option> options = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            options.add(new Option(code + "_" + i, WORDS, Optional.empty(), i == 0 ? first : Option.Role.PLAIN, false));
        }
        return options;
    }

    private List<Rule> rules(int count, int reach) {
        List<Rule> rules = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int from = random.nextInt(Math.max(1, questions.size() - reach + 1));
            Set<Integer> looked = new TreeSet<>();
            int wanted = Math.min(2 + random.nextInt(3), Math.min(reach, questions.size()));
            while (looked.size() < wanted) {
                looked.add(Math.min(from + random.nextInt(reach), questions.size() - 1));
            }
            rules.add(new Rule(
                    "rule_" + i,
                    URGENCIES.get(random.nextInt(URGENCIES.size())),
                    looked.stream().map(questions::get).map(this::condition).toList(),
                    WORDS,
                    SOURCE));
        }
        return rules;
    }

    private Condition condition(Question question) {
        String code = question.code();
        return question.kind()
                .fold(
                        choice -> Condition.AnyOf.of(code, code + "_1", code + "_2"),
                        several -> Condition.AnyOf.of(code, code + "_" + (1 + random.nextInt(5))),
                        amount -> new Condition.Comparison(code, Condition.Relation.AT_LEAST, "t_" + code));
    }

    private Edition edition(List<Rule> rules) {
        Map<Place, Wording> headings = new EnumMap<>(Place.class);
        EnumSet.complementOf(EnumSet.of(Place.INSTRUCTION)).forEach(place -> headings.put(place, WORDS));
        List<GuidanceBlock> guidance = new ArrayList<>();
        for (Urgency urgency : Urgency.values()) {
            guidance.add(always("tell_" + guidance.size(), Place.INSTRUCTION, Set.of(urgency)));
        }
        guidance.add(always("list", Place.EMERGENCY_LIST, EnumSet.allOf(Urgency.class)));
        return new Edition(
                "synthetic",
                Optional.empty(),
                true,
                List.of(Language.ENGLISH),
                WORDS,
                WORDS,
                WORDS,
                headings,
                List.of(new Section("section", WORDS)),
                thresholds,
                questions,
                List.of(),
                rules,
                guidance);
    }

    private static GuidanceBlock always(String code, Place place, Set<Urgency> urgencies) {
        return new GuidanceBlock(
                code,
                place,
                urgencies,
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(WORDS),
                WORDS,
                SOURCE);
    }
}
