package guidepost.handout;

import guidepost.core.guide.Stamp;
import guidepost.core.handout.Handout;
import guidepost.core.handout.Handout.Run;
import guidepost.core.words.Phrases;
import guidepost.handout.Part.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The bottom of every page: whose sheet it is, which edition, when; and whether it may be given to a patient at all. */
final class Footer {
    private static final float RULE = 0.9f;
    private static final String BETWEEN = " \u00b7 ";
    private static final String CUT = "\u2026";
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_PART = 60;
    private static final int MOST_PAGES = 88;

    private final Sheet sheet;
    private final Typesetter typesetter;
    private final Phrases phrases;
    private final float room;
    private final List<Row> rows = new ArrayList<>();

    /** @param room at the right, left free for what stands beside the footer */
    Footer(Sheet sheet, Typesetter typesetter, Phrases phrases, Handout handout, float room) {
        this.sheet = sheet;
        this.typesetter = typesetter;
        this.phrases = phrases;
        this.room = room;
        notice(handout)
                .ifPresent(notice -> rows.addAll(typesetter.paragraph(
                        List.of(new Run(notice, true)),
                        sheet.small(),
                        Tone.INK,
                        sheet.left(),
                        sheet.width() - room,
                        paragraph())));
        rows.addAll(row(clinic(handout), true, width()));
        rows.addAll(row(provenance(handout), false, width()));
        rows.addAll(row(printed(handout), false, width() - pageWidth(MOST_PAGES, MOST_PAGES) - sheet.padding()));
    }

    private float width() {
        return sheet.width() - room;
    }

    private List<Row> row(String text, boolean bold, float width) {
        return typesetter.paragraph(
                List.of(new Run(text, bold)), sheet.footer(), Tone.INK, sheet.left(), width, paragraph());
    }

    private Part paragraph() {
        return typesetter.parts().in(typesetter.parts().sheet(), Role.PARAGRAPH);
    }

    /** Where the footer begins. */
    float top() {
        return sheet.bottom() - Row.height(rows) - sheet.entryGap();
    }

    /** Read out once, at the end of the last page. */
    List<Mark> marks(int page, int pages) {
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Frame(sheet.left(), top(), width(), RULE, 0, 0, Tone.EDGE, Tone.EDGE));
        for (Mark mark : Row.marks(rows, top() + sheet.entryGap())) {
            marks.add(page < pages ? mark.unread() : mark);
        }
        String count = page(page, pages);
        float x = sheet.left() + width() - pageWidth(page, pages);
        float y = sheet.bottom() - sheet.footer().leading() + sheet.footer().ascent();
        marks.add(new Mark.Words(x, y, count, Weight.REGULAR, sheet.footer().size(), Tone.INK, Part.DECORATION));
        return marks;
    }

    private float pageWidth(int page, int pages) {
        return typesetter.width(page(page, pages), Weight.REGULAR, sheet.footer());
    }

    private String page(int page, int pages) {
        return phrases.say("sheet.page", String.valueOf(page), String.valueOf(pages));
    }

    private Optional<String> notice(Handout handout) {
        if (handout.stamp().isEmpty()) {
            return Optional.of(phrases.say("sheet.draft"));
        }
        return handout.sample() ? Optional.of(phrases.say("sheet.sample")) : Optional.empty();
    }

    private static String clinic(Handout handout) {
        return joined(Stream.of(
                cut(handout.clinic().name(), LONGEST_NAME),
                cut(handout.clinic().address(), LONGEST_PART),
                cut(handout.clinic().phone(), LONGEST_PART)));
    }

    private String provenance(Handout handout) {
        String title = cut(handout.title(), LONGEST_PART);
        String edition = handout.stamp()
                .map(stamp -> edition(title, stamp))
                .orElseGet(() -> phrases.say("sheet.edition.draft", title));
        return joined(Stream.of(edition, phrases.say("sheet.language")));
    }

    private String printed(Handout handout) {
        return phrases.say("sheet.printed", cut(handout.printedAt(), LONGEST_PART));
    }

    private String edition(String title, Stamp stamp) {
        return phrases.say("sheet.edition", title, String.valueOf(stamp.number()), stamp.shortSeal());
    }

    /** A footer stays a footer, however long the clinic's name. */
    private static String cut(String text, int longest) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= longest
                ? line
                : line.substring(0, line.offsetByCodePoints(0, longest)) + CUT;
    }

    private static String joined(Stream<String> parts) {
        return parts.filter(part -> !part.isEmpty()).collect(Collectors.joining(BETWEEN));
    }
}
