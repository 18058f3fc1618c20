package guidepost.admin;

import guidepost.exchange.json.JsonAt;
import guidepost.exchange.json.JsonReader;
import guidepost.exchange.json.JsonRejected;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs the program's command line in this process. */
final class Terminal {
    private final Path data;
    private final Map<String, String> environment;

    Terminal(Path data) {
        this(data, Map.of());
    }

    Terminal(Path data, Map<String, String> environment) {
        this.data = data;
        this.environment = environment;
    }

    /** What a command left behind. */
    record Result(int exit, String out, String err) {
        JsonAt json() {
            try {
                return JsonReader.read(out);
            } catch (JsonRejected e) {
                throw new AssertionError("standard output is not one JSON value: " + out, e);
            }
        }
    }

    /** With the data folder, before the command. */
    Result run(String... arguments) {
        return runOn("", arguments);
    }

    /** The same, with that on standard input. */
    Result runOn(String in, String... arguments) {
        List<String> all = new ArrayList<>(List.of("--data", data.toString()));
        all.addAll(List.of(arguments));
        return with(environment, in, all.toArray(String[]::new));
    }

    static Result exactly(String in, String... arguments) {
        return with(Map.of(), in, arguments);
    }

    private static Result with(Map<String, String> environment, String in, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                environment);
        int exit = new CommandLineProgram(console).run(arguments);
        return new Result(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
