package guidepost.handout;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
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

    /** A picture's outline where it stands; empty where the house has no such drawing. */
    static Optional<Shape> of(Mark.Picture picture) {
        AffineTransform place = AffineTransform.getTranslateInstance(picture.x(), picture.y());
        float scale = picture.side() / Drawings.SIDE;
        place.scale(scale, scale);
        return Drawings.outline(picture.drawing()).map(place::createTransformedShape);
    }
}
