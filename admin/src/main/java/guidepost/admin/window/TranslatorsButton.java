package guidepost.admin.window;

import guidepost.admin.editor.EditorSession;
import guidepost.admin.editor.EditorWords;
import guidepost.admin.editor.TranslatorsPresenter;
import java.awt.Component;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JFileChooser;
import javax.swing.JMenuItem;
import javax.swing.JOptionPane;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.filechooser.FileNameExtensionFilter;
import net.miginfocom.swing.MigLayout;

/** The way of all texts to translators and back. */
final class TranslatorsButton implements TranslatorsPresenter.View {
    private static final int MOST_LINES = 12;
    private static final String ENDING = ".csv";

    private final EditorWords words;
    private final JPanel view = new JPanel(new MigLayout("insets panel, wrap, hidemode 3", "[grow, fill]", ""));
    private final JTextArea said = Cloth.styled(Cloth.prose(""), "small");

    TranslatorsButton(EditorSession session, EditorWords words) {
        this.words = words;
        TranslatorsPresenter presenter = new TranslatorsPresenter(session, words, this);
        JPopupMenu menu = new JPopupMenu();
        JMenuItem send = new JMenuItem(words.say("translators.send"));
        send.addActionListener(press -> chosen(true).ifPresent(presenter::send));
        JMenuItem take = new JMenuItem(words.say("translators.take"));
        take.addActionListener(press -> chosen(false).ifPresent(presenter::take));
        take.setEnabled(session.mayWrite());
        menu.add(send);
        menu.add(take);
        JButton button = new JButton(words.say("translators.button"));
        button.setName("translators");
        button.addActionListener(press -> menu.show(button, 0, -menu.getPreferredSize().height));
        said.setName("translators-said");
        said.setVisible(false);
        view.add(said, "wmin 0");
        view.add(button);
    }

    JComponent view() {
        return view;
    }

    private Optional<Path> chosen(boolean forWriting) {
        JFileChooser chooser = new JFileChooser();
        chooser.setFileFilter(new FileNameExtensionFilter(words.say("translators.files"), ENDING.substring(1)));
        Component window = view.getRootPane();
        int answer = forWriting ? chooser.showSaveDialog(window) : chooser.showOpenDialog(window);
        if (answer != JFileChooser.APPROVE_OPTION) {
            return Optional.empty();
        }
        Path file = chooser.getSelectedFile().toPath();
        boolean named = !forWriting || String.valueOf(file.getFileName()).contains(".");
        return Optional.of(named ? file : file.resolveSibling(file.getFileName() + ENDING));
    }

    @Override
    public void done(String sentence) {
        Cloth.coloured(said, Cloth.GOOD).setText(sentence);
        said.setVisible(true);
        view.revalidate();
    }

    @Override
    public void refused(String sentence, List<String> problems) {
        Cloth.coloured(said, Cloth.FINDING).setText(sentence);
        said.setVisible(true);
        view.revalidate();
        JTextArea all = Cloth.prose(problems.stream().collect(Collectors.joining("\n")));
        all.setRows(Math.min(MOST_LINES, problems.size()));
        all.setColumns(problems.stream().mapToInt(String::length).max().orElse(0) / 2 + MOST_LINES);
        JOptionPane.showMessageDialog(
                view.getRootPane(),
                new Object[] {sentence, new JScrollPane(all)},
                words.say("program"),
                JOptionPane.WARNING_MESSAGE);
    }
}
