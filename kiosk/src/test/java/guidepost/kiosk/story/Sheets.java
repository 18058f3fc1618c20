package guidepost.kiosk.story;

import guidepost.core.handout.Handout;
import guidepost.handout.PaperSize;
import guidepost.handout.PdfHandout;
import guidepost.handout.Sheet;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads what a patient would read on paper. */
final class Sheets {
    private Sheets() {}

    static String read(Handout handout) {
        try (PDDocument document = Loader.loadPDF(PdfHandout.write(handout, Sheet.standard(PaperSize.A4)))) {
            return plain(new PDFTextStripper().getText(document));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** One line, one space between words. */
    static String plain(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
