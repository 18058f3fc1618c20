package guidepost.admin.window;

import guidepost.admin.editor.EditorSession;
import guidepost.admin.editor.EditorWords;
import guidepost.admin.editor.ScenarioBook;
import guidepost.admin.editor.SlipRow;
import guidepost.admin.editor.SlipsPresenter;
import guidepost.admin.editor.SlipsView;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import net.miginfocom.swing.MigLayout;

/** Which slips of the hand no scenario would notice, and the scenarios that would. */
final class SlipsPane implements SlipsView {
    private final EditorWords words;
    private final SlipsPresenter presenter;
    private final JPanel column = Cloth.column("insets panel, wrap, hidemode 3", "[grow, fill]");
    private final JScrollPane view = Cloth.scroll(column);
    private final JTextArea score = Cloth.styled(Cloth.prose(""), "large");
    private final JTextArea said = Cloth.prose("");
    private final JProgressBar progress = new JProgressBar();
    private final JButton start;
    private final JButton stop;
    private final JPanel rows = Cloth.column("insets 0, wrap", "[grow, fill]");

    SlipsPane(EditorSession session, EditorWords words, ScenarioBook book) {
        this.words = words;
        presenter = new SlipsPresenter(session, book, words, this);
        start = Cloth.button("slips-start", words.say("slips.start"), presenter::start);
        stop = Cloth.button("slips-stop", words.say("slips.stop"), presenter::stop);
        score.setName("slips-score");
        said.setName("slips-said");
        progress.setStringPainted(true);
        view.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        column.add(Cloth.coloured(Cloth.prose(words.say("slips.help")), Cloth.QUIET), "wmin 0");
        JPanel bar = new JPanel(new MigLayout("insets 0, hidemode 3", "[][][grow, fill]", ""));
        bar.add(start);
        bar.add(stop);
        bar.add(progress, "wmin 0");
        column.add(bar, "gaptop rel");
        column.add(score, "wmin 0, gaptop unrel");
        column.add(said, "wmin 0");
        column.add(rows, "wmin 0");
        said.setVisible(false);
        presenter.stop();
    }

    JComponent view() {
        return view;
    }

    @Override
    public void untried(String sentence) {
        standing(sentence, false);
        rows.removeAll();
    }

    @Override
    public void trying(int done, int of) {
        standing("", true);
        rows.removeAll();
        progress.setMaximum(of);
        progress.setValue(done);
        progress.setString(words.say("slips.trying", done, of));
    }

    private void standing(String sentence, boolean trying) {
        score.setText(sentence);
        start.setEnabled(!trying);
        stop.setVisible(trying);
        progress.setVisible(trying);
        column.revalidate();
        column.repaint();
    }

    @Override
    public void tried(String sentence, List<SlipRow> unnoticed, boolean mayWrite) {
        standing(sentence, false);
        rows.removeAll();
        if (unnoticed.isEmpty()) {
            rows.add(Cloth.coloured(Cloth.prose(words.say("slips.all")), Cloth.GOOD), "wmin 0");
        }
        for (SlipRow row : unnoticed) {
            rows.add(Cloth.prose(row.sentence()), "wmin 0, gaptop unrel");
            rows.add(Cloth.coloured(Cloth.prose(words.say("slips.who", row.patient())), Cloth.QUIET), "wmin 0");
            JButton make = Cloth.button("slips-make", words.say("slips.make"), () -> presenter.make(row));
            make.setEnabled(mayWrite);
            rows.add(make, "growx 0");
        }
        column.revalidate();
        column.repaint();
    }

    @Override
    public void say(String sentence, boolean trouble) {
        Cloth.coloured(said, trouble ? Cloth.FINDING : Cloth.GOOD).setText(sentence);
        said.setVisible(true);
        column.revalidate();
    }
}
