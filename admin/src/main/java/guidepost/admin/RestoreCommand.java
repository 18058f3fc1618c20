package guidepost.admin;

import guidepost.db.Backup;
import guidepost.db.Database;
import guidepost.db.SignedIn;
import guidepost.exchange.json.Json;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Puts a backup back. */
@Command(
        name = "restore",
        description =
                "Put a backup back in place of the store; the store as it was is kept, and so is what patients are shown.",
        mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {
    private final AdminCommand admin;

    @Parameters(paramLabel = "NAME", arity = "0..1", description = "A backup; without it the newest.")
    private Optional<String> name = Optional.empty();

    RestoreCommand(AdminCommand admin) {
        this.admin = admin;
    }

    @Override
    public Integer call() throws BadInput, IOException, SignInRefused {
        Backup backup;
        try (Database database = admin.open()) {
            SignedIn who = admin.who(database);
            backup = chosen(database.backups(who));
            database.restore(who, backup);
        }
        // Opening it mends what the backup does not know: the edition file, or an older schema.
        admin.open().close();
        admin.console().print(Json.object().with("restored", backup.name()).build());
        return Exit.DONE;
    }

    private Backup chosen(List<Backup> backups) throws BadInput {
        return backups.stream()
                .filter(backup -> name.isEmpty() || name.get().equals(backup.name()))
                .findFirst()
                .orElseThrow(() -> new BadInput(
                        name.map(wanted -> "there is no backup " + wanted).orElse("there is no backup")));
    }
}
