package guidepost.ui.pane;

import guidepost.ui.screen.Control;
import guidepost.ui.screen.Touch;
import guidepost.ui.theme.Coat;
import guidepost.ui.theme.Type;
import java.util.ArrayList;
import java.util.List;

/** What a screen is about, in as many pages as it takes; says always that there is more, and never scrolls. */
final class Paged extends Flow {
    private static final double BETWEEN = 3;
    private static final double GROWTH = 6;

    private final transient List<Item> items;
    private final transient PageState state;
    private final transient Coat ground;
    private final TouchButton up;
    private final TouchButton down;
    private transient Words label;
    private transient List<Page> pages = List.of();

    /** One or two pieces beside each other. */
    private record Band(int first, int count, int gap, int height, boolean withNext) {}

    /** Bands from one to another, the second excluded. */
    private record Page(int first, int end, List<Band> bands) {}

    Paged(Kit kit, Coat ground, List<Item> items) {
        super(kit.look);
        Deck deck = kit.deck;
        PageWords words = kit.pageWords;
        this.items = List.copyOf(items);
        this.ground = ground;
        state = kit.pages;
        items.forEach(item -> add(item.component()));
        up = new TouchButton(
                look,
                deck,
                Control.of(Names.PAGE_UP, words.earlier(), Touch.Plain.PAGE_UP).icon("page-up"),
                Face.PLAIN);
        down = new TouchButton(
                look,
                deck,
                Control.of(Names.PAGE_DOWN, words.more(), Touch.Plain.PAGE_DOWN).icon("page-down"),
                Face.PLAIN);
        if (words.earlier().isBlank()) {
            up.spoken("\u25B2");
        }
        if (words.more().isBlank()) {
            down.spoken("\u25BC");
        }
        label = pageLabel("");
        add(up);
        add(label);
        add(down);
    }

    private Words pageLabel(String text) {
        return new Words(look, Names.PAGE, text, Type.BODY, ground.foreground()).aligned(Words.Align.CENTRE);
    }

    boolean isEmpty() {
        return items.isEmpty();
    }

    /** Whether there is something that has not been on the screen yet. */
    boolean unseen() {
        return state.seen() < items.size() - 1;
    }

    void pageDown() {
        turn(1);
    }

    void pageUp() {
        turn(-1);
    }

    private void turn(int by) {
        int page = Math.max(0, Math.min(pages.size() - 1, current() + by));
        if (!pages.isEmpty()) {
            state.goTo(pages.get(page).first());
        }
        doLayout();
        repaint();
    }

    private int current() {
        for (int i = 0; i < pages.size(); i++) {
            if (state.anchor() < pages.get(i).end()) {
                return i;
            }
        }
        return Math.max(0, pages.size() - 1);
    }

    @Override
    public int heightFor(int width) {
        return total(bands(width, false));
    }

    /** The height it would like where there is so much room: less than all of it, or all of it and pages. */
    int needed(int width, int room) {
        int single = total(bands(width, false));
        return single <= room ? single : total(bands(width, true));
    }

    private static int total(List<Band> bands) {
        int height = 0;
        for (int i = 0; i < bands.size(); i++) {
            height += bands.get(i).height() + (i == 0 ? 0 : bands.get(i).gap());
        }
        return height;
    }

    private int half(int width) {
        return (width - mm(BETWEEN)) / 2;
    }

    private List<Band> bands(int width, boolean needed) {
        List<Band> bands = new ArrayList<>();
        int half = half(width);
        int i = 0;
        while (i < items.size()) {
            Item item = items.get(i);
            boolean pair = i + 1 < items.size() && mayPair(item, items.get(i + 1), half, needed);
            int height =
                    pair ? Math.max(item.heightFor(half), items.get(i + 1).heightFor(half)) : item.heightFor(width);
            boolean alone = !pair
                    && pairs(item, needed)
                    && item.leastWidth() <= half
                    && i > 0
                    && pairs(items.get(i - 1), needed);
            if (alone) {
                height = item.heightFor(half);
            }
            bands.add(new Band(i, pair ? 2 : alone ? 0 : 1, item.gap(), height, item.withNext()));
            i += pair ? 2 : 1;
        }
        return bands;
    }

    private static boolean pairs(Item item, boolean needed) {
        return switch (item.pairing()) {
            case NEVER -> false;
            case IF_NEEDED -> needed;
            case WHERE_POSSIBLE -> true;
        };
    }

