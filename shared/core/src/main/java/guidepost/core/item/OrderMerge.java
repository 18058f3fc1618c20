package guidepost.core.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts two new orders of one list together, where one of them only adds and takes away. */
final class OrderMerge {
    private OrderMerge() {}

    static Optional<String> of(String base, String mine, String theirs) {
        List<String> old = codes(base);
        List<String> my = codes(mine);
        List<String> their = codes(theirs);
        if (!isMoved(old, their)) {
            return Optional.of(merged(old, my, their));
        }
        return isMoved(old, my) ? Optional.empty() : Optional.of(merged(old, their, my));
    }

    private static boolean isMoved(List<String> base, List<String> list) {
        List<String> kept = base.stream().filter(list::contains).toList();
        return !list.stream().filter(base::contains).toList().equals(kept);
    }

    /** The leading order, without what the other took away, and with what it added after the one it was added after. */
    private static String merged(List<String> base, List<String> leading, List<String> other) {
        List<String> merged = new ArrayList<>(leading);
        merged.removeIf(code -> base.contains(code) && !other.contains(code));
        for (int i = 0; i < other.size(); i++) {
            String code = other.get(i);
            if (!base.contains(code) && !merged.contains(code)) {
                int after = i == 0 ? -1 : merged.indexOf(other.get(i - 1));
                merged.add(after + 1, code);
            }
        }
        return String.join(" ", merged);
    }

    private static List<String> codes(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" ", -1));
    }
}
