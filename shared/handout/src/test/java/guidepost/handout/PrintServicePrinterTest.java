package guidepost.handout;

import static org.assertj.core.api.Assertions.assertThat;

import guidepost.core.guide.Urgency;
import guidepost.core.handout.Handout;
import guidepost.handout.PdfPrinter.Behaviour;
import guidepost.handout.PrintResult.Failed;
import guidepost.handout.PrintResult.NoPrinter;
import guidepost.handout.PrintResult.Sent;
import guidepost.handout.PrintResult.Trouble;
import guidepost.handout.PrintServicePrinter.Plex;
import guidepost.handout.PrinterHealth.State;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import javax.print.attribute.PrintServiceAttribute;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.PrinterIsAcceptingJobs;
import javax.print.attribute.standard.PrinterState;
import javax.print.attribute.standard.PrinterStateReason;
import javax.print.attribute.standard.PrinterStateReasons;
import javax.print.attribute.standard.PrinterURI;
import javax.print.attribute.standard.Severity;
import javax.print.attribute.standard.Sides;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PrintServicePrinterTest {
    private static final Sheet A4 = Sheet.standard(PaperSize.A4);

    @ParameterizedTest
    @MethodSource("guidepost.handout.PdfHandoutTest#everyKind")
    void what_reaches_the_printer_reads_like_the_sheet_that_was_composed(Handout handout) throws IOException {
        PdfPrinter printer = printer(Behaviour.PRINTS);

        assertThat(print(printer, handout)).isEqualTo(new Sent("paper tray"));

        Paper composed = Paper.of(handout, A4);
        Paper printed = Paper.of(printer.paper());
        assertThat(printer.jobs()).isOne();
        assertThat(printed.pages()).hasSameSizeAs(composed.pages());
        for (int page = 0; page < composed.pages().size(); page++) {
            assertThat(printed.read(page)).isEqualTo(composed.read(page));
        }
    }

    @Test
    void the_job_asks_for_the_paper_and_the_sides_and_says_nothing_of_the_visit() {
        PdfPrinter printer = printer(Behaviour.PRINTS);
        new PrintServicePrinter(() -> Optional.of(printer), Plex.TWO_SIDED)
                .print(Handouts.book(), Sheet.standard(PaperSize.LETTER));

        assertThat(printer.wishes().get(MediaSizeName.class)).isNull();
        assertThat(printer.wishes().containsValue(MediaSizeName.NA_LETTER)).isTrue();
        assertThat(printer.wishes().get(Sides.class)).isEqualTo(Sides.TWO_SIDED_LONG_EDGE);
        assertThat(printer.wishes().get(JobName.class)).hasToString("Guidepost");
    }

    @Test
    void without_a_printer_it_says_so() {
        assertThat(new PrintServicePrinter(Optional::empty, Plex.ONE_SIDED).print(Handouts.book(), A4))
                .isEqualTo(new NoPrinter());
        assertThat(PrintServicePrinter.named("a printer nobody has", Plex.ONE_SIDED)
                        .print(Handouts.book(), A4))
                .isEqualTo(new NoPrinter());
    }

    @Test
    void a_printer_without_paper_gets_no_job_to_print_for_the_next_patient() {
        assertTrouble(Trouble.PAPER, reasons(PrinterStateReason.MEDIA_EMPTY, Severity.ERROR));
        assertTrouble(Trouble.PAPER, reasons(PrinterStateReason.MEDIA_JAM, Severity.WARNING));
    }

    @Test
    void a_printer_that_is_stopped_or_takes_no_jobs_gets_none() {
        assertTrouble(Trouble.NOT_READY, PrinterState.STOPPED);
        assertTrouble(Trouble.NOT_READY, PrinterIsAcceptingJobs.NOT_ACCEPTING_JOBS);
        assertTrouble(Trouble.NOT_READY, reasons(PrinterStateReason.DOOR_OPEN, Severity.ERROR));
    }

    @Test
    void what_a_printer_only_reports_does_not_stop_it() {
        PdfPrinter printer = printer(Behaviour.PRINTS, reasons(PrinterStateReason.MEDIA_NEEDED, Severity.REPORT));

        assertThat(print(printer, Handouts.today())).isInstanceOf(Sent.class);
    }

    @Test
    void a_job_that_is_refused_or_dies_has_failed() {
        for (Behaviour behaviour : List.of(Behaviour.REFUSES, Behaviour.DIES_MID_JOB, Behaviour.TAKES_NO_PAGES)) {
            assertThat(trouble(print(printer(behaviour), Handouts.today()))).contains(Trouble.JOB_REFUSED);
        }
    }

    @Test
    void a_sheet_that_cannot_be_written_is_not_sent() {
        PdfPrinter printer = printer(Behaviour.PRINTS);
        Handout handout = Handouts.handout(Urgency.TODAY, "\u4e2d", List.of(), List.of(), List.of());

        assertThat(print(printer, handout)).isEqualTo(new Failed(Trouble.SHEET, "no glyph for U+4E2D"));
        assertThat(printer.jobs()).isZero();
    }

    @Test
    void how_a_printer_is_that_tells_nothing_is_unknown_and_never_well() {
        assertThat(tended(printer(Behaviour.PRINTS))).isEqualTo(PrinterHealth.UNKNOWN);
        assertThat(tended(printer(Behaviour.PRINTS, PrinterState.IDLE)).state()).isEqualTo(State.READY);
        assertThat(tended(printer(Behaviour.PRINTS, PrinterState.STOPPED)))
                .isEqualTo(new PrinterHealth(State.TROUBLE, "paper tray is stopped", 0));
        assertThat(new PrintServicePrinter(Optional::empty, Plex.ONE_SIDED)
                        .tend()
                        .state())
                .isEqualTo(State.TROUBLE);
    }

    @Test
    void a_print_system_that_does_not_answer_leaves_its_printer_unknown() throws IOException {
        int nobody;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobody = socket.getLocalPort();
        }
        PrinterURI silent = new PrinterURI(URI.create("ipp://127.0.0.1:" + nobody + "/printers/tray"));
        PdfPrinter printer = printer(Behaviour.PRINTS, silent);

        assertThat(tended(printer).state()).isEqualTo(State.UNKNOWN);
        assertThat(print(printer, Handouts.today())).as("it goes the other way").isInstanceOf(Sent.class);
    }

    private static PrinterHealth tended(PdfPrinter printer) {
        return new PrintServicePrinter(() -> Optional.of(printer), Plex.ONE_SIDED).tend();
    }

    private static void assertTrouble(Trouble trouble, PrintServiceAttribute says) {
        PdfPrinter printer = printer(Behaviour.PRINTS, says);

        assertThat(trouble(print(printer, Handouts.today()))).contains(trouble);
        assertThat(printer.jobs()).isZero();
    }

    private static Optional<Trouble> trouble(PrintResult result) {
        return result.fold(sent -> Optional.empty(), Optional::empty, failed -> Optional.of(failed.trouble()));
    }

    private static PrintServiceAttribute reasons(PrinterStateReason reason, Severity severity) {
        PrinterStateReasons reasons = new PrinterStateReasons();
        reasons.put(reason, severity);
        return reasons;
    }

    private static PrintResult print(PdfPrinter printer, Handout handout) {
        return new PrintServicePrinter(() -> Optional.of(printer), Plex.ONE_SIDED).print(handout, A4);
    }

    private static PdfPrinter printer(Behaviour behaviour, PrintServiceAttribute... says) {
        return new PdfPrinter(new ByteArrayOutputStream(), behaviour, says);
    }
}
