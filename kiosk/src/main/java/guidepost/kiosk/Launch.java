package guidepost.kiosk;

import guidepost.core.guide.Language;
import guidepost.db.Database;
import guidepost.db.DatabaseLocation;
import guidepost.db.DatabaseUrlRejected;
import guidepost.kiosk.command.BadInput;
import guidepost.kiosk.command.Common;
import guidepost.kiosk.running.LogFile;
import guidepost.kiosk.running.Program;
import guidepost.kiosk.visit.Offer;
import guidepost.ui.Edt;
import guidepost.ui.Screenless;
import java.awt.Dimension;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Starts the kiosk on a screen, or says in a line why it cannot. */
final class Launch {
    /** The program goes on after the command line has returned. */
    static final int RUNNING = -1;

    private static final Pattern SIZE = Pattern.compile("([1-9]\\d{2,4})x([1-9]\\d{2,4})");

    private Launch() {}

    static int kiosk(Common common, @Nullable String windowed, @Nullable String language) throws BadInput, IOException {
        Optional<Dimension> window = size(windowed);
        Optional<Language> spoken = language(language);
        // Screens are laid out in millimetres of the configured pitch; a second scale would make them wrong.
        System.setProperty("sun.java2d.uiScale", "1");
        if (Screenless.isThisMachine()) {
            throw new IOException(
                    "no display: the kiosk needs a screen; without one use \"kiosk assess\" or \"kiosk set-pin\" (--help says more)");
        }
        Program program = new Program(common.dataFolder(), window, spoken, Program.Surface.ofThisMachine());
        server(common).ifPresent(program::exchangingWith);
        LogFile.in(common.dataFolder());
        program.start();
        return RUNNING;
    }

    private static Optional<Supplier<Database>> server(Common common) throws BadInput {
        if (common.database().isEmpty()) {
            return Optional.empty();
        }
        try {
            DatabaseLocation location =
                    DatabaseLocation.on(common.database().get(), common.dataFolder(), System.getenv());
            return Optional.of(() -> Database.open(location, Edt::never));
        } catch (DatabaseUrlRejected e) {
            throw new BadInput("--db: " + e.getMessage());
        }
    }

    private static Optional<Dimension> size(@Nullable String windowed) throws BadInput {
        if (windowed == null) {
            return Optional.empty();
        }
        Matcher size = SIZE.matcher(windowed);
        if (!size.matches()) {
            throw new BadInput("--windowed " + windowed + ": not a size such as 1080x1920");
        }
        return Optional.of(new Dimension(Integer.parseInt(size.group(1)), Integer.parseInt(size.group(2))));
    }

    private static Optional<Language> language(@Nullable String code) throws BadInput {
        if (code == null) {
            return Optional.empty();
        }
        if (!Language.isTag(code)) {
            throw new BadInput("--language " + code + ": not a language code such as en");
        }
        Language language = new Language(code).base();
        if (!Offer.OWN.contains(language)) {
            throw new BadInput("--language " + code + ": not a language of this kiosk, which has " + Offer.OWN);
        }
        return Optional.of(language);
    }
}
