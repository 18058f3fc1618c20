package guidepost.admin.window;

import com.formdev.flatlaf.FlatClientProperties;
import com.formdev.flatlaf.FlatDarkLaf;
import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.FlatLightLaf;
import java.awt.Color;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.KeyboardFocusManager;
import java.awt.Rectangle;
import java.awt.event.ActionEvent;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.KeyStroke;
import javax.swing.ListModel;
import javax.swing.Scrollable;
import javax.swing.SwingConstants;
import javax.swing.SwingUtilities;
import javax.swing.UIManager;
import javax.swing.text.DefaultCaret;
import javax.swing.text.JTextComponent;
import net.miginfocom.swing.MigLayout;

/** How the editor's windows are dressed; every colour and size comes from the theme. */
final class Cloth {
    static final String FINDING = "Editor.finding.foreground";
    static final String ADVICE = "Editor.advice.foreground";
    static final String GOOD = "Editor.good.foreground";
    static final String QUIET = "Editor.quiet.foreground";

    private Cloth() {}

    static void dress(boolean dark) {
        FlatLaf.registerCustomDefaultsSource("guidepost.admin.window");
        FlatLaf.setup(dark ? new FlatDarkLaf() : new FlatLightLaf());
        FlatLaf.updateUI();
    }

    static Color colour(String key) {
        return UIManager.getColor(key);
    }

    /** A colour in a text with markup. */
    static String hex(String key) {
        return String.format("#%06x", colour(key).getRGB() & 0xffffff);
    }

    static JLabel heading(String words) {
        return styled(new JLabel(words), "h2");
    }

    static JLabel subheading(String words) {
        return styled(new JLabel(words), "h4");
    }

    static <T extends JComponent> T styled(T component, String styleClass) {
        component.putClientProperty(FlatClientProperties.STYLE_CLASS, styleClass);
        return component;
    }

    static <T extends JComponent> T coloured(T component, String key) {
        component.putClientProperty(FlatClientProperties.STYLE, "foreground: $" + key);
        return component;
    }

    static <T extends JComponent> T grounded(T component, String key) {
        component.putClientProperty(FlatClientProperties.STYLE, "background: $" + key);
        component.setOpaque(true);
        return component;
    }

    static JLabel quiet(String words) {
        return coloured(new JLabel(words), QUIET);
    }

    /** Text that breaks its lines knows its height only once it has its width: then it is laid out once more. */
    private static final class Prose extends JTextArea {
        private static final long serialVersionUID = 1L;

        Prose(String words) {
            super(words);
        }

        @Override
        public void setBounds(int x, int y, int width, int height) {
            boolean other = width != getWidth();
            super.setBounds(x, y, width, height);
            if (other) {
                SwingUtilities.invokeLater(this::revalidate);
            }
        }
    }

    /** Text that breaks its lines and cannot be changed, without a frame of its own. */
    static JTextArea prose(String words) {
        JTextArea area = new Prose("");
        still(area);
        area.setText(words);
        area.setEditable(false);
        area.setFocusable(false);
        area.setLineWrap(true);
        area.setWrapStyleWord(true);
        area.setOpaque(false);
        area.setBorder(BorderFactory.createEmptyBorder());
        area.setMinimumSize(new Dimension());
        return area;
    }

    /** Another text must not scroll what it stands in to its end. */
    static void still(JTextComponent text) {
        DefaultCaret caret = new DefaultCaret();
        caret.setUpdatePolicy(DefaultCaret.NEVER_UPDATE);
        text.setCaret(caret);
    }

    static JButton button(String name, String words, Runnable pressed) {
        JButton button = new JButton(words);
        button.setName(name);
        button.addActionListener(press -> pressed.run());
        return button;
    }

    /** The tabulator leads out of a text of several lines, as out of every other field. */
    static void tabLeaves(JTextArea area) {
        area.setFocusTraversalKeys(KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, null);
        area.setFocusTraversalKeys(KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, null);
    }

    /** A key for whatever has the keyboard in the component. */
    static void key(JComponent inside, KeyStroke stroke, Runnable work) {
        inside.getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(stroke, stroke);
        inside.getActionMap().put(stroke, new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent pressed) {
                work.run();
            }
        });
    }

    static JScrollPane scroll(Component inside) {
        JScrollPane scroll = new JScrollPane(inside);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.getVerticalScrollBar()
                .setUnitIncrement(scroll.getFontMetrics(scroll.getFont()).getHeight());
        return scroll;
    }

    /** A list as wide as the window it scrolls in: what is longer ends in dots. */
    static <T> JList<T> list(ListModel<T> model) {
        return new JList<>(model) {
            private static final long serialVersionUID = 1L;

            @Override
            public boolean getScrollableTracksViewportWidth() {
                return true;
            }
        };
    }

    /** A column as wide as the window it scrolls in. */
    static JPanel column(String layout, String columns) {
        return new Column(new MigLayout(layout, columns));
    }

    private static final class Column extends JPanel implements Scrollable {
        private static final long serialVersionUID = 1L;

        Column(MigLayout layout) {
            super(layout);
        }

        @Override
        public Dimension getPreferredScrollableViewportSize() {
            return getPreferredSize();
        }

        @Override
        public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
            return getFontMetrics(getFont()).getHeight();
        }

        @Override
        public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
            return orientation == SwingConstants.VERTICAL ? visible.height : visible.width;
        }

        @Override
        public boolean getScrollableTracksViewportWidth() {
            return true;
        }

        @Override
        public boolean getScrollableTracksViewportHeight() {
            return false;
        }
    }

    /** Text that may stand in markup. */
    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\n", "<br>");
    }
}
