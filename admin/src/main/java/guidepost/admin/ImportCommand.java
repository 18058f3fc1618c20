package guidepost.admin;

import guidepost.core.check.Finding;
import guidepost.core.guide.Edition;
import guidepost.db.Database;
import guidepost.db.DraftRejected;
import guidepost.exchange.json.Json;
import java.io.IOException;
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
        Edition content = new NamedEditions(admin).inFile(file);
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
}
