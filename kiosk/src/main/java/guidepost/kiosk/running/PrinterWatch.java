package guidepost.kiosk.running;

import guidepost.exchange.clinic.ClinicSettings;
import guidepost.exchange.spool.SpoolItem;
import guidepost.handout.PrinterHealth;
import guidepost.handout.SheetPrinter;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks after the clinic's printer while nobody prints: a sheet that waits too long is taken back and the desk is told
 * that it was not printed; what changes about the printer stands in the log, once.
 */
final class PrinterWatch {
    private static final Logger LOG = LoggerFactory.getLogger(PrinterWatch.class);

    private final Supplier<ClinicSettings> settings;
    private final Function<ClinicSettings, SheetPrinter> printers;
    private final MachineAlerts alerts;
    private PrinterHealth last = PrinterHealth.UNKNOWN;

    PrinterWatch(
            Supplier<ClinicSettings> settings, Function<ClinicSettings, SheetPrinter> printers, MachineAlerts alerts) {
        this.settings = settings;
        this.printers = printers;
        this.alerts = alerts;
    }

    /** May be slow. */
    PrinterHealth look() {
        PrinterHealth now = printers.apply(settings.get()).tend();
        if (now.cancelled() > 0) {
            LOG.warn("printer: {} sheets waited too long and were taken back", now.cancelled());
            alerts.raise(SpoolItem.Alert.Kind.PRINTER);
        }
        if (now.state() != last.state() || !now.says().equals(last.says())) {
            LOG.info("printer: {} {}", now.state(), now.says());
        }
        last = now;
        return now;
    }
}
