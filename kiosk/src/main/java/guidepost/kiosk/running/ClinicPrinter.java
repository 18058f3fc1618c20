package guidepost.kiosk.running;

import guidepost.core.handout.Handout;
import guidepost.exchange.clinic.ClinicSettings;
import guidepost.handout.PaperSize;
import guidepost.handout.PrintResult;
import guidepost.handout.PrintServicePrinter;
import guidepost.handout.Sheet;
import guidepost.handout.SheetPrinter;
import guidepost.kiosk.visit.PagePrinter;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Prints on the paper and the printer that the clinic has set. */
final class ClinicPrinter implements PagePrinter {
    private static final Logger LOG = LoggerFactory.getLogger(ClinicPrinter.class);

    private final Supplier<ClinicSettings> settings;
    private final Function<ClinicSettings, SheetPrinter> printers;

    ClinicPrinter(Supplier<ClinicSettings> settings, Function<ClinicSettings, SheetPrinter> printers) {
        this.settings = settings;
        this.printers = printers;
    }

    /** The machine's print services. */
    static SheetPrinter ofThisMachine(ClinicSettings settings) {
        PrintServicePrinter.Plex plex =
                settings.duplex() ? PrintServicePrinter.Plex.TWO_SIDED : PrintServicePrinter.Plex.ONE_SIDED;
        return settings.printer()
                .map(name -> PrintServicePrinter.named(name, plex))
                .orElseGet(() -> PrintServicePrinter.byDefault(plex));
    }

    @Override
    public boolean print(Handout handout, boolean large) {
        ClinicSettings now = settings.get();
        PaperSize paper = now.paper() == ClinicSettings.Paper.LETTER ? PaperSize.LETTER : PaperSize.A4;
        PrintResult result =
                printers.apply(now).print(handout, large ? Sheet.largePrint(paper) : Sheet.standard(paper));
        return result.fold(
                sent -> true,
                () -> {
                    LOG.warn("no printer");
                    return false;
                },
                failed -> {
                    LOG.warn("not printed: {} {}", failed.trouble(), failed.reason());
                    return false;
                });
    }
}
