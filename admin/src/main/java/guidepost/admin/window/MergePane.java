package guidepost.admin.window;

import guidepost.admin.editor.EditorSession;
import guidepost.admin.editor.EditorWords;
import guidepost.core.item.Item;
import guidepost.core.item.ItemKey;
import guidepost.core.item.Merge;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.swing.ButtonGroup;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JRadioButton;
import net.miginfocom.swing.MigLayout;

/** What two people wrote at the same time, side by side; each item takes one or the other. */
final class MergePane {
    private MergePane() {}

    static JComponent of(EditorSession session, EditorWords words, Runnable done) {
        JPanel column = Cloth.column("insets panel, wrap 2", "[grow, fill, sg side]unrel[grow, fill, sg side]");
        column.add(Cloth.heading(words.say("merge.heading")), "span");
        column.add(Cloth.prose(words.say("merge.help")), "span, wmin 0");
        Map<ItemKey, JRadioButton> theirs = new LinkedHashMap<>();
        List<Merge.Clash> clashes = session.clashes();
        for (Merge.Clash clash : clashes) {
            column.add(Cloth.subheading(words.name(session.edition(), clash.key())), "span, gaptop unrel");
            if (clash.mergeable()) {
                column.add(Cloth.quiet(words.say("merge.both")), "span");
            } else {
                JRadioButton mine = new JRadioButton(words.say("merge.mine"), true);
                JRadioButton other = new JRadioButton(words.say("merge.theirs"));
                other.setName("theirs." + clash.key());
                ButtonGroup pair = new ButtonGroup();
                pair.add(mine);
                pair.add(other);
                theirs.put(clash.key(), other);
                column.add(mine);
                column.add(other);
            }
            String before = text(clash.base(), words);
            column.add(version(before, text(clash.mine(), words)), "wmin 0, top, growy");
            column.add(version(before, text(clash.theirs(), words)), "wmin 0, top, growy");
            column.add(Cloth.quiet(words.say("merge.before")), "span, gaptop rel");
            column.add(Cloth.coloured(Cloth.prose(before), Cloth.QUIET), "span, wmin 0");
        }
        column.add(
                Cloth.button("merge", words.say("merge.take"), () -> {
                    Set<ItemKey> taken = new LinkedHashSet<>();
                    theirs.forEach((key, button) -> {
                        if (button.isSelected()) {
                            taken.add(key);
                        }
                    });
                    session.resolve(taken);
                    done.run();
                }),
                "span, growx 0, gaptop unrel");
        return Cloth.scroll(column);
    }

    /** What somebody made of it: what they took out is struck out, what they put in is underlined. */
    private static JComponent version(String before, String after) {
        JPanel box = new JPanel(new MigLayout("insets unrel", "[grow, fill]", "[top]"));
        box.add(DiffText.between(before, after), "wmin 0");
        return Cloth.grounded(box, "Editor.box.background");
    }

    private static String text(Optional<Item> item, EditorWords words) {
        return item.map(there -> there.fields().entrySet().stream()
                        .map(field -> field.getKey().equals("words")
                                ? field.getValue()
                                : field.getKey() + ": " + field.getValue())
                        .collect(Collectors.joining("\n")))
                .orElseGet(() -> words.say("merge.gone"));
    }
}
