package guidepost.admin.window;

import guidepost.core.item.ItemKey;
import javax.swing.JComponent;

/** One subject of the editor. */
interface SectionPane {
    JComponent view();

    /** It comes to the front. */
    void entered();

    /** The draft, or what is known of it, has changed while it is in front. */
    void changed();

    /** Whether it is about what patients read, so that the preview stands beside it. */
    default boolean isOfGuide() {
        return true;
    }

    /** Leads to an item, where this is its subject. */
    default void show(ItemKey item) {}
}
