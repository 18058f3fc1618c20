package guidepost.admin.window;

import com.formdev.flatlaf.FlatClientProperties;
import guidepost.admin.editor.CertificateWords;
import guidepost.admin.editor.EditorSession;
import guidepost.admin.editor.EditorWords;
import guidepost.admin.editor.HistoryPresenter;
import guidepost.admin.editor.HistoryView;
import guidepost.admin.editor.WayBackPicture;
import guidepost.core.item.ItemChange;
import guidepost.db.EditionHistory.Release;
import java.awt.Rectangle;
import java.util.List;
import java.util.Optional;
import javax.swing.DefaultListModel;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JPasswordField;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.ListSelectionModel;
import net.miginfocom.swing.MigLayout;

/** Every edition there was: who wrote it, who answers for it, what it changed; and the way back to it. */
final class HistoryPane implements SectionPane, HistoryView {
    private final EditorSession session;
    private final EditorWords words;
    private final HistoryPresenter presenter;
    private final DefaultListModel<Release> releases = new DefaultListModel<>();
    private final JList<Release> list = Cloth.list(releases);
    private final JComboBox<Release> against = new JComboBox<>();
    private final JPanel column = Cloth.column("insets panel, wrap, hidemode 3", "[grow, fill]");
    private final JPanel certificate = Cloth.column("insets 0, wrap", "[grow, fill]");
    private final JPanel differences = Cloth.column("insets 0, wrap", "[grow, fill]");
    private final JLabel heading = Cloth.heading(" ");
    private final JTextArea about = Cloth.prose("");
    private final JPanel wayBack =
            new JPanel(new MigLayout("insets unrel, wrap 2, hidemode 3", "[]rel[grow, fill]", ""));
    private final JLabel goingBack;
    private final JTextArea effect = Cloth.prose("");
    private final JLabel why;
    private final JTextField reason = new JTextField();
    private final JTextArea secondHelp;
    private final JLabel secondName;
    private final JTextField second = new JTextField();
    private final JLabel secondKey;
    private final JPasswordField password = new JPasswordField();
    private final JButton rollBack;
    private final JTextArea said = Cloth.prose("");
    private final JPanel view =
            new JPanel(new MigLayout("insets 0, fill", "[25%!, fill]0[grow, fill]", "[grow, fill]"));
    private boolean takesTwo;
    private boolean filling;

    HistoryPane(EditorSession session, EditorWords words) {
        this.session = session;
        this.words = words;
        presenter = new HistoryPresenter(session, words, this);
        rollBack = Cloth.button("roll-back", words.say("history.roll-back"), this::rollBack);
        goingBack = Cloth.subheading(words.say("history.going-back"));
        why = Cloth.quiet(words.say("history.why"));
        secondHelp = Cloth.prose(words.say("history.second-help"));
        secondName = Cloth.quiet(words.say("history.second"));
        secondKey = Cloth.quiet(words.say("history.second-password"));
        list.setName("releases");
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setCellRenderer(new Named<>(presenter::title));
        against.setRenderer(new Named<>(presenter::title));
        reason.setName("roll-back-reason");
        second.setName("second-login");
        password.setName("second-password");
        password.putClientProperty(FlatClientProperties.STYLE, "showRevealButton: true");
        effect.setName("roll-back-effect");
        said.setName("history-said");
        said.setVisible(false);
        layOut();
        list.addListSelectionListener(choice -> {
            if (!choice.getValueIsAdjusting() && list.getSelectedValue() != null) {
                choose(list.getSelectedValue());
            }
        });
        against.addActionListener(choice -> compare());
    }

