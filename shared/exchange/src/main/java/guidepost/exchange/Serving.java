package guidepost.exchange;

import guidepost.core.guide.Edition;
import java.util.List;
import java.util.function.Function;

/** What a kiosk on a data folder serves. */
public sealed interface Serving {
    /** What staff should know about the files, a line each. */
    List<String> troubles();

    <T> T fold(Function<Served, T> served, Function<Unusable, T> unusable);

    /** An edition fit for patients. */
    record Served(Edition edition, Source source, List<String> troubles) implements Serving {
        public Served {
            troubles = List.copyOf(troubles);
        }

        @Override
        public <T> T fold(Function<Served, T> served, Function<Unusable, T> unusable) {
            return served.apply(this);
        }
    }

    /** No edition at all; everybody is sent to the front desk. */
    record Unusable(List<String> troubles) implements Serving {
        public Unusable {
            troubles = List.copyOf(troubles);
        }

        @Override
        public <T> T fold(Function<Served, T> served, Function<Unusable, T> unusable) {
            return unusable.apply(this);
        }
    }

    /** Where an edition came from. */
    enum Source {
        CURRENT,
        PREVIOUS,
        BUILT_IN
    }
}
