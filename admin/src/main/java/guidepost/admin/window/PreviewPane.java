package guidepost.admin.window;

import guidepost.admin.editor.EditorSession;
import guidepost.admin.editor.EditorWords;
import guidepost.admin.editor.Pause;
import guidepost.admin.editor.PreviewComposer;
import guidepost.admin.editor.PreviewPicture;
import guidepost.admin.editor.ScenarioBook;
import guidepost.admin.editor.WalkPicture;
import guidepost.admin.editor.WalkPresenter;
import guidepost.admin.editor.WalkView;
import guidepost.admin.editor.WhyPresenter;
import guidepost.core.guide.Language;
import guidepost.core.item.ItemKey;
import guidepost.core.scenario.ScenarioRun;
import guidepost.exchange.clinic.ClinicSettings;
import guidepost.handout.PaperSize;
import guidepost.handout.Sheet;
import guidepost.handout.SheetPages;
import guidepost.ui.Background;
import guidepost.ui.pane.ScreenPane;
import guidepost.ui.screen.Walk;
import guidepost.ui.theme.Look;
import guidepost.ui.theme.Metrics;
import guidepost.ui.theme.TextSize;
import guidepost.ui.theme.Theme;
import guidepost.ui.theme.ThemeName;
import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Color;
import java.awt.Cursor;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.RenderingHints;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Point2D;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Optional;
import javax.swing.ButtonGroup;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JSpinner;
import javax.swing.JTextArea;
import javax.swing.JToggleButton;
import javax.swing.SpinnerNumberModel;
import net.miginfocom.swing.MigLayout;

/** What a patient would see: the kiosk's own panel and the sheet's own pages, at true proportion, following what is typed. */
final class PreviewPane implements WalkView {
    /** The kiosk's screen upright, and the pitch of a 24-inch panel where the clinic has measured none. */
    private static final Dimension KIOSK = new Dimension(1080, 1920);

    private static final double PITCH = 3.6;

    private final EditorSession session;
    private final EditorWords words;
    private final Background thinking;
    private final Pause pause;
    private final Clock clock;
    private final JPanel view = new JPanel(new BorderLayout());
    private final JToggleButton screenTab;
    private final JToggleButton sheetTab;
    private final JToggleButton whyTab;
    private final JComboBox<Language> language;
    private final JComboBox<TextSize> size = new JComboBox<>(TextSize.values());
    private final JComboBox<ThemeName> theme = new JComboBox<>(ThemeName.values());
    private final JCheckBox across;
    private final PatientChoice patients;
    private final JCheckBox large;
    private final JSpinner side = new JSpinner(new SpinnerNumberModel(1, 1, 1, 1));
    private final CardLayout toolCards = new CardLayout();
    private final JPanel tools = new JPanel(toolCards);
    private final JTextArea trouble = Cloth.coloured(Cloth.prose(""), Cloth.ADVICE);
    private final Canvas canvas = new Canvas();
    private final WhyColumn whyColumn;
    private final WhyPresenter why;
    private final WalkPresenter walks;
    private final WalkBar bar;
    private final CardLayout stageCards = new CardLayout();
    private final JPanel stage = new JPanel(stageCards);
    private Optional<ItemKey> cursor = Optional.empty();
    private Optional<Look> look = Optional.empty();
    private Optional<ScreenPane> screen = Optional.empty();
    private Optional<SheetPages> pages = Optional.empty();
    private Optional<Walk> walking = Optional.empty();
    private int asked;

    PreviewPane(EditorSession session, EditorWords words, ScenarioBook book, Pause pause, Clock clock) {
        this.session = session;
        this.words = words;
        this.thinking = session.ports().thinking();
        this.pause = pause;
        this.clock = clock;
        screenTab = tab("preview.screen", true);
        sheetTab = tab("preview.sheet", false);
        whyTab = tab("preview.why", false);
        ButtonGroup tabs = new ButtonGroup();
        tabs.add(screenTab);
        tabs.add(sheetTab);
        tabs.add(whyTab);
        walks = new WalkPresenter(session, book, words, this);
        bar = new WalkBar(words, walks);
        whyColumn = new WhyColumn(words);
        why = new WhyPresenter(session, words, whyColumn::show);
        language = new JComboBox<>(session.edition().languages().toArray(Language[]::new));
        patients = new PatientChoice(session, "preview-patient");
        across = new JCheckBox(words.say("preview.across"));
        large = new JCheckBox(words.say("preview.large"));
        size.setRenderer(new Named<>(value -> words.say("size." + value)));
        theme.setRenderer(new Named<>(value -> words.say("theme." + value)));
        layOut();
        book.onChange(patients::refresh);
        theme.addActionListener(choice -> dress());
        size.addActionListener(choice -> dress());
        across.addActionListener(choice -> canvas.repaint());
        side.addChangeListener(turn -> canvas.repaint());
        language.addActionListener(choice -> compose());
        patients.onChoice(this::compose);
        large.addActionListener(choice -> compose());
        view.addComponentListener(new ComponentAdapter() {
            @Override
            public void componentShown(ComponentEvent shown) {
                compose();
            }
        });
        dress();
    }

