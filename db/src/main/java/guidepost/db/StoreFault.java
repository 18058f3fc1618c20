package guidepost.db;

import org.jspecify.annotations.Nullable;

/** The store, or what it stands on, failed; the message is one sentence for the person in front of it. */
public sealed class StoreFault extends RuntimeException permits StoreInUse, NotPermitted {
    private static final long serialVersionUID = 1L;

    StoreFault(String message) {
        super(message);
    }

    StoreFault(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** Adds the first line of what the cause says. */
    static StoreFault because(String message, Throwable cause) {
        String why = String.valueOf(cause.getMessage());
        return new StoreFault(message + ": " + why.lines().findFirst().orElse(why), cause);
    }
}
