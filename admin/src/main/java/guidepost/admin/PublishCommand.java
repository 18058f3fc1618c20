package guidepost.admin;

import guidepost.db.Database;
import guidepost.db.PublishOutcome;
import guidepost.exchange.PlainText;
import guidepost.exchange.json.Json;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Publishes the draft. */
@Command(
        name = "publish",
        description = "Publish the draft if it passes every check; kiosks take it up within seconds.",
        mixinStandardHelpOptions = true)
final class PublishCommand implements Callable<Integer> {
    private static final int LONGEST = 2000;

    private final AdminCommand admin;

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why, for the audit trail.")
    private Optional<String> reason = Optional.empty();

    PublishCommand(AdminCommand admin) {
        this.admin = admin;
    }

    @Override
    public Integer call() throws BadInput, IOException, SignInRefused {
        requirePlainReason();
        PublishOutcome outcome;
        try (Database database = admin.open()) {
            outcome = database.publisher().publish(admin.who(database), reason);
        }
        if (outcome instanceof PublishOutcome.Published published) {
            admin.console()
                    .print(Json.object()
                            .with("published", true)
                            .with("number", published.stamp().number())
                            .with("seal", published.stamp().seal())
                            .build());
            return Exit.DONE;
        }
        if (outcome instanceof PublishOutcome.Refused refused) {
            admin.console()
                    .print(Json.object()
                            .with("published", false)
                            .with("findings", Findings.json(refused.findings()))
                            .build());
            admin.console().complain("the draft is not fit to be published: " + Findings.sentence(refused.findings()));
            return Exit.FAULT;
        }
        throw new BadInput("there is no draft to publish; import one first");
    }

    private void requirePlainReason() throws BadInput {
        if (reason.filter(text -> text.length() > LONGEST).isPresent()) {
            throw new BadInput("--reason: is longer than " + LONGEST + " characters");
        }
        Optional<String> problem = reason.flatMap(PlainText::problem);
        if (problem.isPresent()) {
            throw new BadInput("--reason: " + problem.get());
        }
    }
}
