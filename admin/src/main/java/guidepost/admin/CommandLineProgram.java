package guidepost.admin;

import guidepost.db.StoreFault;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.ParseResult;

/** Runs one command: whatever happens, a fault is one line on standard error and an exit code. */
final class CommandLineProgram {
    private static final Logger LOG = System.getLogger(CommandLineProgram.class.getName());

    private final Console console;
    private final AdminCommand admin;

    CommandLineProgram(Console console) {
        this.console = console;
        this.admin = new AdminCommand(console);
    }

    int run(String... arguments) {
        CommandLine line = new CommandLine(admin)
                .addSubcommand(new ExportCommand(admin))
                .addSubcommand(new ImportCommand(admin))
                .addSubcommand(new ProveCommand(admin))
                .addSubcommand(new DiffCommand(admin))
                .addSubcommand(new PublishCommand(admin))
                .addSubcommand(new RestoreCommand(admin))
                .addSubcommand(new VerifyCommand(admin))
                .addSubcommand(new ReprintCommand(admin))
                .addSubcommand(new DeskCommand(admin))
                .addSubcommand(new CommandLine(new WordsCommand())
                        .addSubcommand(new WordsExportCommand(admin))
                        .addSubcommand(new WordsImportCommand(admin)))
                .addSubcommand(new CommandLine(new SettingsCommand())
                        .addSubcommand(new SettingsGetCommand(admin))
                        .addSubcommand(new SettingsSetCommand(admin)));
        line.setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF));
        line.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
        line.setParameterExceptionHandler(this::usage);
        line.setExecutionExceptionHandler(this::failure);
        line.setExecutionStrategy(CommandLineProgram::execute);
        return line.execute(arguments);
    }

    /** An option that goes before or after the command goes there once. */
    private static int execute(ParseResult arguments) {
        for (String shared : AdminCommand.SHARED) {
            long times = arguments.asCommandLineList().stream()
                    .filter(line -> line.getParseResult().hasMatchedOption(shared))
                    .count();
            if (times > 1) {
                throw new CommandLine.ParameterException(
                        arguments.commandSpec().commandLine(), shared + " is given more than once");
            }
        }
        return new CommandLine.RunLast().execute(arguments);
    }

    private int usage(CommandLine.ParameterException e, String[] arguments) {
        String name = e.getCommandLine().getCommandSpec().qualifiedName();
        console.complain(firstLine(e) + " (see " + name + " --help)");
        return Exit.BAD_INPUT;
    }

    private int failure(Exception e, CommandLine line, ParseResult arguments) {
        if (e instanceof BadInput) {
            console.complain(firstLine(e));
            return Exit.BAD_INPUT;
        }
        if (e instanceof StoreFault || e instanceof SignInRefused) {
            LOG.log(Level.WARNING, "a command failed: " + e.getMessage());
            console.complain(firstLine(e));
        } else if (e instanceof IOException) {
            LOG.log(Level.WARNING, "a command failed: " + e);
            console.complain("cannot read or write: " + firstLine(e));
        } else {
            LOG.log(Level.ERROR, "a command failed", e);
            console.complain("a fault of the program: " + e.getClass().getSimpleName() + ": " + firstLine(e));
        }
        return Exit.FAULT;
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("no reason given");
    }
}
