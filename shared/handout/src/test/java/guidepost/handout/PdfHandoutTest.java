package guidepost.handout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import guidepost.core.guide.Place;
import guidepost.core.guide.Urgency;
import guidepost.core.handout.Handout;
import guidepost.core.handout.Handout.Box;
import guidepost.core.handout.Handout.Line;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PdfHandoutTest {
    private static final Sheet A4 = Sheet.standard(PaperSize.A4);

    static Stream<Handout> everyKind() {
        return Stream.of(
                Handouts.emergency(),
                Handouts.askStaff(),
                Handouts.today(),
                Handouts.book(),
                Handouts.selfCare(),
                Handouts.longSelfCare(),
                Handouts.sample(Handouts.book()),
                Handouts.draft(Handouts.selfCare()));
    }

    @Test
    void the_slip_reads_as_composed() throws IOException {
        Handout handout = Handouts.emergency();
        List<String> said = new ArrayList<>(List.of(handout.instruction()));
        handout.action().forEach(line -> said.add(line.text()));
        said.add(handout.emergencyList().heading());
        said.addAll(texts(handout.emergencyList()));
        said.add("For a phone's camera: the essentials, without internet.");
        said.add("Mill Lane Surgery \u00b7 12 Mill Lane, Leeds \u00b7 020 7946 0123");
        said.add("Back pain, edition 3, seal 1a2b3c4d \u00b7 English");
        said.add("Printed Monday 3 March 2025, 14:05 Page 1 of 1");

        Paper paper = Paper.of(handout, A4);

        assertThat(paper.pages()).hasSize(1);
        assertThat(paper.read(0)).isEqualTo(String.join(" ", said));
    }

    @ParameterizedTest
    @EnumSource(PaperSize.class)
    void all_guidance_reads_in_order_on_every_paper_and_size(PaperSize size) throws IOException {
        for (Sheet sheet : List.of(Sheet.standard(size), Sheet.largePrint(size))) {
            Handout handout = Handouts.book();
            List<String> leftOut =
                    Paginator.paginate(handout, sheet, Fonts.ruler()).leftOut();
            Paper paper = Paper.of(handout, sheet);
            String list = String.join(" ", texts(handout.emergencyList()));
            assertThat(paper.read(0) + paper.read(1)).contains(list);

            StringBuilder all = new StringBuilder();
            for (int page = 0; page < paper.pages().size(); page++) {
                String read = paper.read(page).replace(list, "");
                all.append(read, 0, read.indexOf(" Mill Lane Surgery"));
            }
            List<String> said = new ArrayList<>(List.of(handout.instruction()));
            handout.action().forEach(line -> said.add(line.text()));
            said.addAll(handout.reasons());
            for (Box box : handout.boxes()) {
                for (Handout.Entry entry : box.entries()) {
                    if (!leftOut.contains(entry.code())) {
                        entry.title().ifPresent(said::add);
                        entry.lines().forEach(line -> said.add(line.text()));
                    }
                }
            }
            assertThat(all).containsSubsequence(said);
        }
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void every_sheet_carries_the_whole_emergency_list_on_its_first_page(Handout handout) throws IOException {
        assertThat(Paper.of(handout, A4).read(0)).contains(texts(handout.emergencyList()));
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void no_sheet_is_too_large_or_takes_more_sides_than_it_may(Handout handout) throws IOException {
        for (PaperSize size : PaperSize.values()) {
            for (Sheet sheet : List.of(Sheet.standard(size), Sheet.largePrint(size))) {
                byte[] pdf = PdfHandout.write(handout, sheet);
                int sides = handout.urgency().endsQuestions() ? 1 : sheet.sides();
                assertThat(pdf).hasSizeLessThanOrEqualTo(35 * 1024);
                try (PDDocument document = Loader.loadPDF(pdf)) {
                    assertThat(document.getNumberOfPages()).isLessThanOrEqualTo(sides);
                    assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo(size.width());
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void no_line_reads_longer_than_70_characters(Handout handout) throws IOException {
        assertThat(Paper.of(handout, A4).lines()).allMatch(line -> line.length() <= 70);
    }

    @Test
    void every_font_is_embedded_as_a_subset_of_ours() throws IOException {
        try (PDDocument document = Loader.loadPDF(PdfHandout.write(Handouts.book(), A4))) {
            List<String> names = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).isTrue();
                    names.add(font.getName());
                }
            }
            assertThat(names).isNotEmpty().allMatch(name -> name.matches("[A-Z]{6}\\+AtkinsonHyperlegibleNext-\\w+"));
        }
    }

    @Test
    void it_says_its_title_and_its_language() throws IOException {
        try (PDDocument document = Loader.loadPDF(PdfHandout.write(Handouts.today(), A4))) {
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo("Back pain: You need to see a clinician today");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
        }
    }

    @Test
    void it_holds_nothing_that_acts() throws IOException {
        try (PDDocument document = Loader.loadPDF(PdfHandout.write(Handouts.book(), A4))) {
            for (COSObject object : document.getDocument().getObjectsByType(COSName.PAGE, COSName.CATALOG)) {
                COSDictionary dictionary = (COSDictionary) object.getObject();
                assertThat(dictionary.keySet())
                        .doesNotContain(COSName.AA, COSName.A, COSName.OPEN_ACTION, COSName.ANNOTS, COSName.NAMES);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void the_machine_makes_no_difference_to_the_bytes(Handout handout) {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        byte[] here = PdfHandout.write(handout, A4);
        try {
            for (String other : List.of("tr-TR", "ar-EG", "de-DE")) {
                Locale.setDefault(Locale.forLanguageTag(other));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
                assertThat(PdfHandout.write(handout, A4)).isEqualTo(here);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void every_page_of_a_draft_says_that_it_is_not_for_patients() throws IOException {
        Paper paper = Paper.of(Handouts.draft(Handouts.book()), A4);

        assertThat(paper.pages()).hasSize(2).allMatch(page -> page.contains("Draft - not for patients"));
        assertThat(paper.pages())
                .allMatch(page -> page.contains("draft edition"))
                .noneMatch(page -> page.contains("seal"));
    }

    @Test
    void every_page_of_a_sample_says_that_the_clinic_has_not_approved_it() throws IOException {
        Paper paper = Paper.of(Handouts.sample(Handouts.book()), A4);

        assertThat(paper.pages())
                .hasSize(2)
                .allMatch(page -> page.contains("Demonstration content, not yet approved by this clinic"));
        assertThat(Paper.of(Handouts.book(), A4).pages()).noneMatch(page -> page.contains("Demonstration"));
    }

    @Test
    void every_page_says_whose_it_is_which_edition_and_how_many() throws IOException {
        Paper paper = Paper.of(Handouts.book(), A4);

        for (int page = 0; page < 2; page++) {
            assertThat(paper.read(page))
                    .contains("Mill Lane Surgery", "020 7946 0123", "Back pain, edition 3, seal 1a2b3c4d")
                    .endsWith("English Printed Monday 3 March 2025, 14:05 Page " + (page + 1) + " of 2");
        }
    }

    @Test
    void a_clinic_without_a_phone_leaves_no_gap() throws IOException {
        Paper paper = Paper.of(Handouts.at(Handouts.clinic("Mill Lane Surgery", ""), Handouts.today()), A4);

        assertThat(paper.read(0)).contains("Mill Lane Surgery \u00b7 12 Mill Lane, Leeds Back pain");
    }

    @Test
    void the_phone_is_there_however_long_the_clinics_name() throws IOException {
        Paper paper =
                Paper.of(Handouts.at(Handouts.clinic("Surgery ".repeat(25), "020 7946 0123"), Handouts.today()), A4);

        assertThat(paper.read(0)).contains("\u2026 \u00b7 12 Mill Lane, Leeds \u00b7 020 7946 0123");
    }

    @Test
    void a_character_without_a_glyph_is_refused_by_its_number() {
        Handout handout = Handouts.handout(
                Urgency.TODAY, "Be seen today", List.of(Handouts.line("\u4e2d")), List.of(), List.of());

        assertThatThrownBy(() -> PdfHandout.write(handout, A4))
                .isInstanceOf(HandoutFailed.class)
                .hasMessage("no glyph for U+4E2D");
    }

    @Test
    void a_drawing_nobody_drew_is_left_out() throws IOException {
        Handout handout = Handouts.handout(
                Urgency.SELF_CARE,
                "Rest",
                List.of(),
                List.of(),
                List.of(new Box(
                        Place.TODAY, "Today", List.of(Handouts.entry("x", "no-such-drawing", "Walk", "- often")))));

        assertThat(Paper.of(handout, A4).read(0)).contains("Walk often");
    }

    private static List<String> texts(Box box) {
        return box.entries().stream()
                .flatMap(entry -> entry.lines().stream())
                .map(Line::text)
                .toList();
    }
}
