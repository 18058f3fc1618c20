package guidepost.core.proof;

import guidepost.core.guide.Condition;
import guidepost.core.guide.Edition;
import guidepost.core.guide.Question;
import guidepost.core.guide.Rule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The orders in which the questions of an edition, or of several together, can be laid out: the size of a diagram hangs on it, what it says does not.
 *
 * <p>The order of the guide is tried first, as it is the one whose smallest patients read naturally; where it is too large, one that keeps questions
 * which rules join near each other.
 */
final class QuestionOrder {
    private final List<Edition> editions;

    private QuestionOrder(List<Edition> editions) {
        this.editions = editions;
    }

    /**
     * Does a piece of work in the first order that it is not too large in.
     *
     * @throws TooLarge where it is so in each
     */
    static <T> T firstThatFits(List<Edition> editions, Function<List<String>, T> work) {
        List<String> written = asWritten(editions);
        try {
            return work.apply(written);
        } catch (TooLarge e) {
            List<String> near = nearEachOther(editions);
            if (near.equals(written)) {
                throw e;
            }
            return work.apply(near);
        }
    }

    /** Every question in the first guide's order; what only a later one has comes after what it follows there. */
    static List<String> asWritten(List<Edition> editions) {
        return merged(editions.stream()
                .map(edition -> edition.questions().stream().map(Question::code).toList())
                .toList());
    }

    /** Everything named in any list, in the first list's order; what only a later one has comes after what it follows there. */
    static List<String> merged(List<List<String>> lists) {
        List<String> merged = new ArrayList<>();
        for (List<String> list : lists) {
            int at = 0;
            for (String code : list) {
                int found = merged.indexOf(code);
                if (found < 0) {
                    merged.add(at, code);
                    at++;
                } else {
                    at = found + 1;
                }
            }
        }
        return merged;
    }

    /**
     * An order in which few rules are open at a time, open being those of which some questions are before a place and some after it: from one end of the
     * rules' web, always on to the question that leaves the fewest open.
     */
    static List<String> nearEachOther(List<Edition> editions) {
        return new QuestionOrder(List.copyOf(editions)).near();
    }

    private List<String> near() {
        List<Set<String>> joined = joined();
        List<String> left = new ArrayList<>(asWritten(editions));
        List<String> order = new ArrayList<>();
        while (!left.isEmpty()) {
            Set<String> placed = new LinkedHashSet<>(order);
            List<Set<String>> open = joined.stream()
                    .filter(set -> set.stream().anyMatch(placed::contains) && !placed.containsAll(set))
                    .toList();
            String next = open.isEmpty() ? end(left.get(0), joined) : leavingFewestOpen(left, open, joined, placed);
            order.add(next);
            left.remove(next);
        }
        return order;
    }

    /** The questions of each rule, with those that decide whether they are asked; every set once. */
    private List<Set<String>> joined() {
        Set<Set<String>> joined = new LinkedHashSet<>();
        for (Edition edition : editions) {
            Map<String, Set<String>> asked = new LinkedHashMap<>();
            for (Question question : edition.questions()) {
                Set<String> all = with(question.askedWhen(), asked);
                all.add(question.code());
                asked.put(question.code(), all);
            }
            edition.rules().stream().map(Rule::all).forEach(all -> joined.add(with(all, asked)));
        }
        return List.copyOf(joined);
    }

    private static Set<String> with(Collection<Condition> conditions, Map<String, Set<String>> asked) {
        Set<String> all = new LinkedHashSet<>();
        conditions.forEach(condition -> all.addAll(asked.getOrDefault(condition.question(), Set.of())));
        return all;
    }

    /** A question as far as possible, rule by rule, from this one: an end of the part of the web that it belongs to. */
    private static String end(String from, List<Set<String>> joined) {
        Set<String> reached = new LinkedHashSet<>(List.of(from));
        String last = from;
        for (Set<String> edge = reached; !edge.isEmpty(); ) {
            Set<String> further = new LinkedHashSet<>();
            for (Set<String> set : joined) {
                if (set.stream().anyMatch(edge::contains)) {
                    further.addAll(set);
                }
            }
            further.removeAll(reached);
            reached.addAll(further);
            last = further.stream().findFirst().orElse(last);
            edge = further;
        }
        return last;
    }

    /** Of two that leave as many open the one that is in more of those open now, then the one that is asked first. */
    private static String leavingFewestOpen(
            List<String> left, List<Set<String>> open, List<Set<String>> joined, Set<String> placed) {
        String best = left.get(0);
        int fewest = Integer.MAX_VALUE;
        long most = -1;
        for (String question : left) {
            long belongs = open.stream().filter(set -> set.contains(question)).count();
            if (belongs > 0) {
                int opens = opened(question, joined, placed);
                if (opens < fewest || (opens == fewest && belongs > most)) {
                    best = question;
                    fewest = opens;
                    most = belongs;
                }
            }
        }
        return best;
    }

    /** How many more rules are open after a question than before it. */
    private static int opened(String question, List<Set<String>> joined, Set<String> placed) {
        int opened = 0;
        for (Set<String> set : joined) {
            if (set.contains(question)) {
                boolean isOpen = set.stream().anyMatch(placed::contains);
                boolean closes = set.stream().allMatch(code -> code.equals(question) || placed.contains(code));
                if (closes) {
                    opened -= isOpen ? 1 : 0;
                } else if (!isOpen) {
                    opened++;
                }
            }
        }
        return opened;
    }
}
