package guidepost.kiosk.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One way to start a program, and how long it took each time until it said "painted". */
final class Start {
    private static final int PATIENCE_SECONDS = 60;
    private static final double MILLI = 1e6;

    private final String title;
    private final List<String> command;
    private final Map<String, String> environment;
    private final List<Double> wall = new ArrayList<>();
    private final List<Double> processor = new ArrayList<>();

    Start(String title, List<String> command, Map<String, String> environment) {
        this.title = title;
        this.command = List.copyOf(command);
        this.environment = Map.copyOf(environment);
    }

    String title() {
        return title;
    }

    /** From before the process is made to its first picture; the process ends by itself. */
    void measure() throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(environment);
        long before = System.nanoTime();
        Process process = builder.start();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            String line = out.readLine();
            while (line != null && !line.equals("painted")) {
                line = out.readLine();
            }
            long after = System.nanoTime();
            if (line == null) {
                throw new IOException("nothing was painted by " + command);
            }
            wall.add((after - before) / MILLI);
            process.info().totalCpuDuration().map(Duration::toNanos).ifPresent(spent -> processor.add(spent / MILLI));
        } finally {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        }
    }

    void forget() {
        wall.clear();
        processor.clear();
    }

    double wallMillis() {
        return median(wall);
    }

    double processorMillis() {
        return median(processor);
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        if (sorted.isEmpty()) {
            return Double.NaN;
        }
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }
}
