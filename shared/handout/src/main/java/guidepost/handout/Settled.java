package guidepost.handout;

import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;

/**
 * An outline as every Java has it: on a fine grid, without what is too small to be seen and without a point on a straight
 * line.
 *
 * <p>A stroke's outline is drawn differently by each Java where the stroke turns: by a line, a curve of no size, or
 * nothing at all. The paper looks the same, but the file would not be.
 */
final class Settled {
    /** Steps of the grid in one unit of a drawing, of which there are 32 along its side. */
    private static final float GRID = 32;
    /** Not half a step: what is drawn in halves and quarters would lie right between two, for each Java to choose. */
    private static final float UP_FROM = 0.37f;
    /** What nobody can tell from a point, in units of a drawing. */
    private static final float SPECK = 0.2f;
    /** How far a point of a straight line may lie beside it. */
    private static final float BESIDE = 1 / GRID;

    private final Path2D.Float settled;
    private float x;
    private float y;
    /** Where the last straight line came from; nothing has been drawn since. */
    private float fromX = Float.NaN;

    private float fromY;

    private Settled(int windingRule) {
        this.settled = new Path2D.Float(windingRule);
    }

    static Shape of(Shape outline) {
        PathIterator path = outline.getPathIterator(null);
        Settled settled = new Settled(path.getWindingRule());
        float[] to = new float[6];
        for (; !path.isDone(); path.next()) {
            int segment = path.currentSegment(to);
            for (int i = 0; i < to.length; i++) {
                to[i] = onGrid(to[i]);
            }
            settled.take(segment, to);
        }
        settled.endLine();
        return settled.settled;
    }

    private static float onGrid(float measure) {
        return (float) Math.floor(measure * GRID + UP_FROM) / GRID;
    }

    private void take(int segment, float[] to) {
        float reach = reach(segment, to, x, y);
        if (segment != PathIterator.SEG_MOVETO && reach >= 0 && reach <= SPECK) {
            return;
        }
        if (segment == PathIterator.SEG_LINETO) {
            lineTo(to[0], to[1]);
        } else {
            endLine();
            add(segment, to);
        }
        int last = lastPoint(segment);
        if (last >= 0) {
            x = to[last];
            y = to[last + 1];
        }
    }

    /** A line that goes on where the last went is the same line. */
    private void lineTo(float toX, float toY) {
        boolean on = !Float.isNaN(fromX) && Line2D.ptSegDist(fromX, fromY, toX, toY, x, y) <= BESIDE;
        if (!on) {
            endLine();
            fromX = x;
            fromY = y;
        }
    }

    private void endLine() {
        if (!Float.isNaN(fromX)) {
            settled.lineTo(x, y);
            fromX = Float.NaN;
        }
    }

    private void add(int segment, float[] to) {
        switch (segment) {
            case PathIterator.SEG_MOVETO -> settled.moveTo(to[0], to[1]);
            case PathIterator.SEG_QUADTO -> settled.quadTo(to[0], to[1], to[2], to[3]);
            case PathIterator.SEG_CUBICTO -> settled.curveTo(to[0], to[1], to[2], to[3], to[4], to[5]);
            default -> settled.closePath();
        }
    }

    /** How far a segment and what bends it get from where it begins, along one axis; negative for the closing of a path. */
    static float reach(int segment, float[] to, float x, float y) {
        float reach = -1;
        for (int i = 0; i <= lastPoint(segment); i += 2) {
            reach = Math.max(reach, Math.max(Math.abs(to[i] - x), Math.abs(to[i + 1] - y)));
        }
        return reach;
    }

    /** Where the coordinates of a segment's end are; negative for the closing of a path. */
    static int lastPoint(int segment) {
        return switch (segment) {
            case PathIterator.SEG_MOVETO, PathIterator.SEG_LINETO -> 0;
            case PathIterator.SEG_QUADTO -> 2;
            case PathIterator.SEG_CUBICTO -> 4;
            default -> -1;
        };
    }
}
