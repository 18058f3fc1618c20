package guidepost.core.proof;

import guidepost.core.guide.Edition;
import guidepost.core.guide.GuidanceBlock;
import guidepost.core.guide.Urgency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/** For each block of an edition the patterns for which it is printed. */
final class Printing {
    private final Diagrams diagrams;
    private final Reading reading;
    private final ToIntFunction<Iterable<Urgency>> whereUrgency;
    private final Map<GuidanceBlock, Integer> applies = new HashMap<>();
    private final Map<GuidanceBlock, Integer> printed = new HashMap<>();

    Printing(Diagrams diagrams, Reading reading, ToIntFunction<Iterable<Urgency>> whereUrgency) {
        this.diagrams = diagrams;
        this.reading = reading;
        this.whereUrgency = whereUrgency;
    }

    /** The patterns that meet a block's conditions, whatever their result. */
    int applies(GuidanceBlock block) {
        Integer known = applies.get(block);
        if (known == null) {
            known = DiagramBuilder.build(diagrams, reading.applies(block));
            applies.put(block, known);
        }
        return known;
    }

    /** The patterns for which a block is printed; of blocks in one group, the first one that can be. */
    int of(GuidanceBlock block) {
        Integer known = printed.get(block);
        if (known == null) {
            int found = diagrams.and(applies(block), whereUrgency.applyAsInt(block.urgencies()));
            for (GuidanceBlock earlier : earlierOfGroup(reading.edition(), block)) {
                found = diagrams.and(found, diagrams.not(of(earlier)));
            }
            known = found;
            printed.put(block, known);
        }
        return known;
    }

    private static List<GuidanceBlock> earlierOfGroup(Edition edition, GuidanceBlock block) {
        return edition.guidance().stream()
                .takeWhile(other -> !other.code().equals(block.code()))
                .filter(other -> other.group().isPresent() && other.group().equals(block.group()))
                .toList();
    }
}
