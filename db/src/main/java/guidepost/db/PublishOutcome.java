package guidepost.db;

import guidepost.core.check.Finding;
import guidepost.core.guide.Stamp;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** What came of an attempt to publish the draft. */
public sealed interface PublishOutcome {
    <T> T fold(Function<Published, T> published, Function<Refused, T> refused, Supplier<T> noDraft);

    /** It is published, on the disk, and kiosks are taking it up. */
    record Published(String guide, Stamp stamp) implements PublishOutcome {
        @Override
        public <T> T fold(Function<Published, T> published, Function<Refused, T> refused, Supplier<T> noDraft) {
            return published.apply(this);
        }
    }

    /** Nothing was changed. */
    record Refused(List<Finding> findings) implements PublishOutcome {
        public Refused {
            findings = List.copyOf(findings);
        }

        @Override
        public <T> T fold(Function<Published, T> published, Function<Refused, T> refused, Supplier<T> noDraft) {
            return refused.apply(this);
        }
    }

    /** There is nothing to publish. */
    record NoDraft() implements PublishOutcome {
        @Override
        public <T> T fold(Function<Published, T> published, Function<Refused, T> refused, Supplier<T> noDraft) {
            return noDraft.get();
        }
    }
}
