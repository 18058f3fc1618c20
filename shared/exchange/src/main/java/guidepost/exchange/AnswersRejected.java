package guidepost.exchange;

import guidepost.exchange.json.JsonRejected;

/** Answers that cannot be those of a visit; the message is one line that names the question. */
public final class AnswersRejected extends Exception {
    private static final long serialVersionUID = 1L;

    AnswersRejected(String place, String problem) {
        super(place + ": " + problem);
    }

    AnswersRejected(JsonRejected cause) {
        super(cause.getMessage(), cause);
    }
}
