package guidepost.kiosk.visit;

import static org.assertj.core.api.Assertions.assertThat;

import guidepost.core.check.ContentCheck;
import guidepost.core.check.Finding;
import guidepost.core.guide.Edition;
import guidepost.core.guide.Language;
import guidepost.core.handout.Clinic;
import guidepost.core.handout.Handout;
import guidepost.core.triage.Decider;
import guidepost.core.words.Phrases;
import guidepost.exchange.Floors;
import guidepost.handout.PaperSize;
import guidepost.handout.PdfHandout;
import guidepost.handout.Sheet;
import guidepost.ui.pane.PageWords;
import guidepost.ui.pane.Parts;
import guidepost.ui.pane.ScreenPane;
import guidepost.ui.screen.Screen;
import guidepost.ui.screen.Touch;
import guidepost.ui.screen.Touch.Plain;
import guidepost.ui.theme.Metrics;
import guidepost.ui.theme.TextSize;
import guidepost.ui.theme.Theme;
import guidepost.ui.theme.ThemeName;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** K16: in a language that marks every word, nothing a patient can see is unmarked. */
final class PseudoLanguageTest {
    private static final Clinic CLINIC =
            new Clinic("", "", "000", "111", "222", "GB", ZoneId.of("Europe/London"), false);
    private static final Set<Class<? extends Screen>> EVERY_KIND = Set.of(
            Screen.Attract.class,
            Screen.Message.class,
            Screen.Ask.class,
            Screen.Review.class,
            Screen.Result.class,
            Screen.Reading.class,
            Screen.Cover.class,
            Screen.Pin.class);

    private static PseudoLanguage pseudo;
    private static Edition guide;

    @BeforeAll
    static void spoken() throws Exception {
        pseudo = PseudoLanguage.spoken();
        guide = PseudoLanguage.guide();
    }

    @AfterAll
    static void silent() throws IOException {
        pseudo.close();
    }

    private static KioskStory story() {
        return new KioskStory(new Offer(
                Optional.of(Decider.of(guide)), List.of(PseudoLanguage.TAG), CLINIC, false, KioskStory.TIMES));
    }

    @Test
    void the_guide_is_fit_for_use_in_it() {
        assertThat(ContentCheck.check(guide, Floors.of(guide.guide())))
                .filteredOn(Finding::blocks)
                .isEmpty();
    }

    /** Visits that come past every kind of screen, and every way out. */
    private static List<KioskStory> visits() {
        KioskStory calm = story();
        calm.touches(Plain.CALL_STAFF, Plain.START, Plain.CALL_STAFF, Plain.NEXT)
                .answersCalmly()
                .touches(new Touch.Change("age"), Plain.ERASE, Plain.ERASE)
                .types(999)
                .touches(Plain.ERASE, Plain.ERASE, Plain.ERASE)
                .types(39)
                .touches(Plain.HIDE, Plain.REVEAL, Plain.NEXT)
                .touches(Plain.PRINT, Plain.READ_HERE, Plain.BACK, Plain.DONE)
                .waits(9);
        KioskStory urgent = story();
        urgent.desk.acknowledges = true;
        urgent.paper.jams = true;
        urgent.begins()
                .chooses("my_back")
                .chooses("yes_new")
                .touches(Plain.PRINT)
                .waits(80);
        KioskStory jammed = story();
        jammed.paper.missing = true;
        jammed.begins().answersCalmly().touches(Plain.NEXT, Plain.PRINT).waits(300);
        KioskStory idle = story();
        idle.begins().chooses("my_back").waits(300);
        KioskStory staff = story();
        staff.begins().touches(Plain.CORNER, Plain.CORNER, Plain.CORNER, Plain.CORNER, Plain.CORNER);
        digits(staff, "111111");
        staff.touches(Plain.PIN_ENTER);
        digits(staff, "246810");
        staff.touches(Plain.PIN_ENTER, Plain.PIN_CANCEL);
        KioskStory broken = story();
        broken.begins();
        broken.presenter.fault(new IllegalStateException("broken on purpose"));
        return List.of(calm, urgent, jammed, idle, staff, broken);
    }

