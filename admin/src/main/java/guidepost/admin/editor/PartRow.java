package guidepost.admin.editor;

import guidepost.core.guide.Urgency;
import guidepost.core.item.ItemKey;
import java.util.List;
import java.util.Optional;

/**
 * One item in its list.
 *
 * @param urgency the result a rule gives
 * @param detail what it does, in a sentence
 * @param locked whether the program keeps it as it is
 */
public record PartRow(
        ItemKey item, String name, String detail, Optional<Urgency> urgency, boolean locked, List<Mark> marks) {
    /** What deserves a look. */
    public enum Mark {
        NEW,
        CHANGED,
        FINDING,
        OVERDUE
    }

    public PartRow {
        marks = List.copyOf(marks);
    }
}
