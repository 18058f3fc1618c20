package guidepost.handout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import guidepost.handout.PdfPrinter.Behaviour;
import guidepost.handout.PrintQueue.Job;
import guidepost.handout.PrintResult.Sent;
import guidepost.handout.PrintServicePrinter.Plex;
import guidepost.handout.PrinterHealth.State;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.print.attribute.standard.PrinterURI;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a real print system: what is said to be printed, held back and taken back really is. */
class CupsTest {
    private static final Sheet A4 = Sheet.standard(PaperSize.A4);
    private static final int ANY_AGE = -1;

    @TempDir
    private static Path home;

    private static @Nullable Cups started;

    @BeforeAll
    static void start() {
        try {
            started = Cups.start(home);
        } catch (Cups.Missing e) {
            System.err.println("=".repeat(72));
            System.err.println("NOT TESTED: PRINTING ON CUPS. There is none on this machine, and none can be had.");
            System.err.println(e.getMessage());
            System.err.println("=".repeat(72));
            abort("NOT TESTED: printing on CUPS: " + e.getMessage());
        }
    }

    @AfterAll
    static void stop() {
        Optional.ofNullable(started).ifPresent(Cups::close);
    }

    private static Cups cups() {
        return Optional.ofNullable(started).orElseThrow();
    }

    private static PrintServicePrinter printer(String name) {
        PdfPrinter service = new PdfPrinter(
                new ByteArrayOutputStream(), Behaviour.TAKES_NO_PAGES, new PrinterURI(cups().printer(name)));
        return new PrintServicePrinter(() -> Optional.of(service), Plex.TWO_SIDED);
    }

    private static PrintQueue queue(String name) {
        return new PrintQueue(cups().printer(name), System.getProperty("user.name"));
    }

    private static List<Job> awaitEmpty(PrintQueue queue) throws IOException {
        List<Job> waiting = queue.waiting(PrintServicePrinter.JOB_NAME);
        for (int asked = 0; asked < 5_000 && !waiting.isEmpty(); asked++) {
            waiting = queue.waiting(PrintServicePrinter.JOB_NAME);
        }
        return waiting;
    }

    @Test
    void a_sheet_arrives_whole() throws IOException {
        assertThat(printer("tray").print(Handouts.book(), A4)).isInstanceOf(Sent.class);

        assertThat(awaitEmpty(queue("tray"))).isEmpty();
        assertThat(cups().paper("printed.pdf")).isEqualTo(PdfHandout.write(Handouts.book(), A4));
    }

    @Test
    void a_printer_that_is_well_says_so_though_it_has_nothing_to_do() {
        assertThat(printer("tray").tend()).isEqualTo(new PrinterHealth(State.READY, "", 0));
    }

    @Test
    void a_printer_without_paper_says_so_though_nobody_prints() {
        PrinterHealth health = printer("empty").tend();

        assertThat(health.state()).isEqualTo(State.TROUBLE);
        assertThat(health.says()).contains("media-empty");
    }

    @Test
    void a_sheet_that_waits_too_long_is_taken_back_and_no_other() throws IOException {
        PrintQueue empty = queue("empty");
        byte[] pdf = PdfHandout.write(Handouts.today(), A4);
        PrintWishes wishes = PrintWishes.of(PaperSize.A4, Plex.ONE_SIDED);
        empty.print(pdf, PrintServicePrinter.JOB_NAME, wishes);
        empty.print(pdf, "A letter of the office", wishes);

        assertThat(printer("empty").tend().cancelled())
                .as("it came a moment ago")
                .isZero();
        assertThat(empty.waiting(PrintServicePrinter.JOB_NAME)).hasSize(1);

        assertThat(empty.cancelOlder(PrintServicePrinter.JOB_NAME, ANY_AGE)).isOne();
        assertThat(empty.waiting(PrintServicePrinter.JOB_NAME)).isEmpty();
        assertThat(empty.waiting("A letter of the office")).hasSize(1);
        assertThat(cups().paper("late.pdf")).isEmpty();
    }
}
