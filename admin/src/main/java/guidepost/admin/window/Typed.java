package guidepost.admin.window;

import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import javax.swing.text.JTextComponent;

/** Hears every change of a text. */
final class Typed implements DocumentListener {
    private final Runnable heard;

    private Typed(Runnable heard) {
        this.heard = heard;
    }

    static void on(JTextComponent text, Runnable heard) {
        text.getDocument().addDocumentListener(new Typed(heard));
    }

    @Override
    public void insertUpdate(DocumentEvent typed) {
        heard.run();
    }

    @Override
    public void removeUpdate(DocumentEvent typed) {
        heard.run();
    }

    @Override
    public void changedUpdate(DocumentEvent typed) {
        heard.run();
    }
}
