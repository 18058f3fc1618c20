package guidepost.admin;

import guidepost.core.check.Finding;
import guidepost.core.guide.Edition;
import guidepost.db.Database;
import guidepost.db.DraftRejected;
import guidepost.exchange.EditionFile;
import guidepost.exchange.EditionRejected;
import guidepost.exchange.json.Json;
import guidepost.exchange.json.JsonReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Makes the content of a file the draft. */
@Command(
        name = "import",
        description = "Make an edition in a file the draft, in place of any other. Publishes nothing.",
        mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {
    private final AdminCommand admin;

    @Parameters(paramLabel = "FILE", description = "An edition file; - for standard input.")
    @SuppressWarnings("NullAway.Init")
    private String file;

    ImportCommand(AdminCommand admin) {
        this.admin = admin;
    }

    @Override
    public Integer call() throws BadInput, IOException, SignInRefused {
        Edition content = read();
        List<Finding> findings = replaceDraft(content);
        admin.console()
                .print(Json.object()
                        .with("imported", true)
                        .with("findings", Findings.json(findings))
                        .build());
        return Exit.DONE;
    }

    private List<Finding> replaceDraft(Edition content) throws BadInput, SignInRefused {
        try (Database database = admin.open()) {
            return database.draft().replace(admin.who(database), content);
        } catch (DraftRejected e) {
            throw new BadInput(file + ": " + e.getMessage(), e);
        }
    }

    private Edition read() throws BadInput, IOException {
        try {
            if (file.equals("-")) {
                return EditionFile.read(admin.console().in().readNBytes(JsonReader.MOST_BYTES + 1));
            }
            if (Files.isDirectory(Path.of(file))) {
                throw new BadInput(file + ": is a folder");
            }
            return EditionFile.read(Path.of(file));
        } catch (NoSuchFileException e) {
            throw new BadInput(file + ": there is no such file", e);
        } catch (EditionRejected e) {
            throw new BadInput(file + ": " + e.getMessage(), e);
        }
    }
}
