package guidepost.admin.window;

import guidepost.admin.editor.EditorSession;
import guidepost.admin.editor.EditorWords;
import guidepost.admin.editor.RuleSentences;
import guidepost.core.guide.Edition;
import guidepost.core.guide.Floor;
import guidepost.core.guide.Rule;
import guidepost.exchange.Floors;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;

/** Every rule as a sentence, most urgent first as the guide has them. */
final class RulesPane implements SectionPane {
    private final EditorSession session;
    private final EditorWords words;
    private final JPanel column = Cloth.column("insets panel, wrap 2", "[grow, fill]unrel[]");
    private final JScrollPane view = Cloth.scroll(column);
    private Optional<Edition> shown = Optional.empty();

    RulesPane(EditorSession session, EditorWords words) {
        this.session = session;
        this.words = words;
        view.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
    }

    @Override
    public JComponent view() {
        return view;
    }

    @Override
    public void entered() {
        if (shown.filter(session.edition()::equals).isEmpty()) {
            fill(session.edition());
        }
    }

    @Override
    public void changed() {
        entered();
    }

    private void fill(Edition edition) {
        shown = Optional.of(edition);
        List<Floor> floors = Floors.of(edition.guide());
        RuleSentences sentences = new RuleSentences(edition, words);
        column.removeAll();
        column.add(Cloth.coloured(Cloth.prose(words.say("rules.help")), Cloth.QUIET), "span, wmin 0");
        for (Rule rule : edition.rules()) {
            column.add(Cloth.prose(sentences.say(rule)), "wmin 0, gaptop unrel");
            column.add(
                    RuleSentences.isFloor(rule, floors) ? Cloth.quiet(words.say("rules.locked")) : new JLabel(),
                    "top, gaptop unrel");
        }
        column.revalidate();
        column.repaint();
    }
}
