package guidepost.handout;

import guidepost.handout.Part.Role;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** The headings of a sheet of several pages, to go to. */
final class Bookmarks {
    private Bookmarks() {}

    /** Where a heading begins, and as much of its text as has been met. */
    private record Heading(int page, float top, StringBuilder text) {}

    static void into(PDDocument document, Layout layout) {
        if (layout.pages().size() < 2) {
            return;
        }
        PDDocumentOutline outline = new PDDocumentOutline();
        float height = layout.sheet().paper().height();
        for (Heading heading : headings(layout).values()) {
            PDPageXYZDestination place = new PDPageXYZDestination();
            place.setPage(document.getPage(heading.page()));
            place.setTop(Math.round(height - heading.top()));
            PDOutlineItem item = new PDOutlineItem();
            item.setTitle(heading.text().toString());
            item.setDestination(place);
            outline.addLast(item);
        }
        document.getDocumentCatalog().setDocumentOutline(outline);
    }

    private static Map<Integer, Heading> headings(Layout layout) {
        Map<Integer, Heading> headings = new LinkedHashMap<>();
        for (int page = 0; page < layout.pages().size(); page++) {
            for (Mark mark : layout.pages().get(page).marks()) {
                if (mark instanceof Mark.Words words && isHeading(words.part())) {
                    Heading here = new Heading(page, words.y() - words.size(), new StringBuilder());
                    headings.computeIfAbsent(words.part().number(), first -> here)
                            .text()
                            .append(words.text());
                }
            }
        }
        return headings;
    }

    private static boolean isHeading(Part part) {
        return part.role() == Role.TITLE || part.role() == Role.HEADING;
    }
}
