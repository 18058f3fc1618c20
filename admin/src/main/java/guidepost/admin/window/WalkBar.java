package guidepost.admin.window;

import com.formdev.flatlaf.FlatClientProperties;
import guidepost.admin.editor.EditorWords;
import guidepost.admin.editor.WalkPicture;
import guidepost.admin.editor.WalkPresenter;
import guidepost.core.guide.Urgency;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;

/** Says who walks through the preview, and keeps them once they have come to a result. */
final class WalkBar {
    private final EditorWords words;
    private final JPanel view = new JPanel(new MigLayout("insets 0, wrap, hidemode 3, gapy rel", "[grow, fill]", ""));
    private final JPanel walking = new JPanel(new MigLayout("insets rel unrel rel rel", "[grow, fill][][]", ""));
    private final JPanel keeping = new JPanel(new MigLayout("insets 0, wrap 2", "[grow, fill]rel[]", ""));
    private final JButton start;
    private final JTextArea who = Cloth.prose("");
    private final JTextField name = new JTextField();
    private final JComboBox<Urgency> expected = new JComboBox<>(Urgency.values());
    private final JButton keep;
    private final JTextArea said = Cloth.prose("");
    private Optional<WalkPicture.Keeping> offered = Optional.empty();

    WalkBar(EditorWords words, WalkPresenter walks) {
        this.words = words;
        start = Cloth.button("walk", words.say("walk.start"), walks::begin);
        keep = Cloth.button("walk-keep", "", () -> walks.keep(name.getText(), chosen()));
        who.setName("walk-who");
        name.setName("walk-name");
        expected.setName("walk-expected");
        expected.setRenderer(new Named<>(words::urgency));
        said.setName("walk-said");
        walking.add(who, "wmin 0");
        walking.add(Cloth.button("walk-again", words.say("walk.again"), walks::begin));
        walking.add(Cloth.button("walk-stop", words.say("walk.stop"), walks::stop));
        Cloth.grounded(walking, "Editor.notice.background");
        name.putClientProperty(FlatClientProperties.PLACEHOLDER_TEXT, words.say("walk.name"));
        keeping.add(name, "span, growx, wmin 0");
        keeping.add(Cloth.quiet(words.say("walk.expected")));
        keeping.add(expected, "wmin 0");
        keeping.add(keep, "span, growx 0");
        view.add(start, "growx 0");
        view.add(walking);
        view.add(keeping);
        view.add(said, "wmin 0");
        show(Optional.empty());
    }

    private Urgency chosen() {
        return expected.getItemAt(expected.getSelectedIndex());
    }

    JComponent view() {
        return view;
    }

    void show(Optional<WalkPicture> now) {
        start.setVisible(now.isEmpty());
        walking.setVisible(now.isPresent());
        now.ifPresent(walk -> who.setText(words.say("walk.walking", walk.who())));
        Optional<WalkPicture.Keeping> offer = now.flatMap(WalkPicture::keeping);
        keeping.setVisible(offer.flatMap(WalkPicture.Keeping::button).isPresent());
        offer.filter(there -> !offered.equals(offer)).ifPresent(there -> {
            name.setText(there.name());
            expected.setSelectedItem(there.expected());
            there.button().ifPresent(keep::setText);
        });
        offered = offer;
        said.setVisible(false);
        view.revalidate();
    }

    void say(String sentence, boolean trouble) {
        Cloth.coloured(said, trouble ? Cloth.FINDING : Cloth.GOOD).setText(sentence);
        said.setVisible(true);
        view.revalidate();
    }
}
