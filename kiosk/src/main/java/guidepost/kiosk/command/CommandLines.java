package guidepost.kiosk.command;

import java.io.PrintWriter;
import java.util.Optional;
import picocli.CommandLine;

/** How every command ends: 0 done, 1 a fault of the program or its surroundings, 2 bad input; one line on standard error, never a trace. */
public final class CommandLines {
    private static final int FAULT = 1;
    private static final int BAD = 2;

    private CommandLines() {}

    public static CommandLine of(Object command) {
        CommandLine line = new CommandLine(command);
        line.setCaseInsensitiveEnumValuesAllowed(false);
        line.setParameterExceptionHandler(
                (failure, arguments) -> say(failure.getCommandLine().getErr(), describe(failure), BAD));
        line.setExecutionExceptionHandler((failure, commandLine, result) ->
                say(commandLine.getErr(), describe(failure), failure instanceof BadInput ? BAD : FAULT));
        return line;
    }

    private static String describe(Exception failure) {
        String message = Optional.ofNullable(failure.getMessage()).orElse("");
        return failure instanceof BadInput || !message.isBlank()
                ? message
                : failure.getClass().getSimpleName();
    }

    private static int say(PrintWriter err, String message, int code) {
        err.println(message.lines().findFirst().orElse("").strip());
        err.flush();
        return code;
    }
}
