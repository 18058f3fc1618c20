package guidepost.handout;

import guidepost.core.handout.SheetForm;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The measures of a sheet of paper, in points.
 *
 * @param body of everything a patient must read
 * @param action of what to do first, and of the list of signs' last word
 * @param small of the line of time
 * @param marginSide left and right of everything
 * @param iconMargin from the left margin to the text: the column the icons stand in
 * @param icon the side of an icon
 * @param padding inside a box
 * @param boxGap between two boxes
 * @param entryGap between two entries of one box
 * @param moduleDots the side of a module of the square for phones, in dots of 300 an inch
 * @param lineCharacters no line of text is longer
 * @param sides no sheet has more, unless what may never give way needs them
 */
public record Sheet(
        PaperSize paper,
        TypeSize banner,
        TypeSize action,
        TypeSize heading,
        TypeSize body,
        TypeSize small,
        TypeSize footer,
        float marginSide,
        float marginTop,
        float marginBottom,
        float iconMargin,
        float icon,
        float padding,
        float boxGap,
        float entryGap,
        int moduleDots,
        int lineCharacters,
        int sides) {

    /** How many points larger the banner of a slip may be. */
    private static final int LOUDER = 4;

    /** How many points the type of a slip may shrink: 14 to the 12 of clear print, 18 to the 16 of large print. */
    private static final int STEPS = 2;

    /** 14 on 20 points, two sides at most. */
    public static Sheet standard(PaperSize paper) {
        return new Sheet(
                paper,
                new TypeSize(27, 32),
                new TypeSize(16, 22.5f),
                new TypeSize(17, 21),
                new TypeSize(14, 20),
                new TypeSize(12, 14),
                new TypeSize(10, 12.5f),
                31,
                20,
                18,
                50,
                30,
                5,
                5,
                5,
                3,
                70,
                2);
    }

    /** 18 points, headings from 22, four sides at most; set anew, not enlarged. */
    public static Sheet largePrint(PaperSize paper) {
        return new Sheet(
                paper,
                new TypeSize(31, 37),
                new TypeSize(20, 28),
                new TypeSize(23, 30),
                new TypeSize(18, 25.5f),
                new TypeSize(16, 20),
                new TypeSize(12, 15),
                34,
                28,
                24,
                58,
                38,
                10,
                12,
                9,
                4,
                70,
                4);
    }

    /**
     * The sheets a slip of one page is tried on, largest first: what it says is short and must be seen from afar, but if
     * it is not short, the type shrinks, never under the least that clear print allows.
     */
    Stream<Sheet> forSlip() {
        Stream<Sheet> shrinking = IntStream.rangeClosed(1, STEPS)
                .mapToObj(step -> with(banner, body.plus(1 - step), heading, body.plus(-step)));
        return Stream.concat(
                Stream.of(with(banner.plus(LOUDER), action.plus(LOUDER), heading.plus(2), body), this), shrinking);
    }

    private Sheet with(TypeSize bannerType, TypeSize actionType, TypeSize headingType, TypeSize bodyType) {
        return new Sheet(
                paper,
                bannerType,
                actionType,
                headingType,
                bodyType,
                small,
                footer,
                marginSide,
                marginTop,
                marginBottom,
                iconMargin,
                icon,
                padding,
                boxGap,
                entryGap,
                moduleDots,
                lineCharacters,
                sides);
    }

    /** As a sheet's code tells it. */
    SheetForm form() {
        return new SheetForm(sides > 2, paper == PaperSize.LETTER);
    }

    /** The sheet of that form. */
    public static Sheet of(SheetForm form) {
        PaperSize paper = form.letter() ? PaperSize.LETTER : PaperSize.A4;
        return form.large() ? largePrint(paper) : standard(paper);
    }

    float left() {
        return marginSide;
    }

    float right() {
        return paper.width() - marginSide;
    }

    float width() {
        return right() - left();
    }

    /** Where every text of the sheet begins. */
    float textLeft() {
        return left() + iconMargin;
    }

    float textWidth() {
        return right() - padding - textLeft();
    }

    float bottom() {
        return paper.height() - marginBottom;
    }
}
