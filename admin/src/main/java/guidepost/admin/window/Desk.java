package guidepost.admin.window;

import com.formdev.flatlaf.FlatClientProperties;
import guidepost.admin.editor.EditorSession;
import guidepost.admin.editor.EditorWords;
import guidepost.admin.editor.KioskSigns;
import guidepost.admin.editor.SaveState;
import guidepost.admin.editor.ScenarioBook;
import guidepost.core.check.Finding;
import guidepost.core.item.ItemKey;
import guidepost.core.item.ItemKind;
import guidepost.core.item.Merge;
import guidepost.core.triage.Answers;
import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Toolkit;
import java.awt.event.KeyEvent;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.swing.BorderFactory;
import javax.swing.DefaultListModel;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JSplitPane;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.JToggleButton;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import net.miginfocom.swing.MigLayout;

/** One person's desk: the subjects on the left, the one in work in the middle, what a patient sees on the right. */
final class Desk {
    private static final String WORDING = "wording";
    private static final String THRESHOLDS = "thresholds";
    private static final String MERGE = "merge";
    private static final String NEW_GUIDE = "new-guide";
    private static final String SCENARIOS = "scenarios";
    private static final int PREVIEW_MILLIS = 150;
    private static final int TRY_MILLIS = 300;
    private static final int SEARCH = 18;

    /** What the desk asks of its window. */
    interface Window {
        void lock();

        void signOut();

        void dark(boolean dark);

        void preview(boolean shown);

        KioskSigns kiosks();

        /** Opens the store again, which was put back to a backup. */
        void reopen();

        /** Another guide was begun: the desk is laid anew. */
        void begun();
    }

    private final EditorSession session;
    private final EditorWords words;
    private final JPanel view = new JPanel(new BorderLayout());
    private final Map<String, SectionPane> sections = new LinkedHashMap<>();
    private final DefaultListModel<String> names = new DefaultListModel<>();
    private final JList<String> navigation = new JList<>(names);
    private final CardLayout cards = new CardLayout();
    private final JPanel middle = new JPanel(cards);
    private final WordingPane wording;
    private final ScenarioBook book;
    private final PreviewPane preview;
    private final JSplitPane split;
    private final JTextField search = new JTextField(SEARCH);
    private final JButton undo;
    private final JButton redo;
    private final JToggleButton previewSwitch;
    private final JToggleButton dark;
    private final JPanel notice = new JPanel(new MigLayout("insets rel unrel rel unrel", "[grow, fill][]", ""));
    private final JTextArea noticeText = Cloth.prose("");
    private final JButton noticeButton = new JButton();
    private final JLabel draft = new JLabel();
    private final JLabel state = new JLabel();
    private final JLabel findings = new JLabel();
    private Runnable remedy = () -> {};
    private boolean merging;

    Desk(EditorSession session, EditorWords words, Clock clock, Window window, WindowMemory memory) {
        this.session = session;
        this.words = words;
        book = new ScenarioBook(session, new SwingPause(TRY_MILLIS));
        preview = new PreviewPane(session, words, book, new SwingPause(PREVIEW_MILLIS), clock);
        wording = new WordingPane(session, words, preview::follow, this::trouble);
        sections.put("overview", new OverviewPane(session, words, window.kiosks(), clock, this::jump, this::goTo));
        sections.put(WORDING, wording);
        sections.put(THRESHOLDS, new ThresholdsPane(session, words, preview::follow));
        parts("rules", clock, ItemKind.RULE, ItemKind.THRESHOLD);
        parts("questions", clock, ItemKind.QUESTION, ItemKind.SECTION);
        parts("sheet", clock, ItemKind.GUIDANCE, ItemKind.DATE);
        sections.put(SCENARIOS, new ScenariosPane(session, words, book, preview.walks(), this::seePreview));
        sections.put("review", new ReviewPane(session, words, this::jump, this::replay));
        sections.put("history", new HistoryPane(session, words));
        sections.put("staff", new StaffPane(session, words));
        sections.put("backups", new BackupsPane(session, words, window::reopen));
        sections.put("settings", new SettingsPane(session, words));
        undo = Cloth.button("undo", words.say("bar.undo"), session::undo);
        redo = Cloth.button("redo", words.say("bar.redo"), session::redo);
        previewSwitch = new JToggleButton(words.say("bar.preview"), memory.preview());
        dark = new JToggleButton(words.say("bar.theme"), memory.dark());
        previewSwitch.addActionListener(press -> {
            arrange();
            window.preview(previewSwitch.isSelected());
        });
        dark.addActionListener(press -> {
            window.dark(dark.isSelected());
            // Texts with markup have the theme's colours written into them.
            if (merging) {
                openMerge();
            } else {
                enter(navigation.getSelectedValue());
            }
        });
        split = new JSplitPane(JSplitPane.HORIZONTAL_SPLIT, middle, preview.view());
        split.setResizeWeight(0.66);
        split.setBorder(BorderFactory.createEmptyBorder());
        layOut(window);
        keys();
        session.onChange(this::changed);
        book.onChange(navigation::repaint);
        navigation.setSelectedIndex(0);
        arrange();
        changed();
    }

