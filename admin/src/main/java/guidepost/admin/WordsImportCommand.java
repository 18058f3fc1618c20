package guidepost.admin;

import guidepost.core.check.Finding;
import guidepost.core.guide.Edition;
import guidepost.core.item.EditionChanges;
import guidepost.db.Database;
import guidepost.db.DraftCopy;
import guidepost.db.DraftRejected;
import guidepost.db.SignedIn;
import guidepost.exchange.SheetRejected;
import guidepost.exchange.WordingSheet;
import guidepost.exchange.disk.Disk;
import guidepost.exchange.json.Json;
import guidepost.exchange.json.JsonReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes the texts of a sheet into the draft. */
@Command(
        name = "import",
        description = "Take every text of a sheet into the draft, or none where a row is no good. Publishes nothing.",
        mixinStandardHelpOptions = true)
final class WordsImportCommand implements Callable<Integer> {
    private static final int MOST_PROBLEMS = 20;

    private final AdminCommand admin;

    @Parameters(paramLabel = "FILE", description = "A sheet as export writes it; - for standard input.")
    @SuppressWarnings("NullAway.Init")
    private String file;

    WordsImportCommand(AdminCommand admin) {
        this.admin = admin;
    }

    @Override
    public Integer call() throws BadInput, IOException, SignInRefused {
        byte[] sheet = bytes();
        try (Database database = admin.open()) {
            return take(database, admin.who(database), sheet);
        } catch (SheetRejected e) {
            throw new BadInput(
                    file + ": " + e.problems().stream().limit(MOST_PROBLEMS).collect(Collectors.joining("; ")), e);
        } catch (DraftRejected e) {
            throw new BadInput(file + ": " + e.getMessage(), e);
        }
    }

    private int take(Database database, SignedIn who, byte[] sheet)
            throws BadInput, IOException, SheetRejected, DraftRejected {
        Edition base = base(database, who);
        Edition read = WordingSheet.read(base, sheet);
        int changed = EditionChanges.between(base, read).size();
        Optional<List<Finding>> findings = changed == 0
                ? Optional.of(List.of())
                : save(database, who, database.draft().begin(who), read);
        if (findings.isEmpty()) {
            admin.console().complain("somebody else changed the draft at the same time; try again");
            return Exit.FAULT;
        }
        admin.console()
                .print(Json.object()
                        .with("imported", true)
                        .with("texts", changed)
                        .with("findings", Findings.json(findings.get()))
                        .build());
        return Exit.DONE;
    }

    private byte[] bytes() throws BadInput, IOException {
        if (file.equals("-")) {
            return admin.console().in().readNBytes(JsonReader.MOST_BYTES + 1);
        }
        if (Files.isDirectory(Path.of(file))) {
            throw new BadInput(file + ": is a folder");
        }
        try {
            return Disk.real().read(Path.of(file), JsonReader.MOST_BYTES + 1);
        } catch (NoSuchFileException e) {
            throw new BadInput(file + ": there is no such file", e);
        }
    }

    /** The draft, or what one would be made of: a sheet that is refused begins none. */
    private static Edition base(Database database, SignedIn who) throws BadInput {
        Optional<Edition> draft = database.draft().open(who).map(DraftCopy::edition);
        return draft.or(() -> database.editions()
                        .newest()
                        .flatMap(newest -> database.editions()
                                .read(newest.guide(), newest.stamp().number()))
                        .map(Edition::asDraft))
                .orElseThrow(() -> new BadInput("there is no published edition"));
    }

    /** What the draft's checks say; empty where somebody else was faster. */
    private static Optional<List<Finding>> save(Database database, SignedIn who, DraftCopy draft, Edition read)
            throws DraftRejected {
        return database.draft()
                .save(who, draft, read)
                .fold(saved -> Optional.of(saved.findings()), clashed -> Optional.empty(), Optional::empty);
    }
}
