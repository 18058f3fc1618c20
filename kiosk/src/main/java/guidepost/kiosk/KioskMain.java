package guidepost.kiosk;

import guidepost.kiosk.command.AssessCommand;
import guidepost.kiosk.command.CommandLines;
import guidepost.kiosk.command.Common;
import guidepost.kiosk.command.HasCommon;
import guidepost.kiosk.command.SetPinCommand;
import guidepost.kiosk.command.Version;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The program patients touch. */
@Command(
        name = "kiosk",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "The waiting-room kiosk, full screen; with a command, works without a screen.",
        footer = {"", "Exit codes: 0 done, 1 a fault of the program or its surroundings, 2 bad input."})
public final class KioskMain implements Callable<Integer>, HasCommon {
    @Mixin
    private Common common = new Common();

    @Option(
            names = "--windowed",
            paramLabel = "WxH",
            description = "In a window of that size instead of full screen, such as 1080x1920.")
    private @Nullable String windowed;

    @Option(names = "--language", paramLabel = "CODE", description = "The language the kiosk waits in.")
    private @Nullable String language;

    private KioskMain() {}

    public static void main(String[] arguments) {
        int code = commandLine().execute(arguments);
        if (code != Launch.RUNNING) {
            System.exit(code);
        }
    }

    static CommandLine commandLine() {
        CommandLine line = CommandLines.of(new KioskMain());
        line.addSubcommand(new AssessCommand(System.in, Clock.systemUTC()));
        line.addSubcommand(new SetPinCommand());
        line.setOut(new PrintWriter(System.out, false, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        return line;
    }

    @Override
    public Common common() {
        return common;
    }

    @Override
    public Integer call() throws Exception {
        return Launch.kiosk(common, windowed, language);
    }
}
