package guidepost.admin.window;

import guidepost.admin.editor.BackupsPresenter;
import guidepost.admin.editor.BackupsView;
import guidepost.admin.editor.EditorSession;
import guidepost.admin.editor.EditorWords;
import guidepost.db.Backup;
import java.awt.BorderLayout;
import java.util.Collections;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.DefaultListModel;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JSplitPane;
import javax.swing.JTextArea;
import javax.swing.ListSelectionModel;
import net.miginfocom.swing.MigLayout;

/** The copies of the store on the left; what the chosen one holds, and would cost, on the right. */
final class BackupsPane implements SectionPane, BackupsView {
    private static final int MOST_LINES = 40;

    private final EditorWords words;
    private final BackupsPresenter presenter;
    private final JPanel view = new JPanel(new BorderLayout());
    private final DefaultListModel<Backup> backups = new DefaultListModel<>();
    private final JList<Backup> list = new JList<>(backups);
    private final JTextArea said = Cloth.prose("");
    private final JPanel column = Cloth.column("insets panel, wrap", "[grow, fill]");

    BackupsPane(EditorSession session, EditorWords words, Runnable onRestored) {
        this.words = words;
        presenter = new BackupsPresenter(session, words, this, onRestored);
        JPanel head = new JPanel(new MigLayout("insets panel, wrap, hidemode 3", "[grow, fill]", ""));
        head.add(Cloth.prose(words.say(presenter.maySee() ? "backups.help" : "backups.may-not")), "wmin 0");
        view.add(head, BorderLayout.NORTH);
        if (!presenter.maySee()) {
            return;
        }
        said.setName("backups-said");
        head.add(Cloth.button("back-up", words.say("backups.make"), presenter::make), "growx 0");
        head.add(said, "wmin 0");
        list.setName("backups");
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setCellRenderer(new Named<>(backup -> words.moment(backup.takenAt())));
        list.addListSelectionListener(choice -> {
            if (!choice.getValueIsAdjusting() && list.getSelectedValue() != null) {
                presenter.choose(list.getSelectedValue());
            }
        });
        JScrollPane right = Cloth.scroll(column);
        right.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        JSplitPane split = new JSplitPane(JSplitPane.HORIZONTAL_SPLIT, Cloth.scroll(list), right);
        split.setResizeWeight(0.25);
        split.setBorder(BorderFactory.createEmptyBorder());
        view.add(split, BorderLayout.CENTER);
        nothing(words.say("backups.choose"), false);
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

    @Override
    public boolean isOfGuide() {
        return false;
    }

    @Override
    public void show(List<Backup> all) {
        if (all.equals(Collections.list(backups.elements())) && !all.isEmpty()) {
            return;
        }
        Backup chosen = list.getSelectedValue();
        backups.clear();
        backups.addAll(all);
        if (chosen != null) {
            list.setSelectedValue(chosen, true);
        }
        if (all.isEmpty()) {
            nothing(words.say("backups.none"), false);
        }
    }

    @Override
    public void contents(Backup backup, String summary, String loss, List<String> lost) {
        column.removeAll();
        column.add(Cloth.heading(words.moment(backup.takenAt())), "wmin 0");
        JLabel fit = Cloth.coloured(new JLabel(words.say("backups.fit")), Cloth.GOOD);
        fit.setName("backup-fit");
        column.add(fit, "wmin 0");
        column.add(Cloth.prose(summary), "wmin 0");
        JTextArea cost = Cloth.styled(
                lost.isEmpty() ? Cloth.prose(loss) : Cloth.coloured(Cloth.prose(loss), Cloth.FINDING), "large");
        cost.setName("backup-loss");
        column.add(cost, "wmin 0, gaptop unrel");
        lost.stream().limit(MOST_LINES).forEach(line -> column.add(Cloth.prose(line), "wmin 0"));
        if (lost.size() > MOST_LINES) {
            column.add(Cloth.quiet(words.say("overview.more", lost.size() - MOST_LINES)));
        }
        column.add(Cloth.prose(words.say("backups.stays")), "wmin 0, gaptop unrel");
        JButton restore = Cloth.button(
                "restore",
                words.say(lost.isEmpty() ? "backups.restore" : "backups.restore-losing", lost.size()),
                () -> presenter.restore(backup));
        column.add(restore, "growx 0, gaptop unrel");
        refreshed();
    }

    @Override
    public void nothing(String sentence, boolean trouble) {
        column.removeAll();
        JTextArea line = Cloth.prose(sentence);
        line.setName("backups-state");
        column.add(trouble ? Cloth.coloured(line, Cloth.FINDING) : line, "wmin 0");
        refreshed();
    }

    private void refreshed() {
        column.revalidate();
        column.repaint();
    }

    @Override
    public void say(String sentence, boolean trouble) {
        Cloth.coloured(said, trouble ? Cloth.FINDING : Cloth.GOOD).setText(sentence);
        view.revalidate();
    }
}
