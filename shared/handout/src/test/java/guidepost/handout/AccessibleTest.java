package guidepost.handout;

import static org.assertj.core.api.Assertions.assertThat;

import guidepost.core.handout.Handout;
import guidepost.core.handout.Handout.Box;
import guidepost.core.handout.Handout.Entry;
import guidepost.core.handout.Handout.Line;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What somebody hears who cannot see the page, and what an archive demands of it. */
class AccessibleTest {
    private static final Sheet A4 = Sheet.standard(PaperSize.A4);
    private static final Sheet LARGE_LETTER = Sheet.largePrint(PaperSize.LETTER);

    @ParameterizedTest
    @MethodSource("guidepost.handout.PdfHandoutTest#everyKind")
    void every_kind_of_sheet_is_accessible_and_archival(Handout handout) {
        for (Sheet sheet : List.of(A4, LARGE_LETTER)) {
            assertThat(Conformance.faults(PdfHandout.write(handout, sheet))).isEmpty();
        }
    }

    @Test
    void a_sheet_without_its_language_is_found_out() throws IOException {
        assertThat(Conformance.faults(broken(
                        document -> document.getDocumentCatalog().getCOSObject().removeItem(COSName.LANG))))
                .isNotEmpty();
    }

    @Test
    void a_drawing_without_its_words_is_found_out() throws IOException {
        byte[] pdf = broken(document -> element(document, "Figure").removeItem(COSName.ALT));

        assertThat(Conformance.faults(pdf)).anyMatch(fault -> fault.contains("7.3"));
    }

    @ParameterizedTest
    @MethodSource("guidepost.handout.PdfHandoutTest#everyKind")
    void every_tagged_word_is_reached_from_the_root_and_belongs_to_what_reads_it(Handout handout) throws IOException {
        for (Sheet sheet : List.of(A4, LARGE_LETTER)) {
            ReadAloud read = ReadAloud.of(PdfHandout.write(handout, sheet));

            assertThat(read.unreached()).isEmpty();
            assertThat(read.unowned()).isEmpty();
        }
    }

    @Test
    void a_part_cut_off_the_tree_is_found_out() throws IOException {
        byte[] pdf = broken(document -> kids(element(document, "Document")).remove(1));

        assertThat(ReadAloud.of(pdf).unreached()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("guidepost.handout.PdfHandoutTest#everyKind")
    void it_reads_as_composed_part_by_part(Handout handout) throws IOException {
        for (Sheet sheet : List.of(A4, LARGE_LETTER)) {
            List<String> leftOut =
                    Paginator.paginate(handout, sheet, Fonts.ruler()).leftOut();
            List<String> read = ReadAloud.of(PdfHandout.write(handout, sheet)).texts();

            assertThat(read).startsWith("H1 " + handout.instruction());
            assertThat(read)
                    .containsSubsequence(
                            handout.action().stream().map(AccessibleTest::kind).toList());
            assertThat(without(read, "Figure ")).containsSequence(spoken(handout.emergencyList(), List.of()));
            List<String> guidance = guidance(handout, leftOut);
            if (!guidance.isEmpty()) {
                assertThat(read).containsSubsequence(guidance);
            }
        }
    }

    private static List<String> without(List<String> texts, String kind) {
        return texts.stream().filter(text -> !text.startsWith(kind)).toList();
    }

    /** In the order of the sheet. */
    private static List<String> guidance(Handout handout, List<String> leftOut) {
        List<String> all = new ArrayList<>();
        handout.boxes().stream()
                .filter(box -> !handout.urgency().endsQuestions())
                .sorted(java.util.Comparator.comparing(box -> Boxes.ORDER.indexOf(box.place())))
                .forEach(box -> all.addAll(spoken(box, leftOut)));
        return all;
    }

    private static List<String> spoken(Box box, List<String> leftOut) {
        List<String> all = new ArrayList<>();
        for (Entry entry : box.entries()) {
            if (!leftOut.contains(entry.code())) {
                entry.title().ifPresent(title -> all.add("H3 " + title));
                entry.lines().forEach(line -> all.add(kind(line)));
            }
        }
        if (!all.isEmpty()) {
            all.add(0, "H2 " + box.heading());
        }
        return all;
    }

    private static String kind(Line line) {
        return (line.bullet() ? "LBody " : "P ") + line.text();
    }

    @Test
    void the_foot_of_the_page_is_read_once_at_the_end() throws IOException {
        List<String> read = ReadAloud.of(PdfHandout.write(Handouts.book(), A4)).texts();

        assertThat(read)
                .filteredOn(text -> text.contains("Mill Lane Surgery \u00b7"))
                .hasSize(1);
        assertThat(read.get(read.size() - 1)).isEqualTo("P Printed Monday 3 March 2025, 14:05");
    }

    @Test
    void a_drawing_that_shows_how_is_told_in_words() throws IOException {
        assertThat(ReadAloud.of(PdfHandout.write(Handouts.book(), A4)).texts())
                .contains("Figure Drawing: a person lies on the back, with the knees bent over pillows.");
    }

    @Test
    void of_two_pages_the_headings_are_bookmarks() throws IOException {
        try (PDDocument document = Loader.loadPDF(PdfHandout.write(Handouts.book(), A4))) {
            List<String> titles = Stream.iterate(
                            document.getDocumentCatalog().getDocumentOutline().getFirstChild(),
                            java.util.Objects::nonNull,
                            PDOutlineItem::getNextSibling)
                    .map(PDOutlineItem::getTitle)
                    .toList();

            assertThat(titles)
                    .startsWith("Book to be seen within 2 weeks", "Today")
                    .contains("Get emergency help now if", "When to get help");
        }
        try (PDDocument document = Loader.loadPDF(PdfHandout.write(Handouts.emergency(), A4))) {
            assertThat(document.getDocumentCatalog().getDocumentOutline()).isNull();
        }
    }

    private interface Damage {
        void to(PDDocument document);
    }

    private static byte[] broken(Damage damage) throws IOException {
        try (PDDocument document = Loader.loadPDF(PdfHandout.write(Handouts.book(), A4))) {
            damage.to(document);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static COSDictionary element(PDDocument document, String kind) {
        return find(document.getDocumentCatalog().getStructureTreeRoot().getCOSObject(), kind)
                .findFirst()
                .orElseThrow();
    }

    private static Stream<COSDictionary> find(COSDictionary from, String kind) {
        Stream<COSDictionary> self = kind.equals(from.getNameAsString(COSName.S)) ? Stream.of(from) : Stream.of();
        return Stream.concat(self, children(from).stream().flatMap(child -> find(child, kind)));
    }

    private static List<COSDictionary> children(COSDictionary element) {
        List<COSDictionary> children = new ArrayList<>();
        if (element.getDictionaryObject(COSName.K) instanceof COSArray) {
            COSArray kids = kids(element);
            for (int i = 0; i < kids.size(); i++) {
                if (kids.getObject(i) instanceof COSDictionary child && child.containsKey(COSName.S)) {
                    children.add(child);
                }
            }
        } else if (element.getDictionaryObject(COSName.K) instanceof COSDictionary child
                && child.containsKey(COSName.S)) {
            children.add(child);
        }
        return children;
    }

    private static COSArray kids(COSDictionary element) {
        return (COSArray) element.getDictionaryObject(COSName.K);
    }
}
