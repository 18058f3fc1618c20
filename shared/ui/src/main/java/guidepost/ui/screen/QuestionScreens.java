package guidepost.ui.screen;

import guidepost.core.guide.AnswerKind;
import guidepost.core.guide.Option;
import guidepost.core.guide.Question;
import guidepost.core.guide.Unit;
import guidepost.core.handout.Phrasing;
import guidepost.core.triage.Answer;
import guidepost.core.words.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Puts a question on a screen: the same for a patient and for the editor's preview. */
public final class QuestionScreens {
    private static final List<Unit> DURATION_UNITS =
            List.of(Unit.HOURS, Unit.DAYS, Unit.WEEKS, Unit.MONTHS, Unit.YEARS);

    private final Phrasing phrasing;
    private final Phrases phrases;
    private final AnswerWords answerWords;

    public QuestionScreens(Phrasing phrasing, Phrases phrases, AnswerWords answerWords) {
        this.phrasing = phrasing;
        this.phrases = phrases;
        this.answerWords = answerWords;
    }

    /** @param entry what the number pad shows, for a question that has one */
    public Screen.Ask ask(Question question, Optional<Answer> answer, Optional<Entry> entry, Chrome chrome) {
        return new Screen.Ask(
                chrome,
                question.code(),
                phrasing.say(question.prompt()),
                help(question),
                field(question, answer, entry));
    }

    private Optional<String> help(Question question) {
        Optional<String> help = question.help().map(phrasing::say);
        if (!question.confidential()) {
            return help;
        }
        String promise = phrases.say("cards.private");
        return Optional.of(help.map(line -> line + "\n" + promise).orElse(promise));
    }

    private Screen.Field field(Question question, Optional<Answer> answer, Optional<Entry> entry) {
        return question.kind()
                .fold(
                        choice -> new Screen.Field.Cards(false, cards(choice.options(), answer), 0),
                        several -> severalCards(several, answer),
                        amount -> amount.style() == AnswerKind.Style.SCALE
                                ? scale(amount, answer)
                                : pad(amount, answer, entry));
    }

    /** Signs first, "not sure" among them; "none of these" last and apart. */
    private Screen.Field severalCards(AnswerKind.Several several, Optional<Answer> answer) {
        List<Option> options = new ArrayList<>(several.signs());
        options.add(several.none());
        return new Screen.Field.Cards(true, cards(options, answer), 1);
    }

    private List<Control> cards(List<Option> options, Optional<Answer> answer) {
        return options.stream()
                .map(option -> Control.of(
                                "option." + option.code(),
                                phrasing.say(option.label()),
                                new Touch.Choose(option.code()))
                        .detail(option.help().map(phrasing::say))
                        .chosen(answer.map(given -> isChosen(option, given)).orElse(false)))
                .toList();
    }

    private static boolean isChosen(Option option, Answer answer) {
        return answer.fold(
                chosen -> chosen.option().equals(option.code()),
                signs -> signs.signs().isEmpty()
                        ? option.role() == Option.Role.NONE
                        : signs.signs().contains(option.code()),
                amount -> false);
    }

    private Screen.Field scale(AnswerKind.Amount amount, Optional<Answer> answer) {
        Optional<Integer> chosen = value(answer);
        List<Control> steps = IntStream.rangeClosed(amount.min(), amount.max())
                .mapToObj(step -> Control.of("step." + step, String.valueOf(step), new Touch.SetAmount(step))
                        .chosen(chosen.equals(Optional.of(step))))
                .toList();
        return new Screen.Field.Scale(
                steps,
                amount.low().map(phrasing::say).orElse(""),
                amount.high().map(phrasing::say).orElse(""),
                chosen.map(step -> answerWords.number(amount, step)));
    }

    private Screen.Field pad(AnswerKind.Amount amount, Optional<Answer> answer, Optional<Entry> typed) {
        Entry entry = typed.orElseGet(() -> Entry.empty(amount));
        Optional<Integer> chosen = value(answer);
        boolean byShortcut = entry.digits().isEmpty();
        List<Control> shortcuts = amount.shortcuts().stream()
                .map(shortcut -> Control.of(
                                "shortcut." + shortcut.value(),
                                phrasing.say(shortcut.label()),
                                new Touch.SetAmount(shortcut.value()))
                        .chosen(byShortcut && chosen.equals(Optional.of(shortcut.value()))))
                .toList();
        List<Control> units = amount.style() != AnswerKind.Style.DURATION
                ? List.of()
                : DURATION_UNITS.stream()
                        .map(unit -> Control.of(
                                        "unit." + unit.code(),
                                        phrases.say("unit." + unit.code()),
                                        new Touch.PickUnit(unit))
                                .chosen(unit == entry.unit()))
                        .toList();
        return new Screen.Field.Pad(
                shortcuts,
                entry.digits().isEmpty() ? phrases.say("pad.prompt") : entry.digits(),
                unitWord(amount, entry.unit()),
                units,
                keys(),
                problem(amount, entry));
    }

    private String unitWord(AnswerKind.Amount amount, Unit unit) {
        return unit == Unit.POINTS ? phrases.say("unit.points", amount.max()) : phrases.say("unit." + unit.code());
    }

    private Optional<String> problem(AnswerKind.Amount amount, Entry entry) {
        if (entry.digits().isEmpty() || entry.value(amount).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(
                amount.style() == AnswerKind.Style.DURATION
                        ? phrases.say("pad.range-duration", answerWords.number(amount, amount.max()))
                        : phrases.say("pad.range", amount.min(), amount.max()));
    }

    /** The keys of a number pad, in rows of three as on a telephone. */
    List<Control> keys() {
        return pinKeys(phrases.say("pad.erase"));
    }

    /** The same keys with other words on the last. */
    public static List<Control> pinKeys(String erase) {
        List<Control> keys = new ArrayList<>();
        for (int digit = 1; digit <= 9; digit++) {
            keys.add(digit(digit));
        }
        keys.add(digit(0));
        keys.add(Control.of("key.erase", erase, Touch.Plain.ERASE).icon("erase"));
        return keys;
    }

    private static Control digit(int digit) {
        return Control.of("key." + digit, String.valueOf(digit), new Touch.Digit(digit));
    }

    private static Optional<Integer> value(Optional<Answer> answer) {
        return answer.flatMap(given -> given.fold(
                chosen -> Optional.empty(), signs -> Optional.empty(), amount -> Optional.of(amount.value())));
    }
}
