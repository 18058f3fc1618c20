package guidepost.core.check;

import guidepost.core.check.Finding.Kind;
import guidepost.core.guide.Edition;
import guidepost.core.guide.GuidanceBlock;
import guidepost.core.guide.Place;
import guidepost.core.guide.Urgency;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Whether every result says what to do and carries the emergency list, and no urgent one offers self-care. */
final class GuidanceCheck {
    private final Edition edition;
    private final List<Finding> findings;

    GuidanceCheck(Edition edition, List<Finding> findings) {
        this.edition = edition;
        this.findings = findings;
    }

    void run() {
        Set<String> codes = new HashSet<>();
        for (GuidanceBlock block : edition.guidance()) {
            String place = "guidance/" + block.code();
            if (!codes.add(block.code())) {
                add(Kind.DUPLICATE_CODE, place, block.code() + " stands there twice");
            }
            block(place, block);
        }
        for (Urgency urgency : Urgency.values()) {
            long instructions = unconditional(Place.INSTRUCTION, urgency).count();
            if (instructions != 1) {
                add(
                        Kind.NO_INSTRUCTION,
                        "guidance",
                        "the result " + urgency + " needs one instruction, and has " + instructions);
            }
            if (unconditional(Place.EMERGENCY_LIST, urgency).findAny().isEmpty()) {
                add(Kind.NO_EMERGENCY_LIST, "guidance", "the result " + urgency + " has no emergency list");
            }
        }
    }

    private Stream<GuidanceBlock> unconditional(Place place, Urgency urgency) {
        return edition.guidance().stream()
                .filter(block ->
                        block.place() == place && block.urgencies().contains(urgency) && block.isUnconditional());
    }

    private void block(String place, GuidanceBlock block) {
        boolean mustAlwaysShow = block.place() == Place.INSTRUCTION || block.place() == Place.EMERGENCY_LIST;
        if (block.urgencies().isEmpty()) {
            add(Kind.BAD_GUIDANCE, place, "the block is for no result");
        }
        if (mustAlwaysShow && (!block.isUnconditional() || block.group().isPresent())) {
            add(Kind.BAD_GUIDANCE, place, "an instruction and the emergency list have no conditions and no group");
        }
        if (block.place() == Place.INSTRUCTION && block.title().isEmpty()) {
            add(Kind.NO_INSTRUCTION, place, "the instruction has no title");
        }
        if (block.place() != Place.INSTRUCTION && edition.headings().get(block.place()) == null) {
            add(Kind.MISSING_WORDING, "headings/" + block.place(), "the place has no heading");
        }
        if (!mustAlwaysShow && block.urgencies().stream().anyMatch(Urgency::endsQuestions)) {
            add(
                    Kind.BAD_GUIDANCE,
                    place,
                    "EMERGENCY and ASK_STAFF say what to do and carry the emergency list, nothing else");
        }
        Stream.of(block.when(), block.whenAny(), block.unless())
                .flatMap(List::stream)
                .forEach(condition -> new ConditionCheck(edition, findings).check(place, condition));
    }

    private void add(Kind kind, String place, String message) {
        findings.add(new Finding(kind, place, message));
    }
}
