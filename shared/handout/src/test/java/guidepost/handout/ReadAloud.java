package guidepost.handout;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/**
 * A sheet as a screen reader reads it: by the structure tree alone, from its root.
 *
 * @param texts every part that has text, a figure's alternative included, as "H1 Rest a while"
 * @param unreached tagged text of the pages that no way from the root leads to
 * @param unowned tagged text that the parent tree gives to nobody, or to somebody else
 */
public record ReadAloud(List<String> texts, Set<String> unreached, Set<String> unowned) {

    public static ReadAloud of(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new Reader(document).read();
        }
    }

    /** The texts without their kinds, one after the other. */
    public String text() {
        return String.join(
                " ",
                texts.stream()
                        .map(text -> text.substring(text.indexOf(' ') + 1))
                        .toList());
    }

    private static final class Reader {
        private final COSDictionary root;
        private final Map<COSDictionary, Integer> numbers = new HashMap<>();
        private final Map<String, String> said = new HashMap<>();
        private final Map<String, COSDictionary> owners = new HashMap<>();
        private final Set<String> reached = new LinkedHashSet<>();
        private final Set<String> unowned = new LinkedHashSet<>();
        private final List<String> texts = new ArrayList<>();

        Reader(PDDocument document) throws IOException {
            root = document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
            COSArray parentTree = root.getCOSDictionary(COSName.PARENT_TREE).getCOSArray(COSName.NUMS);
            int page = 0;
            for (PDPage side : document.getPages()) {
                numbers.put(side.getCOSObject(), page);
                PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
                extractor.processPage(side);
                for (PDMarkedContent content : extractor.getMarkedContents()) {
                    if (content.getMCID() >= 0) {
                        said.put(page + "/" + content.getMCID(), text(content));
                    }
                }
                COSArray parents = owners(parentTree, side.getStructParents());
                for (int i = 0; i < parents.size(); i++) {
                    owners.put(page + "/" + i, (COSDictionary) parents.getObject(i));
                }
                page++;
            }
        }

        private static COSArray owners(COSArray parentTree, int key) {
            for (int i = 0; i < parentTree.size(); i += 2) {
                if (parentTree.getInt(i) == key) {
                    return (COSArray) parentTree.getObject(i + 1);
                }
            }
            return new COSArray();
        }

        private static String text(PDMarkedContent content) {
            StringBuilder text = new StringBuilder();
            for (Object piece : content.getContents()) {
                if (piece instanceof TextPosition position) {
                    text.append(position.getUnicode());
                }
            }
            return text.toString();
        }

        ReadAloud read() {
            visit(root);
            Set<String> unreached = new LinkedHashSet<>(said.keySet());
            unreached.removeAll(reached);
            return new ReadAloud(texts, unreached, unowned);
        }

        private void visit(COSDictionary element) {
            StringBuilder own = new StringBuilder();
            for (COSBase kid : kids(element)) {
                if (kid instanceof COSInteger number) {
                    own.append(said(element, element, number.intValue()));
                } else if (kid instanceof COSDictionary dictionary
                        && COSName.getPDFName("MCR").equals(dictionary.getCOSName(COSName.TYPE))) {
                    own.append(said(element, dictionary, dictionary.getInt(COSName.MCID)));
                } else if (kid instanceof COSDictionary dictionary) {
                    visit(dictionary);
                }
            }
            String alternative = element.getString(COSName.ALT);
            String text = alternative == null ? own.toString() : alternative;
            if (!text.isEmpty()) {
                texts.add(element.getNameAsString(COSName.S) + " " + text);
            }
        }

        private static List<COSBase> kids(COSDictionary element) {
            COSBase kids = element.getDictionaryObject(COSName.K);
            if (!(kids instanceof COSArray array)) {
                return kids == null ? List.of() : List.of(kids);
            }
            List<COSBase> all = new ArrayList<>();
            for (COSBase kid : array) {
                all.add(kid instanceof COSObject reference ? reference.getObject() : kid);
            }
            return all;
        }

        private String said(COSDictionary element, COSDictionary placed, int number) {
            String key = numbers.get(placed.getCOSDictionary(COSName.PG)) + "/" + number;
            reached.add(key);
            if (!element.equals(owners.get(key))) {
                unowned.add(key);
            }
            return said.getOrDefault(key, "");
        }
    }
}
