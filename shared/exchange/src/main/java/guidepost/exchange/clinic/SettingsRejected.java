package guidepost.exchange.clinic;

import guidepost.exchange.json.JsonRejected;

/** A setting there is not, or a value it cannot have; the message is one line that names the setting. */
public final class SettingsRejected extends Exception {
    private static final long serialVersionUID = 1L;

    SettingsRejected(String key, String problem) {
        super(key + ": " + problem);
    }

    SettingsRejected(JsonRejected cause) {
        super(cause.getMessage(), cause);
    }
}
