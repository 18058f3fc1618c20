package guidepost.admin;

import guidepost.admin.desk.DeskProgram;
import guidepost.db.Database;
import guidepost.db.DatabaseLocation;
import guidepost.ui.Edt;
import guidepost.ui.Screenless;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;

/** The front desk's window. */
@Command(
        name = "desk",
        description = "The front desk's window: who calls from the kiosk, whether it runs, and \"reception only\".",
        mixinStandardHelpOptions = true)
final class DeskCommand implements Callable<Integer> {
    private final AdminCommand admin;

    DeskCommand(AdminCommand admin) {
        this.admin = admin;
    }

    @Override
    public Integer call() throws BadInput, IOException {
        Path folder = admin.dataFolder();
        Optional<Supplier<Database>> server = admin.server().map(DeskCommand::opener);
        if (Screenless.isThisMachine()) {
            admin.console()
                    .complain("no display: the desk needs a screen; without one, \"admin settings set receptionOnly"
                            + " true\" closes the kiosk");
            return Exit.FAULT;
        }
        LogFile.in(folder);
        new DeskProgram(folder, server, Clock.systemUTC()).run();
        return Exit.DONE;
    }

    private static Supplier<Database> opener(DatabaseLocation location) {
        return () -> Database.open(location, Edt::never);
    }
}
