package guidepost.ui.pane;

/** Something whose height follows from its width. */
interface Flowing {
    int heightFor(int width);
}
