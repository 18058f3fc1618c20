package guidepost.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import guidepost.core.guide.Edition;
import guidepost.core.guide.Language;
import guidepost.core.guide.Wording;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Wording on its way to translators and back. */
final class WordingSheetTest {
    private static final Edition GUIDE = DefaultGuides.builtIn().asDraft();
    private static final Language SPANISH = new Language("es");

    /** A language without a column stays as it is. */
    private static String spanish(Wording wording) {
        return wording.in(SPANISH);
    }

    @Test
    void there_and_back_without_an_edit_changes_nothing() throws Exception {
        byte[] sheet = WordingSheet.write(GUIDE);
        assertThat(new String(sheet, StandardCharsets.UTF_8)).startsWith("\ufefftext,en");
        assertThat(WordingSheet.read(GUIDE, sheet)).isEqualTo(GUIDE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "'quoted", "''", "a,\"b\"\nc", "\u00e9\u00f1\ud83d\ude42"})
    void no_cell_is_a_formula_and_every_text_comes_back(String text) throws Exception {
        Edition edition = titled(text);
        byte[] sheet = WordingSheet.write(edition);
        String line = new String(sheet, StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .findFirst()
                .orElseThrow();
        assertThat(line).doesNotContainPattern(",\"?[=+@-]");
        assertThat(WordingSheet.read(GUIDE, sheet)).isEqualTo(edition);
    }

    @Test
    void a_changed_cell_is_taken_in_and_an_empty_one_is_no_text() throws Exception {
        String sheet = "text,en,en-US\r\nedition/guide/title,Back,Spine\r\nedition/guide/invitation,Come,\r\n";
        Edition read = WordingSheet.read(GUIDE, sheet.getBytes(StandardCharsets.UTF_8));
        assertThat(read.title().byLanguage())
                .isEqualTo(Map.of(
                        Language.ENGLISH, "Back", new Language("en-US"), "Spine", SPANISH, spanish(GUIDE.title())));
        assertThat(read.invitation().byLanguage())
                .isEqualTo(Map.of(Language.ENGLISH, "Come", SPANISH, spanish(GUIDE.invitation())));
        assertThat(read.questions()).isEqualTo(GUIDE.questions());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            text,en\\nedition/guide/title,A\\nrule/nowhere/reason,B | line 3: there is no text "rule/nowhere/reason"
            text,en\\nedition/guide/title,A\\nedition/guide/title,B | line 3: edition/guide/title is there twice
            text,en\\nedition/guide/title,A,B                       | line 2: has 3 cells, not 2
            text,en\\nedition/guide/title,A\\u202eB                 | line 2: edition/guide/title/en holds a character that cannot be seen (U+202E)
            text,tlh\\nedition/guide/title,A                        | line 1: the guide is not written in "tlh", or it is there twice
            item;en\\nedition/guide/title;A                         | line 1: the first row must name the columns: text, then languages
            """)
    void bad_rows_are_refused_with_their_line_and_nothing_is_taken_in(String sheet, String problem) {
        String text = sheet.replace("\\n", "\n").replace("\\u202e", "\u202e");
        assertThatThrownBy(() -> WordingSheet.read(GUIDE, text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(SheetRejected.class)
                .hasMessage(problem);
    }

    @Test
    void what_is_no_text_at_all_is_refused() {
        assertThatThrownBy(() -> WordingSheet.read(GUIDE, new byte[] {'t', (byte) 0xff}))
                .hasMessage("the sheet is not UTF-8");
        assertThatThrownBy(() -> WordingSheet.read(GUIDE, new byte[6 * 1024 * 1024]))
                .hasMessageContaining("larger than");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text;en;es\r\nedition/guide/title;A, B;Espalda\r\n",
                "\ufeff\"text\";\"en\";\"es\"\r\n\"edition/guide/title\";\"A, B\";\"Espalda\"\r\n",
                "text,en,es\nedition/guide/title,\"A, B\",Espalda",
            })
    void what_spreadsheets_make_of_a_sheet_is_read(String sheet) throws Exception {
        Edition read = WordingSheet.read(GUIDE, sheet.getBytes(StandardCharsets.UTF_8));
        assertThat(read.title().byLanguage()).isEqualTo(Map.of(Language.ENGLISH, "A, B", SPANISH, "Espalda"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "ISO-8859-1"})
    void another_encoding_is_refused_and_never_guessed(String charset) {
        String sheet = "text,en\nedition/guide/title,Caf\u00e9\n";
        assertThatThrownBy(() -> WordingSheet.read(GUIDE, sheet.getBytes(Charset.forName(charset))))
                .isInstanceOf(SheetRejected.class);
    }

    @Test
    void a_huge_cell_is_refused_with_its_line() {
        String sheet = "text,en\nedition/guide/title,A\nedition/guide/invitation," + "x".repeat(1_000_000);
        assertThatThrownBy(() -> WordingSheet.read(GUIDE, sheet.getBytes(StandardCharsets.UTF_8)))
                .hasMessage("line 3: edition/guide/invitation/en is longer than 100,000 characters");
    }

    @Test
    void every_bad_row_is_told_at_once() {
        String sheet = "text,en\nnowhere,A\nedition/guide/title,a\u0007b\nedition/guide/title,B\n\"open";
        assertThatThrownBy(() -> WordingSheet.read(GUIDE, sheet.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(SheetRejected.class, rejected -> assertThat(rejected.problems())
                        .hasSizeGreaterThanOrEqualTo(3)
                        .anySatisfy(problem -> assertThat(problem).startsWith("line 2: "))
                        .anySatisfy(problem -> assertThat(problem).startsWith("line 3: "))
                        .anySatisfy(problem -> assertThat(problem).startsWith("line 4: ")));
    }

    private static Edition titled(String title) {
        return new Edition(
                GUIDE.guide(),
                GUIDE.stamp(),
                GUIDE.sample(),
                GUIDE.languages(),
                new Wording(new TreeMap<>(Map.of(Language.ENGLISH, title))),
                GUIDE.invitation(),
                GUIDE.intendedUse(),
                GUIDE.headings(),
                GUIDE.sections(),
                GUIDE.thresholds(),
                GUIDE.questions(),
                GUIDE.dates(),
                GUIDE.rules(),
                GUIDE.guidance());
    }
}
