package guidepost.handout;

import guidepost.core.handout.Handout;
import guidepost.core.handout.Handout.Run;
import guidepost.core.words.Phrases;
import guidepost.handout.Layout.Page;
import guidepost.handout.Part.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A report as a PDF, as accessible and as lasting as a sheet; small type, for people at a desk. */
public final class PdfReport {
    /** Stands for a character the typeface does not have: a name is not kept from a report by its letters. */
    private static final String UNKNOWN = "?";

    private static final int MARGIN = 48;
    private static final int WIDEST_LINE = 100;

    private final Report report;
    private final Sheet sheet;
    private final Phrases phrases;
    private final Typesetter typesetter;

    private PdfReport(Report report, Sheet sheet) {
        this.report = report;
        this.sheet = sheet;
        this.phrases = Phrases.of(Paginator.class, report.language());
        this.typesetter = new Typesetter(sheet, Fonts.ruler(), report.language().locale(), phrases);
    }

    /**
     * The same report on the same paper gives the same bytes.
     *
     * @throws HandoutFailed where it cannot be written
     * @throws IllegalArgumentException where the sheets have no words in its language
     */
    public static byte[] write(Report report, PaperSize paper) {
        Sheet sheet = sheet(paper);
        return PdfHandout.write(Metadata.of(report), new PdfReport(report, sheet).layout());
    }

    private static Sheet sheet(PaperSize paper) {
        return new Sheet(
                paper,
                new TypeSize(20, 26),
                new TypeSize(11, 15),
                new TypeSize(14, 20),
                new TypeSize(11, 15),
                new TypeSize(9, 12),
                new TypeSize(9, 12),
                MARGIN,
                MARGIN,
                MARGIN,
                0,
                0,
                0,
                14,
                4,
                3,
                WIDEST_LINE,
                Integer.MAX_VALUE);
    }

    private Layout layout() {
        Flow flow =
                new Flow(sheet, sheet.bottom() - sheet.boxGap() - sheet.footer().leading());
        Part whole = typesetter.parts().sheet();
        flow.add(typesetter.heading(
                shown(report.title()),
                sheet.banner(),
                Tone.INK,
                typesetter.parts().in(whole, Role.TITLE)));
        for (Report.Section section : report.sections()) {
            List<Row> rows = new ArrayList<>();
            rows.add(Row.space(sheet.boxGap()));
            typesetter
                    .heading(
                            shown(section.heading()),
                            sheet.heading(),
                            Tone.INK,
                            typesetter.parts().in(whole, Role.HEADING))
                    .forEach(row -> rows.add(row.kept()));
            rows.addAll(typesetter.lines(shown(section.lines()), sheet.body(), sheet.body(), whole));
            flow.add(rows);
        }
        return new Layout(sheet, numbered(flow.pages()), List.of());
    }

    private List<Page> numbered(List<List<Mark>> pages) {
        List<Page> numbered = new ArrayList<>();
        for (List<Mark> marks : pages) {
            List<Mark> all = new ArrayList<>(marks);
            String count = phrases.say("sheet.page", String.valueOf(numbered.size() + 1), String.valueOf(pages.size()));
            float x = sheet.right() - typesetter.width(count, Weight.REGULAR, sheet.footer());
            all.add(new Mark.Words(
                    x, sheet.bottom(), count, Weight.REGULAR, sheet.footer().size(), Tone.INK, Part.DECORATION));
            numbered.add(new Page(all));
        }
        return numbered;
    }

    private static List<Handout.Line> shown(List<Handout.Line> lines) {
        return lines.stream()
                .map(line -> new Handout.Line(
                        line.bullet(),
                        line.runs().stream()
                                .map(run -> new Run(shown(run.text()), run.bold()))
                                .toList()))
                .toList();
    }

    private static String shown(String text) {
        List<Integer> missing = Fonts.missing(text);
        return missing.isEmpty()
                ? text
                : text.codePoints()
                        .mapToObj(point -> missing.contains(point) ? UNKNOWN : Character.toString(point))
                        .collect(Collectors.joining());
    }
}
