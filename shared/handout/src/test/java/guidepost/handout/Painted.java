package guidepost.handout;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

/** A page painted through AWT. */
final class Painted {
    private Painted() {}

    static BufferedImage page(Layout layout, int page) {
        PaperSize size = layout.sheet().paper();
        float scale = Paper.DPI / 72;
        BufferedImage image = new BufferedImage(
                (int) (size.width() * scale), (int) (size.height() * scale), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.scale(scale, scale);
        new SheetPages(layout).paint(page, graphics);
        graphics.dispose();
        return image;
    }
}
