package guidepost.handout;

import java.util.function.Function;
import java.util.function.Supplier;

/** What became of a sheet on its way to the printer. Nothing here says that paper came out: no printer can be relied on to tell. */
public sealed interface PrintResult {
    <T> T fold(Function<Sent, T> sent, Supplier<T> noPrinter, Function<Failed, T> failed);

    /** The printer's queue has taken it. */
    record Sent(String printer) implements PrintResult {
        @Override
        public <T> T fold(Function<Sent, T> sent, Supplier<T> noPrinter, Function<Failed, T> failed) {
            return sent.apply(this);
        }
    }

    /** There is none, or none of that name. */
    record NoPrinter() implements PrintResult {
        @Override
        public <T> T fold(Function<Sent, T> sent, Supplier<T> noPrinter, Function<Failed, T> failed) {
            return noPrinter.get();
        }
    }

    /**
     * Nothing was sent, or the job broke off.
     *
     * @param reason for those who look after the printer
     */
    record Failed(Trouble trouble, String reason) implements PrintResult {
        @Override
        public <T> T fold(Function<Sent, T> sent, Supplier<T> noPrinter, Function<Failed, T> failed) {
            return failed.apply(this);
        }
    }

    /** What somebody has to see to. */
    enum Trouble {
        /** No paper, or none that fits. */
        PAPER,
        /** The printer is stopped, offline, or takes no jobs. */
        NOT_READY,
        /** It took the job and gave it up, or would not take it. */
        JOB_REFUSED,
        /** The sheet itself could not be made. */
        SHEET
    }
}
