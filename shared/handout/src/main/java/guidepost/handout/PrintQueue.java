package guidepost.handout;

import guidepost.handout.IppMessage.Group;
import guidepost.handout.IppMessage.Kind;
import guidepost.handout.IppMessage.Request;
import guidepost.handout.IppMessage.Value;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A printer's queue that speaks the Internet Printing Protocol, as those of CUPS do: says how the printer is even while it
 * has nothing to do, takes a sheet as the PDF it is, and lets go of a sheet that has waited too long.
 *
 * <p>Slow: never on the event thread. Every question gives up after ten seconds.
 */
final class PrintQueue {
    private static final String PDF = "application/pdf";
    private static final int CONNECT_MILLIS = 3_000;
    private static final int READ_MILLIS = 10_000;
    private static final int DEFAULT_PORT = 631;

    private static final int PRINT_JOB = 0x0002;
    private static final int CANCEL_JOB = 0x0008;
    private static final int GET_JOBS = 0x000A;
    private static final int GET_PRINTER = 0x000B;

    private final URI printer;
    private final String user;

    /** @param user in whose name jobs are printed and cancelled */
    PrintQueue(URI printer, String user) {
        this.printer = printer;
        this.user = user;
    }

    /**
     * What a queue says of its printer.
     *
     * @param seconds on the printer's own clock, which its jobs are timed by
     * @param reasons keywords, such as "media-empty-error"
     */
    record Status(int state, boolean accepting, List<String> reasons, boolean takesPdf, int seconds) {
        static final int STOPPED = 5;
    }

    /**
     * A job that has not been printed yet.
     *
     * @param since when it came, on the printer's own clock
     */
    record Job(int number, String name, int since) {}

    /** @throws IOException where the queue does not answer, or refuses to */
    Status status() throws IOException {
        Request request = about(GET_PRINTER)
                .with(
                        "requested-attributes",
                        Kind.KEYWORD,
                        "printer-state",
                        "printer-state-reasons",
                        "printer-is-accepting-jobs",
                        "printer-up-time",
                        "document-format-supported");
        Group said = ask(request, new byte[0]).groups(IppMessage.PRINTER).stream()
                .findFirst()
                .orElseThrow(() -> new IOException("the queue says nothing of its printer"));
        return new Status(
                number(said, "printer-state"),
                !said.says("printer-is-accepting-jobs", "false"),
                said.all("printer-state-reasons").stream().map(Value::text).toList(),
                said.says("document-format-supported", PDF),
                number(said, "printer-up-time"));
    }

    /**
     * Hands a sheet over as one job.
     *
     * @return the job's number
     * @throws IOException where the queue does not take it
     */
    int print(byte[] pdf, String name, PrintWishes wishes) throws IOException {
        Request request =
                about(PRINT_JOB).with("job-name", Kind.NAME, name).with("document-format", Kind.MIME_TYPE, PDF);
        request.group(IppMessage.JOB)
                .with("copies", Kind.INTEGER, "1")
                .with("media", Kind.KEYWORD, wishes.media())
                .with("sides", Kind.KEYWORD, wishes.sides());
        return ask(request, pdf).groups(IppMessage.JOB).stream()
                .flatMap(job -> job.first("job-id").stream())
                .findFirst()
                .orElseThrow(() -> new IOException("the queue gave the job no number"))
                .number();
    }

    /** The jobs of that name that wait or are being printed. */
    List<Job> waiting(String name) throws IOException {
        Request request = about(GET_JOBS)
                .with("which-jobs", Kind.KEYWORD, "not-completed")
                .with("requested-attributes", Kind.KEYWORD, "job-id", "job-name", "time-at-creation");
        return ask(request, new byte[0]).groups(IppMessage.JOB).stream()
                .filter(job -> job.says("job-name", name))
                .map(job -> new Job(number(job, "job-id"), name, number(job, "time-at-creation")))
                .toList();
    }

    /**
     * Takes back the jobs of that name that came longer ago than so many seconds.
     *
     * @return how many
     */
    int cancelOlder(String name, int seconds) throws IOException {
        int now = status().seconds();
        int cancelled = 0;
        for (Job job : waiting(name)) {
            if (now - job.since() > seconds) {
                cancel(job);
                cancelled++;
            }
        }
        return cancelled;
    }

    void cancel(Job job) throws IOException {
        ask(about(CANCEL_JOB).with("job-id", Kind.INTEGER, String.valueOf(job.number())), new byte[0]);
    }

    private Request about(int operation) {
        return new Request(operation)
                .with("printer-uri", Kind.URI, printer.toString())
                .with("requesting-user-name", Kind.NAME, user);
    }

    private static int number(Group group, String name) {
        return group.first(name).map(Value::number).orElse(0);
    }

    private IppMessage ask(Request request, byte[] document) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) http().toURL().openConnection();
        byte[] question = request.bytes();
        try {
            connection.setConnectTimeout(CONNECT_MILLIS);
            connection.setReadTimeout(READ_MILLIS);
            connection.setRequestMethod("POST");
            connection.setDoOutput(true);
            connection.setRequestProperty("Content-Type", "application/ipp");
            connection.setFixedLengthStreamingMode(question.length + document.length);
            try (OutputStream out = connection.getOutputStream()) {
                out.write(question);
                out.write(document);
            }
            try (InputStream in = connection.getInputStream()) {
                IppMessage answer = IppMessage.read(in);
                if (!answer.succeeded()) {
                    throw new IOException(String.format(Locale.ROOT, "the queue answers 0x%04x", answer.code()));
                }
                return answer;
            }
        } finally {
            connection.disconnect();
        }
    }

    private URI http() throws IOException {
        String scheme = String.valueOf(printer.getScheme());
        String web = Stream.of("ipps", "https").anyMatch(scheme::equals) ? "https" : "http";
        int port = printer.getPort() < 0 ? DEFAULT_PORT : printer.getPort();
        String host = Optional.ofNullable(printer.getHost()).orElseThrow(() -> new IOException("no host: " + printer));
        return URI.create(web + "://" + host + ":" + port + printer.getRawPath());
    }
}
