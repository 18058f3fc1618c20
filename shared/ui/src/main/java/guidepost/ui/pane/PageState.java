package guidepost.ui.pane;

/** Where somebody is in a screen of several pages, by the number of a piece, so that it outlives a change of text size. */
final class PageState {
    private int anchor;
    private int seen = -1;

    int anchor() {
        return anchor;
    }

    void goTo(int item) {
        anchor = item;
    }

    int seen() {
        return seen;
    }

    void saw(int item) {
        seen = Math.max(seen, item);
    }
}
