package guidepost.handout;

import guidepost.core.guide.Place;
import guidepost.core.handout.Handout;
import guidepost.core.handout.Timeline;
import guidepost.core.words.Phrases;
import guidepost.handout.Part.Role;
import guidepost.handout.SetBox.SetEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sets the boxes of a handout: guidance under a plain heading, the emergency list under a black one. */
final class Boxes {
    /** The order of the guidance on the sheet. */
    static final List<Place> ORDER = List.of(Place.TODAY, Place.NEXT_DAYS, Place.GET_HELP, Place.WHY, Place.LATER);

    /** In place of a block's code; no block has such a one. */
    static final String TIMELINE = "the line of time";

    /** In place of a block's code, as well. */
    static final String TEACH_BACK = "in your own words";

    private static final String SPEECH = "speech-bubble";

    private final Sheet sheet;
    private final Typesetter typesetter;
    private final Phrases phrases;

    Boxes(Sheet sheet, Typesetter typesetter, Phrases phrases) {
        this.sheet = sheet;
        this.typesetter = typesetter;
        this.phrases = phrases;
    }

    /** @param timeline stands at the end of the box of the next days */
    List<SetBox> guidance(List<Handout.Box> boxes, Optional<Timeline> timeline) {
        return ORDER.stream()
                .flatMap(place -> boxes.stream().filter(box -> box.place() == place))
                .filter(box -> !box.entries().isEmpty())
                .map(box -> guidance(box, box.place() == Place.NEXT_DAYS ? timeline : Optional.empty()))
                .toList();
    }

    /** What clinicians ask so that both know it was understood, for somebody at home to ask. Gives way before all guidance. */
    SetBox teachBack() {
        Handout.Line line = new Handout.Line(
                false,
                List.of(
                        new Handout.Run(phrases.say("sheet.teach"), true),
                        new Handout.Run(" " + phrases.say("sheet.teach.questions"), false)));
        Handout.Entry entry = new Handout.Entry(TEACH_BACK, Optional.of(SPEECH), Optional.empty(), List.of(line));
        List<Row> rows = typesetter.entry(entry, entry.icon(), section());
        return new SetBox(Place.LATER, List.of(), List.of(), List.of(new SetEntry(TEACH_BACK, rows)));
    }

    private SetBox guidance(Handout.Box box, Optional<Timeline> timeline) {
        Part section = section();
        List<SetEntry> entries = new ArrayList<>();
        Optional<String> before = Optional.empty();
        for (Handout.Entry entry : box.entries()) {
            Optional<String> icon = entry.icon().equals(before) ? Optional.empty() : entry.icon();
            entries.add(new SetEntry(entry.code(), typesetter.entry(entry, icon, section)));
            before = entry.icon();
        }
        timeline.ifPresent(line -> entries.add(
                new SetEntry(TIMELINE, List.of(new LineOfTime(sheet, typesetter, phrases).row(line, section)))));
        return new SetBox(
                box.place(),
                typesetter.heading(box.heading(), sheet.heading(), Tone.INK, heading(section)),
                typesetter.heading(again(box), sheet.heading(), Tone.INK, Part.DECORATION),
                entries);
    }

    /** Its last word, whom to call, is as large as what to do first. */
    SetBox emergencyList(Handout.Box box) {
        Part section = section();
        List<SetEntry> entries = box.entries().stream()
                .map(entry -> new SetEntry(entry.code(), signs(entry, section)))
                .toList();
        String icon = box.entries().stream()
                .flatMap(entry -> entry.icon().stream())
                .findFirst()
                .orElse("");
        return new SetBox(
                box.place(),
                band(box.heading(), icon, heading(section)),
                band(again(box), icon, Part.DECORATION),
                entries);
    }

    private List<Row> signs(Handout.Entry entry, Part section) {
        List<Row> rows = new ArrayList<>();
        entry.title()
                .ifPresent(title -> rows.addAll(typesetter.heading(
                        title, sheet.body(), Tone.INK, typesetter.parts().in(section, Role.SUBHEADING))));
        rows.addAll(typesetter.lines(entry.lines(), sheet.body(), sheet.action(), section));
        return rows;
    }

    private Part section() {
        Parts parts = typesetter.parts();
        return parts.in(parts.sheet(), Role.SECTION);
    }

    private Part heading(Part section) {
        return typesetter.parts().in(section, Role.HEADING);
    }

    private String again(Handout.Box box) {
        return phrases.say("sheet.again", box.heading());
    }

    /** A heading in white on black, over the padding of its box. */
    private List<Row> band(String heading, String icon, Part part) {
        List<Row> words = typesetter.heading(heading, sheet.heading(), Tone.PAPER, part);
        float above = sheet.padding();
        float below = sheet.padding() / 2;
        float height = Row.height(words) + below;
        List<Mark> marks = new ArrayList<>();
        marks.add(ink(-above, above + height, Flow.CORNER));
        marks.add(ink(height - 2 * Flow.CORNER, 2 * Flow.CORNER, 0));
        float side = Math.min(sheet.icon(), above + height - 4);
        float x = sheet.left() + (sheet.iconMargin() - side) / 2;
        marks.add(new Mark.Picture(x, (height - above - side) / 2, side, icon, Tone.PAPER));
        marks.addAll(Row.marks(words, (height - above - Row.height(words)) / 2));
        return List.of(new Row(height + sheet.entryGap(), marks, true));
    }

    private Mark ink(float y, float height, float corner) {
        return new Mark.Frame(sheet.left(), y, sheet.width(), height, corner, 0, Tone.INK, Tone.INK);
    }
}
