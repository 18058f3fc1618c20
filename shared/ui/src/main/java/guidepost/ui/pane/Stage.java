package guidepost.ui.pane;

import guidepost.ui.theme.Coat;
import guidepost.ui.theme.Look;
import java.awt.Graphics;
import java.util.Optional;
import javax.swing.JComponent;

/**
 * Where the parts of a screen stand. Upright: what speaks is the top third, what is touched lies below, within reach of a
 * chair. Across: what speaks is at the left. The way back, help and the way on are always at the bottom.
 */
final class Stage extends Flow implements Ground {
    static final double SIDE = 13;
    static final double TOP = 9;
    private static final double BOTTOM = 8;
    private static final double APART = 7;
    private static final double ACROSS_HEAD = 0.38;
    private static final double ACROSS_HEAD_MOST = 0.5;
    private static final double WIDER = 10;

    private final transient Coat coat;
    private final Head head;
    private final Paged body;
    private final Column fixed;
    private final Row nav;
    private final Grid corner;
    private final double share;

    /**
     * @param coat the ground of the part that is touched
     * @param share of the height that the part that speaks takes, where the screen is upright
     */
    Stage(Look look, Coat coat, Head head, Paged body, Column fixed, Row nav, Grid corner, double share) {
        super(look);
        this.coat = coat;
        this.head = head;
        this.body = body;
        this.fixed = fixed;
        this.nav = nav;
        this.corner = corner;
        this.share = share;
        add(body);
        add(fixed);
        add(nav);
        add(corner);
        add(head);
    }

    @Override
    public Coat coat() {
        return coat;
    }

    Optional<Paged> body() {
        return body.isEmpty() ? Optional.empty() : Optional.of(body);
    }

    @Override
    public int heightFor(int width) {
        return getHeight();
    }

    @Override
    void arrange(int width, int height) {
        if (width > height) {
            across(width, height);
        } else {
            upright(width, height);
        }
    }

    private void upright(int width, int height) {
        int left = mm(SIDE);
        int room = width - 2 * left;
        int bottom = height - mm(BOTTOM);
        bottom = standOn(bottom, corner, left, room, 5);
        bottom = standOn(bottom, nav, left, room, APART);
        bottom = standOn(bottom, fixed, left, room, APART);
        head.turn(false, 0);
        int least = head.heightFor(width);
        int wanted = (int) (height * share);
        int apart = mm(APART + 2);
        int forBody = body.isEmpty() ? 0 : body.needed(room, bottom - least - apart) + apart;
        int high = Math.max(least, Math.min(wanted, bottom - forBody));
        head.setBounds(0, 0, width, high);
        int top = high + apart;
        body.setBounds(left, top, room, Math.max(0, bottom - top));
    }

    private void across(int width, int height) {
        int side = mm(SIDE);
        int bottom = height - mm(BOTTOM);
        int headWidth = (int) (width * ACROSS_HEAD);
        int most = (int) (width * ACROSS_HEAD_MOST);
        while (headFor(headWidth, height) > height && headWidth < most) {
            headWidth = Math.min(most, headWidth + mm(WIDER));
        }
        head.setBounds(0, 0, headWidth, height);
        int left = headWidth + side;
        int room = width - left - side;
        int end = standOn(bottom, nav, left, room, APART);
        end = standOn(end, fixed, left, room, APART);
        int highest = mm(TOP + 2);
        int needed = body.needed(room, end - highest);
        int top = Math.max(highest, Math.min(head.messageTop(headWidth, height), end - needed));
        body.setBounds(left, top, room, Math.max(0, end - top));
    }

    /** Stands the corner under what speaks, and says how high both are at that width: a long text takes room from the answers. */
    private int headFor(int headWidth, int height) {
        int side = mm(SIDE);
        int cornerTop = standOn(height - mm(BOTTOM), corner, side, headWidth - 2 * side, 0);
        head.turn(true, corner.getComponentCount() == 0 ? 0 : height - cornerTop);
        return head.heightFor(headWidth);
    }

    /** Puts something on the bottom line and returns the line above it. */
    private <C extends JComponent & Flowing> int standOn(int bottom, C part, int left, int width, double gap) {
        int high = part.getComponentCount() == 0 ? 0 : part.heightFor(width);
        part.setBounds(left, bottom - high, width, high);
        return high == 0 ? bottom : bottom - high - mm(gap);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        graphics.setColor(coat.background());
        graphics.fillRect(0, 0, getWidth(), getHeight());
    }
}
