package guidepost.handout;

import guidepost.handout.PrintResult.Failed;
import guidepost.handout.PrintResult.Trouble;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.print.PrintService;
import javax.print.attribute.standard.PrinterIsAcceptingJobs;
import javax.print.attribute.standard.PrinterState;
import javax.print.attribute.standard.PrinterStateReason;
import javax.print.attribute.standard.PrinterStateReasons;
import javax.print.attribute.standard.Severity;

/** What a printer says of itself before it is given anything. One that says nothing is taken at its silence. */
final class Readiness {
    private static final Set<PrinterStateReason> NO_PAPER = Set.of(
            PrinterStateReason.MEDIA_EMPTY,
            PrinterStateReason.MEDIA_NEEDED,
            PrinterStateReason.MEDIA_JAM,
            PrinterStateReason.INPUT_TRAY_MISSING);

    private static final Set<PrinterStateReason> NOT_READY = Set.of(
            PrinterStateReason.PAUSED,
            PrinterStateReason.SHUTDOWN,
            PrinterStateReason.TIMED_OUT,
            PrinterStateReason.COVER_OPEN,
            PrinterStateReason.DOOR_OPEN,
            PrinterStateReason.INTERLOCK_OPEN,
            PrinterStateReason.OUTPUT_AREA_FULL,
            PrinterStateReason.TONER_EMPTY,
            PrinterStateReason.MARKER_SUPPLY_EMPTY);

    private Readiness() {}

    static Optional<Failed> trouble(PrintService printer) {
        PrinterStateReasons reasons = printer.getAttribute(PrinterStateReasons.class);
        Optional<Failed> said = reasons == null ? Optional.empty() : trouble(printer, reasons);
        if (said.isPresent()) {
            return said;
        }
        if (printer.getAttribute(PrinterState.class) == PrinterState.STOPPED) {
            return failed(printer, Trouble.NOT_READY, "is stopped");
        }
        if (printer.getAttribute(PrinterIsAcceptingJobs.class) == PrinterIsAcceptingJobs.NOT_ACCEPTING_JOBS) {
            return failed(printer, Trouble.NOT_READY, "takes no jobs");
        }
        return Optional.empty();
    }

    private static Optional<Failed> trouble(PrintService printer, Map<PrinterStateReason, Severity> reasons) {
        return says(reasons, NO_PAPER)
                .map(reason -> failed(printer, Trouble.PAPER, "says " + reason))
                .orElseGet(() -> says(reasons, NOT_READY)
                        .flatMap(reason -> failed(printer, Trouble.NOT_READY, "says " + reason)));
    }

    /** What is only reported does not keep a printer from printing. */
    private static Optional<PrinterStateReason> says(
            Map<PrinterStateReason, Severity> reasons, Set<PrinterStateReason> sought) {
        return reasons.entrySet().stream()
                .filter(said -> said.getValue() != Severity.REPORT)
                .map(Map.Entry::getKey)
                .filter(sought::contains)
                .findFirst();
    }

    private static Optional<Failed> failed(PrintService printer, Trouble trouble, String says) {
        return Optional.of(new Failed(trouble, printer.getName() + " " + says));
    }
}
