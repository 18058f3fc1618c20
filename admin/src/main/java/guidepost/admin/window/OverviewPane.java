package guidepost.admin.window;

import com.formdev.flatlaf.FlatClientProperties;
import guidepost.admin.editor.EditorSession;
import guidepost.admin.editor.EditorWords;
import guidepost.admin.editor.KioskSigns;
import guidepost.admin.editor.OverviewCard;
import guidepost.admin.editor.OverviewPresenter;
import guidepost.admin.editor.OverviewView;
import guidepost.core.item.ItemKey;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.SwingConstants;
import net.miginfocom.swing.MigLayout;

/** How everything stands, at a glance. */
final class OverviewPane implements SectionPane, OverviewView {
    private final OverviewPresenter presenter;
    private final Consumer<ItemKey> onItem;
    private final Consumer<String> onSection;
    private final JPanel cards = Cloth.column(
            "wrap 2, insets panel, gap unrel unrel", "[grow, fill, sizegroup card]unrel[grow, fill, sizegroup card]");
    private final JScrollPane view = Cloth.scroll(cards);
    private List<OverviewCard> shown = List.of();

    /**
     * @param onItem leads to an item
     * @param onSection leads to a section
     */
    OverviewPane(
            EditorSession session,
            EditorWords words,
            KioskSigns kiosks,
            Clock clock,
            Consumer<ItemKey> onItem,
            Consumer<String> onSection) {
        this.onItem = onItem;
        this.onSection = onSection;
        presenter = new OverviewPresenter(session, words, this, kiosks, clock);
        view.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        view.setName("overview");
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
    public void changed() {
        presenter.redraw();
    }

    @Override
    public boolean isOfGuide() {
        return false;
    }

    @Override
    public void show(List<OverviewCard> fresh) {
        if (fresh.equals(shown)) {
            return;
        }
        shown = fresh;
        cards.removeAll();
        fresh.forEach(card -> cards.add(panel(card), "wmin 0, grow"));
        cards.revalidate();
        cards.repaint();
    }

    private JComponent panel(OverviewCard card) {
        JPanel panel = new JPanel(new MigLayout("insets dialog, wrap, gapy rel", "[grow, fill]", ""));
        panel.putClientProperty(FlatClientProperties.STYLE_CLASS, "card");
        panel.add(Cloth.quiet(card.title()), "wmin 0");
        JTextArea line = Cloth.styled(Cloth.prose(card.line()), "large");
        line.setName("overview." + card.name());
        panel.add(toned(line, card.tone()), "wmin 0");
        card.details().forEach(detail -> panel.add(Cloth.prose(detail), "wmin 0"));
        card.links().forEach(link -> panel.add(button(link), "wmin 0, growx 0"));
        return panel;
    }

    private static JTextArea toned(JTextArea line, OverviewCard.Tone tone) {
        return switch (tone) {
            case GOOD -> Cloth.coloured(line, Cloth.GOOD);
            case ADVICE -> Cloth.coloured(line, Cloth.ADVICE);
            case FINDING -> Cloth.coloured(line, Cloth.FINDING);
            case QUIET -> line;
        };
    }

    private JButton button(OverviewCard.Link link) {
        JButton button = new JButton(link.words());
        button.setHorizontalAlignment(SwingConstants.LEADING);
        button.putClientProperty(FlatClientProperties.STYLE_CLASS, "link");
        button.setToolTipText(link.words());
        button.addActionListener(press -> {
            link.item().ifPresent(onItem);
            link.section().ifPresent(onSection);
        });
        return button;
    }
}
