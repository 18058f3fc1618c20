package guidepost.admin.window;

import guidepost.admin.editor.EditorSession;
import guidepost.admin.editor.EditorWords;
import guidepost.admin.editor.NewGuidePresenter;
import guidepost.admin.editor.NewGuideView;
import guidepost.core.guide.Language;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;

/** Where another guide is begun: a title, a code, a language. */
final class NewGuidePane implements NewGuideView {
    private static final int LETTERS = 30;

    private final NewGuidePresenter presenter;
    private final Runnable onBegun;
    private final JPanel view = new JPanel(new MigLayout("wrap, insets panel, hidemode 3", "[fill, 40sp:]", ""));
    private final JTextField title = new JTextField(LETTERS);
    private final JTextField code = new JTextField();
    private final JTextField language = new JTextField(Language.ENGLISH.tag());
    private final JTextArea said = Cloth.prose("");
    private final JButton discard;

    /**
     * Shows the form.
     *
     * @param onBegun runs when it is begun: everything has to be read anew
     */
    NewGuidePane(EditorSession session, EditorWords words, Runnable onBegun, Runnable onBack) {
        this.presenter = new NewGuidePresenter(session, words, this);
        this.onBegun = onBegun;
        discard = Cloth.button(
                "guide.discard",
                words.say("guide.discard"),
                () -> presenter.discardAndBegin(code.getText(), language.getText()));
        title.setName("guide.title");
        code.setName("guide.code");
        language.setName("guide.language");
        said.setName("guide-said");
        Typed.on(title, () -> presenter.title(title.getText()));
        view.add(Cloth.heading(words.say("guide.heading")));
        view.add(Cloth.coloured(Cloth.prose(words.say("guide.help")), Cloth.QUIET), "wmin 0");
        view.add(Cloth.quiet(words.say("guide.title")), "gaptop unrel");
        view.add(title);
        view.add(Cloth.quiet(words.say("guide.code")));
        view.add(code);
        view.add(Cloth.quiet(words.say("guide.language")));
        view.add(language);
        view.add(said, "wmin 0");
        view.add(
                Cloth.button(
                        "guide.begin",
                        words.say("guide.begin"),
                        () -> presenter.begin(code.getText(), language.getText())),
                "gaptop unrel, split 3, growx 0");
        view.add(Cloth.button("guide.cancel", words.say("guide.cancel"), onBack), "growx 0");
        view.add(discard, "growx 0, gapleft push");
        said.setVisible(false);
        discard.setVisible(false);
    }

    JComponent view() {
        return view;
    }

    @Override
    public void code(String suggested) {
        code.setText(suggested);
    }

    private void say(String sentence, boolean mayDiscard) {
        Cloth.coloured(said, Cloth.FINDING);
        said.setText(sentence);
        said.setVisible(true);
        discard.setVisible(mayDiscard);
        view.revalidate();
    }

    @Override
    public void refused(String sentence) {
        say(sentence, false);
    }

    @Override
    public void ask(String sentence) {
        say(sentence, true);
    }

    @Override
    public void begun() {
        onBegun.run();
    }
}
