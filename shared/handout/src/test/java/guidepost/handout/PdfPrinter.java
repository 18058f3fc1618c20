package guidepost.handout;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.PrinterException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.print.Doc;
import javax.print.DocFlavor;
import javax.print.DocPrintJob;
import javax.print.PrintException;
import javax.print.ServiceUIFactory;
import javax.print.StreamPrintService;
import javax.print.attribute.Attribute;
import javax.print.attribute.AttributeSet;
import javax.print.attribute.HashAttributeSet;
import javax.print.attribute.HashPrintJobAttributeSet;
import javax.print.attribute.HashPrintServiceAttributeSet;
import javax.print.attribute.PrintJobAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.PrintServiceAttribute;
import javax.print.attribute.PrintServiceAttributeSet;
import javax.print.event.PrintJobAttributeListener;
import javax.print.event.PrintJobEvent;
import javax.print.event.PrintJobListener;
import javax.print.event.PrintServiceAttributeListener;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/** A printer that prints what it is sent into a PDF, and does what a test tells it to do. */
final class PdfPrinter extends StreamPrintService {
    private final ByteArrayOutputStream paper;
    private final PrintServiceAttributeSet says = new HashPrintServiceAttributeSet();
    private final Behaviour behaviour;
    private PrintRequestAttributeSet wishes;
    private int jobs;

    /** What becomes of a job. */
    enum Behaviour {
        PRINTS,
        REFUSES,
        DIES_MID_JOB,
        TAKES_NO_PAGES
    }

    PdfPrinter(ByteArrayOutputStream paper, Behaviour behaviour, PrintServiceAttribute... says) {
        super(paper);
        this.paper = paper;
        this.behaviour = behaviour;
        this.wishes = new javax.print.attribute.HashPrintRequestAttributeSet();
        for (PrintServiceAttribute attribute : says) {
            this.says.add(attribute);
        }
    }

    byte[] paper() {
        return paper.toByteArray();
    }

    int jobs() {
        return jobs;
    }

    PrintRequestAttributeSet wishes() {
        return wishes;
    }

    private void print(Pageable pages) throws PrintException {
        try (PDDocument document = new PDDocument();
                PdfBoxGraphics2DFontTextDrawer fonts = new PdfBoxGraphics2DFontTextDrawer()) {
            fonts.registerFont(new ByteArrayInputStream(Fonts.file(Weight.REGULAR)));
            fonts.registerFont(new ByteArrayInputStream(Fonts.file(Weight.BOLD)));
            for (int page = 0; page < pages.getNumberOfPages(); page++) {
                print(document, pages, page, fonts);
            }
            document.save(paper);
        } catch (IOException | PrinterException e) {
            throw new PrintException(e.toString());
        }
    }

    private static void print(PDDocument document, Pageable pages, int page, PdfBoxGraphics2DFontTextDrawer fonts)
            throws IOException, PrinterException {
        PageFormat format = pages.getPageFormat(page);
        PDRectangle size = new PDRectangle((float) format.getWidth(), (float) format.getHeight());
        PDPage side = new PDPage(size);
        document.addPage(side);
        PdfBoxGraphics2D graphics = new PdfBoxGraphics2D(document, size.getWidth(), size.getHeight());
        graphics.setFontTextDrawer(fonts);
        pages.getPrintable(page).print(graphics, format, page);
        graphics.dispose();
        try (PDPageContentStream content = new PDPageContentStream(document, side)) {
            content.transform(Matrix.getTranslateInstance(0, 0));
            content.drawForm(graphics.getXFormObject());
        }
    }

    @Override
    public DocPrintJob createPrintJob() {
        return new Job();
    }

    @Override
    public boolean isDocFlavorSupported(DocFlavor flavor) {
        return behaviour != Behaviour.TAKES_NO_PAGES && flavor.equals(DocFlavor.SERVICE_FORMATTED.PAGEABLE);
    }

    @Override
    public PrintServiceAttributeSet getAttributes() {
        return says;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T extends PrintServiceAttribute> @Nullable T getAttribute(Class<T> category) {
        return (T) says.get(category);
    }

    @Override
    public String getName() {
        return "paper tray";
    }

    @Override
    public String getOutputFormat() {
        return "application/pdf";
    }

    @Override
    public boolean isAttributeValueSupported(
            Attribute value, @Nullable DocFlavor flavor, @Nullable AttributeSet attributes) {
        return true;
    }

    @Override
    public DocFlavor[] getSupportedDocFlavors() {
        return new DocFlavor[] {DocFlavor.SERVICE_FORMATTED.PAGEABLE};
    }

    @Override
    public Class<?>[] getSupportedAttributeCategories() {
        return new Class<?>[0];
    }

    @Override
    public boolean isAttributeCategorySupported(Class<? extends Attribute> category) {
        return true;
    }

    @Override
    public @Nullable Object getDefaultAttributeValue(Class<? extends Attribute> category) {
        return null;
    }

    @Override
    public @Nullable Object getSupportedAttributeValues(
            Class<? extends Attribute> category, @Nullable DocFlavor flavor, @Nullable AttributeSet attributes) {
        return null;
    }

    @Override
    public AttributeSet getUnsupportedAttributes(@Nullable DocFlavor flavor, @Nullable AttributeSet attributes) {
        return new HashAttributeSet();
    }

    @Override
    public @Nullable ServiceUIFactory getServiceUIFactory() {
        throw new AssertionError("nobody may ask a printer for a dialog");
    }

    @Override
    public void addPrintServiceAttributeListener(PrintServiceAttributeListener listener) {}

    @Override
    public void removePrintServiceAttributeListener(PrintServiceAttributeListener listener) {}

    private final class Job implements DocPrintJob {
        private @Nullable PrintJobListener listener;

        @Override
        public PdfPrinter getPrintService() {
            return PdfPrinter.this;
        }

        @Override
        public void print(Doc doc, PrintRequestAttributeSet attributes) throws PrintException {
            jobs++;
            wishes = attributes;
            if (behaviour == Behaviour.REFUSES) {
                throw new PrintException("no such queue");
            }
            if (behaviour == Behaviour.DIES_MID_JOB && listener != null) {
                listener.printJobFailed(new PrintJobEvent(this, PrintJobEvent.JOB_FAILED));
                return;
            }
            try {
                PdfPrinter.this.print((Pageable) doc.getPrintData());
            } catch (IOException e) {
                throw new PrintException(e.toString());
            }
        }

        @Override
        public void addPrintJobListener(PrintJobListener added) {
            listener = added;
        }

        @Override
        public PrintJobAttributeSet getAttributes() {
            return new HashPrintJobAttributeSet();
        }

        @Override
        public void removePrintJobListener(PrintJobListener removed) {}

        @Override
        public void addPrintJobAttributeListener(PrintJobAttributeListener added, PrintJobAttributeSet attributes) {}

        @Override
        public void removePrintJobAttributeListener(PrintJobAttributeListener removed) {}
    }
}
