package guidepost.db;

import guidepost.core.check.Finding;
import java.util.List;

/** Content no draft can hold; the message is one line that names the first place. */
public final class DraftRejected extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    DraftRejected(List<Finding> findings) {
        super(findings.get(0) + (findings.size() == 1 ? "" : " (and " + (findings.size() - 1) + " more)"));
        this.findings = List.copyOf(findings);
    }

    /** What has to be mended first. */
    public List<Finding> findings() {
        return findings;
    }
}
