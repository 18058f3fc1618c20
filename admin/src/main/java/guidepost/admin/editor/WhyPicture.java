package guidepost.admin.editor;

import java.util.List;

/**
 * Why a patient is found as urgent as they are, and what would change it.
 *
 * @param heading what they are told, or why nothing can be said
 * @param reasons each enough by itself, in words
 * @param changes single answers that would alter it, in words
 */
public record WhyPicture(String heading, List<String> reasons, List<String> changes) {
    public WhyPicture {
        reasons = List.copyOf(reasons);
        changes = List.copyOf(changes);
    }

    /** Where there is nothing to explain. */
    static WhyPicture of(String heading) {
        return new WhyPicture(heading, List.of(), List.of());
    }
}
