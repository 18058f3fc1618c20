package guidepost.ui.pane;

import guidepost.ui.screen.Control;
import guidepost.ui.screen.Screen;
import guidepost.ui.theme.Coat;
import guidepost.ui.theme.Style;
import guidepost.ui.theme.Type;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import javax.swing.SwingUtilities;

/** The screen that waits: a calm landscape, one sentence, one enormous Start; a tap anywhere starts. */
final class AttractStage extends Flow implements Ground {
    private static final double UPRIGHT_SCENE = 0.52;
    private static final double ACROSS_SCENE = 0.46;

    private final transient Coat coat;
    private final transient Coat scene;
    private final Column masthead;
    private final Column words;
    private final TouchButton start;
    private final Grid languages;
    private final Grid corner;
    private int sceneWidth;
    private int sceneHeight;

    AttractStage(Kit kit, Screen.Attract attract) {
        super(kit.look);
        coat = kit.coat(Style.PAPER);
        scene = kit.coat(Style.SCENE);
        masthead = kit.masthead(attract.clinic(), attract.sample(), scene);
        words = kit.column().with(kit.words(Names.INVITATION, attract.invitation(), Type.INVITATION, coat), 0);
        for (int i = 0; i < attract.promises().size(); i++) {
            Words promise = kit.words(Names.promise(i), attract.promises().get(i), Type.BODY, coat);
            words.with(new Beside(kit.look, "tick", scene.outline(), 7, true, promise), i == 0 ? 8 : 3);
        }
        start = kit.button(attract.start(), Face.START);
        languages = new Grid(
                kit.look,
                3,
                3,
                attract.languages().stream()
                        .map(language -> kit.button(language.chosen() ? language.icon("tick") : language, Face.PLAIN))
                        .toList());
        corner = kit.corner(attract.corner());
        add(start);
        add(languages);
        add(corner);
        add(words);
        add(masthead);
        startAnywhere(kit.deck, attract.start());
    }

    private void startAnywhere(Deck deck, Control control) {
        MouseAdapter anywhere = new MouseAdapter() {
            private long began;

            @Override
            public void mousePressed(MouseEvent event) {
                began = event.getWhen();
            }

            @Override
            public void mouseReleased(MouseEvent event) {
                if (SwingUtilities.isLeftMouseButton(event) && contains(event.getPoint())) {
                    Tap tap = new Tap(control.name(), Tap.By.FINGER, deck.onScreen(event), began, event.getWhen());
                    deck.touched(control.touch(), tap);
                }
            }
        };
        addMouseListener(anywhere);
    }

    @Override
    public Coat coat() {
        return coat;
    }

    @Override
    public int heightFor(int width) {
        return getHeight();
    }

    @Override
    void arrange(int width, int height) {
        boolean across = width > height;
        int side = mm(Stage.SIDE);
        int left = across ? (int) (width * ACROSS_SCENE) + side : side;
        int room = width - left - side;
        int bottom = height - mm(8);
        bottom = standOn(bottom, corner, left, room, 6);
        bottom = standOn(bottom, languages, left, room, 6);
        int startHeight = start.heightFor(room);
        start.setBounds(left, bottom - startHeight, room, startHeight);
        bottom -= startHeight + mm(10);
        int high = words.heightFor(room);
        sceneWidth = across ? (int) (width * ACROSS_SCENE) : width;
        int top = across ? 0 : Math.min((int) (height * UPRIGHT_SCENE), bottom - high - mm(9));
        sceneHeight = across ? height : Math.max(0, top);
        int from = across ? mm(12) : top + mm(9);
        int spare = Math.max(0, bottom - from - high);
        words.setBounds(left, from + spare / 2, room, high);
        int mastheadRoom = sceneWidth - 2 * side;
        masthead.setBounds(side, mm(Stage.TOP), mastheadRoom, masthead.heightFor(mastheadRoom));
    }

    private int standOn(int bottom, Grid part, int left, int width, double gap) {
        int high = part.getComponentCount() == 0 ? 0 : part.heightFor(width);
        part.setBounds(left, bottom - high, width, high);
        return high == 0 ? bottom : bottom - high - mm(gap);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        graphics.setColor(coat.background());
        graphics.fillRect(0, 0, getWidth(), getHeight());
        graphics.setColor(scene.background());
        graphics.fillRect(0, 0, sceneWidth, sceneHeight);
        look.drawing("attract", scene.outline())
                .ifPresent(drawing -> drawing.cover((Graphics2D) graphics, 0, 0, sceneWidth, sceneHeight));
    }
}
