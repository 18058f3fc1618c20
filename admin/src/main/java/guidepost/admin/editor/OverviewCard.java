package guidepost.admin.editor;

import guidepost.core.item.ItemKey;
import java.util.List;
import java.util.Optional;

/**
 * One thing to know of the guide or of what it lives on.
 *
 * @param name tells the cards apart
 * @param line the one sentence that is read at a glance
 */
public record OverviewCard(String name, String title, Tone tone, String line, List<String> details, List<Link> links) {
    public OverviewCard {
        details = List.copyOf(details);
        links = List.copyOf(links);
    }

    /** How much it wants of whoever reads it. */
    public enum Tone {
        /** All is well. */
        GOOD,
        /** Nothing to judge, or not known yet. */
        QUIET,
        /** Somebody should look at it some time. */
        ADVICE,
        /** Somebody has to do something. */
        FINDING
    }

    /** A way to where something can be done: to an item, or to a section of the editor. */
    public record Link(String words, Optional<ItemKey> item, Optional<String> section) {
        static Link to(ItemKey item, String words) {
            return new Link(words, Optional.of(item), Optional.empty());
        }

        static Link to(String section, String words) {
            return new Link(words, Optional.empty(), Optional.of(section));
        }
    }
}
