package guidepost.handout;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** A sheet as it comes out of the printer: what can be read on it, and its ink. */
record Paper(List<String> pages, List<BufferedImage> images) {
    /** Dots an inch of the images. */
    static final float DPI = 100;

    static Paper of(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> pages = new ArrayList<>();
            List<BufferedImage> images = new ArrayList<>();
            PDFRenderer renderer = new PDFRenderer(document);
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page + 1);
                stripper.setEndPage(page + 1);
                pages.add(stripper.getText(document));
                images.add(renderer.renderImageWithDPI(page, DPI, ImageType.GRAY));
            }
            return new Paper(pages, images);
        }
    }

    static Paper of(guidepost.core.handout.Handout handout, Sheet sheet) throws IOException {
        return of(PdfHandout.write(handout, sheet));
    }

    /** A page as one reads it: bullets are no words, and where a line ends does not matter. */
    String read(int page) {
        return flat(pages.get(page));
    }

    static String flat(String text) {
        return text.replace("\u2022", " ").replaceAll("\\s+", " ").strip();
    }

    List<String> lines() {
        return pages.stream().flatMap(String::lines).map(String::strip).toList();
    }

    /** Whether there is ink at a place, given in points. */
    boolean isInk(int page, float x, float y) {
        return (images.get(page).getRGB(Math.round(x * DPI / 72), Math.round(y * DPI / 72)) & 0xFF) < 160;
    }

    boolean isWhite(int page, float x, float y, float width, float height) {
        for (float at = y; at < y + height; at += 0.5f) {
            for (float along = x; along < x + width; along += 0.5f) {
                if (isInk(page, along, at)) {
                    return false;
                }
            }
        }
        return true;
    }
}
