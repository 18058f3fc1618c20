package guidepost.ui.pane;

import guidepost.ui.theme.Coat;

/** Something that paints what lies under the words on it. */
interface Ground {
    Coat coat();
}
