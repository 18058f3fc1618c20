package guidepost.exchange.bench;

import guidepost.core.check.Finding;
import guidepost.core.guide.Edition;
import guidepost.core.proof.ImpactDiff;
import guidepost.core.proof.NotComparable;
import guidepost.core.proof.Proof;
import guidepost.exchange.DefaultGuides;
import guidepost.exchange.Floors;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The proof beside KIE's analysis of the same tables, in one run; and of guides that only the proof can do, in half a gigabyte. Prints a table of
 * medians and ratios.
 */
public final class ProofBench {
    private static final int TABLE_RULES = 25;
    private static final int ROUNDS = 7;
    private static final long PATIENCE_SECONDS = 100;

    private ProofBench() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Edition standard = DefaultGuides.builtIn();
        Supplier<Proof> ofStandard = () -> Proof.of(standard, Floors.of(standard.guide()));
        for (int i = 0; i < 6; i++) {
            median(ofStandard);
        }
        System.out.printf("the default guide: %.1f ms, %s%n", median(ofStandard), outcome(ofStandard.get()));
        System.out.println("columns, KIE ms (what it says), proof ms, times");
        for (int columns : new int[] {5, 8, 10, 12, 15, 20}) {
            table(columns);
        }
        System.out.println("questions/rules, proof ms (verdict), diff ms (verdict)");
        for (SyntheticGuide.Web web : SyntheticGuide.Web.values()) {
            for (int questions : new int[] {20, 40, 60, 100}) {
                synthetic(questions, questions == 20 ? 25 : 4 * questions, web);
            }
        }
    }

    private static void table(int columns) throws IOException, InterruptedException {
        Edition edition = SyntheticGuide.ofAmounts(1, columns, TABLE_RULES);
        double proof = median(() -> Proof.of(edition, List.of()));
        Optional<String[]> kie = kie(columns);
        System.out.printf(
                "%d, %s, %.2f, %s%n",
                columns,
                kie.map(said -> said[0] + " (" + said[1] + " messages)").orElse("none in " + PATIENCE_SECONDS + " s"),
                proof,
                kie.map(said -> "%.0f".formatted(Double.parseDouble(said[0]) / proof))
                        .orElse("more than %.0f".formatted(PATIENCE_SECONDS * 1000 / proof)));
    }

    private static Optional<String[]> kie(int columns) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KieAnalysis.class.getName(),
                        Integer.toString(columns),
                        Integer.toString(TABLE_RULES))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
            return Optional.empty();
        }
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String[] lines = said.strip().split("\n", -1);
        return Optional.of(lines[lines.length - 1].split(" ", 2));
    }

    private static void synthetic(int questions, int rules, SyntheticGuide.Web web) {
        Edition before = SyntheticGuide.mixed(1, questions, rules, web);
        Edition after = SyntheticGuide.changed(before);
        Supplier<Proof> proof = () -> Proof.of(before, List.of());
        Supplier<String> diff = () -> difference(before, after);
        System.out.printf(
                "%s %d/%d, %.1f (%s), %.1f (%s)%n",
                web.name().toLowerCase(Locale.ROOT),
                questions,
                rules,
                median(proof),
                outcome(proof.get()),
                median(diff),
                diff.get());
    }

    private static String difference(Edition before, Edition after) {
        try {
            return ImpactDiff.of(before, after).changed().bitLength() + " bits of patterns change";
        } catch (NotComparable e) {
            return "given up";
        }
    }

    private static String outcome(Proof proof) {
        boolean givenUp = proof.findings().stream().map(Finding::kind).anyMatch(Finding.Kind.NOT_PROVED::equals);
        return givenUp ? "not proved" : proof.findings().size() + " findings";
    }

    private static double median(Supplier<?> work) {
        @Nullable Object done = null;
        double[] milliseconds = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long from = System.nanoTime();
            done = work.get();
            milliseconds[round] = (System.nanoTime() - from) / 1e6;
        }
        Arrays.sort(milliseconds);
        return done == null ? Double.NaN : milliseconds[ROUNDS / 2];
    }
}
