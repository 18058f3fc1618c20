package guidepost.core.handout;

import guidepost.core.guide.Condition;
import guidepost.core.guide.DateMark;
import guidepost.core.guide.Edition;
import guidepost.core.guide.GuidanceBlock;
import guidepost.core.guide.Language;
import guidepost.core.guide.Question;
import guidepost.core.guide.Rule;
import guidepost.core.guide.Urgency;
import guidepost.core.guide.Wording;
import guidepost.core.triage.Answer;
import guidepost.core.triage.Answers;
import guidepost.core.triage.Assessment;
import guidepost.core.triage.GuidanceFilter;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What one visit's sheet consists of, before it is worded: no more of the visit than the sheet itself tells.
 *
 * @param blocks in the guide's order
 * @param reasons why, in the guide's order; never from a private answer
 * @param times the answered times, by question, that a date on the sheet is counted from
 * @param language without region
 * @param moment of the visit, to the minute
 */
record SheetChoice(
        Urgency urgency,
        List<GuidanceBlock> blocks,
        List<Wording> reasons,
        Map<String, Integer> times,
        Language language,
        ZonedDateTime moment) {
    SheetChoice {
        blocks = List.copyOf(blocks);
        reasons = List.copyOf(reasons);
        times = Map.copyOf(times);
    }

    static SheetChoice of(Edition edition, Assessment assessment, Language language, ZonedDateTime moment) {
        SheetChoice everyTime = new SheetChoice(
                assessment.urgency(),
                GuidanceFilter.blocks(edition, assessment),
                reasons(edition, assessment),
                times(edition, assessment.counted()),
                language.base(),
                moment);
        return everyTime.with(everyTime.timesTold(edition));
    }

    private SheetChoice with(Map<String, Integer> some) {
        return new SheetChoice(urgency, blocks, reasons, some, language, moment);
    }

    /** The times that a date still to come is counted from. */
    private Map<String, Integer> timesTold(Edition edition) {
        PatientDates dates = new PatientDates(edition, times, moment);
        Map<String, Integer> told = new LinkedHashMap<>();
        for (DateMark mark : marks(edition)) {
            if (dates.ahead(mark).isPresent()) {
                questions(mark).forEach(question -> {
                    Integer time = times.get(question);
                    if (time != null) {
                        told.put(question, time);
                    }
                });
            }
        }
        return told;
    }

    /** The date marks that its texts say or its line of time shows. */
    private List<DateMark> marks(Edition edition) {
        DatesSaid said = DatesSaid.by(blocks);
        return edition.dates().stream()
                .filter(mark -> said.has(mark) || isOnLine(edition, mark))
                .toList();
    }

    /** Whether a mark stands on the line of time: one that texts say, only where a text of this sheet does. */
    boolean isOnLine(Edition edition, DateMark mark) {
        return urgency.allowsSelfCare()
                && mark.label().isPresent()
                && (DatesSaid.by(blocks).has(mark)
                        || !DatesSaid.by(edition.guidance()).has(mark));
    }

    static Set<String> questions(DateMark mark) {
        Set<String> questions = new LinkedHashSet<>();
        mark.since().ifPresent(questions::add);
        mark.minus().ifPresent(questions::add);
        return questions;
    }

    private static Map<String, Integer> times(Edition edition, Answers counted) {
        Map<String, Integer> times = new LinkedHashMap<>();
        edition.dates().stream().flatMap(mark -> questions(mark).stream()).forEach(question -> counted.to(question)
                .flatMap(answer -> answer.fold(
                        chosen -> Optional.<Integer>empty(),
                        signs -> Optional.<Integer>empty(),
                        amount -> Optional.of(amount.value())))
                .ifPresent(value -> times.put(question, value)));
        return times;
    }

    private static List<Wording> reasons(Edition edition, Assessment assessment) {
        if (assessment.urgency().endsQuestions()) {
            return List.of();
        }
        return assessment.rules().stream()
                .filter(rule -> !tellsPrivateAnswer(edition, assessment, rule))
                .map(Rule::reason)
                .distinct()
                .toList();
    }

    private static boolean tellsPrivateAnswer(Edition edition, Assessment assessment, Rule rule) {
        return rule.all().stream().anyMatch(condition -> isPrivate(edition, assessment, condition));
    }

    private static boolean isPrivate(Edition edition, Assessment assessment, Condition condition) {
        Question question = edition.question(condition.question());
        Optional<Answer> answer = assessment.counted().to(question.code());
        return question.confidential()
                || condition.fold(
                        anyOf -> answer.map(given -> namesPrivateOption(question, anyOf, given))
                                .orElse(true),
                        comparison -> false);
    }

    private static boolean namesPrivateOption(Question question, Condition.AnyOf anyOf, Answer given) {
        return question.options().stream()
                .filter(option -> option.confidential() && anyOf.options().contains(option.code()))
                .anyMatch(option -> given.fold(
                        chosen -> chosen.option().equals(option.code()),
                        signs -> signs.signs().contains(option.code()),
                        amount -> false));
    }
}
