package guidepost.core.proof;

import guidepost.core.check.Finding.Kind;
import guidepost.core.guide.GuidanceBlock;
import guidepost.core.guide.Place;
import guidepost.core.guide.Urgency;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Whether every block is shown to somebody, every patient is told what to do and when it is an emergency, and no two blocks contradict each other. */
final class GuidanceProof {
    private final Grounds grounds;
    private final Diagrams diagrams;
    private final Printing printing;

    private GuidanceProof(Grounds grounds, Printing printing) {
        this.grounds = grounds;
        this.diagrams = grounds.diagrams();
        this.printing = printing;
    }

    static void run(Grounds grounds, Printing printing) {
        GuidanceProof proof = new GuidanceProof(grounds, printing);
        proof.everyBlockIsPrinted();
        proof.everybodyGets(Place.INSTRUCTION, Kind.NO_OUTCOME, "this patient is not told what to do");
        proof.everybodyGets(Place.EMERGENCY_LIST, Kind.NO_EMERGENCY_LIST, "this patient's sheet has no emergency list");
        proof.nothingContradicts();
    }

    private void everyBlockIsPrinted() {
        for (GuidanceBlock block : grounds.edition().guidance()) {
            if (!isSafetyNet(block) && grounds.holdsNowhere(printing.of(block))) {
                grounds.find(
                        Kind.GUIDANCE_NEVER_PRINTS,
                        "guidance/" + block.code(),
                        "the block " + block.code() + " is shown to nobody");
            }
        }
    }

    /** What a fault may call for at any result, whether or not an answer leads there. */
    private static boolean isSafetyNet(GuidanceBlock block) {
        return block.place() == Place.INSTRUCTION || block.place() == Place.EMERGENCY_LIST;
    }

    private void everybodyGets(Place place, Kind kind, String otherwise) {
        Set<Urgency> always = EnumSet.noneOf(Urgency.class);
        int somebody = Diagrams.NO;
        for (GuidanceBlock block : grounds.edition().guidance()) {
            if (block.place() == place && block.isUnconditional()) {
                always.addAll(block.urgencies());
            } else if (block.place() == place) {
                somebody = diagrams.or(somebody, printing.of(block));
            }
        }
        int nobody = diagrams.not(diagrams.or(grounds.whereUrgency(always), somebody));
        if (!grounds.holdsNowhere(nobody)) {
            grounds.find(kind, "guidance", otherwise, nobody);
        }
    }

    private void nothingContradicts() {
        Map<String, List<GuidanceBlock>> groups = new LinkedHashMap<>();
        for (GuidanceBlock block : grounds.edition().guidance()) {
            block.group().ifPresent(group -> groups.merge(group, List.of(block), GuidanceProof::joined));
        }
        for (List<GuidanceBlock> group : groups.values()) {
            for (int i = 0; i < group.size(); i++) {
                for (int j = i + 1; j < group.size(); j++) {
                    pair(group.get(i), group.get(j));
                }
            }
        }
    }

    private static List<GuidanceBlock> joined(List<GuidanceBlock> some, List<GuidanceBlock> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private void pair(GuidanceBlock one, GuidanceBlock other) {
        Set<Urgency> both = EnumSet.noneOf(Urgency.class);
        both.addAll(one.urgencies());
        both.retainAll(other.urgencies());
        int together =
                diagrams.and(diagrams.and(printing.applies(one), printing.applies(other)), grounds.whereUrgency(both));
        if (!grounds.holdsNowhere(together)) {
            grounds.find(
                    Kind.CONTRADICTORY_GUIDANCE,
                    "guidance/" + other.code(),
                    "for this patient both " + one.code() + " and " + other.code()
                            + " apply, and they must never stand on one sheet",
                    together);
        }
    }
}