    private void parts(String name, Clock clock, ItemKind... kinds) {
        sections.put(name, new PartsPane(session, words, List.of(kinds), clock, preview::follow));
    }

    private void layOut(Window window) {
        JPanel bar = new JPanel(new MigLayout("insets rel unrel rel unrel", "[][]push[][][][][][]", ""));
        JLabel title = Cloth.subheading(words.say("program"));
        bar.add(title);
        search.setName("search");
        search.putClientProperty(FlatClientProperties.PLACEHOLDER_TEXT, words.say("bar.search"));
        search.putClientProperty(FlatClientProperties.TEXT_FIELD_SHOW_CLEAR_BUTTON, true);
        bar.add(search, "gapleft unrel");
        dark.setName("dark");
        bar.add(undo);
        bar.add(redo);
        bar.add(previewSwitch);
        bar.add(dark);
        bar.add(Cloth.button("lock", words.say("bar.lock"), window::lock));
        bar.add(Cloth.button("sign-out", words.say("bar.sign-out"), window::signOut));
        noticeButton.addActionListener(press -> remedy.run());
        noticeButton.setName("remedy");
        noticeText.setName("notice");
        notice.add(noticeText, "wmin 0");
        notice.add(noticeButton);
        Cloth.grounded(notice, "Editor.notice.background");
        notice.setVisible(false);
        JPanel top = new JPanel(new BorderLayout());
        top.add(bar, BorderLayout.NORTH);
        top.add(notice, BorderLayout.SOUTH);
        navigation.setName("navigation");
        navigation.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        navigation.setCellRenderer(new Named<>(this::subject));
        navigation.addListSelectionListener(choice -> {
            if (!choice.getValueIsAdjusting() && navigation.getSelectedValue() != null) {
                enter(navigation.getSelectedValue());
            }
        });
        sections.forEach((name, section) -> {
            names.addElement(name);
            middle.add(section.view(), name);
        });
        JPanel left = new JPanel(new MigLayout("insets panel, fill, wrap", "[fill, grow]", "[fill, grow][]"));
        left.add(navigation);
        JButton newGuide = Cloth.button("new-guide", words.say("guide.new"), () -> beginGuide(window));
        newGuide.setEnabled(session.mayWrite());
        left.add(newGuide);
        JPanel status = new JPanel(new MigLayout("insets rel unrel rel unrel", "[]unrel[]unrel[]push[]", ""));
        draft.setName("status-draft");
        state.setName("status-state");
        findings.setName("status-findings");
        status.add(draft);
        status.add(state);
        status.add(findings);
        status.add(new JLabel(session.who().name()));
        view.add(top, BorderLayout.NORTH);
        view.add(left, BorderLayout.WEST);
        view.add(split, BorderLayout.CENTER);
        view.add(status, BorderLayout.SOUTH);
        Typed.on(search, this::searched);
    }

    private void keys() {
        int menu = Toolkit.getDefaultToolkit().getMenuShortcutKeyMaskEx();
        key(KeyStroke.getKeyStroke(KeyEvent.VK_Z, menu), session::undo);
        key(KeyStroke.getKeyStroke(KeyEvent.VK_Y, menu), session::redo);
        key(KeyStroke.getKeyStroke(KeyEvent.VK_Z, menu | KeyEvent.SHIFT_DOWN_MASK), session::redo);
        key(KeyStroke.getKeyStroke(KeyEvent.VK_S, menu), session::save);
        key(KeyStroke.getKeyStroke(KeyEvent.VK_F, menu), search::requestFocusInWindow);
        key(KeyStroke.getKeyStroke(KeyEvent.VK_K, menu), search::requestFocusInWindow);
    }

    private void key(KeyStroke stroke, Runnable work) {
        Cloth.key(view, stroke, work);
    }

    JComponent view() {
        return view;
    }

    private void arrange() {
        SectionPane section = sections.get(navigation.getSelectedValue());
        boolean shown = previewSwitch.isSelected() && (section == null || section.isOfGuide());
        if (shown != preview.view().isVisible()) {
            preview.view().setVisible(shown);
            split.setEnabled(shown);
            split.resetToPreferredSizes();
            split.revalidate();
        }
    }

    private void searched() {
        if (!search.getText().isEmpty()) {
            navigation.setSelectedValue(WORDING, true);
        }
        wording.search(search.getText());
    }

