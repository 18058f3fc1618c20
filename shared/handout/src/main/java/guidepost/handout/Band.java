package guidepost.handout;

import guidepost.core.handout.Handout;
import guidepost.core.handout.Handout.Run;
import guidepost.core.words.Phrases;
import guidepost.handout.Part.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The end of a sheet: the square for a phone at the right, and beside it what it is, and the sheet's code.
 *
 * <p>At the foot of a page the square reaches down beside the footer, whose texts leave room for it.
 */
final class Band {
    /** One dot of a printer of 300 dots an inch: modules of whole dots print sharp. */
    private static final float DOT = 0.24f;
    /** 25 mm. */
    private static final float LEAST = 70.87f;

    private static final int QUIET = 4;

    private final Sheet sheet;
    private final Optional<Square> square;
    private final float module;
    private final Part figure;
    private final List<Row> caption;

    /** @param square of the sheet's essentials; empty where the sheet goes without */
    Band(Sheet sheet, Typesetter typesetter, Phrases phrases, Handout handout, Optional<Square> square) {
        this.sheet = sheet;
        this.square = square;
        this.module = square.map(found -> module(sheet, found)).orElse(0f);
        Part whole = typesetter.parts().sheet();
        this.figure = typesetter.parts().figure(whole, phrases.say("sheet.square.drawing"));
        List<Row> rows = new ArrayList<>();
        float width = sheet.width() - room();
        if (square.isPresent()) {
            rows.addAll(typesetter.paragraph(
                    List.of(new Run(phrases.say("sheet.square"), false)),
                    sheet.footer(),
                    Tone.INK,
                    sheet.left(),
                    width,
                    typesetter.parts().in(whole, Role.PARAGRAPH)));
        }
        handout.code()
                .ifPresent(code -> rows.addAll(typesetter.paragraph(
                        List.of(new Run(phrases.say("sheet.code", code.print(sheet.form())), false)),
                        sheet.footer(),
                        Tone.INK,
                        sheet.left(),
                        width,
                        typesetter.parts().in(whole, Role.PARAGRAPH))));
        this.caption = List.copyOf(rows);
    }

    private static float module(Sheet sheet, Square square) {
        double dots = Math.max(sheet.moduleDots(), Math.ceil(LEAST / DOT / square.side()));
        return (float) dots * DOT;
    }

    boolean isEmpty() {
        return caption.isEmpty();
    }

    /** How much of the page's width belongs to the square, its quiet zone included. */
    float room() {
        return square.isPresent() ? side() + 2 * QUIET * module : 0;
    }

    private float side() {
        return square.map(found -> found.side() * module).orElse(0f);
    }

    /** How high it is where it stands among the text. */
    float height() {
        return Math.max(room(), Row.height(caption));
    }

    /** How far it reaches above a footer of that height that ends where the page does. */
    float above(float footer) {
        return Math.max(room() - footer, Row.height(caption) + sheet.entryGap());
    }

    /** @param top of the captions, and of the quiet zone unless {@code bottom} puts it elsewhere */
    List<Mark> marks(float top, float bottom) {
        List<Mark> marks = new ArrayList<>(Row.marks(caption, top));
        square.ifPresent(found -> {
            float x = onDot(sheet.right() - side());
            float y = onDot(bottom - QUIET * module - side());
            marks.add(new Mark.Code(x, y, module, found, figure));
        });
        return marks;
    }

    private static float onDot(float measure) {
        return (float) Math.floor(measure / DOT) * DOT;
    }
}
