package guidepost.admin;

import guidepost.admin.window.EditorProgram;
import guidepost.db.Database;
import guidepost.db.DatabaseLocation;
import guidepost.db.DatabaseUrlRejected;
import guidepost.db.SignInOutcome;
import guidepost.db.SignedIn;
import guidepost.db.StaffAccounts;
import guidepost.exchange.DataFolder;
import guidepost.ui.Edt;
import guidepost.ui.Screenless;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program without a command, and what all its commands share. */
@Command(
        name = "admin",
        description = "The program a clinic's staff write its guide in.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        scope = ScopeType.INHERIT)
final class AdminCommand implements Callable<Integer> {
    private static final String DATA = "--data";
    private static final String DB = "--db";
    private static final String USER = "--user";

    /** The options that go before or after the command. */
    static final List<String> SHARED = List.of(DATA, DB, USER);

    private final Console console;

    @Option(
            names = DATA,
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "The data folder; without it $GUIDEPOST_DATA, else the user's data folder.")
    private Optional<Path> data = Optional.empty();

    @Option(
            names = DB,
            paramLabel = "URL",
            scope = ScopeType.INHERIT,
            description = "A database server in place of the data folder: jdbc:postgresql://HOST[:PORT]/NAME or"
                    + " jdbc:h2:tcp://HOST[:PORT]/NAME; user and password in the address or in"
                    + " $GUIDEPOST_DB_USER and $GUIDEPOST_DB_PASSWORD.")
    private Optional<String> db = Optional.empty();

    @Option(
            names = USER,
            paramLabel = "NAME",
            scope = ScopeType.INHERIT,
            description = "Who you are, where staff have accounts; the password is asked for, or is in"
                    + " $GUIDEPOST_PASSWORD.")
    private Optional<String> user = Optional.empty();

    AdminCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws BadInput, IOException {
        if (Screenless.isThisMachine()) {
            console.complain("no display: the editor needs a screen; these commands need none:"
                    + " export, import, words, prove, diff, publish, restore, verify, reprint, settings");
            return Exit.FAULT;
        }
        Path folder = dataFolder();
        DatabaseLocation location = server().orElseGet(() -> DatabaseLocation.in(folder));
        LogFile.in(folder);
        EditorProgram.start(
                folder, () -> Database.open(location, Edt::never), Clock.systemUTC(), () -> System.exit(Exit.DONE));
        return Exit.RUNNING;
    }

    Console console() {
        return console;
    }

    Path dataFolder() throws BadInput {
        Path folder = DataFolder.resolve(data);
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new BadInput("--data: " + folder + " is not a folder");
        }
        return folder;
    }

    Database open() throws BadInput {
        Path folder = dataFolder();
        DatabaseLocation location = server().orElseGet(() -> DatabaseLocation.in(folder));
        LogFile.in(folder);
        Database database = Database.open(location, () -> {});
        database.putBack()
                .ifPresent(putBack -> console.complain("the store was found damaged and was put back to "
                        + putBack.backup()
                                .map(backup -> "the backup " + backup.name())
                                .orElse("an earlier version")
                        + "; what was written since may be missing"
                        + putBack.damaged()
                                .map(file -> "; the damaged file is kept as " + file)
                                .orElse("")));
        return database;
    }

    /** The store on the server that {@code --db} names; empty where it names none. */
    Optional<DatabaseLocation> server() throws BadInput {
        if (db.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(DatabaseLocation.on(db.get(), dataFolder(), console.environment()));
        } catch (DatabaseUrlRejected e) {
            throw new BadInput(String.valueOf(e.getMessage()), e);
        }
    }

    /**
     * Who does what a command does.
     *
     * @throws BadInput where staff have accounts and nobody says who they are, or the other way round
     * @throws SignInRefused where name and password do not fit
     */
    SignedIn who(Database database) throws BadInput, SignInRefused {
        StaffAccounts accounts = database.accounts();
        if (accounts.isEmpty()) {
            if (user.isPresent()) {
                throw new BadInput(USER + ": nobody has an account in this store");
            }
            return accounts.withoutAccounts("command line (" + System.getProperty("user.name", "unknown") + ")");
        }
        String login = user.orElseThrow(() -> new BadInput("staff have accounts in this store: say " + USER));
        char[] password = console.password();
        try {
            if (accounts.signIn(login, password) instanceof SignInOutcome.Welcome welcome) {
                return welcome.who();
            }
            throw new SignInRefused(login);
        } finally {
            Arrays.fill(password, '\0');
        }
    }
}
