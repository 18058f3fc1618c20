package guidepost.exchange.clinic;

import guidepost.exchange.json.JsonRejected;

/** A setting there is not, or a value it cannot have; the message is one line that names the setting. */
public final class SettingsRejected extends Exception {
    private static final long serialVersionUID = 1L;

    private final String problem;

    SettingsRejected(String key, String problem) {
        super(key + ": " + problem);
        this.problem = problem;
    }

    SettingsRejected(JsonRejected cause) {
        super(cause.getMessage(), cause);
        this.problem = String.valueOf(cause.getMessage());
    }

    /** What is wrong, to be said of the setting: "must be one line". */
    public String problem() {
        return problem;
    }
}