    private static boolean mayPair(Item one, Item other, int half, boolean needed) {
        return pairs(one, needed) && pairs(other, needed) && one.leastWidth() <= half && other.leastWidth() <= half;
    }

    private List<Page> paginate(List<Band> bands, int height) {
        List<Page> found = new ArrayList<>();
        int from = 0;
        while (from < bands.size()) {
            int to = from + 1;
            int used = bands.get(from).height();
            while (to < bands.size()
                    && used + bands.get(to).gap() + bands.get(to).height() <= height) {
                used += bands.get(to).gap() + bands.get(to).height();
                to++;
            }
            int end = to;
            while (end < bands.size() && end > from + 1 && bands.get(end - 1).withNext()) {
                end--;
            }
            if (end == from + 1 && end < bands.size() && bands.get(from).withNext()) {
                end = to;
            }
            found.add(new Page(bands.get(from).first(), firstOf(bands, end), bands.subList(from, end)));
            from = end;
        }
        return found;
    }

    private int firstOf(List<Band> bands, int band) {
        return band < bands.size() ? bands.get(band).first() : items.size();
    }

    @Override
    void arrange(int width, int height) {
        List<Band> single = bands(width, false);
        List<Band> paired = bands(width, true);
        boolean fits = total(single) <= height;
        boolean fitsPaired = total(paired) <= height;
        if (fits || fitsPaired) {
            pages = List.of(new Page(0, items.size(), roomy(fits ? single : paired, height)));
        } else {
            int room = height - barHeight(width) - mm(4);
            List<Page> one = paginate(single, room);
            List<Page> two = paginate(paired, room);
            pages = two.size() < one.size() ? two : one;
        }
        show(width, height);
    }

    /** Answers grow a little where there is room to spare. */
    private List<Band> roomy(List<Band> bands, int height) {
        long cards = bands.stream().filter(this::grows).count();
        if (cards == 0) {
            return bands;
        }
        int more = (int) Math.min(mm(GROWTH), Math.max(0, height - total(bands)) / cards);
        return bands.stream()
                .map(band -> grows(band)
                        ? new Band(band.first(), band.count(), band.gap(), band.height() + more, band.withNext())
                        : band)
                .toList();
    }

    private boolean grows(Band band) {
        return items.get(band.first()).component() instanceof TouchButton button
                && button.face().marked();
    }

    private int barHeight(int width) {
        return Math.max(up.heightFor(third(width)), down.heightFor(third(width)));
    }

    private int third(int width) {
        return (width - 2 * mm(BETWEEN)) * 2 / 5;
    }

    private void show(int width, int height) {
        int current = current();
        for (int i = 0; i < items.size(); i++) {
            items.get(i).component().setVisible(false);
        }
        if (!pages.isEmpty()) {
            Page page = pages.get(current);
            place(page, width);
            state.saw(page.end() - 1);
        }
        boolean several = pages.size() > 1;
        up.setVisible(several && current > 0);
        down.setVisible(several && current < pages.size() - 1);
        label.setVisible(several);
        if (several) {
            placeBar(current, width, height);
        }
    }

    private void place(Page page, int width) {
        int half = half(width);
        int y = 0;
        for (Band band : page.bands()) {
            y += y == 0 ? 0 : band.gap();
            if (band.count() == 2) {
                put(band.first(), 0, y, half, band.height());
                put(band.first() + 1, width - half, y, half, band.height());
            } else {
                put(band.first(), 0, y, band.count() == 0 ? half : width, band.height());
            }
            y += band.height();
        }
    }

    private void put(int item, int x, int y, int width, int height) {
        items.get(item).component().setVisible(true);
        items.get(item).component().setBounds(x, y, width, height);
    }

    private void placeBar(int current, int width, int height) {
        int bar = barHeight(width);
        int third = third(width);
        String text = (current + 1) + " / " + pages.size();
        if (!text.equals(label.getAccessibleContext().getAccessibleName())) {
            Words old = label;
            int at = getComponentZOrder(old);
            label = pageLabel(text);
            add(label, at);
            remove(old);
        }
        up.setBounds(0, height - bar, third, bar);
        down.setBounds(width - third, height - bar, third, bar);
        int middle = width - 2 * third - 2 * mm(BETWEEN);
        int line = label.heightFor(middle);
        label.setBounds(third + mm(BETWEEN), height - bar + (bar - line) / 2, middle, line);
    }
}
