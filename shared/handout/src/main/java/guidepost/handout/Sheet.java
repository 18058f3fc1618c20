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

    /** No text comes nearer to the right edge of its box. */
    private static final float LEAST_INSET = 6;

    /** The least that clear print allows. */
    private static final int LEAST = 12;

    /** How many points the type of a slip may shrink, if that leaves it the least: 14 to 12, 18 to 14. */
    private static final int STEPS = 4;

    /** 14 points, 1.4 of that from line to line, two sides at most. */
    public static Sheet standard(PaperSize paper) {
        return new Sheet(
                paper,
                new TypeSize(25, 29),
                new TypeSize(16, 22.4f),
                new TypeSize(16, 19.6f),
                new TypeSize(14, 19.6f),
                new TypeSize(12, 13.5f),
                new TypeSize(10, 12),
                31,
                20,
                18,
                50,
                30,
                4,
                4,
                4,
                2,
                70,
                2);
    }

    /** 18 points, headings from 22, four sides at most; set anew, not enlarged. */
    public static Sheet largePrint(PaperSize paper) {
        return new Sheet(
                paper,
                new TypeSize(31, 37),
                new TypeSize(20, 28),
                new TypeSize(22, 28),
                new TypeSize(18, 25.2f),
                new TypeSize(16, 20),
                new TypeSize(12, 15),
                34,
                28,
                24,
                58,
                38,
                7,
                9,
                6,
                4,
                70,
                4);
    }

    /**
     * The sheets a slip of one page is tried on, largest first: what it says is short and must be seen from afar, but if
     * it is not short, the type shrinks, never under the least that clear print allows. Rather smaller type than a line
     * less of what to do.
     */
    Stream<Sheet> forSlip() {
        Stream<Sheet> shrinking = IntStream.rangeClosed(1, STEPS)
                .filter(step -> body.size() - step >= LEAST)
                .mapToObj(step ->
                        with(banner.plus(-step), body.plus(1 - step), heading.plus(1 - step), body.plus(-step)));
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
        return right() - Math.max(padding, LEAST_INSET) - textLeft();
    }

    float bottom() {
        return paper.height() - marginBottom;
    }
}
