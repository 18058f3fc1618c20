package guidepost.handout;

import guidepost.handout.PrintResult.Failed;
import guidepost.handout.PrintResult.Trouble;
import guidepost.handout.PrinterHealth.State;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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

    /** A service that tells nothing of itself is unknown, not well. */
    static PrinterHealth health(PrintService printer, int cancelled) {
        Optional<Failed> trouble = trouble(printer);
        if (trouble.isPresent()) {
            return new PrinterHealth(State.TROUBLE, trouble.get().reason(), cancelled);
        }
        boolean tells = printer.getAttribute(PrinterStateReasons.class) != null
                || printer.getAttribute(PrinterState.class) != null;
        return new PrinterHealth(tells ? State.READY : State.UNKNOWN, "", cancelled);
    }

    /** As the queue itself says, even while it has nothing to do. */
    static PrinterHealth health(String name, PrintQueue.Status said, int cancelled) {
        List<String> told = said.reasons().stream()
                .filter(reason -> !reason.endsWith("-report"))
                .toList();
        // Somebody who brings paper is told so even where the printer was paused for want of it.
        Optional<String> reason = Stream.concat(NO_PAPER.stream(), NOT_READY.stream())
                .flatMap(known -> told.stream().filter(keyword -> keyword.startsWith(known.toString())))
                .findFirst();
        if (reason.isPresent()) {
            return new PrinterHealth(State.TROUBLE, name + " says " + reason.get(), cancelled);
        }
        if (said.state() == PrintQueue.Status.STOPPED || !said.accepting()) {
            return new PrinterHealth(State.TROUBLE, name + " is stopped", cancelled);
        }
        return new PrinterHealth(State.READY, "", cancelled);
    }

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
