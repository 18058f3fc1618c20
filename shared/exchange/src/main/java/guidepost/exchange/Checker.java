package guidepost.exchange;

import guidepost.core.check.ContentCheck;
import guidepost.core.check.Finding;
import guidepost.core.guide.Edition;
import java.util.List;

/** What an edition must pass before a patient may see it. */
public interface Checker {
    /** What keeps the edition from being used, a line each; empty where it is fit for use. */
    List<String> blocking(Edition edition);

    /** The content check, held to the floors that came with the program. */
    static Checker ofContent() {
        return edition -> ContentCheck.check(edition, Floors.of(edition.guide())).stream()
                .filter(Finding::blocks)
                .map(Finding::toString)
                .toList();
    }
}
