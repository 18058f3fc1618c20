package guidepost.kiosk.command;

import guidepost.core.guide.Edition;
import guidepost.core.guide.Language;
import guidepost.core.handout.Clinic;
import guidepost.core.handout.Handout;
import guidepost.core.handout.HandoutComposer;
import guidepost.core.triage.Assessment;
import guidepost.core.triage.Decider;
import guidepost.core.words.Phrases;
import guidepost.exchange.AnswersFile;
import guidepost.exchange.AnswersRejected;
import guidepost.exchange.Checker;
import guidepost.exchange.EditionFile;
import guidepost.exchange.EditionRejected;
import guidepost.exchange.PublishedEditions;
import guidepost.exchange.Serving;
import guidepost.exchange.clinic.ClinicFile;
import guidepost.exchange.clinic.ClinicSettings;
import guidepost.exchange.clinic.SettingsRejected;
import guidepost.exchange.json.JsonText;
import guidepost.handout.PaperSize;
import guidepost.handout.PdfHandout;
import guidepost.handout.Sheet;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code kiosk assess}: one visit, or many, without a screen. */
@Command(
        name = "assess",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Assesses answers without a screen and prints the result as JSON; can write the sheet.")
public final class AssessCommand implements Callable<Integer> {
    private static final String STANDARD_INPUT = "-";

    @ParentCommand
    private @Nullable HasCommon parent;

    @Spec
    private @Nullable CommandSpec spec;

    @ArgGroup(multiplicity = "1")
    private Input input = new Input();

    @Option(
            names = "--edition",
            paramLabel = "FILE",
            description = "An edition file; else what a kiosk on the data folder serves.")
    private @Nullable Path editionFile;

    @Option(
            names = "--language",
            paramLabel = "CODE",
            description = "The language of the sheet; else the first of the edition.")
    private @Nullable String languageCode;

    @Option(
            names = "--at",
            paramLabel = "ISO-TIME",
            description = "The moment of the visit; without an offset, in the clinic's time zone.")
    private @Nullable String at;

    @Option(names = "--pdf", paramLabel = "FILE", description = "Writes the sheet to this file.")
    private @Nullable Path pdf;

    @Option(names = "--large-print", description = "Writes the sheet in large print.")
    private boolean largePrint;

    private final InputStream standardInput;
    private final Clock clock;

    public AssessCommand(InputStream standardInput, Clock clock) {
        this.standardInput = standardInput;
        this.clock = clock;
    }

    /** One visit or many. */
    static final class Input {
        @Option(names = "--answers", paramLabel = "FILE|-", description = "One visit's answers, a JSON object.")
        private @Nullable String answers;

        @Option(
                names = "--batch",
                paramLabel = "FILE|-",
                description = "Many visits, a JSON object a line; answers a line each, in order.")
        private @Nullable String batch;
    }

    @Override
    public Integer call() throws BadInput, IOException {
        ClinicSettings settings = settings();
        Edition edition = edition();
        Language language = language(edition, settings);
        ZonedDateTime moment = moment(settings.toClinic());
        Decider decider = Decider.of(edition);
        if (input.batch != null) {
            if (pdf != null || largePrint) {
                throw new BadInput("--pdf and --large-print go with --answers, not with --batch");
            }
            try (InputStream lines = open(input.batch)) {
                return new BatchAssessment(decider).run(new BufferedInputStream(lines), out()) ? 0 : 2;
            }
        }
        assess(String.valueOf(input.answers), decider, language, moment, settings);
        return 0;
    }

    private void assess(
            String source, Decider decider, Language language, ZonedDateTime moment, ClinicSettings settings)
            throws BadInput, IOException {
        AnswersFile file = AnswersFile.of(decider);
        Assessment assessment;
        try (InputStream in = open(source)) {
            assessment = decider.assess(file.read(in.readAllBytes()));
        } catch (AnswersRejected e) {
            throw new BadInput((source.equals(STANDARD_INPUT) ? "standard input" : source) + ": " + e.getMessage());
        }
        if (pdf != null) {
            write(
                    HandoutComposer.compose(decider.edition(), assessment, language, moment, settings.toClinic()),
                    settings,
                    pdf);
        }
        PrintWriter out = out();
        out.println(JsonText.compact(AssessmentJson.of(assessment, decider.edition(), file)));
        out.flush();
    }

    private void write(Handout handout, ClinicSettings settings, Path to) throws IOException {
        PaperSize paper = settings.paper() == ClinicSettings.Paper.LETTER ? PaperSize.LETTER : PaperSize.A4;
        byte[] sheet = PdfHandout.write(handout, largePrint ? Sheet.largePrint(paper) : Sheet.standard(paper));
        try {
            Files.write(to, sheet);
        } catch (IOException e) {
            throw new IOException("--pdf " + to + ": cannot be written", e);
        }
    }

    private InputStream open(String source) throws BadInput, IOException {
        return source.equals(STANDARD_INPUT) ? standardInput : Files.newInputStream(readable(Path.of(source)));
    }

    private static Path readable(Path file) throws BadInput {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new BadInput(file + ": there is no such file to read");
        }
        return file;
    }

    private Path dataFolder() {
        return parent == null ? new Common().dataFolder() : parent.common().dataFolder();
    }

    private ClinicSettings settings() throws BadInput, IOException {
        try {
            return new ClinicFile(dataFolder()).read();
        } catch (SettingsRejected e) {
            throw new BadInput(dataFolder().resolve(ClinicFile.NAME) + ": " + e.getMessage());
        }
    }

    private Edition edition() throws BadInput, IOException {
        if (editionFile == null) {
            return served();
        }
        try {
            Edition edition = EditionFile.read(readable(editionFile));
            List<String> blocking = Checker.ofContent().blocking(edition);
            if (!blocking.isEmpty()) {
                throw new BadInput(editionFile + ": " + blocking.get(0));
            }
            return edition;
        } catch (EditionRejected e) {
            throw new BadInput(editionFile + ": " + e.getMessage());
        } catch (NoSuchFileException e) {
            throw new BadInput(editionFile + ": there is no such file to read");
        }
    }

    private Edition served() throws IOException {
        Serving serving = new PublishedEditions(dataFolder(), Checker.ofContent()).serve();
        Optional<Edition> edition = serving.fold(served -> Optional.of(served.edition()), unusable -> Optional.empty());
        return edition.orElseThrow(() -> new IOException(
                "no edition in " + dataFolder() + " is fit for use: " + String.join("; ", serving.troubles())));
    }

    private Language language(Edition edition, ClinicSettings settings) throws BadInput {
        if (languageCode == null) {
            return edition.languages().contains(settings.language())
                    ? settings.language()
                    : edition.languages().get(0);
        }
        if (!Language.isTag(languageCode)
                || !edition.languages().contains(new Language(languageCode).base())
                || !Phrases.exist(PdfHandout.class, new Language(languageCode))) {
            throw new BadInput("--language " + languageCode + ": not a language of this edition, which has "
                    + edition.languages());
        }
        return new Language(languageCode).base();
    }

    private ZonedDateTime moment(Clinic clinic) throws BadInput {
        if (at == null) {
            return clock.instant().atZone(clinic.zone());
        }
        try {
            return OffsetDateTime.parse(at).toZonedDateTime();
        } catch (DateTimeException withoutOffset) {
            try {
                return LocalDateTime.parse(at).atZone(clinic.zone());
            } catch (DateTimeException e) {
                throw new BadInput(
                        "--at " + at + ": not an ISO time such as 2026-11-22T10:00 or 2026-11-22T10:00+01:00");
            }
        }
    }

    private PrintWriter out() {
        if (spec == null) {
            throw new IllegalStateException("not run by a command line");
        }
        return spec.commandLine().getOut();
    }
}
