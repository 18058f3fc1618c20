package guidepost.kiosk.story;

import static org.assertj.core.api.Assertions.assertThat;

import guidepost.core.guide.Edition;
import guidepost.core.guide.Question;
import guidepost.core.guide.Urgency;
import guidepost.ui.pane.Names;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.KeyEvent;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Touches a kiosk at random, some visits more calmly than others so that every result is reached, and holds each screen against the notebook. The same seed
 * makes the same touches on the same screens.
 */
final class Monkey {
    private static final int TRAIL = 30;
    private static final int[] MOVES = {
        KeyEvent.VK_TAB, KeyEvent.VK_DOWN, KeyEvent.VK_RIGHT, KeyEvent.VK_UP, KeyEvent.VK_LEFT
    };

    /** How long a kiosk asks whether anybody is there, in seconds. */
    private static final int PATIENCE = 45;
    /** Somewhat longer than it waits before it asks, and before it takes a result away. */
    private static final int IDLE = 122;

    private static final int RESULT_STANDS = 32;

    private final Random random;
    private final Hands hands;
    private final Notebook notebook;
    private final Supplier<Edition> offered;
    private final Map<Seen.Kind, Integer> reached = new EnumMap<>(Seen.Kind.class);
    private final EnumSet<Urgency> told = EnumSet.noneOf(Urgency.class);
    private final Deque<String> trail = new ArrayDeque<>();
    private final Map<Seen.Kind, Map<String, Integer>> touched = new EnumMap<>(Seen.Kind.class);
    private final Map<String, Integer> given = new HashMap<>();
    private double calm = 0.5;
    private Optional<Urgency> goal = Optional.empty();
    private int touches;

    /** @param offered the edition that the next visit begins with */
    Monkey(Random random, Hands hands, Notebook notebook, Supplier<Edition> offered) {
        this.random = random;
        this.hands = hands;
        this.notebook = notebook;
        this.offered = offered;
    }

    /** How many touches and keys so far. */
    int touches() {
        return touches;
    }

    /** What was done last, for whoever looks into a failure. */
    String trail() {
        return String.join("\n", trail);
    }

    private void did(Seen seen, String what) {
        trail.add(seen.kind() + " " + seen.says(Names.PROMPT) + ": " + what);
        if (trail.size() > TRAIL) {
            trail.remove();
        }
    }

    Map<Seen.Kind, Integer> reached() {
        return reached;
    }

    Set<Urgency> told() {
        return told;
    }

    private boolean in(int perMille) {
        return random.nextInt(1000) < perMille;
    }

    /** Does something, and says what has become of the screen. */
    Seen act(Seen before) {
        if (before.kind() == Seen.Kind.ATTRACT) {
            calm = List.of(0.3, 0.9, 0.96, 0.99, 1.0).get(random.nextInt(5));
            given.clear();
            goal = chooseGoal();
        }
        if (in(30)) {
            goWhereNobodyWas(before);
        } else if (in(goal.isPresent() ? 40 : 120)) {
            doSomethingOdd(before);
        } else {
            tap(before, before.middleOf(wanted(before)));
        }
        return look(before);
    }

    /** Every other visit knows what it wants to be told: something that nobody was told yet, as long as there is any. */
    private Optional<Urgency> chooseGoal() {
        List<Urgency> goals = told.size() == Urgency.values().length
                ? List.of(Urgency.values())
                : List.copyOf(EnumSet.complementOf(told));
        return random.nextBoolean() ? Optional.of(goals.get(random.nextInt(goals.size()))) : Optional.empty();
    }

    /** Looks at what has become of the screen, and holds it against the notebook. */
    Seen look(Seen before) {
        Seen after = hands.look();
        if (before.kind() == Seen.Kind.ATTRACT && !after.kind().isBetweenVisits() && after.kind() != Seen.Kind.PIN) {
            notebook.visitBegins(offered.get());
        }
        notebook.check(after);
        reached.merge(after.kind(), 1, Integer::sum);
        after.urgency().filter(urgency -> after.kind() == Seen.Kind.RESULT).ifPresent(told::add);
        if (after.kind() == Seen.Kind.STILL_THERE) {
            assertThat(Integer.parseInt(after.says(Names.COUNTDOWN)))
                    .as("seconds left")
                    .isBetween(0, PATIENCE);
        }
        if (after.kind().isBetweenVisits()) {
            assertThat(after.words().keySet()).as("%s", after.kind()).noneMatch(name -> name.startsWith("option."));
        }
        return after;
    }

