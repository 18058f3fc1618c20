package guidepost.handout;

import static org.assertj.core.api.Assertions.assertThat;

import guidepost.core.guide.Place;
import guidepost.core.guide.Urgency;
import guidepost.core.handout.Handout;
import guidepost.core.handout.Handout.Box;
import guidepost.core.handout.Handout.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PaginatorTest {
    /** Every character is half as wide as it is high. */
    private static final Ruler HALF = (text, weight, size) -> text.length() * size / 2;

    private static final Sheet A4 = Sheet.standard(PaperSize.A4);

    @ParameterizedTest
    @EnumSource(
            value = Urgency.class,
            names = {"EMERGENCY", "ASK_STAFF"})
    void where_a_person_takes_over_there_is_one_page_with_the_instruction_and_the_list(Urgency urgency) {
        Handout handout = Handouts.handout(
                urgency,
                "Tell the front desk now",
                List.of(Handouts.line("Call 999.")),
                List.of("A reason"),
                List.of(box(Place.TODAY, 3), box(Place.LATER, 3)));

        Layout layout = Paginator.paginate(handout, A4, HALF);

        assertThat(layout.pages()).hasSize(1);
        assertThat(text(layout))
                .contains("Tell the front desk now", "Call 999.", "you leak pee or poo, or find it hard to pee")
                .doesNotContain("A reason", "TODAY 0", "LATER 0");
    }

    @Test
    void the_order_is_what_to_do_today_the_next_days_help_why_later() {
        List<Place> shuffled = List.of(Place.LATER, Place.GET_HELP, Place.TODAY, Place.WHY, Place.NEXT_DAYS);
        Layout layout = Paginator.paginate(
                selfCare(shuffled.stream().map(place -> box(place, 1)).toList()), A4, HALF);

        assertThat(text(layout))
                .containsSubsequence("You can start", "TODAY 0", "NEXT_DAYS 0", "GET_HELP 0", "WHY 0", "LATER 0");
    }

    @Test
    void the_emergency_list_stands_at_the_same_place_of_every_sheet() {
        List<Float> tops = Stream.of(Handouts.today(), Handouts.book(), Handouts.selfCare(), Handouts.longSelfCare())
                .map(handout -> Paginator.paginate(handout, A4, HALF))
                .map(layout -> heavyFrame(layout.pages().get(0)).y())
                .toList();

        assertThat(tops).hasSize(4).containsOnly(tops.get(0));
    }

    @Test
    void later_gives_way_first_then_why_then_the_next_days_then_today_each_from_its_end() {
        List<Box> boxes = List.of(
                box(Place.TODAY, 4),
                box(Place.NEXT_DAYS, 4),
                box(Place.GET_HELP, 1),
                box(Place.WHY, 4),
                box(Place.LATER, 4));
        List<String> order = new ArrayList<>(List.of(Boxes.TEACH_BACK));
        for (Place place : Paginator.GIVES_WAY) {
            IntStream.of(3, 2, 1, 0).forEach(i -> order.add(place + "." + i));
        }

        assertThat(Paginator.GIVES_WAY).containsExactly(Place.LATER, Place.WHY, Place.NEXT_DAYS, Place.TODAY);
        for (int lines = 2; lines < 40; lines += 3) {
            List<Box> longer = lengthened(boxes, lines);
            Layout layout = Paginator.paginate(selfCare(longer), A4, HALF);
            assertThat(layout.pages()).hasSizeLessThanOrEqualTo(A4.sides());
            assertThat(layout.leftOut())
                    .isSubsetOf(order)
                    .isSortedAccordingTo((a, b) -> Integer.compare(order.indexOf(a), order.indexOf(b)));
            assertThat(text(layout)).contains("GET_HELP 0");
        }
    }

    @Test
    void a_block_of_the_same_length_never_stays_where_a_more_important_one_went() {
        List<Box> boxes =
                List.of(box(Place.TODAY, 9), box(Place.NEXT_DAYS, 9), box(Place.GET_HELP, 2), box(Place.LATER, 9));

        Layout layout = Paginator.paginate(selfCare(lengthened(boxes, 3)), A4, HALF);

        assertThat(layout.leftOut()).isNotEmpty().startsWith(Boxes.TEACH_BACK, "LATER.8");
        assertThat(layout.leftOut()).noneMatch(code -> code.startsWith("TODAY") || code.startsWith("GET_HELP"));
    }

    @Test
    void what_still_finds_room_comes_back() {
        Box later = new Box(Place.LATER, "Later", List.of(entry("short", 1), entry("endless", 60)));

        Layout layout = Paginator.paginate(selfCare(List.of(box(Place.TODAY, 1), later)), A4, HALF);

        assertThat(layout.leftOut()).containsExactly("endless");
        assertThat(text(layout)).contains("short");
    }

    @Test
    void the_questions_to_answer_in_ones_own_words_stand_last_and_give_way_first() {
        Layout roomy = Paginator.paginate(selfCare(List.of(box(Place.TODAY, 1), box(Place.LATER, 1))), A4, HALF);
        Layout crowded = Paginator.paginate(Handouts.longSelfCare(), A4, HALF);

        assertThat(text(roomy)).containsSubsequence("LATER 0", "own words:", "What will you do first?");
        assertThat(crowded.leftOut()).startsWith(Boxes.TEACH_BACK);
        assertThat(text(crowded)).doesNotContain("own words:");
    }

    @Test
    void who_is_seen_today_is_asked_nothing() {
        assertThat(text(Paginator.paginate(Handouts.today(), A4, HALF))).doesNotContain("own words:");
    }

    @Test
    void nothing_gives_way_where_there_is_room() {
        Layout layout = Paginator.paginate(Handouts.selfCare(), A4, HALF);

        assertThat(layout.leftOut()).isEmpty();
    }

    @Test
    void large_print_says_the_same_on_up_to_four_sides() {
        Sheet large = Sheet.largePrint(PaperSize.A4);
        Layout layout = Paginator.paginate(Handouts.selfCare(), large, Fonts.ruler());

        assertThat(layout.leftOut()).isEmpty();
        assertThat(layout.pages()).hasSizeBetween(3, large.sides());
        assertThat(words(layout)).extracting(Mark.Words::size).contains(18f).noneMatch(size -> size < 12);
        assertThat(large.body().size()).isEqualTo(18);
        assertThat(large.heading().size()).isGreaterThanOrEqualTo(22);
        assertThat(large.body().leading() / large.body().size()).isGreaterThanOrEqualTo(1.4f);
    }

    @Test
    void standard_body_type_is_14_with_lines_at_least_1_4_apart() {
        assertThat(A4.body()).isEqualTo(new TypeSize(14, 19.6f));
        Layout layout = Paginator.paginate(Handouts.longSelfCare(), A4, HALF);
        float footer = A4.paper().height() - 110;
        assertThat(words(layout)).filteredOn(words -> words.y() < footer).allMatch(words -> words.size() >= 14);
    }

    @Test
    void a_drawing_is_not_repeated_within_a_box() {
        Layout layout = Paginator.paginate(selfCare(List.of(box(Place.TODAY, 3), box(Place.LATER, 1))), A4, HALF);

        assertThat(layout.pages().stream().flatMap(page -> page.marks().stream()))
                .filteredOn(mark -> mark instanceof Mark.Picture picture
                        && picture.drawing().equals("walk"))
                .hasSize(2);
    }

    @Test
    void a_box_that_goes_over_the_page_says_so_on_the_next() {
        Layout layout = Paginator.paginate(selfCare(List.of(box(Place.TODAY, 12))), A4, HALF);

        assertThat(text(layout)).contains("TODAY, continued");
    }

    @Test
    void of_many_reasons_only_the_first_four_are_told() {
        List<String> reasons =
                IntStream.range(0, 30).mapToObj(i -> "Reason " + i).toList();
        Handout handout = Handouts.handout(
                Urgency.TODAY, "Be seen today", List.of(Handouts.line("Stay here.")), reasons, List.of());

        Layout layout = Paginator.paginate(handout, A4, HALF);

        assertThat(text(layout)).contains("Reason 0", "Reason 3").doesNotContain("Reason 4");
        assertThat(layout.pages()).hasSize(1);
    }

    static Stream<Arguments> pathological() {
        String paragraph = "Take care of your back every day. ".repeat(150);
        String word = "w".repeat(300);
        Handout self = Handouts.selfCare();
        return Stream.of(
                Arguments.of("a long paragraph", selfCare(List.of(box(Place.TODAY, "- " + paragraph)))),
                Arguments.of("a long paragraph on help", selfCare(List.of(box(Place.GET_HELP, paragraph)))),
                Arguments.of("an endless word", selfCare(List.of(box(Place.TODAY, word, "- " + word)))),
                Arguments.of("a long name", Handouts.at(Handouts.clinic("Surgery ".repeat(25), "020"), self)),
                Arguments.of("a long unbroken name", Handouts.at(Handouts.clinic("S".repeat(200), "020"), self)),
                Arguments.of("no name, no phone", Handouts.at(Handouts.clinic("", ""), self)),
                Arguments.of("a long instruction", instructed(paragraph)),
                Arguments.of("an instruction of one word", instructed(word)),
                Arguments.of("no action", instructed("Rest")),
                Arguments.of(
                        "a long heading", selfCare(List.of(new Box(Place.TODAY, paragraph, List.of(entry("x", 2)))))),
                Arguments.of("a blank entry", selfCare(List.of(box(Place.TODAY, " ", "- ")))));
    }

    private static Handout instructed(String instruction) {
        return Handouts.handout(Urgency.SELF_CARE, instruction, List.of(), List.of(), List.of(box(Place.TODAY, 1)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pathological")
    void whatever_is_written_everything_stays_on_its_page_and_in_its_box(String story, Handout handout) {
        for (PaperSize paper : PaperSize.values()) {
            for (Sheet sheet : List.of(Sheet.standard(paper), Sheet.largePrint(paper))) {
                Layout layout = Paginator.paginate(handout, sheet, HALF);
                assertThat(text(layout)).contains("you leak pee or poo");
                for (Layout.Page page : layout.pages()) {
                    assertInside(page, sheet);
                }
            }
        }
    }

    private static void assertInside(Layout.Page page, Sheet sheet) {
        for (Mark.Words words : words(page)) {
            assertThat(words.x()).isGreaterThanOrEqualTo(sheet.marginSide());
            String ink = words.text().stripTrailing();
            assertThat(words.x() + HALF.width(ink, words.weight(), words.size()))
                    .isLessThanOrEqualTo(sheet.paper().width() - sheet.marginSide() + 0.01f);
            assertThat(words.y()).isBetween(sheet.marginTop(), sheet.paper().height() - sheet.marginBottom());
        }
        List<Mark.Frame> boxes = frames(page).stream()
                .filter(frame -> frame.line() > 0 && frame.fill() == Tone.PAPER)
                .toList();
        for (int i = 1; i < boxes.size(); i++) {
            assertThat(boxes.get(i).y())
                    .isGreaterThanOrEqualTo(
                            boxes.get(i - 1).y() + boxes.get(i - 1).height());
        }
    }

    @Test
    void a_slip_shrinks_its_type_rather_than_take_a_second_page() {
        List<Handout.Line> action = IntStream.range(0, 16)
                .mapToObj(i -> Handouts.line("Keep very still, whatever happens now."))
                .toList();
        Handout handout = Handouts.handout(Urgency.EMERGENCY, "Tell the front desk now", action, List.of(), List.of());

        Layout layout = Paginator.paginate(handout, A4, Fonts.ruler());

        assertThat(layout.pages()).hasSize(1);
        assertThat(layout.sheet().body().size()).isLessThan(14).isGreaterThanOrEqualTo(12);
    }

    @Test
    void a_slip_is_one_page_even_if_what_to_do_first_would_fill_two() {
        Handout handout = Handouts.handout(
                Urgency.EMERGENCY,
                "Tell the front desk now",
                List.of(Handouts.line("Call 999."), Handouts.line("Keep very still. ".repeat(200))),
                List.of(),
                List.of());

        Layout layout = Paginator.paginate(handout, A4, HALF);

        assertThat(layout.pages()).hasSize(1);
        assertThat(text(layout)).contains("Call 999.", "you leak pee or poo").doesNotContain("Keep very still");
    }

    @Test
    void no_line_is_longer_than_70_characters_however_narrow_its_letters() {
        Ruler narrow = (text, weight, size) -> text.length();
        Layout layout = Paginator.paginate(Handouts.longSelfCare(), A4, narrow);

        assertThat(words(layout)).allMatch(words -> words.text().length() <= 70);
        assertThat(words(layout)).anyMatch(words -> words.text().length() > 60);
    }

    private static Handout selfCare(List<Box> boxes) {
        return Handouts.handout(
                Urgency.SELF_CARE, "You can start", List.of(Handouts.line("Keep this sheet.")), List.of(), boxes);
    }

    private static Box box(Place place, int entries) {
        return new Box(
                place,
                place.name(),
                IntStream.range(0, entries)
                        .mapToObj(
                                i -> Handouts.entry(place + "." + i, "walk", "", "- " + place + " " + i, "- and more"))
                        .toList());
    }

    private static Box box(Place place, String... lines) {
        return new Box(place, place.name(), List.of(Handouts.entry("only", "walk", "Title", lines)));
    }

    private static Entry entry(String code, int lines) {
        return Handouts.entry(
                code,
                "walk",
                "",
                IntStream.range(0, lines).mapToObj(i -> "- " + code).toArray(String[]::new));
    }

    private static List<Box> lengthened(List<Box> boxes, int lines) {
        return boxes.stream()
                .map(box -> new Box(
                        box.place(),
                        box.heading(),
                        box.place() == Place.GET_HELP
                                ? box.entries()
                                : box.entries().stream()
                                        .map(entry -> entry(entry.code(), lines))
                                        .toList()))
                .toList();
    }

    private static String text(Layout layout) {
        StringBuilder text = new StringBuilder();
        words(layout).forEach(words -> text.append(words.text()).append('\n'));
        return text.toString();
    }

    private static List<Mark.Words> words(Layout layout) {
        return layout.pages().stream().flatMap(page -> words(page).stream()).toList();
    }

    private static List<Mark.Words> words(Layout.Page page) {
        return page.marks().stream()
                .filter(Mark.Words.class::isInstance)
                .map(Mark.Words.class::cast)
                .toList();
    }

    private static List<Mark.Frame> frames(Layout.Page page) {
        return page.marks().stream()
                .filter(Mark.Frame.class::isInstance)
                .map(Mark.Frame.class::cast)
                .toList();
    }

    private static Mark.Frame heavyFrame(Layout.Page page) {
        return frames(page).stream()
                .filter(frame -> frame.line() == Edge.HEAVY.line())
                .findFirst()
                .orElseThrow();
    }
}
