package guidepost.admin;

import guidepost.core.guide.Edition;
import guidepost.exchange.WordingSheet;
import guidepost.exchange.json.Json;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the texts of an edition as a sheet. */
@Command(
        name = "export",
        description = "Write every text as CSV: a row for each, a column for each language.",
        mixinStandardHelpOptions = true)
final class WordsExportCommand implements Callable<Integer> {
    private final AdminCommand admin;

    @Option(
            names = "--edition",
            paramLabel = "N|draft|FILE",
            description = "The edition's number, draft, or an edition file; without it the newest published.")
    private Optional<String> edition = Optional.empty();

    @Parameters(paramLabel = "FILE", description = "Where to; - for standard output.")
    @SuppressWarnings("NullAway.Init")
    private String file;

    WordsExportCommand(AdminCommand admin) {
        this.admin = admin;
    }

    @Override
    public Integer call() throws BadInput, IOException, SignInRefused {
        NamedEditions editions = new NamedEditions(admin);
        Edition chosen = edition.isPresent() ? editions.named(edition.get()) : editions.newest();
        byte[] sheet = WordingSheet.write(chosen);
        if (file.equals("-")) {
            admin.console().print(sheet);
        } else {
            OutputFile.write(Path.of(file), sheet);
            admin.console()
                    .print(Json.object()
                            .with("exported", true)
                            .with("file", file)
                            .build());
        }
        return Exit.DONE;
    }
}
