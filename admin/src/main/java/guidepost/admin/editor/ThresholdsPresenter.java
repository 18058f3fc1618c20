package guidepost.admin.editor;

import guidepost.core.guide.AnswerKind;
import guidepost.core.guide.Condition;
import guidepost.core.guide.Edition;
import guidepost.core.guide.GuidanceBlock;
import guidepost.core.guide.Question;
import guidepost.core.guide.Threshold;
import guidepost.core.item.ItemKey;
import guidepost.core.scenario.Scenario;
import guidepost.core.scenario.ScenarioRun;
import guidepost.core.triage.Answer;
import guidepost.core.triage.Answers;
import guidepost.core.triage.Assessment;
import guidepost.core.triage.GuidanceFilter;
import guidepost.core.triage.Triage;
import guidepost.db.ItemNote;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table of numbers, and what the one that is set means for a patient at its edge. */
public final class ThresholdsPresenter {
    private final EditorSession session;
    private final EditorWords words;
    private final ThresholdsView view;
    private final Consumer<ItemKey> onCursor;
    private Optional<String> chosen = Optional.empty();
    private Optional<Scenario> scenario;

    public ThresholdsPresenter(
            EditorSession session, EditorWords words, ThresholdsView view, Consumer<ItemKey> onCursor) {
        this.session = session;
        this.words = words;
        this.view = view;
        this.onCursor = onCursor;
        this.scenario = session.usualPatient();
    }

    public void choose(String code) {
        chosen = Optional.of(code);
        onCursor.accept(EditionEdits.thresholdKey(code));
        trial();
    }

    public void scenario(Scenario other) {
        scenario = Optional.of(other);
        trial();
    }

    public void set(String code, int value) {
        chosen = Optional.of(code);
        session.edit(EditionEdits.thresholdKey(code), EditionEdits.threshold(session.edition(), code, value));
    }

    public void refresh() {
        Edition edition = session.edition();
        view.rows(
                edition.thresholds().stream()
                        .map(threshold -> row(edition, threshold))
                        .toList(),
                session.mayWrite());
        trial();
    }

    private ThresholdRow row(Edition edition, Threshold threshold) {
        ItemNote note = session.copy()
                .map(copy -> copy.note(EditionEdits.thresholdKey(threshold.code())))
                .orElse(ItemNote.NONE);
        return new ThresholdRow(
                threshold,
                threshold.label().find(edition.languages().get(0)).orElse(threshold.code()),
                comparisons(edition, threshold.code())
                        .map(comparison -> words.say("relation." + comparison.relation()))
                        .distinct()
                        .collect(Collectors.joining(", ")),
                words.unit(threshold.unit()),
                words.say("range", threshold.min(), threshold.max()),
                session.published()
                        .findThreshold(threshold.code())
                        .map(Threshold::value)
                        .filter(value -> value != threshold.value()),
                note.author().isPresent() && note.changedAt().isPresent()
                        ? words.say(
                                "changed.short",
                                note.author().get(),
                                words.moment(note.changedAt().get()))
                        : "");
    }

    private static Stream<Condition.Comparison> comparisons(Edition edition, String threshold) {
        Stream<Condition> all = Stream.of(
                        edition.rules().stream().flatMap(rule -> rule.all().stream()),
                        edition.guidance().stream().flatMap(ThresholdsPresenter::conditions),
                        edition.questions().stream().flatMap(question -> question.askedWhen().stream()))
                .flatMap(conditions -> conditions);
        return all.flatMap(condition -> condition.fold(anyOf -> Stream.empty(), Stream::of))
                .filter(comparison -> comparison.threshold().equals(threshold));
    }

    private static Stream<Condition> conditions(GuidanceBlock block) {
        return Stream.of(block.when(), block.whenAny(), block.unless()).flatMap(List::stream);
    }

    private void trial() {
        Edition edition = session.edition();
        Optional<Threshold> threshold = chosen.flatMap(edition::findThreshold);
        if (threshold.isEmpty() || scenario.isEmpty()) {
            view.trial(words.say("trial.choose"), List.of());
            return;
        }
        Optional<Question> question = comparisons(edition, threshold.get().code())
                .map(Condition.Comparison::question)
                .findFirst()
                .flatMap(edition::findQuestion);
        if (question.isEmpty()) {
            view.trial(words.say("trial.told"), List.of());
            return;
        }
        view.trial(
                words.say(
                        "trial.heading",
                        question.get().topic().find(edition.languages().get(0)).orElse("")),
                lines(edition, threshold.get(), question.get(), scenario.get()));
    }

    private List<String> lines(Edition edition, Threshold threshold, Question question, Scenario patient) {
        List<String> lines = new ArrayList<>();
        if (question.kind() instanceof AnswerKind.Amount amount) {
            Answers answers = ScenarioRun.answers(edition, patient);
            for (int step = -1; step <= 1; step++) {
                int value = threshold.value() + step;
                long scale = Math.max(1, amount.unit().onCommonScale(1));
                int answered = (int) (threshold.unit().onCommonScale(value) / scale);
                if (amount.allows(answered)) {
                    Assessment assessment =
                            Triage.assess(edition, answers.with(question.code(), new Answer.Amount(answered)));
                    lines.add(words.say(
                            "trial.line",
                            words.amount(value, threshold.unit()),
                            words.urgency(assessment.urgency()),
                            printed(edition, assessment, threshold.code())));
                }
            }
        }
        return lines;
    }

    /** The guidance that hangs on this number and that this patient gets. */
    private String printed(Edition edition, Assessment assessment, String threshold) {
        return GuidanceFilter.blocks(edition, assessment).stream()
                .filter(block -> conditions(block)
                        .anyMatch(condition -> condition.fold(
                                anyOf -> false,
                                comparison -> comparison.threshold().equals(threshold))))
                .map(block -> block.title()
                        .flatMap(title -> title.find(edition.languages().get(0)))
                        .orElse(block.code()))
                .map(title -> words.say("trial.block", title))
                .collect(Collectors.joining());
    }
}
