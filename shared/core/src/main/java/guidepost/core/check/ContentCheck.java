package guidepost.core.check;

import guidepost.core.guide.Edition;
import guidepost.core.guide.Floor;
import java.util.ArrayList;
import java.util.List;

/** Everything that must hold of an edition's content before a patient may see it; run at every import, publish and load. */
public final class ContentCheck {
    private ContentCheck() {}

    /**
     * What is wrong with an edition, worst things first; empty where it is fit for use.
     *
     * @param floors the answers of this guide that must give EMERGENCY
     */
    public static List<Finding> check(Edition edition, List<Floor> floors) {
        List<Finding> findings = new ArrayList<>();
        new StructureCheck(edition, findings).run();
        new GuidanceCheck(edition, findings).run();
        new FloorCheck(edition, floors, findings).run();
        new WordingCheck(edition, findings).run();
        new TranslationCheck(edition, findings).run();
        return List.copyOf(findings);
    }

    /**
     * What keeps an edition from being understood at all, beside thresholds out of their ranges: a reference that leads nowhere, a condition that cannot be
     * asked. Without such findings every rule and block has one meaning.
     */
    public static List<Finding> structure(Edition edition) {
        List<Finding> findings = new ArrayList<>();
        new StructureCheck(edition, findings).run();
        new GuidanceCheck(edition, findings).run();
        return List.copyOf(findings);
    }

    /** Whether no finding keeps the edition from being used. */
    public static boolean isUsable(List<Finding> findings) {
        return findings.stream().noneMatch(Finding::blocks);
    }
}
