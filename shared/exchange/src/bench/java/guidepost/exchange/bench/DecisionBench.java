package guidepost.exchange.bench;

import guidepost.core.guide.Edition;
import guidepost.core.guide.Rule;
import guidepost.core.guide.Urgency;
import guidepost.core.triage.Answers;
import guidepost.core.triage.Assessment;
import guidepost.core.triage.Decider;
import guidepost.core.triage.Triage;
import guidepost.exchange.DefaultGuides;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kie.dmn.api.core.DMNContext;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * One decision, as the kiosk makes it and as rule engines make it of the same rules: those of the guide that comes with the program. Every engine is
 * handed visits in its own form, made before; each call decides the next of them.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 10, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class DecisionBench {
    private static final int VISITS_OF_EACH_URGENCY = 50;

    private final Edition edition = DefaultGuides.builtIn();
    private final Decider decider = Decider.of(edition);
    private final Decider.Slate reused = decider.slate();
    private Answers[] visits = {};
    private Decider.Slate[] slates = {};
    private int next;

    @Setup
    public void visits() {
        List<Answers> all = Visits.ofEach(edition, VISITS_OF_EACH_URGENCY);
        visits = all.toArray(Answers[]::new);
        slates = all.stream().map(this::slate).toArray(Decider.Slate[]::new);
        for (int i = 0; i < visits.length; i++) {
            Assessment plain = Triage.assess(edition, visits[i]);
            Decider.Verdict verdict = decider.explain(slates[i]);
            agree("decide", plain.urgency(), decider.decide(slates[i]));
            agree("explain", new Decider.Verdict(plain.urgency(), plain.rules(), plain.because()), verdict);
        }
    }

    private Decider.Slate slate(Answers answers) {
        Decider.Slate slate = decider.slate();
        slate.put(answers);
        return slate;
    }

    private static void agree(String who, Object expected, @Nullable Object said) {
        if (!expected.equals(said)) {
            throw new IllegalStateException(who + " says " + said + ", not " + expected);
        }
    }

    private int next() {
        next = next + 1 == visits.length ? 0 : next + 1;
        return next;
    }

    @Benchmark
    public Urgency decide() {
        return decider.decide(slates[next()]);
    }

    @Benchmark
    public Decider.Verdict explain() {
        return decider.explain(slates[next()]);
    }

    @Benchmark
    public Urgency putAndDecide() {
        reused.clear();
        reused.put(visits[next()]);
        return decider.decide(reused);
    }

    @Benchmark
    public Assessment plain() {
        return Triage.assess(edition, visits[next()]);
    }

    /** KIE's two tables. */
    @State(Scope.Thread)
    public static class Kie {
        private DMNContext[] contexts = {};
        private @Nullable DmnTable urgency;
        private @Nullable DmnTable rules;

        @Setup
        public void tables(DecisionBench bench) {
            urgency = DmnTable.of(bench.edition, DmnTable.Hit.FIRST);
            rules = DmnTable.of(bench.edition, DmnTable.Hit.COLLECT);
            List<DMNContext> all = new ArrayList<>();
            for (Answers visit : bench.visits) {
                DMNContext context = urgency.context(visit);
                all.add(context);
                Assessment plain = Triage.assess(bench.edition, visit);
                agree("KIE DMN", plain.urgency().name(), urgency.decide(context));
                agree("KIE DMN", codes(plain), deciding(bench.edition, rules.decide(context), plain.urgency()));
            }
            contexts = all.toArray(DMNContext[]::new);
        }

        private static Set<String> codes(Assessment assessment) {
            return assessment.rules().stream().map(Rule::code).collect(Collectors.toSet());
        }

        private static Set<String> deciding(Edition edition, @Nullable Object fired, Urgency urgency) {
            Collection<?> codes = fired instanceof Collection<?> several ? several : List.of();
            return edition.rules().stream()
                    .filter(rule -> rule.urgency() == urgency && codes.contains(rule.code()))
                    .map(Rule::code)
                    .collect(Collectors.toCollection(HashSet::new));
        }

        private static @Nullable Object decide(@Nullable DmnTable table, DMNContext context) {
            return table == null ? null : table.decide(context);
        }
    }

    @Benchmark
    public @Nullable Object kieFirst(Kie kie) {
        return Kie.decide(kie.urgency, kie.contexts[next()]);
    }

    @Benchmark
    public @Nullable Object kieCollect(Kie kie) {
        return Kie.decide(kie.rules, kie.contexts[next()]);
    }

    /** Drools' rules. */
    @State(Scope.Thread)
    public static class Drools {
        private Object[] facts = {};
        private @Nullable DroolsRules rules;

        @Setup
        public void rules(DecisionBench bench) {
            DroolsRules made = DroolsRules.of(bench.edition);
            List<Object> all = new ArrayList<>();
            for (Answers visit : bench.visits) {
                Object fact = made.fact(visit);
                all.add(fact);
                Urgency expected = Triage.assess(bench.edition, visit).urgency();
                agree("Drools, session reused", expected, made.decideInReusedSession(fact));
                agree("Drools, session new", expected, made.decideInNewSession(fact));
            }
            facts = all.toArray();
            rules = made;
        }
    }

    @Benchmark
    public @Nullable Urgency droolsReusedSession(Drools drools) {
        return drools.rules == null ? null : drools.rules.decideInReusedSession(drools.facts[next()]);
    }

    @Benchmark
    public @Nullable Urgency droolsNewSession(Drools drools) {
        return drools.rules == null ? null : drools.rules.decideInNewSession(drools.facts[next()]);
    }

    private static final Map<String, String> TITLES = titles();

    private static Map<String, String> titles() {
        Map<String, String> titles = new LinkedHashMap<>();
        titles.put("decide", "Decider.decide");
        titles.put("explain", "Decider.explain, with its reasons");
        titles.put("putAndDecide", "Decider.decide, answers put in first");
        titles.put("plain", "Triage.assess, the plain reading");
        titles.put("droolsReusedSession", "Drools rules, session reused");
        titles.put("droolsNewSession", "Drools rules, session new");
        titles.put("kieFirst", "KIE DMN, urgency (FIRST)");
        titles.put("kieCollect", "KIE DMN, rules that fire (COLLECT)");
        return titles;
    }

    /** Runs them all, or what the arguments, JMH's own, say; then prints how they compare. */
    public static void main(String[] arguments) throws RunnerException, CommandLineOptionException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .parent(new CommandLineOptions(arguments))
                .addProfiler(GCProfiler.class)
                .addProfiler(CpuProfiler.class);
        Map<String, RunResult> byName = new Runner(options.build())
                .run().stream()
                        .collect(Collectors.toMap(
                                result -> result.getPrimaryResult().getLabel(),
                                result -> result,
                                (first, second) -> first));
        System.out.println();
        System.out.println("Processor time and garbage of one decision; how many times as long as Decider's two");
        System.out.printf(Locale.ROOT, "%-38s %10s %9s %10s %10s%n", "", "ns", "B", "x decide", "x explain");
        TITLES.forEach((name, title) -> {
            RunResult result = byName.get(name);
            if (result != null) {
                System.out.printf(
                        Locale.ROOT,
                        "%-38s %10.0f %9.0f %10s %10s%n",
                        title,
                        measured(result, CpuProfiler.LABEL),
                        measured(result, "gc.alloc.rate.norm"),
                        ratio(result, byName.get("decide")),
                        ratio(result, byName.get("explain")));
            }
        });
    }

    private static String ratio(RunResult result, @Nullable RunResult to) {
        return to == null
                ? ""
                : String.format(
                        Locale.ROOT, "%.1f", measured(result, CpuProfiler.LABEL) / measured(to, CpuProfiler.LABEL));
    }

    private static double measured(RunResult result, String label) {
        for (Map.Entry<String, ?> measured : result.getSecondaryResults().entrySet()) {
            if (measured.getKey().endsWith(label) && measured.getValue() instanceof Result<?> value) {
                return value.getScore();
            }
        }
        return Double.NaN;
    }
}