    private JToggleButton tab(String key, boolean chosen) {
        JToggleButton tab = new JToggleButton(words.say(key), chosen);
        tab.setName(key);
        tab.addActionListener(press -> turned());
        return tab;
    }

    private void layOut() {
        JPanel head = new JPanel(new MigLayout("insets rel, wrap, hidemode 3, gapy rel", "[grow, fill]", ""));
        head.add(screenTab, "split 4, growx 0");
        head.add(sheetTab, "growx 0");
        head.add(whyTab, "growx 0");
        head.add(language, "growx 0, gapleft push");
        language.setVisible(language.getItemCount() > 1);
        JPanel ofScreen = new JPanel(new MigLayout("insets 0", "[grow, fill][grow, fill][]", ""));
        size.setToolTipText(words.say("preview.size"));
        theme.setToolTipText(words.say("preview.theme"));
        ofScreen.add(size, "wmin 0");
        ofScreen.add(theme, "wmin 0");
        ofScreen.add(across);
        JPanel ofSheet = new JPanel(new MigLayout("insets 0", "[grow, fill][][]", ""));
        patients.box().setToolTipText(words.say("preview.patient"));
        ofSheet.add(patients.box(), "wmin 0");
        ofSheet.add(large);
        ofSheet.add(side);
        tools.add(ofScreen, "screen");
        tools.add(ofSheet, "sheet");
        head.add(tools);
        head.add(bar.view(), "wmin 0");
        trouble.setVisible(false);
        head.add(trouble, "wmin 0");
        stage.add(canvas, "canvas");
        stage.add(Cloth.scroll(whyColumn.view()), "why");
        view.add(head, BorderLayout.NORTH);
        view.add(stage, BorderLayout.CENTER);
    }

    /** Where somebody walks through the draft. */
    WalkPresenter walks() {
        return walks;
    }

    @Override
    public void walking(Optional<WalkPicture> now) {
        if (now.isPresent() && walking.isEmpty()) {
            screenTab.setSelected(true);
        }
        walking = now.map(WalkPicture::walk);
        bar.show(now);
        canvas.setCursor(Cursor.getPredefinedCursor(now.isPresent() ? Cursor.HAND_CURSOR : Cursor.DEFAULT_CURSOR));
        pages = now.isPresent() ? Optional.empty() : pages;
        turned();
        compose();
    }

    @Override
    public void sheet() {
        sheetTab.setSelected(true);
        turned();
    }

    @Override
    public void say(String sentence, boolean isTrouble) {
        bar.say(sentence, isTrouble);
        view.revalidate();
    }

    JComponent view() {
        return view;
    }

    /** The item that is worked on: its question comes onto the screen, or its block onto the sheet. */
    void follow(ItemKey item) {
        if (!cursor.equals(Optional.of(item))) {
            cursor = Optional.of(item);
            if (walking.isEmpty()) {
                boolean onSheet = PreviewComposer.isOnSheet(session.edition(), item);
                screenTab.setSelected(!onSheet);
                sheetTab.setSelected(onSheet);
                turned();
            }
            changed();
        }
    }

    /** Something was typed: shown after a moment. */
    void changed() {
        pause.after(() -> {
            walks.changed();
            compose();
        });
    }

    private void turned() {
        toolCards.show(tools, screenTab.isSelected() ? "screen" : "sheet");
        stageCards.show(stage, whyTab.isSelected() ? "why" : "canvas");
        large.setVisible(sheetTab.isSelected());
        side.setVisible(sheetTab.isSelected());
        patients.box().setVisible(walking.isEmpty());
        explain();
        canvas.repaint();
    }

    private void explain() {
        if (whyTab.isSelected()) {
            walking.map(Walk::answers)
                    .or(() -> patients.chosen().map(scenario -> ScenarioRun.answers(session.edition(), scenario)))
                    .ifPresentOrElse(why::tell, why::nothing);
        }
    }

    private void dress() {
        ThemeName name = theme.getItemAt(theme.getSelectedIndex());
        Metrics metrics = new Metrics(
                session.settings().pixelsPerMillimetre().orElse(PITCH), size.getItemAt(size.getSelectedIndex()));
        thinking.call(() -> Theme.look(name, metrics))
                .then(
                        made -> {
                            look = Optional.of(made);
                            screen.ifPresent(pane -> pane.look(made));
                            compose();
                        },
                        this::failed);
    }

    private void compose() {
        if (!view.isVisible()) {
            return;
        }
        explain();
        PreviewComposer.Wanted wanted = wanted();
        int mine = ++asked;
        thinking.call(() -> PreviewComposer.compose(wanted))
                .then(
                        picture -> {
                            if (mine == asked) {
                                show(picture);
                            }
                        },
                        this::failed);
    }

    private PreviewComposer.Wanted wanted() {
        ClinicSettings settings = session.settings();
        PaperSize paper = PaperSize.valueOf(settings.paper().name());
        return new PreviewComposer.Wanted(
                session.edition(),
                cursor,
                patients.chosen(),
                walking,
                language.getItemAt(language.getSelectedIndex()),
                settings.toClinic(),
                large.isSelected() ? Sheet.largePrint(paper) : Sheet.standard(paper),
                ZonedDateTime.now(clock));
    }

