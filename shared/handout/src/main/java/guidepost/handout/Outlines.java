package guidepost.handout;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Optional;

/** The shapes of marks, in the sheet's own measure: points from the top left corner. */
final class Outlines {
    private Outlines() {}

    /** The middle of a frame's edge. */
    static Shape of(Mark.Frame frame) {
        float half = frame.line() / 2;
        return new RoundRectangle2D.Float(
                frame.x() + half,
                frame.y() + half,
                frame.width() - frame.line(),
                frame.height() - frame.line(),
                2 * frame.corner(),
                2 * frame.corner());
    }

    /** The dark modules, every run of them in a row as one. */
    static Shape of(Mark.Code code) {
        Path2D.Float runs = new Path2D.Float();
        Square square = code.square();
        for (int row = 0; row < square.side(); row++) {
            int from = 0;
            for (int column = 0; column <= square.side(); column++) {
                boolean dark = column < square.side() && square.isDark(row, column);
                if (!dark) {
                    if (column > from) {
                        runs.append(run(code, row, from, column), false);
                    }
                    from = column + 1;
                }
            }
        }
        return runs;
    }

    private static Shape run(Mark.Code code, int row, int from, int to) {
        return new Rectangle2D.Float(
                code.x() + from * code.module(),
                code.y() + row * code.module(),
                (to - from) * code.module(),
                code.module());
    }

    /** A picture's outline where it stands; empty where the house has no such drawing. */
    static Optional<Shape> of(Mark.Picture picture) {
        AffineTransform place = AffineTransform.getTranslateInstance(picture.x(), picture.y());
        float scale = picture.side() / Drawings.SIDE;
        place.scale(scale, scale);
        return Drawings.outline(picture.drawing()).map(place::createTransformedShape);
    }
}