    private void tap(Seen seen, Point where) {
        Optional<String> name = hands.under(where);
        did(seen, "tap " + name.orElse("nothing"));
        if (isForbidden(name)) {
            return;
        }
        name.ifPresent(touch -> notebook.touched(seen, touch));
        hands.tap(where);
        touches++;
    }

    private boolean isForbidden(Optional<String> name) {
        return !hands.mayClose() && name.equals(Optional.of("quit"));
    }

    private void doSomethingOdd(Seen seen) {
        switch (random.nextInt(14)) {
            case 0, 1, 2 -> tap(seen, anywhere());
            case 3, 4 -> slideOff(seen);
            case 5 -> tapTwice(seen);
            case 6, 7, 8 -> useTheKeyboard(seen);
            case 9 -> {
                did(seen, "turn the screen");
                hands.turnTheScreen();
            }
            case 10 -> {
                did(seen, "wait a little");
                hands.wait(1 + random.nextInt(40));
            }
            case 11 -> stare(seen);
            default -> tap(seen, seen.middleOf(any(List.copyOf(seen.touchables().keySet()), "call-staff")));
        }
    }

    /** To a screen that random touches come to late, if from here there is one; else to no matter what. */
    private void goWhereNobodyWas(Seen seen) {
        if (!reached.containsKey(Seen.Kind.STAFF)) {
            findTheCorner(seen);
        } else if (seen.offers("hide") && !reached.containsKey(Seen.Kind.HIDDEN)) {
            tap(seen, seen.middleOf("hide"));
        } else if (seen.kind() == Seen.Kind.RESULT && !reached.containsKey(Seen.Kind.LEAVING)) {
            hands.wait(RESULT_STANDS);
        } else if (seen.kind() == Seen.Kind.QUESTION && !reached.containsKey(Seen.Kind.STILL_THERE)) {
            hands.wait(IDLE);
        } else {
            doSomethingOdd(seen);
        }
    }

    private void findTheCorner(Seen seen) {
        for (int i = 0; i < 5; i++) {
            tap(seen, new Point(3, 3));
        }
    }

    private Point anywhere() {
        return new Point(
                random.nextInt(hands.pane().getWidth()),
                random.nextInt(hands.pane().getHeight()));
    }

    /** Comes down on one thing and is lifted elsewhere, which is no touch; on the waiting screen and in the corner it would be one. */
    private void slideOff(Seen seen) {
        if (seen.kind() == Seen.Kind.ATTRACT || seen.touchables().isEmpty()) {
            return;
        }
        String name = any(List.copyOf(seen.touchables().keySet()), "");
        Point from = seen.middleOf(name);
        Point to = anywhere();
        Rectangle place = seen.touchables().get(name);
        boolean corner = hands.under(from).map(Names.STAFF_CORNER::equals).orElse(false);
        if (place != null && !place.contains(to) && !corner) {
            did(seen, "slide off " + name);
            hands.slide(from, to);
            touches++;
        }
    }

    private void tapTwice(Seen seen) {
        if (!seen.touchables().isEmpty()) {
            Point where = seen.middleOf(any(List.copyOf(seen.touchables().keySet()), ""));
            Optional<String> name = hands.under(where);
            did(seen, "tap twice " + name.orElse("nothing"));
            if (isForbidden(name)) {
                return;
            }
            name.ifPresent(touch -> notebook.touched(seen, touch));
            hands.tapTwice(where);
            touches += 2;
            if (name.equals(Optional.of("start-again")) && !hands.look().kind().isBetweenVisits()) {
                // The first touch ended a visit, and the second one began the next.
                notebook.visitBegins(offered.get());
            }
        }
    }

    private void useTheKeyboard(Seen seen) {
        assertThat(hands.focused()).as("the keyboard does something").isPresent();
        for (int i = random.nextInt(6); i > 0; i--) {
            hands.press(MOVES[random.nextInt(MOVES.length)]);
            touches++;
        }
        if (hands.look().equals(seen) && !isForbidden(hands.focused())) {
            did(seen, "press on " + hands.focused().orElse("nothing"));
            hands.focused().ifPresent(name -> notebook.touched(seen, name));
            hands.press(random.nextBoolean() ? KeyEvent.VK_ENTER : KeyEvent.VK_SPACE);
            touches++;
        }
    }