    private void show(PreviewPicture picture) {
        trouble.setVisible(picture.trouble().isPresent());
        trouble.setText(
                picture.trouble().map(why -> words.say("preview.none", why)).orElse(""));
        look.ifPresent(dressed -> picture.screen().ifPresent(shown -> {
            ScreenPane pane = screen.orElseGet(() -> {
                ScreenPane fresh = new ScreenPane(dressed);
                fresh.onTouch(touch -> walking.ifPresent(there -> walks.touch(touch)));
                return fresh;
            });
            pane.show(shown);
            screen = Optional.of(pane);
        }));
        try {
            picture.sheet().ifPresent(layout -> pages = Optional.of(new SheetPages(layout)));
        } catch (RuntimeException cannotBeWritten) {
            failed(cannotBeWritten);
        }
        pages.ifPresent(all -> {
            int most = all.getNumberOfPages();
            int now = Math.min(((Number) side.getValue()).intValue(), most);
            side.setModel(new SpinnerNumberModel(now, 1, most, 1));
            side.setToolTipText(words.say("preview.page", now, most));
        });
        view.revalidate();
        canvas.repaint();
    }

    private void failed(Exception failure) {
        trouble.setVisible(true);
        trouble.setText(words.say("preview.none", String.valueOf(failure.getMessage())));
    }

    /** A panel, and how it is painted. */
    record Placed(ScreenPane panel, AffineTransform at) {}

    /** Paints the panel or the page as large as fits; letters stay letters, so that it is sharp at any size. */
    final class Canvas extends JComponent {
        private static final long serialVersionUID = 1L;
        private static final double MARGIN = 0.03;

        private AffineTransform placed = new AffineTransform();

        Canvas() {
            setName("preview");
            PaintedTouch touch = new PaintedTouch(
                    () -> walking.isPresent() && screenTab.isSelected() ? screen : Optional.empty(), this::onPanel);
            addMouseListener(touch);
        }

        /** Where on the panel a point of this canvas lies. */
        private Point onPanel(Point here) {
            try {
                Point2D there = placed.inverseTransform(here, null);
                return new Point((int) there.getX(), (int) there.getY());
            } catch (NoninvertibleTransformException e) {
                return here; // painted at no size at all: nothing can be hit
            }
        }

        /** What is painted where; empty while no screen is. */
        Optional<Placed> placed() {
            return screen.filter(pane -> screenTab.isSelected()).map(pane -> new Placed(pane, placed));
        }

        @Override
        protected void paintComponent(Graphics graphics) {
            Graphics2D on = (Graphics2D) graphics.create();
            try {
                on.setColor(Cloth.colour("Editor.stage.background"));
                on.fillRect(0, 0, getWidth(), getHeight());
                on.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
                on.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
                on.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
                if (screenTab.isSelected()) {
                    screen.ifPresent(pane -> panel(on, pane));
                } else if (pages.isPresent()) {
                    page(on, pages.get());
                } else {
                    on.setColor(Cloth.colour(Cloth.QUIET));
                    on.setFont(getFont());
                    String later = words.say("walk.sheet-later");
                    int width = on.getFontMetrics().stringWidth(later);
                    on.drawString(later, Math.max(0, (getWidth() - width) / 2), getHeight() / 2);
                }
            } finally {
                on.dispose();
            }
        }

        private void panel(Graphics2D on, ScreenPane pane) {
            int width = across.isSelected() ? KIOSK.height : KIOSK.width;
            int height = across.isSelected() ? KIOSK.width : KIOSK.height;
            if (pane.getWidth() != width || pane.getHeight() != height) {
                pane.setSize(width, height);
                pane.doLayout();
            }
            placed = fit(on, width, height);
            // Painted, a panel of no window would look for one to buffer itself in.
            pane.print(on);
        }

        private void page(Graphics2D on, SheetPages all) {
            int page = Math.min(((Number) side.getValue()).intValue(), all.getNumberOfPages()) - 1;
            double width = all.getPageFormat(page).getWidth();
            double height = all.getPageFormat(page).getHeight();
            fit(on, width, height);
            on.setColor(Color.WHITE);
            on.fillRect(0, 0, (int) Math.ceil(width), (int) Math.ceil(height));
            all.paint(page, on);
        }

        private AffineTransform fit(Graphics2D on, double width, double height) {
            double margin = MARGIN * Math.min(getWidth(), getHeight());
            double scale = Math.min((getWidth() - 2 * margin) / width, (getHeight() - 2 * margin) / height);
            AffineTransform place = AffineTransform.getTranslateInstance(
                    (getWidth() - width * scale) / 2, (getHeight() - height * scale) / 2);
            place.scale(scale, scale);
            on.transform(place);
            on.clipRect(0, 0, (int) Math.ceil(width), (int) Math.ceil(height));
            return place;
        }
    }
}
