package guidepost.handout;

import guidepost.core.guide.Place;
import guidepost.core.handout.Handout;
import guidepost.core.words.Phrases;
import guidepost.handout.Layout.Page;
import guidepost.handout.SetBox.Breaks;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Sets a handout on pages: arithmetic only, nothing is painted.
 *
 * <p>The first page has the instruction at its top and the emergency list at its foot, always, but in large print, where
 * both may not fit: then it stands at the foot of the next. The guidance runs between the two and over the following pages. Where it takes more sides than the sheet has, blocks give way one by one, the
 * last of a place first, in the order of {@link #GIVES_WAY}, the questions to be answered in one's own words before all
 * of them; then whatever still finds room comes back, the most
 * important first. The instruction, what to do first, when to get help and the emergency list never give way: rather
 * than lose one of them, the sheet grows.
 *
 * <p>Where help is needed now the sheet is a slip: one page, the instruction and the emergency list, nothing else. If
 * they are too long for it, the square for phones goes, then the type shrinks, then the end of what to do first goes.
 */
public final class Paginator {
    /** The places of which the last block gives way first, and the next place when none is left. */
    static final List<Place> GIVES_WAY = List.of(Place.LATER, Place.WHY, Place.NEXT_DAYS, Place.TODAY);

    /** More reasons than these are no reason any more; the screen has them all. */
    private static final int MOST_REASONS = 4;

    private final Handout handout;
    private final List<Handout.Line> action;
    private final Sheet sheet;
    private final Banner banner;
    private final Footer footer;
    private final List<SetBox> guidance;
    private final SetBox emergencyList;
    private final Band withSquare;
    private final Band withoutSquare;

    private Paginator(Handout handout, List<Handout.Line> action, List<Handout.Box> boxes, Sheet sheet, Ruler ruler) {
        Phrases phrases = phrases(handout);
        Typesetter typesetter = new Typesetter(sheet, ruler, handout.language().locale(), phrases);
        Boxes setter = new Boxes(sheet, typesetter, phrases);
        this.handout = handout;
        this.action = action;
        this.sheet = sheet;
        this.banner = new Banner(sheet, typesetter, phrases);
        this.withSquare = new Band(sheet, typesetter, phrases, handout, Essentials.square(handout));
        this.withoutSquare = new Band(sheet, typesetter, phrases, handout, Optional.empty());
        this.footer = new Footer(sheet, typesetter, phrases, handout, withSquare.room());
        this.guidance = guidance(setter, boxes);
        this.emergencyList = setter.emergencyList(handout.emergencyList());
    }

    private List<SetBox> guidance(Boxes setter, List<Handout.Box> boxes) {
        List<SetBox> guidance = new ArrayList<>(setter.guidance(boxes, handout.timeline()));
        if (handout.urgency().allowsSelfCare() && !guidance.isEmpty()) {
            guidance.add(setter.teachBack());
        }
        return guidance;
    }

    /** @throws HandoutFailed where the sheet has no words of its own in the handout's language */
    public static Layout paginate(Handout handout, Sheet sheet, Ruler ruler) {
        return handout.urgency().endsQuestions()
                ? slip(handout, sheet, ruler)
                : new Paginator(handout, handout.action(), handout.boxes(), sheet, ruler).sides();
    }

    private static Layout slip(Handout handout, Sheet sheet, Ruler ruler) {
        List<Sheet> sizes = sheet.forSlip().toList();
        Sheet smallest = sizes.get(sizes.size() - 1);
        Stream<Paginator> whole = sizes.stream().map(size -> slip(handout, handout.action(), size, ruler));
        Stream<Paginator> cut = IntStream.range(0, handout.action().size())
                .map(lines -> handout.action().size() - 1 - lines)
                .mapToObj(lines -> slip(handout, handout.action().subList(0, lines), smallest, ruler));
        return Stream.concat(whole, cut)
                .map(Paginator::sides)
                .filter(layout -> layout.pages().size() == 1)
                .findFirst()
                .orElseGet(() -> slip(handout, handout.action(), sheet, ruler).sides());
    }

    private static Paginator slip(Handout handout, List<Handout.Line> action, Sheet sheet, Ruler ruler) {
        return new Paginator(handout, action, List.of(), sheet, ruler);
    }

    private static Phrases phrases(Handout handout) {
        try {
            return Phrases.of(Paginator.class, handout.language());
        } catch (IllegalArgumentException e) {
            throw new HandoutFailed("the sheet has no words in " + handout.language(), e);
        }
    }

    private Layout sides() {
        Selection selection = new Selection(guidance, GIVES_WAY);
        selection.fit(boxes -> pages(boxes, Breaks.INSIDE_ENTRIES, withSquare).size() <= sheet.sides());
        List<SetBox> boxes = selection.boxes();
        List<List<Mark>> fewest = Stream.of(withSquare, withoutSquare)
                .flatMap(band -> Stream.of(Breaks.BETWEEN_ENTRIES, Breaks.INSIDE_ENTRIES)
                        .map(breaks -> pages(boxes, breaks, band)))
                .min(Comparator.comparing(List::size))
                .orElseThrow();
        return new Layout(sheet, numbered(fewest), selection.leftOut());
    }

    private List<List<Mark>> pages(List<SetBox> boxes, Breaks breaks, Band band) {
        float bottom = footer.top() - sheet.boxGap();
        float foot = bottom - Row.height(emergencyList.rows(sheet.entryGap())) - 2 * sheet.padding();
        List<Row> top = banner.rows(handout, action);
        Flow flow = new Flow(sheet, bottom);
        boolean onePage = foot >= sheet.marginTop();
        if (onePage) {
            flow.reserve(endsAbove(foot, top) ? 0 : 1, foot);
        }
        flow.add(top);
        if (!onePage) {
            flow.add(emergencyList, breaks, Edge.HEAVY);
        }
        flow.add(reasons());
        boxes.forEach(box -> flow.add(box, breaks, Edge.LIGHT));
        if (onePage) {
            flow.addReserved(emergencyList, Edge.HEAVY);
        }
        if (!band.isEmpty()) {
            flow.close(band, sheet.bottom() - footer.top());
        }
        return flow.pages();
    }

    private List<Row> reasons() {
        boolean told = !handout.urgency().endsQuestions();
        int most = told ? Math.min(MOST_REASONS, handout.reasons().size()) : 0;
        return banner.reasons(handout.reasons().subList(0, most));
    }

    private boolean endsAbove(float foot, List<Row> top) {
        return sheet.marginTop() + Row.height(top) + sheet.boxGap() <= foot;
    }

    private List<Page> numbered(List<List<Mark>> pages) {
        List<Page> numbered = new ArrayList<>();
        for (List<Mark> marks : pages) {
            List<Mark> all = new ArrayList<>(marks);
            all.addAll(footer.marks(numbered.size() + 1, pages.size()));
            numbered.add(new Page(all));
        }
        return numbered;
    }
}
