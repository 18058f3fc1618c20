package guidepost.admin.desk;

import java.awt.KeyboardFocusManager;
import javax.swing.BorderFactory;
import javax.swing.JTextArea;
import javax.swing.text.DefaultCaret;

/** Words that take as many lines as they need, and are only read. */
final class WrappedText extends JTextArea {
    WrappedText(String name) {
        setName(name);
        setEditable(false);
        setLineWrap(true);
        setWrapStyleWord(true);
        setFocusable(false);
        setBorder(BorderFactory.createEmptyBorder());
        // New words must not scroll the calls away.
        DefaultCaret still = new DefaultCaret();
        still.setUpdatePolicy(DefaultCaret.NEVER_UPDATE);
        setCaret(still);
        // Tab goes on to the next part, as everywhere else.
        setFocusTraversalKeys(KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, null);
        setFocusTraversalKeys(KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, null);
    }
}