    private static void digits(KioskStory story, String number) {
        number.chars().forEach(digit -> story.touches(new Touch.Digit(digit - '0')));
    }

    @Test
    void no_screen_shows_or_speaks_a_word_of_another_language() {
        Phrases phrases = Phrases.of(Screen.class, PseudoLanguage.TAG);
        ScreenPane pane = new ScreenPane(Theme.look(ThemeName.STANDARD, new Metrics(3.6, TextSize.LARGEST)));
        pane.pageWords(new PageWords(phrases.say("pages.back"), phrases.say("pages.more")));
        pane.setSize(1080, 1920);
        Set<Class<?>> seen = new HashSet<>();
        Set<String> foreign = new TreeSet<>();
        Set<String> dates = dateWords();
        for (KioskStory visit : visits()) {
            for (Screen screen : visit.view.screens) {
                seen.add(screen.getClass());
                pane.show(screen);
                assertThat(texts(pane)).anyMatch(text -> text.contains("ñ"));
                texts(pane)
                        .flatMap(text -> PseudoLanguage.foreign(text).stream())
                        .filter(word -> !dates.contains(word))
                        .forEach(word -> foreign.add(screen.getClass().getSimpleName() + ": " + word));
            }
        }

        assertThat(foreign).isEmpty();
        assertThat(seen).isEqualTo(EVERY_KIND);
    }

    private static Stream<String> texts(ScreenPane pane) {
        return Parts.shown(pane).stream()
                .flatMap(part -> Optional.ofNullable(part.getAccessibleContext()).stream()
                        .flatMap(spoken -> Stream.of(
                                Optional.ofNullable(spoken.getAccessibleName()),
                                Optional.ofNullable(spoken.getAccessibleDescription()),
                                part instanceof AbstractButton button
                                        ? Optional.ofNullable(button.getText())
                                        : Optional.<String>empty())))
                .flatMap(Optional::stream);
    }

    @Test
    void no_sheet_has_a_word_of_another_language() throws IOException {
        Set<String> foreign = new TreeSet<>();
        Set<String> dates = dateWords();
        int sheets = 0;
        for (KioskStory visit : visits()) {
            for (Handout handout : visit.paper.pages) {
                sheets++;
                for (Sheet sheet : List.of(Sheet.standard(PaperSize.A4), Sheet.largePrint(PaperSize.LETTER))) {
                    PseudoLanguage.foreign(text(PdfHandout.write(handout, sheet))).stream()
                            .filter(word -> !dates.contains(word))
                            .forEach(foreign::add);
                }
            }
        }

        assertThat(sheets).isPositive();
        // Hexadecimal digits of the edition's seal, and the capitals of the sheet's code.
        assertThat(foreign).allMatch(word -> word.matches("[a-f]+|[A-HJKMNP-TV-Z]{1,4}"));
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** The names of days and months are Java's, and Java has none in a language nobody speaks. */
    private static Set<String> dateWords() {
        Locale locale = PseudoLanguage.TAG.locale();
        Stream<String> days = IntStream.rangeClosed(1, 7)
                .mapToObj(DayOfWeek::of)
                .map(day -> day.getDisplayName(TextStyle.FULL, locale));
        Stream<String> months = IntStream.rangeClosed(
                        1, (int) ChronoField.MONTH_OF_YEAR.range().getMaximum())
                .mapToObj(Month::of)
                .map(month -> month.getDisplayName(TextStyle.FULL, locale));
        return new HashSet<>(Stream.concat(days, months)
                .flatMap(name -> Stream.of(name.split("[^\\p{L}]+", -1)))
                .toList());
    }

    @Test
    void a_word_that_was_left_in_english_would_be_seen() {
        assertThat(PseudoLanguage.foreign("ñññ Start ññ 12:00")).containsExactly("Start");
        assertThat(guide.title().in(PseudoLanguage.TAG)).isEqualTo("ññññ ññññ");
        assertThat(guide.languages()).containsExactly(Language.ENGLISH, PseudoLanguage.TAG);
    }
}
