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

/**
 * A handout as a PDF that reads aloud (PDF/UA-1) and keeps (PDF/A-2a).
 *
 * <p>The same handout on the same sheet gives the same bytes: nothing is taken from a clock or from the machine.
 */
public final class PdfHandout {
    private PdfHandout() {}

    /** @throws HandoutFailed where the handout cannot be written in the typeface, or the sheet lacks its language */
    public static byte[] write(Handout handout, Sheet sheet) {
        return write(handout, Paginator.paginate(handout, sheet, Fonts.ruler()));
    }

    /** @throws HandoutFailed where the handout cannot be written in the typeface */
    public static byte[] write(Handout handout, Layout layout) {
        return write(Metadata.of(handout), layout);
    }

    /** The pages as they are set, with all that makes them a document. */
    static byte[] write(Metadata metadata, Layout layout) {
        Glyphs.check(layout);
        List<TrueTypeFont> opened = new ArrayList<>();
        try (PDDocument document = new PDDocument()) {
            metadata.into(document);
            Map<Weight, PDFont> fonts = fonts(document, opened);
            ReadingOrder order = new ReadingOrder();
            for (Layout.Page page : layout.pages()) {
                paint(document, page, layout.sheet().paper(), fonts, order);
            }
            order.into(document);
            Bookmarks.into(document, layout);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException | UncheckedIOException e) {
            throw new HandoutFailed("cannot write the sheet", e);
        } finally {
            opened.forEach(PdfHandout::close);
        }
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

    private static void paint(
            PDDocument document, Layout.Page page, PaperSize paper, Map<Weight, PDFont> fonts, ReadingOrder order)
            throws IOException {
        PDPage side = new PDPage(new PDRectangle(paper.width(), paper.height()));
        document.addPage(side);
        try (PDPageContentStream content = new PDPageContentStream(document, side);
                Tags tags = order.on(side, content)) {
            page.with(new PdfBrush(document, content, fonts, paper.height(), tags));
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
