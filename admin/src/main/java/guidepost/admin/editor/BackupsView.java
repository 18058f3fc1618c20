package guidepost.admin.editor;

import guidepost.db.Backup;
import java.util.List;

/** Where the copies of the store are. */
public interface BackupsView {
    void show(List<Backup> backups);

    /**
     * What is in a copy that was tried just now, and what putting it back would cost.
     *
     * @param lost what is gone then, a line each, the newest first
     */
    void contents(Backup backup, String summary, String loss, List<String> lost);

    /** A copy is being tried, or cannot be put back. */
    void nothing(String sentence, boolean trouble);

    void say(String sentence, boolean trouble);
}
