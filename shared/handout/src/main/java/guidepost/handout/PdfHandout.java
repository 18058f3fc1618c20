package guidepost.handout;

import guidepost.core.handout.Handout;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** A handout as a PDF. The same handout on the same sheet gives the same bytes: nothing is taken from a clock or from the machine. */
public final class PdfHandout {
    private static final float VERSION = 1.7f;

    private PdfHandout() {}

    /** @throws HandoutFailed where the handout cannot be written in the typeface, or the sheet lacks its language */
    public static byte[] write(Handout handout, Sheet sheet) {
        return write(handout, Paginator.paginate(handout, sheet, Fonts.ruler()));
    }

    /** @throws HandoutFailed where the handout cannot be written in the typeface */
    public static byte[] write(Handout handout, Layout layout) {
        Glyphs.check(layout);
        List<TrueTypeFont> opened = new ArrayList<>();
        try (PDDocument document = new PDDocument()) {
            describe(document, handout, layout);
            Map<Weight, PDFont> fonts = fonts(document, opened);
            for (Layout.Page page : layout.pages()) {
                paint(document, page, layout.sheet().paper(), fonts);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException | UncheckedIOException e) {
            throw new HandoutFailed("cannot write the sheet", e);
        } finally {
            opened.forEach(PdfHandout::close);
        }
    }

    private static void describe(PDDocument document, Handout handout, Layout layout) {
        String title = handout.title() + ": " + handout.instruction();
        document.setVersion(VERSION);
        document.setDocumentId((long) layout.toString().hashCode());
        document.getDocumentInformation().setTitle(title);
        document.getDocumentInformation().setAuthor(handout.clinic().name());
        document.getDocumentCatalog().setLanguage(handout.language().tag());
        PDViewerPreferences preferences =
                new PDViewerPreferences(document.getDocumentCatalog().getCOSObject());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
    }

    private static Map<Weight, PDFont> fonts(PDDocument document, List<TrueTypeFont> opened) throws IOException {
        Map<Weight, PDFont> fonts = new EnumMap<>(Weight.class);
        for (Weight weight : Weight.values()) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(Fonts.file(weight)));
            opened.add(font);
            // Ligatures: PDFBox compiles a pattern for them with every text it shows.
            font.setEnableGsub(false);
            fonts.put(weight, PDType0Font.load(document, font, true));
        }
        return fonts;
    }

    private static void paint(PDDocument document, Layout.Page page, PaperSize paper, Map<Weight, PDFont> fonts)
            throws IOException {
        PDPage side = new PDPage(new PDRectangle(paper.width(), paper.height()));
        document.addPage(side);
        try (PDPageContentStream content = new PDPageContentStream(document, side)) {
            page.with(new PdfBrush(content, fonts, paper.height()));
        }
    }

    private static void close(TrueTypeFont font) {
        try {
            font.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
