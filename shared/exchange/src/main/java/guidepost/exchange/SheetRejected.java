package guidepost.exchange;

import java.util.List;

/** A sheet of wording that cannot be taken in; the message is one line that names the first place. */
public final class SheetRejected extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    SheetRejected(List<String> problems) {
        super(problems.get(0) + (problems.size() == 1 ? "" : " (and " + (problems.size() - 1) + " more)"));
        this.problems = List.copyOf(problems);
    }

    /** A sentence for each place, with its line. */
    public List<String> problems() {
        return problems;
    }
}
