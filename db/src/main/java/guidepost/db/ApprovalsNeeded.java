package guidepost.db;

import guidepost.core.guide.Edition;
import guidepost.core.proof.ImpactDiff;
import guidepost.core.proof.NotComparable;
import java.util.Optional;

/** How many people other than its authors have to approve a draft. */
public interface ApprovalsNeeded {
    /** One, whatever the draft changes. */
    ApprovalsNeeded ONE = (base, draft) -> 1;

    /** Two where anybody, whatever they answer, would be given a less urgent result than before; else one. */
    ApprovalsNeeded BY_IMPACT = (base, draft) ->
            base.filter(before -> lowersSomebody(before, draft)).isPresent() ? 2 : 1;

    private static boolean lowersSomebody(Edition before, Edition draft) {
        try {
            return ImpactDiff.of(before, draft).lowered().signum() > 0;
        } catch (NotComparable e) {
            return true;
        }
    }

    /**
     * A pure function of what changes.
     *
     * @param base the edition of the guide that was published last; empty for the first
     */
    int of(Optional<Edition> base, Edition draft);
}
