package guidepost.admin;

import guidepost.core.check.Finding;
import guidepost.core.guide.Edition;
import guidepost.core.proof.Proof;
import guidepost.exchange.Floors;
import guidepost.exchange.json.Json;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Proves an edition safe over every possible answer, or says for whom it is not. */
@Command(
        name = "prove",
        description =
                "Prove an edition safe for every possible answer; the newest published one if not told otherwise.",
        mixinStandardHelpOptions = true)
final class ProveCommand implements Callable<Integer> {
    private final AdminCommand admin;
    private final NamedEditions editions;

    @ArgGroup
    private @Nullable Which which;

    /** One edition, named in one way. */
    static final class Which {
        @Option(names = "--edition", paramLabel = "N|draft", description = "The edition's number, or draft.")
        private Optional<String> edition = Optional.empty();

        @Option(names = "--file", paramLabel = "FILE", description = "An edition file; - for standard input.")
        private Optional<String> file = Optional.empty();
    }

    ProveCommand(AdminCommand admin) {
        this.admin = admin;
        this.editions = new NamedEditions(admin);
    }

    @Override
    public Integer call() throws BadInput, IOException, SignInRefused {
        Edition edition = edition();
        Proof proof = Proof.of(edition, Floors.of(edition.guide()));
        AnswersJson answers = new AnswersJson(edition);
        Json.Builder byUrgency = Json.object();
        proof.byUrgency().forEach((urgency, patterns) -> byUrgency.with(urgency.name(), patterns.toString()));
        admin.console()
                .print(Json.object()
                        .with("ok", proof.holds())
                        .with("answerPatterns", proof.answerPatterns().toString())
                        .with("byUrgency", byUrgency.build())
                        .with("findings", Json.array(proof.findings(), finding -> finding(finding, answers)))
                        .build());
        if (proof.holds()) {
            return Exit.DONE;
        }
        admin.console().complain("the edition is not proved safe: " + Findings.sentence(proof.findings()));
        return Exit.FAULT;
    }

    private static Json finding(Finding finding, AnswersJson answers) {
        return Json.object()
                .with("kind", finding.kind().name().toLowerCase(Locale.ROOT))
                .with("message", finding.toString())
                .with("witness", finding.witness().map(answers::of).orElse(Json.NULL))
                .build();
    }

    private Edition edition() throws BadInput, IOException, SignInRefused {
        Optional<String> file = which == null ? Optional.empty() : which.file;
        if (file.isPresent()) {
            return editions.inFile(file.get());
        }
        Optional<String> name = which == null ? Optional.empty() : which.edition;
        if (name.isEmpty()) {
            return editions.newest();
        }
        if (!name.get().equals(NamedEditions.DRAFT) && !NamedEditions.isNumber(name.get())) {
            throw new BadInput("--edition: " + name.get() + " is neither a number nor draft");
        }
        return editions.named(name.get());
    }
}
