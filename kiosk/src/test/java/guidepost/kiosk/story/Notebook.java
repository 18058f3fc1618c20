package guidepost.kiosk.story;

import static org.assertj.core.api.Assertions.assertThat;

import guidepost.core.guide.AnswerKind;
import guidepost.core.guide.Edition;
import guidepost.core.guide.Language;
import guidepost.core.guide.Question;
import guidepost.core.guide.Unit;
import guidepost.core.guide.Urgency;
import guidepost.core.handout.Clinic;
import guidepost.core.handout.Phrasing;
import guidepost.core.triage.Answer;
import guidepost.core.triage.Answers;
import guidepost.core.triage.Triage;
import guidepost.ui.pane.Names;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Writes down what was touched on which question, beside the kiosk and without asking it; then says what the kiosk must show. Knows the meaning of a touch
 * on its own account, and decides with the plain reading of the rules.
 */
final class Notebook {
    private static final int MOST_DIGITS = 5;

    private final Clinic clinic;
    private Answers given = Answers.none();
    private final Map<String, Typed> typed = new HashMap<>();
    private Map<String, Question> byPrompt = Map.of();
    private Optional<Edition> edition = Optional.empty();

    private record Typed(String digits, Unit unit) {}

    Notebook(Clinic clinic) {
        this.clinic = clinic;
    }

    /** A visit begins, with the edition that is offered. */
    void visitBegins(Edition offered) {
        given = Answers.none();
        typed.clear();
        edition = Optional.of(offered);
        Phrasing phrasing = new Phrasing(offered, clinic, Language.ENGLISH);
        byPrompt = offered.questions().stream()
                .collect(Collectors.toMap(question -> phrasing.say(question.prompt()), question -> question));
    }

    /** The question on the screen, by its words. */
    Question question(Seen seen) {
        Question question = byPrompt.get(seen.says(Names.PROMPT));
        if (question == null) {
            throw new AssertionError("a question that this visit's edition does not have: " + seen.says(Names.PROMPT));
        }
        return question;
    }

    void touched(Seen seen, String name) {
        if (seen.kind() == Seen.Kind.QUESTION && seen.offers(name)) {
            Question question = question(seen);
            int dot = name.indexOf('.');
            String what = dot < 0 ? name : name.substring(0, dot);
            String which = name.substring(dot + 1);
            switch (what) {
                case "option" -> choose(question, which);
                case "step", "shortcut" -> amount(question, Integer.parseInt(which));
                case "key", "unit" -> type(question, what, which);
                default -> {}
            }
        }
    }

    private void choose(Question question, String option) {
        String code = question.code();
        question.kind()
                .fold(
                        choice -> give(code, new Answer.Chosen(option)),
                        several -> option.equals(several.none().code()) ? none(code) : sign(code, option),
                        amount -> false);
    }

    private boolean none(String code) {
        Answer none = new Answer.Signs(Set.of());
        return given.to(code).equals(Optional.of(none)) ? take(code) : give(code, none);
    }

    private boolean sign(String code, String sign) {
        Set<String> signs = new TreeSet<>();
        if (given.to(code).orElse(new Answer.Amount(0)) instanceof Answer.Signs before) {
            signs.addAll(before.signs());
        }
        if (!signs.add(sign)) {
            signs.remove(sign);
        }
        return signs.isEmpty() ? take(code) : give(code, new Answer.Signs(signs));
    }

    private boolean give(String code, Answer answer) {
        given = given.with(code, answer);
        return true;
    }

    private boolean take(String code) {
        given = given.without(code);
        return true;
    }

    private void amount(Question question, int value) {
        typed.remove(question.code());
        give(question.code(), new Answer.Amount(value));
    }

    private void type(Question question, String what, String which) {
        AnswerKind.Amount kind = (AnswerKind.Amount) question.kind();
        Unit first = kind.style() == AnswerKind.Style.DURATION ? Unit.DAYS : kind.unit();
        Typed before = typed.getOrDefault(question.code(), new Typed("", first));
        Typed now = typed(before, what, which);
        typed.put(question.code(), now);
        if (!now.digits().isEmpty()) {
            long value = now.unit().onCommonScale(Long.parseLong(now.digits()))
                    / kind.unit().onCommonScale(1);
            if (value >= kind.min() && value <= kind.max()) {
                give(question.code(), new Answer.Amount((int) value));
            } else {
                take(question.code());
            }
        } else if (!before.digits().isEmpty()) {
            take(question.code());
        }
    }

    private static Typed typed(Typed before, String what, String which) {
        String digits = before.digits();
        if (what.equals("unit")) {
            return new Typed(digits, Unit.of(which).orElseThrow());
        }
        if (which.equals("erase")) {
            return new Typed(digits.isEmpty() ? "" : digits.substring(0, digits.length() - 1), before.unit());
        }
        String more = digits.equals("0") ? which : digits + which;
        return new Typed(more.length() > MOST_DIGITS ? digits : more, before.unit());
    }

    /** Holds a screen of the visit against what was touched: the answer it marks, or the result it tells. */
    void check(Seen seen) {
        if (seen.kind() == Seen.Kind.QUESTION) {
            assertThat(marked(seen)).as("marked on %s", question(seen).code()).isEqualTo(expectedMarks(seen));
        }
        if (seen.kind() == Seen.Kind.RESULT) {
            assertThat(seen.urgency()).as("the result told").contains(urgency());
        }
    }

    private static Set<String> marked(Seen seen) {
        return seen.chosen().stream()
                .filter(name -> name.startsWith("option.") || name.startsWith("step.") || name.startsWith("shortcut."))
                .collect(Collectors.toSet());
    }

    private Set<String> expectedMarks(Seen seen) {
        Question question = question(seen);
        Set<String> marks = new TreeSet<>();
        given.to(question.code()).ifPresent(answer -> marks.addAll(names(question, answer)));
        marks.retainAll(seen.touchables().keySet());
        return marks;
    }

    private Set<String> names(Question question, Answer answer) {
        return answer.fold(
                chosen -> Set.of("option." + chosen.option()),
                signs -> signs.signs().isEmpty()
                        ? Set.of("option." + question.options().get(0).code())
                        : signs.signs().stream().map(sign -> "option." + sign).collect(Collectors.toSet()),
                amount -> typedHere(question)
                        ? Set.of()
                        : Set.of("step." + amount.value(), "shortcut." + amount.value()));
    }

    private boolean typedHere(Question question) {
        Typed entry = typed.get(question.code());
        return entry != null && !entry.digits().isEmpty();
    }

    /** What the plain reading of the rules makes of what was touched. */
    Urgency urgency() {
        return Triage.assess(edition.orElseThrow(), given).urgency();
    }
}
