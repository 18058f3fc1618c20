package guidepost.kiosk.running;

import static org.assertj.core.api.Assertions.assertThat;

import guidepost.core.handout.Handout;
import guidepost.exchange.clinic.ClinicSettings;
import guidepost.exchange.clinic.Surroundings;
import guidepost.exchange.spool.Spool;
import guidepost.exchange.spool.SpoolItem.Alert;
import guidepost.handout.PrintResult;
import guidepost.handout.PrinterHealth;
import guidepost.handout.PrinterHealth.State;
import guidepost.handout.Sheet;
import guidepost.handout.SheetPrinter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrinterWatchTest {
    private static final Clock MORNING = Clock.fixed(Instant.parse("2026-11-22T09:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private static SheetPrinter printer(PrinterHealth health) {
        return new SheetPrinter() {
            @Override
            public PrintResult print(Handout handout, Sheet sheet) {
                throw new AssertionError("nobody prints");
            }

            @Override
            public PrinterHealth tend() {
                return health;
            }
        };
    }

    private PrinterHealth look(PrinterHealth health) {
        ClinicSettings settings = ClinicSettings.defaults(Surroundings.ofThisMachine());
        return new PrinterWatch(() -> settings, given -> printer(health), new MachineAlerts(new Spool(folder), MORNING))
                .look();
    }

    private List<Alert.Kind> alerts() throws IOException {
        return new Spool(folder).waiting().alerts().stream().map(Alert::kind).toList();
    }

    @Test
    void the_desk_is_told_of_a_sheet_that_waited_too_long_to_be_printed() throws IOException {
        look(new PrinterHealth(State.TROUBLE, "tray says media-empty", 1));

        assertThat(alerts()).containsExactly(Alert.Kind.PRINTER);
    }

    @Test
    void nobody_is_called_while_nobody_s_sheet_is_lost() throws IOException {
        PrinterHealth unknown = look(PrinterHealth.UNKNOWN);
        look(new PrinterHealth(State.READY, "", 0));
        look(new PrinterHealth(State.TROUBLE, "tray says media-empty", 0));

        assertThat(unknown.state()).as("never taken for being well").isEqualTo(State.UNKNOWN);
        assertThat(alerts()).isEmpty();
    }
}
