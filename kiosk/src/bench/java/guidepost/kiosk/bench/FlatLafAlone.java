package guidepost.kiosk.bench;

import com.formdev.flatlaf.FlatLightLaf;
import java.awt.Graphics;
import java.awt.Toolkit;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.SwingUtilities;

/** The least a program with this look and feel can be: a window as large as the kiosk's, with one line in it. */
public final class FlatLafAlone {
    private FlatLafAlone() {}

    /** Says "painted" once it is, and ends. */
    public static void main(String[] arguments) {
        SwingUtilities.invokeLater(() -> open(Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1])));
    }

    private static void open(int width, int height) {
        FlatLightLaf.setup();
        JFrame frame = new JFrame();
        frame.add(new JLabel("Touch to start") {
            private boolean told;

            @Override
            protected void paintComponent(Graphics graphics) {
                super.paintComponent(graphics);
                if (!told) {
                    told = true;
                    SwingUtilities.invokeLater(FlatLafAlone::painted);
                }
            }
        });
        frame.setSize(width, height);
        frame.setVisible(true);
    }

    private static void painted() {
        Toolkit.getDefaultToolkit().sync();
        System.out.println("painted");
        System.exit(0);
    }
}
