package guidepost.admin.window;

import guidepost.admin.editor.EditorSession;
import guidepost.admin.editor.EditorWords;
import guidepost.core.guide.Edition;
import guidepost.core.item.EditionChanges;
import guidepost.core.item.ItemChange;
import guidepost.db.Approval;
import guidepost.db.EditionHistory.Release;
import guidepost.db.EditionShelf;
import guidepost.db.Operation;
import guidepost.db.PublishOutcome;
import java.awt.BorderLayout;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.swing.BorderFactory;
import javax.swing.DefaultListModel;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JSplitPane;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;

/** Every edition there was: who wrote it, who answers for it, what it changed; and the way back to it. */
final class HistoryPane implements SectionPane {
    private final EditorSession session;
    private final EditorWords words;
    private final DefaultListModel<Release> releases = new DefaultListModel<>();
    private final JList<Release> list = new JList<>(releases);
    private final JComboBox<Release> against = new JComboBox<>();
    private final JPanel column = Cloth.column("insets panel, wrap, hidemode 3", "[grow, fill]");
    private final JPanel differences = new JPanel(new MigLayout("insets 0, wrap", "[grow, fill]", ""));
    private final JLabel heading = Cloth.heading(" ");
    private final JTextArea about = Cloth.prose("");
    private final JTextField reason = new JTextField();
    private final JButton rollBack;
    private final JTextArea said = Cloth.prose("");
    private final JSplitPane view;
    private int asked;

    HistoryPane(EditorSession session, EditorWords words) {
        this.session = session;
        this.words = words;
        rollBack = Cloth.button("roll-back", words.say("history.roll-back"), this::rollBack);
        list.setName("releases");
        list.setCellRenderer(new Named<>(this::title));
        against.setRenderer(new Named<>(this::title));
        reason.setName("roll-back-reason");
        said.setName("history-said");
        column.add(heading, "wmin 0");
        column.add(about, "wmin 0");
        column.add(Cloth.quiet(words.say("history.why")), "split 3, growx 0, gaptop unrel");
        column.add(reason, "growx, pushx");
        column.add(rollBack, "growx 0");
        column.add(said, "wmin 0");
        column.add(Cloth.quiet(words.say("history.against")), "split 3, growx 0, gaptop unrel");
        column.add(against, "growx 0");
        column.add(
                new ReportButton(
                                session,
                                words,
                                () -> Optional.ofNullable(list.getSelectedValue()),
                                (sentence, trouble) -> say(sentence, trouble ? Cloth.FINDING : Cloth.GOOD))
                        .view(),
                "growx 0");
        column.add(differences, "wmin 0");
        view = new JSplitPane(JSplitPane.HORIZONTAL_SPLIT, Cloth.scroll(list), scroll());
        view.setResizeWeight(0.25);
        view.setBorder(BorderFactory.createEmptyBorder());
        list.addListSelectionListener(choice -> {
            if (!choice.getValueIsAdjusting()) {
                choose();
            }
        });
        against.addActionListener(choice -> compare());
    }

    private JComponent scroll() {
        JScrollPane scroll = Cloth.scroll(column);
        scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        JPanel panel = new JPanel(new BorderLayout());
        panel.add(scroll);
        return panel;
    }

    private String title(Release release) {
        return words.say("history.edition", release.stamp().number())
                + (release.sample() ? " (" + words.say("history.sample") + ")" : "");
    }

    @Override
    public JComponent view() {
        return view;
    }

    @Override
    public void entered() {
        session.ports()
                .store()
                .call(() -> session.ports().database().history().releases(session.who()))
                .then(this::fill, this::fault);
    }

    @Override
    public void changed() {}

    private void fill(List<Release> all) {
        releases.clear();
        releases.addAll(all);
        against.removeAllItems();
        all.forEach(against::addItem);
        if (!all.isEmpty()) {
            against.setSelectedIndex(Math.min(1, all.size() - 1));
            list.setSelectedIndex(0);
        }
    }

    private void choose() {
        Release release = list.getSelectedValue();
        if (release == null) {
            return;
        }
        heading.setText(title(release));
        String approvers = release.approvals().stream().map(Approval::name).collect(Collectors.joining(", "));
        StringBuilder lines = new StringBuilder(words.say(
                "history.published",
                words.moment(release.publishedAt()),
                release.publishedBy().orElse(words.say("history.unknown"))));
        if (!release.authors().isEmpty()) {
            lines.append('\n').append(words.say("history.authors", String.join(", ", release.authors())));
        }
        if (!approvers.isEmpty()) {
            lines.append('\n').append(words.say("history.approved", approvers));
        }
        release.reason().ifPresent(why -> lines.append('\n').append(words.say("history.reason", why)));
        about.setText(lines.toString());
        boolean newest = list.getSelectedIndex() == 0;
        boolean may = session.who().may(Operation.ROLL_BACK);
        rollBack.setEnabled(!newest && may);
        rollBack.setToolTipText(newest ? words.say("history.newest") : may ? null : words.say("history.may-not"));
        compare();
    }

    private void compare() {
        Release release = list.getSelectedValue();
        Release other = against.getItemAt(against.getSelectedIndex());
        if (release == null || other == null) {
            return;
        }
        int mine = ++asked;
        EditionShelf shelf = session.ports().database().editions();
        session.ports()
                .store()
                .call(() -> EditionChanges.between(read(shelf, other), read(shelf, release)))
                .then(
                        changes -> {
                            if (mine == asked) {
                                show(changes);
                            }
                        },
                        this::fault);
    }

    private static Edition read(EditionShelf shelf, Release release) {
        return shelf.read(release.guide(), release.stamp().number()).orElseThrow();
    }

    private void show(List<ItemChange> changes) {
        differences.removeAll();
        if (changes.isEmpty()) {
            differences.add(Cloth.prose(words.say("history.same")), "wmin 0");
        }
        DiffText.fill(differences, changes, session.edition(), words);
        differences.revalidate();
        differences.repaint();
    }

    private void rollBack() {
        Release release = list.getSelectedValue();
        if (release != null) {
            String why = reason.getText();
            session.ports()
                    .store()
                    .call(() -> session.ports()
                            .database()
                            .publisher()
                            .rollBack(
                                    session.who(),
                                    Optional.empty(),
                                    release.guide(),
                                    release.stamp().number(),
                                    why))
                    .then(outcome -> rolledBack(outcome, release.stamp().number()), this::fault);
        }
    }

    private void rolledBack(PublishOutcome outcome, int number) {
        outcome.fold(
                done -> {
                    say(words.say("history.done", done.stamp().number(), number), Cloth.GOOD);
                    reason.setText("");
                    session.reload(this::entered, this::fault);
                    return true;
                },
                refused -> {
                    say(refused.findings().get(0).message(), Cloth.FINDING);
                    return false;
                },
                () -> false);
    }

    private void say(String sentence, String colour) {
        Cloth.coloured(said, colour).setText(sentence);
        column.revalidate();
    }

    private void fault(Exception failure) {
        say(String.valueOf(failure.getMessage()), Cloth.FINDING);
    }
}
