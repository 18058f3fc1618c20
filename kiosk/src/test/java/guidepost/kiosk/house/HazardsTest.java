package guidepost.kiosk.house;

import static org.assertj.core.api.Assertions.assertThat;

import guidepost.core.check.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of hazards names no test that is not there: a control would seem to be held by something. */
final class HazardsTest {
    private static final Path ROOT = Path.of("..");
    private static final List<String> MODULES =
            List.of("shared/core", "shared/exchange", "shared/handout", "shared/ui", "db", "kiosk", "admin");
    private static final Pattern NAMED_TEST = Pattern.compile("`([A-Z]\\w*Test\\.\\w+)`");
    private static final Pattern NAMED_FINDING = Pattern.compile("`([A-Z]+(?:_[A-Z]+)+)`");
    private static final Pattern NUMBER = Pattern.compile("(?m)^\\| HZ-(\\d\\d) \\|");
    private static final Pattern METHOD = Pattern.compile("(?m)^ +void (\\w+)\\(");

    @Test
    void every_test_it_names_is_there() throws IOException {
        Set<String> there = new HashSet<>();
        for (String module : MODULES) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/test/java"))) {
                for (Path file : files.filter(path -> path.toString().endsWith("Test.java"))
                        .toList()) {
                    String name = file.getFileName().toString().replace(".java", ".");
                    found(METHOD, Files.readString(file)).forEach(method -> there.add(name + method));
                }
            }
        }
        assertThat(found(NAMED_TEST, page())).hasSizeGreaterThan(100).isSubsetOf(there);
    }

    @Test
    void every_finding_of_the_proof_it_names_is_one() throws IOException {
        List<String> kinds =
                Arrays.stream(Finding.Kind.values()).map(Enum::name).toList();
        assertThat(found(NAMED_FINDING, page())).hasSizeGreaterThan(10).isSubsetOf(kinds);
    }

    @Test
    void they_are_numbered_without_a_gap() throws IOException {
        List<String> numbers = found(NUMBER, page());
        assertThat(numbers)
                .hasSizeGreaterThan(40)
                .isEqualTo(IntStream.rangeClosed(1, numbers.size())
                        .mapToObj(number -> number < 10 ? "0" + number : "" + number)
                        .toList());
    }

    private static String page() throws IOException {
        return Files.readString(ROOT.resolve("shared/docs/hazards.md"));
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1)).toList();
    }
}
