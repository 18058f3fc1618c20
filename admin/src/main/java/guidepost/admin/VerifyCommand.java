package guidepost.admin;

import guidepost.db.Database;
import guidepost.exchange.json.Json;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Looks whether anything in the store was changed that never is. */
@Command(
        name = "verify",
        description =
                "Re-compute every seal and the audit chain, and hold the store's rows and the edition file to them.",
        mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {
    private final AdminCommand admin;

    VerifyCommand(AdminCommand admin) {
        this.admin = admin;
    }

    @Override
    public Integer call() throws BadInput, IOException {
        Database.Verified verified;
        try (Database database = admin.open()) {
            verified = database.verify();
        }
        List<String> problems = verified.problems();
        admin.console()
                .print(Json.object()
                        .with("ok", problems.isEmpty())
                        .with("editions", verified.editions())
                        .with("auditRows", verified.auditRows())
                        .with("problems", Json.texts(problems))
                        .build());
        if (problems.isEmpty()) {
            return Exit.DONE;
        }
        String more = problems.size() == 1 ? "" : " (and " + (problems.size() - 1) + " more)";
        admin.console().complain(problems.get(0) + more);
        return Exit.FAULT;
    }
}
