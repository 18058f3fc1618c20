package guidepost.admin;

import guidepost.core.guide.Edition;
import guidepost.core.proof.ImpactDiff;
import guidepost.core.proof.NotComparable;
import guidepost.exchange.json.Json;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says what a change means for every possible patient. */
@Command(
        name = "diff",
        description = "Count the answers whose result changes from one edition to another, and show the smallest.",
        mixinStandardHelpOptions = true)
final class DiffCommand implements Callable<Integer> {
    private final AdminCommand admin;
    private final NamedEditions editions;

    @Parameters(index = "0", paramLabel = "A", description = "The edition before: its number, draft, or a file.")
    @SuppressWarnings("NullAway.Init")
    private String before;

    @Parameters(index = "1", paramLabel = "B", description = "The edition after: its number, draft, or a file.")
    @SuppressWarnings("NullAway.Init")
    private String after;

    DiffCommand(AdminCommand admin) {
        this.admin = admin;
        this.editions = new NamedEditions(admin);
    }

    @Override
    public Integer call() throws BadInput, IOException, SignInRefused {
        Edition one = editions.named(before);
        Edition other = editions.named(after);
        admin.console().print(json(diff(one, other), new AnswersJson(one, other)));
        return Exit.DONE;
    }

    private ImpactDiff diff(Edition one, Edition other) throws BadInput {
        try {
            return ImpactDiff.of(one, other);
        } catch (NotComparable e) {
            throw new BadInput(before + " and " + after + " cannot be compared: " + e.getMessage(), e);
        }
    }

    private static Json json(ImpactDiff diff, AnswersJson answers) {
        Json.Builder matrix = Json.object();
        diff.matrix().forEach((from, row) -> {
            Json.Builder cells = Json.object();
            row.forEach((to, patterns) -> cells.with(to.name(), patterns.toString()));
            matrix.with(from.name(), cells.build());
        });
        return Json.object()
                .with("answerPatterns", diff.answerPatterns().toString())
                .with("changed", diff.changed().toString())
                .with("raised", diff.raised().toString())
                .with("lowered", diff.lowered().toString())
                .with("matrix", matrix.build())
                .with("examples", Json.array(diff.examples(), example -> Json.object()
                        .with("from", example.from().name())
                        .with("to", example.to().name())
                        .with("answers", answers.of(example.answers()))
                        .build()))
                .build();
    }
}
