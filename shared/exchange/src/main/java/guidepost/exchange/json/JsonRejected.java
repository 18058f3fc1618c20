package guidepost.exchange.json;

/** JSON that is not what a file of this kind holds; the message is one line that names the place. */
public final class JsonRejected extends Exception {
    private static final long serialVersionUID = 1L;

    JsonRejected(Place place, String problem) {
        super(place + ": " + problem);
    }
}
