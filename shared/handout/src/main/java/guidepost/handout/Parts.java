package guidepost.handout;

import guidepost.handout.Part.Role;
import java.util.Optional;

/** Hands out the parts of one sheet, numbered in the order they were asked for. */
final class Parts {
    private final Part sheet = new Part(0, Role.SHEET, Optional.empty(), "");
    private int last;

    /** The whole sheet. */
    Part sheet() {
        return sheet;
    }

    Part in(Part whole, Role role) {
        return in(whole, role, "");
    }

    Part figure(Part whole, String alternative) {
        return in(whole, Role.FIGURE, alternative);
    }

    private Part in(Part whole, Role role, String alternative) {
        last++;
        return new Part(last, role, Optional.of(whole), alternative);
    }
}