    private void enter(String name) {
        merging = false;
        cards.show(middle, name);
        arrange();
        SectionPane section = sections.get(name);
        if (section != null) {
            section.entered();
        }
    }

    private void goTo(String section) {
        navigation.setSelectedValue(section, true);
    }

    /** Leads to an item, in the section it belongs to. */
    private void jump(ItemKey item) {
        if (item.kind() == ItemKind.WORDING) {
            navigation.setSelectedValue(WORDING, true);
            wording.show(item);
            return;
        }
        String name =
                switch (item.kind()) {
                    case THRESHOLD -> THRESHOLDS;
                    case QUESTION, OPTION, SHORTCUT, SECTION -> "questions";
                    case GUIDANCE, DATE, HEADING -> "sheet";
                    default -> "rules";
                };
        navigation.setSelectedValue(name, true);
        SectionPane section = sections.get(name);
        if (section != null) {
            section.show(item);
        }
    }

    private void beginGuide(Window window) {
        Runnable back = () -> enter(navigation.getSelectedValue());
        middle.add(new NewGuidePane(session, words, window::begun, back).view(), NEW_GUIDE);
        cards.show(middle, NEW_GUIDE);
    }

    private void seePreview() {
        if (!previewSwitch.isSelected()) {
            previewSwitch.doClick();
        }
    }

    /** Opens somebody a check or a comparison found in the preview. */
    private void replay(Answers answers, String name) {
        seePreview();
        preview.walks().open(answers, name);
    }

    private String subject(String name) {
        String title = words.say("nav." + name);
        long open =
                switch (name) {
                    case WORDING ->
                        session.copy()
                                .map(copy ->
                                        copy.stale().size() + copy.missing().size())
                                .orElse(0);
                    case SCENARIOS -> book.failing();
                    case "review" ->
                        session.findings().stream().filter(Finding::blocks).count();
                    default -> 0;
                };
        return open == 0 ? title : title + "  (" + open + ")";
    }

    private void changed() {
        undo.setEnabled(session.canUndo());
        redo.setEnabled(session.canRedo());
        draft.setText(
                words.say(session.copy().isPresent() ? "status.draft" : "status.no-draft", session.publishedNumber()));
        state.setText(words.say("state." + session.state()));
        boolean bad = session.state() != SaveState.SAVED
                && session.state() != SaveState.TYPED
                && session.state() != SaveState.SAVING;
        Cloth.coloured(state, bad ? Cloth.FINDING : Cloth.GOOD);
        List<Finding> found = session.findings();
        long blocking = found.stream().filter(Finding::blocks).count();
        findings.setText(
                session.isProved()
                        ? words.say("status.findings", found.size())
                                + (blocking == 0 ? "" : ", " + words.say("status.blocking", blocking))
                        : words.say("status.checking"));
        // The names are as wide as the counts beside them.
        for (int i = 0; i < names.size(); i++) {
            names.set(i, names.get(i));
        }
        notices();
        SectionPane section = sections.get(navigation.getSelectedValue());
        if (section != null) {
            section.changed();
        }
        preview.changed();
    }

    private void notices() {
        List<Merge.Clash> clashes = session.clashes();
        switch (session.state()) {
            case CLASH -> {
                boolean clean = clashes.stream().allMatch(Merge.Clash::mergeable);
                notice(
                        words.say("notice.clash", clashes.size()),
                        words.say(clean ? "notice.clash-clean" : "notice.clash-open"),
                        clean ? () -> session.resolve(Set.of()) : this::openMerge);
            }
            case FAILED ->
                notice(
                        words.say("notice.failed", session.trouble().orElse("")),
                        words.say("notice.retry"),
                        session::save);
            case REFUSED ->
                notice(words.say("notice.refused", session.trouble().orElse("")), words.say("bar.undo"), session::undo);
            case GONE ->
                notice(
                        words.say("notice.gone"),
                        words.say("notice.again"),
                        () -> session.reload(() -> {}, this::trouble));
            default -> {
                if (session.mayWrite()) {
                    notice.setVisible(false);
                } else {
                    notice(words.say("notice.read-only"), "", () -> {});
                }
            }
        }
    }

    private void notice(String sentence, String button, Runnable work) {
        noticeText.setText(sentence);
        noticeButton.setText(button);
        noticeButton.setVisible(!button.isEmpty());
        remedy = work;
        notice.setVisible(true);
        view.revalidate();
    }

    private void openMerge() {
        merging = true;
        middle.add(MergePane.of(session, words, () -> enter(navigation.getSelectedValue())), MERGE);
        cards.show(middle, MERGE);
    }

    private void trouble(Exception failure) {
        notice(String.valueOf(failure.getMessage()), "", () -> {});
    }
}
