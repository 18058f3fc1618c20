package guidepost.core.handout;

import guidepost.core.guide.DateMark;
import guidepost.core.guide.Edition;
import guidepost.core.guide.GuidanceBlock;
import guidepost.core.guide.Language;
import guidepost.core.guide.Place;
import guidepost.core.triage.Assessment;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Decides what one patient's sheet says: a pure function of the edition, the assessment, the language, the clinic and the moment. */
public final class HandoutComposer {
    private final Edition edition;
    private final SheetChoice choice;
    private final Phrasing phrasing;
    private final DateWords dateWords;
    private final PatientDates dates;
    private final Lines lines;

    private HandoutComposer(Edition edition, SheetChoice choice, Clinic clinic) {
        this.edition = edition;
        this.choice = choice;
        this.phrasing = new Phrasing(edition, clinic, choice.language());
        this.dateWords = new DateWords(phrasing.language(), clinic.twelveHourClock());
        this.dates = new PatientDates(edition, choice.times(), choice.moment());
        this.lines = new Lines(phrasing, code -> dates.say(code, dateWords));
    }

    /**
     * The sheet of one visit.
     *
     * @param moment when the visit was; shown in the clinic's time zone
     */
    public static Handout compose(
            Edition edition, Assessment assessment, Language language, ZonedDateTime moment, Clinic clinic) {
        return compose(edition, SheetChoice.of(edition, assessment, language, told(moment, clinic)), clinic);
    }

    /**
     * The sheet that a code stands for, as this clinic prints it.
     *
     * @throws BadSheetCode where the code is not of this edition
     */
    public static Handout compose(Edition edition, SheetCode code, Clinic clinic) throws BadSheetCode {
        return compose(edition, code.choice(edition, clinic.zone()), clinic);
    }

    private static Handout compose(Edition edition, SheetChoice choice, Clinic clinic) {
        return new HandoutComposer(edition, choice, clinic).handout();
    }

    /** As exactly as the sheet tells it, so that nothing on it depends on what it does not tell. */
    private static ZonedDateTime told(ZonedDateTime moment, Clinic clinic) {
        return moment.withZoneSameInstant(clinic.zone()).truncatedTo(ChronoUnit.MINUTES);
    }

    private Handout handout() {
        GuidanceBlock instruction = choice.blocks().stream()
                .filter(block -> block.place() == Place.INSTRUCTION)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no instruction for " + choice.urgency()));
        List<Handout.Box> boxes = new ArrayList<>();
        for (Place place : Place.values()) {
            if (place != Place.INSTRUCTION && place != Place.EMERGENCY_LIST) {
                box(place).ifPresent(boxes::add);
            }
        }
        return new Handout(
                choice.urgency(),
                phrasing.language(),
                phrasing.say(edition.title()),
                phrasing.say(instruction
                        .title()
                        .orElseThrow(() -> new IllegalStateException("an instruction needs a title"))),
                lines.of(instruction.text()),
                choice.reasons().stream().map(phrasing::say).distinct().toList(),
                boxes,
                box(Place.EMERGENCY_LIST).orElseThrow(() -> new IllegalStateException("no emergency list")),
                edition.stamp(),
                edition.sample(),
                dateWords.inFull(choice.moment()),
                phrasing.clinic(),
                choice.moment(),
                timeline(),
                SheetCode.of(edition, choice));
    }

    private Optional<Handout.Box> box(Place place) {
        List<Handout.Entry> entries = new ArrayList<>();
        for (GuidanceBlock block : choice.blocks()) {
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

    private record Ahead(DateMark mark, ZonedDateTime moment) {}

    private Optional<Timeline> timeline() {
        List<Ahead> ahead = edition.dates().stream()
                .filter(mark -> choice.isOnLine(edition, mark))
                .flatMap(mark -> dates.ahead(mark).map(moment -> new Ahead(mark, moment)).stream())
                .sorted(Comparator.comparing(Ahead::moment))
                .toList();
        if (ahead.isEmpty()) {
            return Optional.empty();
        }
        DatesSaid said = DatesSaid.by(choice.blocks());
        boolean began = ahead.stream().anyMatch(stop -> stop.mark().since().isPresent());
        return Optional.of(new Timeline(
                began,
                ahead.stream()
                        .map(stop -> new Timeline.Stop(
                                dateWords.shortDay(stop.moment()),
                                clock(stop),
                                stop.mark().label().map(phrasing::say).orElse(""),
                                said.has(stop.mark())))
                        .toList()));
    }

    private Optional<String> clock(Ahead stop) {
        return stop.mark().show() == DateMark.Show.CLOCK
                ? Optional.of(dateWords.clock(stop.moment()))
                : Optional.empty();
    }
}
