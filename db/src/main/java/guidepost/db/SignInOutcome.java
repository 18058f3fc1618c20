package guidepost.db;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/** What came of an attempt to sign in. */
public sealed interface SignInOutcome {
    <T> T fold(Function<Welcome, T> welcome, Function<Refused, T> refused);

    /** The password fits. */
    record Welcome(SignedIn who) implements SignInOutcome {
        @Override
        public <T> T fold(Function<Welcome, T> welcome, Function<Refused, T> refused) {
            return welcome.apply(this);
        }
    }

    /**
     * Nobody by that name, another password, or an account that is closed: which of them is not told.
     *
     * @param shutUntil until when no password is looked at
     */
    record Refused(Optional<Instant> shutUntil) implements SignInOutcome {
        @Override
        public <T> T fold(Function<Welcome, T> welcome, Function<Refused, T> refused) {
            return refused.apply(this);
        }
    }
}
