package guidepost.handout;

import guidepost.core.guide.Place;
import guidepost.handout.SetBox.SetEntry;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

/** Which guidance blocks have room. */
final class Selection {
    private final List<SetBox> all;
    /** The blocks that may give way, the first to do so first. */
    private final List<Block> giving = new ArrayList<>();

    private final BitSet left = new BitSet();

    Selection(List<SetBox> boxes, List<Place> givesWay) {
        this.all = boxes;
        for (Place place : givesWay) {
            for (int box = boxes.size() - 1; box >= 0; box--) {
                if (boxes.get(box).place() == place) {
                    for (int entry = boxes.get(box).entries().size() - 1; entry >= 0; entry--) {
                        giving.add(new Block(box, entry));
                    }
                }
            }
        }
    }

    private record Block(int box, int entry) {}

    /** Lets blocks give way until the rest has room, then takes back those that still have. */
    void fit(Predicate<List<SetBox>> hasRoom) {
        int next = 0;
        while (next < giving.size() && !hasRoom.test(boxes())) {
            left.set(next);
            next++;
        }
        for (int back = next - 1; back >= 0; back--) {
            left.clear(back);
            if (!hasRoom.test(boxes())) {
                left.set(back);
            }
        }
    }

    /** What stays; no box is empty. */
    List<SetBox> boxes() {
        List<SetBox> boxes = new ArrayList<>();
        for (int box = 0; box < all.size(); box++) {
            List<SetEntry> entries = new ArrayList<>();
            for (int entry = 0; entry < all.get(box).entries().size(); entry++) {
                int giver = giving.indexOf(new Block(box, entry));
                if (giver < 0 || !left.get(giver)) {
                    entries.add(all.get(box).entries().get(entry));
                }
            }
            if (!entries.isEmpty()) {
                boxes.add(all.get(box).with(entries));
            }
        }
        return boxes;
    }

    List<String> leftOut() {
        return left.stream()
                .mapToObj(giving::get)
                .map(block -> all.get(block.box()).entries().get(block.entry()).code())
                .toList();
    }
}
