package guidepost.admin;

import guidepost.core.guide.Edition;
import guidepost.core.guide.Stamp;
import guidepost.db.Database;
import guidepost.db.EditionShelf;
import guidepost.exchange.EditionFile;
import guidepost.exchange.json.Json;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes an edition to a file. */
@Command(
        name = "export",
        description = "Write an edition to a file, the newest published one if not told otherwise.",
        mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
    private final AdminCommand admin;

    @Option(names = "--edition", paramLabel = "N|draft", description = "The edition's number, or draft.")
    private Optional<String> edition = Optional.empty();

    @Parameters(paramLabel = "FILE", description = "Where to; - for standard output.")
    @SuppressWarnings("NullAway.Init")
    private String file;

    ExportCommand(AdminCommand admin) {
        this.admin = admin;
    }

    @Override
    public Integer call() throws BadInput, IOException, SignInRefused {
        requireNumberOrDraft();
        Json name;
        byte[] bytes;
        try (Database database = admin.open()) {
            if (edition.filter(NamedEditions.DRAFT::equals).isPresent()) {
                name = Json.text(NamedEditions.DRAFT);
                bytes = draft(database);
            } else {
                int number = number(database.editions());
                name = Json.whole(number);
                bytes = published(database.editions(), number);
            }
        }
        if (file.equals("-")) {
            admin.console().print(bytes);
        } else {
            OutputFile.write(Path.of(file), bytes);
            admin.console()
                    .print(Json.object()
                            .with("exported", name)
                            .with("file", file)
                            .build());
        }
        return Exit.DONE;
    }

    private void requireNumberOrDraft() throws BadInput {
        if (edition.isPresent()
                && !edition.get().equals(NamedEditions.DRAFT)
                && !NamedEditions.isNumber(edition.get())) {
            throw new BadInput("--edition: " + edition.get() + " is neither a number nor draft");
        }
    }

    private byte[] draft(Database database) throws BadInput, SignInRefused {
        Edition draft = database.draft()
                .read(admin.who(database))
                .orElseThrow(() -> new BadInput("--edition: there is no draft"));
        return EditionFile.writePretty(draft);
    }

    private int number(EditionShelf shelf) throws BadInput {
        return edition.map(Integer::valueOf)
                .or(() -> shelf.newest().map(EditionShelf.Published::stamp).map(Stamp::number))
                .orElseThrow(() -> new BadInput("there is no published edition"));
    }

    private static byte[] published(EditionShelf shelf, int number) throws BadInput {
        return shelf.file(number).orElseThrow(() -> new BadInput("--edition: there is no edition " + number));
    }
}
