package guidepost.admin;

import guidepost.core.guide.Edition;
import guidepost.core.handout.BadSheetCode;
import guidepost.core.handout.Handout;
import guidepost.core.handout.HandoutComposer;
import guidepost.core.handout.SheetCode;
import guidepost.db.Database;
import guidepost.exchange.EditionFile;
import guidepost.exchange.EditionRejected;
import guidepost.exchange.json.Json;
import guidepost.handout.PdfHandout;
import guidepost.handout.Sheet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Makes a patient's sheet again from the code at its foot, with the clinic's settings of today. */
@Command(
        name = "reprint",
        description = "Make a sheet again from the code at its foot, as a PDF.",
        mixinStandardHelpOptions = true)
final class ReprintCommand implements Callable<Integer> {
    private final AdminCommand admin;

    @Parameters(index = "0", paramLabel = "CODE", description = "The sheet's code.")
    @SuppressWarnings("NullAway.Init")
    private String code;

    @Parameters(index = "1", paramLabel = "FILE", description = "Where to; - for standard output.")
    @SuppressWarnings("NullAway.Init")
    private String file;

    ReprintCommand(AdminCommand admin) {
        this.admin = admin;
    }

    @Override
    public Integer call() throws BadInput, IOException {
        byte[] pdf;
        int number;
        try {
            SheetCode.Typed typed = SheetCode.read(code);
            number = typed.code().edition();
            Handout handout = HandoutComposer.compose(
                    edition(number),
                    typed.code(),
                    SettingsCommand.read(SettingsCommand.file(admin)).toClinic());
            pdf = PdfHandout.write(handout, Sheet.of(typed.form()));
        } catch (BadSheetCode e) {
            throw new BadInput(code + ": " + e.getMessage(), e);
        }
        if (file.equals("-")) {
            admin.console().print(pdf);
        } else {
            OutputFile.write(Path.of(file), pdf);
            admin.console()
                    .print(Json.object()
                            .with("reprinted", Json.whole(number))
                            .with("file", file)
                            .build());
        }
        return Exit.DONE;
    }

    private Edition edition(int number) throws BadInput, IOException {
        byte[] sealed;
        try (Database database = admin.open()) {
            sealed = database.editions()
                    .file(number)
                    .orElseThrow(() -> new BadInput(code + ": there is no edition " + number + ", or misread"));
        }
        try {
            return EditionFile.readSealed(sealed);
        } catch (EditionRejected e) {
            throw new IOException("edition " + number + ": " + e.getMessage(), e);
        }
    }
}
