package guidepost.handout;

import guidepost.core.guide.Language;
import guidepost.core.handout.Handout;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** What a sheet says of itself to programs: that it is accessible (PDF/UA-1) and archival (PDF/A-2a), its title, language, date and colours. */
final class Metadata {
    private static final float VERSION = 1.7f;
    private static final String PRODUCER = "Guidepost";
    private static final String COLOURS = "sRGB";

    private final String title;
    private final String author;
    private final Language language;
    private final ZonedDateTime moment;
    private final long identity;

    /** @param identity the same for the same content, on every machine */
    private Metadata(String title, String author, Language language, ZonedDateTime moment, long identity) {
        this.title = title;
        this.author = author;
        this.language = language;
        this.moment = moment;
        this.identity = identity;
    }

    static Metadata of(Handout handout) {
        String title = handout.title() + ": " + handout.instruction();
        return new Metadata(
                title,
                handout.clinic().name(),
                handout.language(),
                handout.moment(),
                identity(title + handout.printedAt() + handout.boxes() + handout.clinic()));
    }

    static Metadata of(Report report) {
        return new Metadata(
                report.title(), report.author(), report.language(), report.moment(), identity(report.toString()));
    }

    void into(PDDocument document) throws IOException {
        document.setVersion(VERSION);
        document.setDocumentId(identity);
        information(document.getDocumentInformation());
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(xmp().getBytes(StandardCharsets.UTF_8));
        document.getDocumentCatalog().setMetadata(metadata);
        document.getDocumentCatalog().setLanguage(language.tag());
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
        colours(document);
    }

    private static long identity(String content) {
        long identity = 1;
        for (int i = 0; i < content.length(); i++) {
            identity = 31 * identity + content.charAt(i);
        }
        return identity;
    }

    private void information(PDDocumentInformation information) {
        Calendar stamped = GregorianCalendar.from(moment);
        information.setTitle(title);
        information.setAuthor(author);
        information.setProducer(PRODUCER);
        information.setCreationDate(stamped);
        information.setModificationDate(stamped);
    }

    /** The profile as it stands: read through Java, it would come out as each Java thinks best. */
    private static void colours(PDDocument document) throws IOException {
        try (InputStream profile = Metadata.class.getResourceAsStream("srgb.icc")) {
            if (profile == null) {
                throw new IllegalStateException("no colour profile");
            }
            PDStream colours = new PDStream(document, profile, COSName.FLATE_DECODE);
            colours.getCOSObject().setInt(COSName.N, 3);
            COSDictionary intent = new COSDictionary();
            intent.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
            intent.setItem(COSName.S, COSName.GTS_PDFA1);
            intent.setItem(COSName.DEST_OUTPUT_PROFILE, colours);
            intent.setString(COSName.INFO, COLOURS);
            intent.setString(COSName.OUTPUT_CONDITION_IDENTIFIER, COLOURS);
            document.getDocumentCatalog().addOutputIntent(new PDOutputIntent(intent));
        }
    }

    private String xmp() {
        String date = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx", Locale.ROOT)
                .format(moment);
        return template()
                .replace("@LANGUAGE@", escaped(language.tag()))
                .replace("@DATE@", date)
                .replace("@PRODUCER@", PRODUCER)
                .replace("@CLINIC@", escaped(author))
                .replace("@TITLE@", escaped(title));
    }

    private static String template() {
        try (InputStream template = Metadata.class.getResourceAsStream("metadata.xml")) {
            if (template == null) {
                throw new IllegalStateException("no metadata template");
            }
            return new String(template.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String escaped(String text) {
        return text.replaceAll("\\p{Cntrl}", " ")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
