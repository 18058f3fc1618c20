package guidepost.core.handout;

import guidepost.core.guide.Condition;
import guidepost.core.guide.Edition;
import guidepost.core.guide.GuidanceBlock;
import guidepost.core.guide.Language;
import guidepost.core.guide.Place;
import guidepost.core.guide.Question;
import guidepost.core.guide.Rule;
import guidepost.core.triage.Answer;
import guidepost.core.triage.Assessment;
import guidepost.core.triage.GuidanceFilter;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Decides what one patient's sheet says: a pure function of the edition, the assessment, the language, the clinic and the moment. */
public final class HandoutComposer {
    private final Edition edition;
    private final Assessment assessment;
    private final Phrasing phrasing;
    private final ZonedDateTime moment;
    private final DateWords dateWords;
    private final Lines lines;

    private HandoutComposer(Edition edition, Assessment assessment, Phrasing phrasing, ZonedDateTime moment) {
        this.edition = edition;
        this.assessment = assessment;
        this.phrasing = phrasing;
        this.moment = moment;
        this.dateWords = new DateWords(phrasing.language(), phrasing.clinic().twelveHourClock());
        this.lines = new Lines(phrasing, new PatientDates(edition, assessment.counted(), moment, dateWords));
    }

    /**
     * The sheet of one visit.
     *
     * @param moment when the visit was; shown in the clinic's time zone
     */
    public static Handout compose(
            Edition edition, Assessment assessment, Language language, ZonedDateTime moment, Clinic clinic) {
        Phrasing phrasing = new Phrasing(edition, clinic, language);
        return new HandoutComposer(edition, assessment, phrasing, toTheMinute(moment, clinic)).handout();
    }

    /** As exactly as the sheet tells it, so that nothing on it depends on what it does not tell. */
    private static ZonedDateTime toTheMinute(ZonedDateTime moment, Clinic clinic) {
        return moment.withZoneSameInstant(clinic.zone()).truncatedTo(ChronoUnit.MINUTES);
    }

    private Handout handout() {
        List<GuidanceBlock> blocks = GuidanceFilter.blocks(edition, assessment);
        GuidanceBlock instruction = blocks.stream()
                .filter(block -> block.place() == Place.INSTRUCTION)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no instruction for " + assessment.urgency()));
        List<Handout.Box> boxes = new ArrayList<>();
        for (Place place : Place.values()) {
            if (place != Place.INSTRUCTION && place != Place.EMERGENCY_LIST) {
                box(place, blocks).ifPresent(boxes::add);
            }
        }
        return new Handout(
                assessment.urgency(),
                phrasing.language(),
                phrasing.say(edition.title()),
                phrasing.say(instruction
                        .title()
                        .orElseThrow(() -> new IllegalStateException("an instruction needs a title"))),
                lines.of(instruction.text()),
                reasons(),
                boxes,
                box(Place.EMERGENCY_LIST, blocks).orElseThrow(() -> new IllegalStateException("no emergency list")),
                edition.stamp(),
                edition.sample(),
                dateWords.inFull(moment),
                phrasing.clinic(),
                moment);
    }

    private Optional<Handout.Box> box(Place place, List<GuidanceBlock> blocks) {
        List<Handout.Entry> entries = new ArrayList<>();
        for (GuidanceBlock block : blocks) {
            if (block.place() == place) {
                List<Handout.Line> said = lines.of(block.text());
                if (!said.isEmpty()) {
                    entries.add(new Handout.Entry(
                            block.code(), block.icon(), block.title().map(phrasing::say), said));
                }
            }
        }
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.of(new Handout.Box(place, phrasing.say(edition.heading(place)), entries));
    }

    private List<String> reasons() {
        if (assessment.urgency().endsQuestions()) {
            return List.of();
        }
        return assessment.rules().stream()
                .filter(rule -> !tellsPrivateAnswer(rule))
                .map(rule -> phrasing.say(rule.reason()))
                .distinct()
                .toList();
    }

    private boolean tellsPrivateAnswer(Rule rule) {
        return rule.all().stream().anyMatch(this::isPrivate);
    }

    private boolean isPrivate(Condition condition) {
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
