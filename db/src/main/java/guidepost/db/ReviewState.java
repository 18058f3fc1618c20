package guidepost.db;

import java.util.List;
import java.util.Map;

/**
 * How far the draft has come in its review.
 *
 * @param authors everybody who changed anything in it, by account
 * @param needed how many approvals it needs
 * @param comments what was said, oldest first
 */
public record ReviewState(
        long revision,
        boolean submitted,
        Map<Long, String> authors,
        List<Approval> approvals,
        int needed,
        List<ReviewComment> comments) {
    public ReviewState {
        authors = Map.copyOf(authors);
        approvals = List.copyOf(approvals);
        comments = List.copyOf(comments);
    }

    public boolean isApproved() {
        return approvals.size() >= needed;
    }

    /** Whether that person may approve it, and has not yet. */
    public boolean mayApprove(SignedIn who) {
        return submitted
                && who.may(Operation.APPROVE)
                && !authors.containsKey(who.account())
                && approvals.stream().noneMatch(approval -> approval.account() == who.account());
    }
}
