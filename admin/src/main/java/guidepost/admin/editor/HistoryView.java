package guidepost.admin.editor;

import guidepost.core.item.ItemChange;
import guidepost.db.EditionHistory.Release;
import java.util.List;

/** Where the editions there were are looked at, and gone back to. */
public interface HistoryView {
    /** Newest first. */
    void releases(List<Release> all);

    /** @param about who wrote it, who answers for it, what was said, a line each */
    void release(Release release, List<String> about);

    void certificate(CertificateWords.Said certificate);

    void wayBack(WayBackPicture way);

    void differences(List<ItemChange> changes);

    /** Something was done, or could not be; one sentence. */
    void say(String sentence, boolean trouble);
}
