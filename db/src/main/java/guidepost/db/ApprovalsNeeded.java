package guidepost.db;

import guidepost.core.guide.Edition;
import java.util.Optional;

/** How many people other than its authors have to approve a draft. */
public interface ApprovalsNeeded {
    /** One, whatever the draft changes. */
    ApprovalsNeeded ONE = (base, draft) -> 1;

    /**
     * A pure function of what changes.
     *
     * @param base the edition of the guide that was published last; empty for the first
     */
    int of(Optional<Edition> base, Edition draft);
}
