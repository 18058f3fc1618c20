package guidepost.admin;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Every text of a guide as a sheet for translators: the name for the two commands. */
@Command(
        name = "words",
        description = "Every text of a guide as a sheet (CSV) for translators.",
        mixinStandardHelpOptions = true)
final class WordsCommand implements Callable<Integer> {
    @Override
    public Integer call() throws BadInput {
        throw new BadInput("words: say export or import (see admin words --help)");
    }
}