    /** Waits long enough, now and then, for everything to time out; or finds the corner that staff know. */
    private void stare(Seen seen) {
        if (random.nextBoolean()) {
            did(seen, "wait");
            hands.wait(30 + random.nextInt(170));
        } else {
            findTheCorner(seen);
        }
    }

    private String wanted(Seen seen) {
        return switch (seen.kind()) {
            case ATTRACT -> in(900) ? "start" : anyOf(seen);
            case QUESTION -> answer(seen);
            case INTENDED_USE, REVIEW -> in(goal.isPresent() ? 980 : 700) ? "next" : anyOf(seen);
            case PIN -> staffNumber(seen);
            default -> rarest(seen);
        };
    }

    /** What was touched least on such a screen. */
    private String rarest(Seen seen) {
        Map<String, Integer> times = touched.computeIfAbsent(seen.kind(), kind -> new HashMap<>());
        List<String> names = seen.touchables().keySet().stream()
                .filter(name -> !isForbidden(Optional.of(name)))
                .toList();
        int least = names.stream()
                .mapToInt(name -> times.getOrDefault(name, 0))
                .min()
                .orElse(0);
        String rare = any(
                names.stream()
                        .filter(name -> times.getOrDefault(name, 0) == least)
                        .toList(),
                "nothing to touch");
        times.merge(rare, 1, Integer::sum);
        return rare;
    }

    private String anyOf(Seen seen) {
        List<String> names = List.copyOf(seen.touchables().keySet());
        return names.isEmpty() ? "nothing to touch" : any(names, "");
    }

    private String any(List<String> names, String instead) {
        return names.isEmpty() ? instead : names.get(random.nextInt(names.size()));
    }

    private String staffNumber(Seen seen) {
        if (in(150)) {
            return anyOf(seen);
        }
        int typed = seen.says(Names.SHOWN).length();
        return typed < Outside.PIN.length() ? "key." + Outside.PIN.charAt(typed) : "pin.enter";
    }

    private String answer(Seen seen) {
        if (goal.isPresent() && in(980)) {
            return towards(goal.get(), seen);
        }
        if (seen.offers("next") && in(800)) {
            return "next";
        }
        if (in(60)) {
            return anyOf(seen);
        }
        Question question = notebook.question(seen);
        List<String> options = named(seen, "option.");
        return question.kind()
                .fold(
                        choice -> option(
                                seen,
                                options,
                                Optional.of(question.options().get(0).code())),
                        several ->
                                option(seen, options, Optional.of(several.none().code())),
                        amount -> number(seen));
    }

    /** The next touch of somebody who answers so as to be told this. */
    private String towards(Urgency urgency, Seen seen) {
        Question question = notebook.question(seen);
        List<String> touches = Tour.to(urgency).getOrDefault(question.code(), Calm.answer(question));
        int done = given.getOrDefault(question.code(), 0);
        if (done < touches.size()) {
            String name = touches.get(done);
            if (seen.offers(name)) {
                given.put(question.code(), done + 1);
                return name;
            }
            return seen.offers(Names.PAGE_DOWN) ? Names.PAGE_DOWN : anyOf(seen);
        }
        return seen.offers("next") ? "next" : anyOf(seen);
    }

    /** The harmless one, where the mood is calm and it is on this page; else any. */
    private String option(Seen seen, List<String> options, Optional<String> harmless) {
        if (random.nextDouble() < calm) {
            String name = "option." + harmless.orElseThrow();
            if (options.contains(name)) {
                return name;
            }
            return seen.offers(Names.PAGE_DOWN) ? Names.PAGE_DOWN : anyOf(seen);
        }
        return any(options, Names.PAGE_DOWN);
    }

    private String number(Seen seen) {
        if (seen.words().containsKey(Names.PROBLEM)) {
            return seen.offers("key.erase") ? "key.erase" : anyOf(seen);
        }
        List<String> big = named(seen, "shortcut.");
        if (!big.isEmpty() && in(400)) {
            return any(big, "");
        }
        List<String> numbers = named(seen, "step.");
        numbers = numbers.isEmpty() ? named(seen, "key.") : numbers;
        if (numbers.isEmpty() || in(100)) {
            return any(named(seen, "unit."), seen.offers(Names.PAGE_DOWN) ? Names.PAGE_DOWN : anyOf(seen));
        }
        return any(numbers, "");
    }

    private static List<String> named(Seen seen, String prefix) {
        return seen.touchables().keySet().stream()
                .filter(name -> name.startsWith(prefix))
                .toList();
    }
}
