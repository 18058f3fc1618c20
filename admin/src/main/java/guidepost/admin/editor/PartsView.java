package guidepost.admin.editor;

import guidepost.core.item.ItemKey;
import guidepost.core.item.ItemKind;
import java.util.List;
import java.util.Optional;

/** Where items are added, put in order and changed. */
public interface PartsView {
    /** The items of a kind, and the one that is worked on. */
    void rows(ItemKind kind, List<PartRow> rows, Optional<ItemKey> chosen, boolean mayWrite);

    void form(PartForm form, boolean mayWrite);

    /** There is nothing of that kind yet. */
    void nothing(String teaching);

    /** A sentence about what was just tried; empty text for none. */
    void said(String sentence, boolean trouble);

    /** Asks whether to go on with what takes more with it. */
    void ask(String sentence);
}
