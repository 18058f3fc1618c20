package guidepost.exchange.guide;

import guidepost.core.guide.Edition;
import guidepost.core.guide.Language;
import guidepost.core.handout.Clinic;
import guidepost.core.handout.Handout;
import guidepost.core.handout.HandoutComposer;
import guidepost.core.triage.Answers;
import guidepost.core.triage.Assessment;
import guidepost.core.triage.Triage;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;

/** The sheets of one guide in one clinic at one moment. */
record Sheets(Edition guide, ZonedDateTime moment, Clinic clinic, Language language) {
    static final ZoneId LONDON = ZoneId.of("Europe/London");
    static final ZonedDateTime TUESDAY_TEN = ZonedDateTime.of(2026, 3, 10, 10, 0, 0, 0, LONDON);

    /** In a British clinic, on Tuesday 10 March 2026 at ten. */
    static Sheets of(Edition guide) {
        return new Sheets(guide, TUESDAY_TEN, clinic("GB", LONDON), Language.ENGLISH);
    }

    Sheets at(ZonedDateTime other) {
        return new Sheets(guide, other, clinic, language);
    }

    Sheets inAmerica() {
        return new Sheets(guide, moment, clinic("US", ZoneId.of("America/New_York")), language);
    }

    Sheets in(Language other) {
        return new Sheets(guide, moment, clinic, other);
    }

    private static Clinic clinic(String region, ZoneId zone) {
        return new Clinic(
                "Hill Road Clinic", "1 Hill Road", "01234 567890", "999", "111", region, zone, region.equals("US"));
    }

    Handout compose(Answers answers) {
        return compose(Triage.assess(guide, answers));
    }

    Handout compose(Assessment assessment) {
        return HandoutComposer.compose(guide, assessment, language, moment, clinic);
    }

    /** The blocks in its boxes, by code; the emergency list aside. */
    static List<String> blocks(Handout sheet) {
        return entries(sheet).map(Handout.Entry::code).toList();
    }

    static Stream<Handout.Entry> entries(Handout sheet) {
        return sheet.boxes().stream().flatMap(box -> box.entries().stream());
    }

    /** The lines of one of its blocks; none where it is not there. */
    static List<String> lines(Handout sheet, String block) {
        return entries(sheet)
                .filter(entry -> entry.code().equals(block))
                .flatMap(Sheets::lines)
                .toList();
    }

    private static Stream<String> lines(Handout.Entry entry) {
        return entry.lines().stream().map(Handout.Line::text);
    }

    /** Everything that can be read on it, line by line. */
    static List<String> everyLine(Handout sheet) {
        Stream<Handout.Box> boxes = Stream.concat(sheet.boxes().stream(), Stream.of(sheet.emergencyList()));
        return Stream.of(
                        Stream.of(sheet.title(), sheet.instruction(), sheet.printedAt()),
                        sheet.action().stream().map(Handout.Line::text),
                        sheet.reasons().stream(),
                        boxes.flatMap(box -> Stream.concat(
                                Stream.of(box.heading()),
                                box.entries().stream()
                                        .flatMap(entry -> Stream.concat(entry.title().stream(), lines(entry))))))
                .flatMap(lines -> lines)
                .toList();
    }
}
