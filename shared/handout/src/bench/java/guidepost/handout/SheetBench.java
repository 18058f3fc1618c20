package guidepost.handout;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import guidepost.core.handout.Handout;
import guidepost.core.handout.Timeline;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * What one sheet of two sides costs its thread in processor time, beside the other ways to make it: all in one run, in turn, so that the machine's mood hits
 * them alike. Prints medians and ratios.
 */
public final class SheetBench {
    private static final int WARM = 40;
    private static final float MARGIN = 50;

    private static final Timeline AHEAD = new Timeline(
            true,
            List.of(
                    new Timeline.Stop("Wed 5 Mar", Optional.of("09:00"), "heat, if it helps", true),
                    new Timeline.Stop("Thu 6 Mar", Optional.empty(), "worst often over", true),
                    new Timeline.Stop("Mon 17 Mar", Optional.empty(), "be seen if no better", true)));
    private static final Handout HANDOUT = Handouts.ahead(AHEAD, Handouts.selfCare());
    private static final Sheet SHEET = Sheet.standard(PaperSize.A4);

    private SheetBench() {}

    private interface Maker {
        byte[] make() throws IOException;
    }

    /** @param arguments how many rounds, 60 if not told otherwise */
    public static void main(String[] arguments) throws IOException {
        XRLog.setLoggingEnabled(false);
        int rounds = arguments.length == 0 ? 60 : Integer.parseInt(arguments[0]);
        Map<String, Maker> makers = new LinkedHashMap<>();
        makers.put("tagged", () -> PdfHandout.write(HANDOUT, SHEET));
        makers.put("untagged", SheetBench::untagged);
        makers.put("PDFBox as its tutorials show it", SheetBench::tutorial);
        makers.put("openhtmltopdf, PDF/UA", SheetBench::html);
        Map<String, List<Long>> nanos = new LinkedHashMap<>();
        makers.keySet().forEach(name -> nanos.put(name, new ArrayList<>()));
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        Map<String, Integer> bytes = new LinkedHashMap<>();
        for (int round = -WARM; round < rounds; round++) {
            for (Map.Entry<String, Maker> maker : makers.entrySet()) {
                long before = threads.getCurrentThreadCpuTime();
                int length = maker.getValue().make().length;
                long spent = threads.getCurrentThreadCpuTime() - before;
                bytes.put(maker.getKey(), length);
                if (round >= 0) {
                    nanos.getOrDefault(maker.getKey(), List.of()).add(spent);
                }
            }
        }
        double tagged = median(nanos.getOrDefault("tagged", List.of()));
        System.out.printf(Locale.ROOT, "%-36s %10s %10s %10s%n", "", "ms", "of tagged", "bytes");
        nanos.forEach((name, times) -> System.out.printf(
                Locale.ROOT,
                "%-36s %10.2f %10.2f %,10d%n",
                name,
                median(times) / 1e6,
                median(times) / tagged,
                bytes.get(name)));
    }

    private static double median(List<Long> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElse(0L);
    }

    /** The same pages by the same brush, with nothing for those who cannot see them, and no archive's demands. */
    private static byte[] untagged() throws IOException {
        Layout layout = Paginator.paginate(HANDOUT, SHEET, Fonts.ruler());
        try (PDDocument document = new PDDocument()) {
            Map<Weight, PDFont> fonts = new EnumMap<>(Weight.class);
            for (Weight weight : Weight.values()) {
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(Fonts.file(weight)));
                font.setEnableGsub(false);
                fonts.put(weight, PDType0Font.load(document, font, true));
            }
            for (Layout.Page page : layout.pages()) {
                PDPage side = page(document);
                try (PDPageContentStream content = new PDPageContentStream(document, side)) {
                    page.with(
                            new PdfBrush(document, content, fonts, SHEET.paper().height(), new Tags() {
                                @Override
                                public void to(Part part) {}

                                @Override
                                public void close() {}
                            }));
                }
            }
            return bytes(document);
        }
    }

    private static PDPage page(PDDocument document) {
        PDPage side =
                new PDPage(new PDRectangle(SHEET.paper().width(), SHEET.paper().height()));
        document.addPage(side);
        return side;
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    /** The words alone: fonts loaded from their files, words measured by them until the line is full, each line shown. */
    private static byte[] tutorial() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDFont regular = PDType0Font.load(document, new ByteArrayInputStream(Fonts.file(Weight.REGULAR)));
            PDFont bold = PDType0Font.load(document, new ByteArrayInputStream(Fonts.file(Weight.BOLD)));
            float y = 0;
            PDPageContentStream content = new PDPageContentStream(document, page(document));
            for (Paragraph paragraph : paragraphs()) {
                PDFont font = paragraph.heading() ? bold : regular;
                for (String line : lines(paragraph.text(), font)) {
                    if (y > SHEET.paper().height() - 2 * MARGIN) {
                        content.close();
                        content = new PDPageContentStream(document, page(document));
                        y = 0;
                    }
                    content.beginText();
                    content.setFont(font, SHEET.body().size());
                    content.newLineAtOffset(MARGIN, SHEET.paper().height() - MARGIN - y);
                    content.showText(line);
                    content.endText();
                    y += SHEET.body().leading();
                }
            }
            content.close();
            return bytes(document);
        }
    }

    private static List<String> lines(String text, PDFont font) throws IOException {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            float width = font.getStringWidth(longer) / 1000 * SHEET.body().size();
            if (width > SHEET.textWidth() && !line.isEmpty()) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }

    private record Paragraph(String text, boolean heading) {}

    private static List<Paragraph> paragraphs() {
        List<Paragraph> all = new ArrayList<>();
        all.add(new Paragraph(HANDOUT.instruction(), true));
        HANDOUT.action().forEach(line -> all.add(new Paragraph(line.text(), false)));
        List<Handout.Box> boxes = new ArrayList<>(HANDOUT.boxes());
        boxes.add(HANDOUT.emergencyList());
        for (Handout.Box box : boxes) {
            all.add(new Paragraph(box.heading(), true));
            for (Handout.Entry entry : box.entries()) {
                entry.title().ifPresent(title -> all.add(new Paragraph(title, true)));
                entry.lines().forEach(line -> all.add(new Paragraph(line.text(), false)));
            }
        }
        return all;
    }

    private static byte[] html() throws IOException {
        StringBuilder html = new StringBuilder("<html lang=\"en\"><head><title>Back pain</title>"
                + "<meta name=\"subject\" content=\"Back pain\"/><style>@page { size: A4; margin: 12mm }"
                + " body { font-family: sheet; font-size: 14pt; line-height: 20pt }</style></head><body>");
        for (Paragraph paragraph : paragraphs()) {
            String tag = paragraph.heading() ? "h2" : "p";
            String text = paragraph.text().replace("&", "&amp;").replace("<", "&lt;");
            html.append('<')
                    .append(tag)
                    .append('>')
                    .append(text)
                    .append("</")
                    .append(tag)
                    .append('>');
        }
        html.append("</body></html>");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useFont(() -> new ByteArrayInputStream(Fonts.file(Weight.REGULAR)), "sheet");
        builder.useFont(
                () -> new ByteArrayInputStream(Fonts.file(Weight.BOLD)),
                "sheet",
                700,
                BaseRendererBuilder.FontStyle.NORMAL,
                true);
        builder.withHtmlContent(html.toString(), null);
        builder.toStream(out);
        builder.run();
        return out.toByteArray();
    }
}
