package guidepost.core.triage;

import guidepost.core.guide.Edition;
import guidepost.core.guide.GuidanceBlock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which guidance blocks belong to a visit: those of its urgency whose conditions are known to hold. */
public final class GuidanceFilter {
    private GuidanceFilter() {}

    /** The blocks in the guide's order; of blocks in one group, the first. */
    public static List<GuidanceBlock> blocks(Edition edition, Assessment assessment) {
        Course course = Course.of(edition, assessment.counted());
        List<GuidanceBlock> shown = new ArrayList<>();
        Set<String> groups = new HashSet<>();
        for (GuidanceBlock block : edition.guidance()) {
            if (block.urgencies().contains(assessment.urgency())
                    && applies(course, block)
                    && block.group().map(groups::add).orElse(true)) {
                shown.add(block);
            }
        }
        return shown;
    }

    private static boolean applies(Course course, GuidanceBlock block) {
        return course.all(block.when()) == Truth.TRUE
                && (block.whenAny().isEmpty() || course.any(block.whenAny()) == Truth.TRUE)
                && course.any(block.unless()) == Truth.FALSE;
    }
}
