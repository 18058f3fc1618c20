package guidepost.kiosk.command;

import guidepost.core.triage.Decider;
import guidepost.exchange.AnswersFile;
import guidepost.exchange.AnswersRejected;
import guidepost.exchange.json.Json;
import guidepost.exchange.json.JsonText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;

/** Many visits, one a line in and one a line out, in order; a bad line says so and the rest are still answered. */
final class BatchAssessment {
    private static final int END = -1;

    private final Decider decider;
    private final AnswersFile answers;

    BatchAssessment(Decider decider) {
        this.decider = decider;
        this.answers = AnswersFile.of(decider);
    }

    /** Whether every line was good. */
    boolean run(InputStream lines, PrintWriter out) throws IOException {
        boolean good = true;
        int number = 0;
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int read = lines.read();
        while (read != END) {
            if (read == '\n') {
                number++;
                good &= assess(line.toByteArray(), number, out);
                line.reset();
            } else {
                line.write(read);
            }
            read = lines.read();
        }
        if (line.size() > 0) {
            good &= assess(line.toByteArray(), number + 1, out);
        }
        out.flush();
        return good;
    }

    private boolean assess(byte[] line, int number, PrintWriter out) {
        try {
            out.println(JsonText.compact(
                    AssessmentJson.of(decider.assess(answers.read(line)), decider.edition(), answers)));
            return true;
        } catch (AnswersRejected e) {
            out.println(JsonText.compact(Json.object()
                    .with("error", String.valueOf(e.getMessage()))
                    .with("line", number)
                    .build()));
            return false;
        }
    }
}