    private void layOut() {
        wayBack.add(goingBack, "span");
        wayBack.add(effect, "span, growx, wmin 0");
        wayBack.add(why);
        wayBack.add(reason, "wmin 0");
        wayBack.add(secondHelp, "span, growx, wmin 0");
        wayBack.add(secondName);
        wayBack.add(second, "wmin 0");
        wayBack.add(secondKey);
        wayBack.add(password, "wmin 0");
        wayBack.add(rollBack, "skip, growx 0");
        Cloth.grounded(wayBack, "Editor.box.background");
        column.add(heading, "wmin 0");
        column.add(said, "wmin 0");
        column.add(about, "wmin 0");
        column.add(
                new ReportButton(session, words, () -> Optional.ofNullable(list.getSelectedValue()), this::tell).view(),
                "growx 0");
        column.add(wayBack, "wmin 0, gaptop unrel");
        column.add(Cloth.subheading(words.say("certificate.title")), "gaptop unrel");
        column.add(certificate, "wmin 0");
        column.add(Cloth.subheading(words.say("review.changes")), "gaptop unrel");
        column.add(Cloth.quiet(words.say("history.against")), "split 3, growx 0");
        column.add(against, "growx 0");
        column.add(
                new ReportButton(session, words, () -> Optional.ofNullable(list.getSelectedValue()), this::say).view(),
                "growx 0");
        column.add(differences, "wmin 0");
        JScrollPane scroll = Cloth.scroll(column);
        scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        view.add(Cloth.scroll(list), "wmin 0");
        view.add(scroll, "wmin 0");
    }

    @Override
    public JComponent view() {
        return view;
    }

    @Override
    public void entered() {
        presenter.refresh();
    }

    @Override
    public void changed() {}

    /** Whichever was in front stays there, unless another edition was published. */
    @Override
    public void releases(List<Release> all) {
        int before = releases.getSize() == all.size() ? list.getSelectedIndex() : 0;
        filling = true;
        releases.clear();
        releases.addAll(all);
        against.removeAllItems();
        all.forEach(against::addItem);
        filling = false;
        if (!all.isEmpty()) {
            list.setSelectedIndex(Math.max(0, before));
        }
    }

    /** Each edition is held against the one before it, until something else is picked. */
    private void choose(Release release) {
        presenter.choose(release);
        column.scrollRectToVisible(new Rectangle(1, 1));
        int before = Math.min(list.getSelectedIndex() + 1, releases.getSize() - 1);
        filling = true;
        against.setSelectedIndex(before);
        filling = false;
        compare();
    }

    private void compare() {
        if (!filling && against.getSelectedIndex() >= 0) {
            presenter.compare(against.getItemAt(against.getSelectedIndex()));
        }
    }

    @Override
    public void release(Release release, List<String> lines) {
        heading.setText(presenter.title(release));
        about.setText(String.join("\n", lines));
        column.revalidate();
    }

    @Override
    public void certificate(CertificateWords.Said sealed) {
        certificate.removeAll();
        certificate.add(CertificatePane.of(sealed), "wmin 0");
        column.revalidate();
        column.repaint();
    }

    @Override
    public void wayBack(WayBackPicture way) {
        takesTwo = way.takesTwo();
        Cloth.coloured(effect, way.takesTwo() ? Cloth.FINDING : Cloth.QUIET).setText(way.effect());
        List.of(goingBack, why, reason, rollBack).forEach(part -> part.setVisible(way.isOpen()));
        List.of(secondHelp, secondName, second, secondKey, password)
                .forEach(part -> part.setVisible(way.isOpen() && way.takesTwo()));
        column.revalidate();
        column.repaint();
    }

    @Override
    public void differences(List<ItemChange> changes) {
        differences.removeAll();
        if (changes.isEmpty()) {
            differences.add(Cloth.prose(words.say("history.same")), "wmin 0");
        }
        DiffText.fill(differences, changes, session.edition(), words);
        differences.revalidate();
        differences.repaint();
    }

    private void rollBack() {
        if (takesTwo) {
            presenter.rollBack(reason.getText(), second.getText(), password.getPassword());
        } else {
            presenter.rollBack(reason.getText());
        }
        password.setText("");
    }

    private void tell(String sentence, boolean trouble) {
        Cloth.coloured(said, trouble ? Cloth.FINDING : Cloth.GOOD).setText(sentence);
        said.setVisible(true);
        column.revalidate();
    }

    @Override
    public void say(String sentence, boolean trouble) {
        tell(sentence, trouble);
        if (!trouble) {
            reason.setText("");
            second.setText("");
        }
    }
}
