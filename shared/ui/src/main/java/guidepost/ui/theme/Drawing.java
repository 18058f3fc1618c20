package guidepost.ui.theme;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.view.FloatSize;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;

/** A drawing of the house in one colour. */
public final class Drawing {
    private final SVGDocument document;

    Drawing(SVGDocument document) {
        this.document = document;
    }

    /** Paints it as large as fits into the rectangle, in the middle. */
    public void paint(Graphics2D graphics, double x, double y, double width, double height) {
        paint(graphics, x, y, width, height, Math.min(width / size().width, height / size().height));
    }

    /** Paints it as small as covers the rectangle; what stands over is left to the clip. */
    public void cover(Graphics2D graphics, double x, double y, double width, double height) {
        Graphics2D inside = (Graphics2D) graphics.create();
        try {
            inside.clip(new Rectangle2D.Double(x, y, width, height));
            double scale = Math.max(width / size().width, height / size().height);
            // What is cut off is sky: the ground stays at the bottom.
            double drawn = size().height * scale;
            paint(inside, x, y + height - drawn, width, drawn, scale);
        } finally {
            inside.dispose();
        }
    }

    private void paint(Graphics2D graphics, double x, double y, double width, double height, double scale) {
        double w = size().width * scale;
        double h = size().height * scale;
        Graphics2D own = (Graphics2D) graphics.create();
        try {
            own.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            own.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            own.translate(x + (width - w) / 2, y + (height - h) / 2);
            document.render((Component) null, own, new ViewBox(0, 0, (float) w, (float) h));
        } finally {
            own.dispose();
        }
    }

    private FloatSize size() {
        return document.size();
    }
}
