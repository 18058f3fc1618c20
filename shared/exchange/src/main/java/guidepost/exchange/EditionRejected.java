package guidepost.exchange;

import guidepost.exchange.json.JsonRejected;

/** A file that is no edition, or not the one it was sealed as; the message is one line that names the place. */
public final class EditionRejected extends Exception {
    private static final long serialVersionUID = 1L;

    EditionRejected(String place, String problem) {
        super(place + ": " + problem);
    }

    EditionRejected(JsonRejected cause) {
        super(cause.getMessage(), cause);
    }
}
