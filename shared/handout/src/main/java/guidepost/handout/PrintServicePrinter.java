package guidepost.handout;

import guidepost.core.handout.Handout;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import javax.print.DocFlavor;
import javax.print.DocPrintJob;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.SimpleDoc;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttribute;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.PrinterURI;
import javax.print.attribute.standard.Sides;
import javax.print.event.PrintJobAdapter;
import javax.print.event.PrintJobEvent;

/**
 * Prints on a printer of this machine, silently: no dialog, one job a sheet.
 *
 * <p>Where the printer's queue speaks the Internet Printing Protocol and takes PDF, it gets the sheet's own; else the pages
 * go through Java's printing.
 *
 * <p>A printer that says it has no paper or is stopped gets no job: it would print it for the next patient once somebody
 * has seen to it.
 */
public final class PrintServicePrinter implements SheetPrinter {
    private static final DocFlavor PAGES = DocFlavor.SERVICE_FORMATTED.PAGEABLE;
    /** In the queue, where everybody can read it: nothing of the visit. */
    static final String JOB_NAME = "Guidepost";

    /** No sheet waits longer than this for its printer: its patient has gone. */
    static final int MOST_SECONDS = 120;

    private final Supplier<Optional<PrintService>> lookup;
    private final Plex plex;

    /** Which sides of the paper are printed. */
    public enum Plex {
        ONE_SIDED,
        TWO_SIDED
    }

    PrintServicePrinter(Supplier<Optional<PrintService>> lookup, Plex plex) {
        this.lookup = lookup;
        this.plex = plex;
    }

    /** The printer the machine prints on unless told otherwise. */
    public static PrintServicePrinter byDefault(Plex plex) {
        return new PrintServicePrinter(() -> Optional.ofNullable(PrintServiceLookup.lookupDefaultPrintService()), plex);
    }

    /** The printer of that name and no other: the default one may stand in another room. */
    public static PrintServicePrinter named(String printer, Plex plex) {
        return new PrintServicePrinter(
                () -> Arrays.stream(PrintServiceLookup.lookupPrintServices(null, null))
                        .filter(service -> service.getName().equals(printer))
                        .findFirst(),
                plex);
    }

    @Override
    public PrintResult print(Handout handout, Sheet sheet) {
        Optional<PrintService> printer = lookup.get();
        if (printer.isEmpty()) {
            return new PrintResult.NoPrinter();
        }
        Optional<PrintResult.Failed> trouble = Readiness.trouble(printer.get());
        if (trouble.isPresent()) {
            return trouble.get();
        }
        try {
            Layout layout = Paginator.paginate(handout, sheet, Fonts.ruler());
            Optional<PrintQueue> queue = queue(printer.get()).filter(PrintServicePrinter::takesPdf);
            return queue.isPresent()
                    ? send(queue.get(), printer.get().getName(), PdfHandout.write(handout, layout), sheet.paper())
                    : send(printer.get(), new SheetPages(layout), sheet.paper());
        } catch (HandoutFailed e) {
            return new PrintResult.Failed(PrintResult.Trouble.SHEET, String.valueOf(e.getMessage()));
        }
    }

    @Override
    public PrinterHealth tend() {
        Optional<PrintService> printer = lookup.get();
        if (printer.isEmpty()) {
            return new PrinterHealth(PrinterHealth.State.TROUBLE, "no printer", 0);
        }
        Optional<PrintQueue> queue = queue(printer.get());
        if (queue.isEmpty()) {
            return Readiness.health(printer.get(), 0);
        }
        try {
            int cancelled = queue.get().cancelOlder(JOB_NAME, MOST_SECONDS);
            return Readiness.health(printer.get().getName(), queue.get().status(), cancelled);
        } catch (IOException e) {
            return new PrinterHealth(PrinterHealth.State.UNKNOWN, String.valueOf(e.getMessage()), 0);
        }
    }

    private static Optional<PrintQueue> queue(PrintService printer) {
        return Optional.ofNullable(printer.getAttribute(PrinterURI.class))
                .map(PrinterURI::getURI)
                .map(uri -> new PrintQueue(uri, System.getProperty("user.name", "")));
    }

    private static boolean takesPdf(PrintQueue queue) {
        try {
            return queue.status().takesPdf();
        } catch (IOException silent) {
            return false;
        }
    }

    private PrintResult send(PrintQueue queue, String name, byte[] pdf, PaperSize paper) {
        try {
            queue.print(pdf, JOB_NAME, PrintWishes.of(paper, plex));
            return new PrintResult.Sent(name);
        } catch (IOException e) {
            return refused(name + ": " + e.getMessage());
        }
    }

    private PrintResult send(PrintService printer, SheetPages pages, PaperSize paper) {
        if (!printer.isDocFlavorSupported(PAGES)) {
            return refused(printer.getName() + " takes no pages");
        }
        DocPrintJob job = printer.createPrintJob();
        Outcome outcome = new Outcome();
        job.addPrintJobListener(outcome);
        try {
            job.print(new SimpleDoc(pages, PAGES, null), wishes(printer, paper));
        } catch (PrintException e) {
            return refused(String.valueOf(e.getMessage()));
        }
        return outcome.gaveUp
                ? refused(printer.getName() + " gave the job up")
                : new PrintResult.Sent(printer.getName());
    }

    private static PrintResult refused(String reason) {
        return new PrintResult.Failed(PrintResult.Trouble.JOB_REFUSED, reason);
    }

    private PrintRequestAttributeSet wishes(PrintService printer, PaperSize paper) {
        PrintRequestAttributeSet wishes = new HashPrintRequestAttributeSet();
        wishes.add(new JobName(JOB_NAME, null));
        wishes.add(new Copies(1));
        wish(printer, wishes, paper == PaperSize.A4 ? MediaSizeName.ISO_A4 : MediaSizeName.NA_LETTER);
        wish(printer, wishes, plex == Plex.TWO_SIDED ? Sides.TWO_SIDED_LONG_EDGE : Sides.ONE_SIDED);
        return wishes;
    }

    private static void wish(PrintService printer, PrintRequestAttributeSet wishes, PrintRequestAttribute wish) {
        if (printer.isAttributeValueSupported(wish, PAGES, null)) {
            wishes.add(wish);
        }
    }

    private static final class Outcome extends PrintJobAdapter {
        private volatile boolean gaveUp;

        @Override
        public void printJobFailed(PrintJobEvent event) {
            gaveUp = true;
        }

        @Override
        public void printJobCanceled(PrintJobEvent event) {
            gaveUp = true;
        }
    }
}
