package guidepost.admin.window;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How long the editor holds its event thread, on a store with very many editions, by what somebody does meanwhile. Needs a display. */
public final class EventThreadBench {
    private EventThreadBench() {}

    /** Measures and prints. */
    public static void main(String[] arguments) throws Exception {
        Path data = Files.createTempDirectory("editor-bench");
        LongShelf.fill(data);
        Watchdog watchdog = Watchdog.installed();
        try (RunningEditor editor = new RunningEditor(data)) {
            print(new DeskWork(editor, watchdog).measure());
        }
        System.exit(0);
    }

    private static void print(List<Watchdog.Hold> holds) {
        Map<String, List<Double>> byWork = holds.stream()
                .collect(Collectors.groupingBy(
                        Watchdog.Hold::during,
                        TreeMap::new,
                        Collectors.mapping(Watchdog.Hold::millis, Collectors.toList())));
        System.out.printf("%-12s %8s %8s %8s%n", "", "events", "99 %", "longest");
        byWork.forEach((work, millis) -> {
            DoubleSummaryStatistics all =
                    millis.stream().mapToDouble(Double::doubleValue).summaryStatistics();
            double most = millis.stream()
                    .sorted()
                    .skip((long) (millis.size() * 0.99))
                    .findFirst()
                    .orElse(0.0);
            System.out.printf("%-12s %8d %8.1f %8.1f%n", work, all.getCount(), most, all.getMax());
        });
        holds.stream().limit(3).forEach(System.out::println);
    }
}
