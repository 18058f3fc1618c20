package guidepost.handout;

import guidepost.handout.Part.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.COSObjectable;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/** The parts of a sheet as a PDF's structure tree: what is read out, in which order, and as what. */
final class ReadingOrder {
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final Map<Integer, PDStructureElement> elements = new HashMap<>();
    private final Map<Integer, COSObjectable> owners = new TreeMap<>();

    /** What a part is called in a PDF. */
    private static String name(Role role) {
        return switch (role) {
            case DECORATION -> "Artifact";
            case SHEET -> "Document";
            case SECTION -> "Sect";
            case TITLE -> "H1";
            case HEADING -> "H2";
            case SUBHEADING -> "H3";
            case PARAGRAPH -> "P";
            case LIST -> "L";
            case ITEM -> "LI";
            case ITEM_TEXT -> "LBody";
            case FIGURE -> "Figure";
        };
    }

    /** The tags of one page, to be closed when all is painted. */
    Tags on(PDPage page, PDPageContentStream content) {
        COSArray parents = new COSArray();
        int number = owners.size();
        page.setStructParents(number);
        page.getCOSObject().setName(COSName.getPDFName("Tabs"), "S");
        owners.put(number, new PDParentTreeValue(parents));
        return new PageTags(page, content, parents);
    }

    /** Hangs the tree into the document. */
    void into(PDDocument document) {
        PDNumberTreeNode parentTree = new PDNumberTreeNode(PDParentTreeValue.class);
        parentTree.setNumbers(owners);
        root.setParentTree(parentTree);
        root.setParentTreeNextKey(owners.size());
        document.getDocumentCatalog().setStructureTreeRoot(root);
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        document.getDocumentCatalog().setMarkInfo(marked);
    }

    private PDStructureElement element(Part part, PDPage page) {
        PDStructureElement known = elements.get(part.number());
        if (known != null) {
            return known;
        }
        PDStructureNode parent = part.within()
                .<PDStructureNode>map(whole -> element(whole, page))
                .orElse(root);
        PDStructureElement element = new PDStructureElement(name(part.role()), parent);
        element.setPage(page);
        if (!part.alternative().isEmpty()) {
            element.setAlternateDescription(part.alternative());
        }
        parent.appendKid(element);
        elements.put(part.number(), element);
        return element;
    }

    private final class PageTags implements Tags {
        private final PDPage page;
        private final PDPageContentStream content;
        private final COSArray parents;
        private int open = NONE;
        private static final int NONE = Integer.MIN_VALUE;

        PageTags(PDPage page, PDPageContentStream content, COSArray parents) {
            this.page = page;
            this.content = content;
            this.parents = parents;
        }

        @Override
        public void to(Part part) throws IOException {
            if (part.number() == open) {
                return;
            }
            close();
            open = part.number();
            if (part.isDecoration()) {
                content.beginMarkedContent(COSName.ARTIFACT);
            } else {
                content.beginMarkedContent(COSName.getPDFName(name(part.role())), take(part));
            }
        }

        private int take(Part part) {
            PDStructureElement element = element(part, page);
            int number = parents.size();
            parents.add(element);
            COSDictionary first = element.getCOSObject().getCOSDictionary(COSName.PG);
            if (page.getCOSObject().equals(first)) {
                element.appendKid(number);
            } else {
                PDMarkedContentReference elsewhere = new PDMarkedContentReference();
                elsewhere.setPage(page);
                elsewhere.setMCID(number);
                element.appendKid(elsewhere);
            }
            return number;
        }

        @Override
        public void close() {
            if (open == NONE) {
                return;
            }
            try {
                content.endMarkedContent();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            open = NONE;
        }
    }
}
