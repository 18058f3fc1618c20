package guidepost.admin.editor;

import guidepost.core.item.TextPlace;
import java.util.List;
import java.util.Optional;

/** Where texts are listed and written. */
public interface WordingView {
    void list(List<TextRow> rows, Optional<TextPlace> chosen);

    /** The text to write; what is being typed in it is left as it is where it has the same words. */
    void text(TextSheet sheet, boolean mayWrite);

    /** There is none to write: the list is empty. */
    void nothing(String why);
}
