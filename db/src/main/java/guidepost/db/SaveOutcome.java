package guidepost.db;

import guidepost.core.check.Finding;
import guidepost.core.item.Merge;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** What came of an attempt to save a change of the draft. */
public sealed interface SaveOutcome {
    <T> T fold(Function<Saved, T> saved, Function<Clashed, T> clashed, Supplier<T> gone);

    /**
     * It is on the disk.
     *
     * @param now the draft with it, and with what others saved meanwhile
     * @param findings what still keeps the draft from being published, and advice
     * @param approvalsVoided whether it was in review, and no longer is
     */
    record Saved(DraftCopy now, List<Finding> findings, boolean approvalsVoided) implements SaveOutcome {
        public Saved {
            findings = List.copyOf(findings);
        }

        @Override
        public <T> T fold(Function<Saved, T> saved, Function<Clashed, T> clashed, Supplier<T> gone) {
            return saved.apply(this);
        }
    }

    /**
     * Nothing was saved: somebody else changed one of the same items.
     *
     * @param theirs the draft as it is
     * @param merge both versions, and what can be made of them
     */
    record Clashed(DraftCopy theirs, Merge merge) implements SaveOutcome {
        @Override
        public <T> T fold(Function<Saved, T> saved, Function<Clashed, T> clashed, Supplier<T> gone) {
            return clashed.apply(this);
        }
    }

    /** Nothing was saved: that draft was published, discarded or replaced meanwhile. */
    record Gone() implements SaveOutcome {
        @Override
        public <T> T fold(Function<Saved, T> saved, Function<Clashed, T> clashed, Supplier<T> gone) {
            return gone.get();
        }
    }
}
