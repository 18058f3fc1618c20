/** What each of the patient's screens says, as data: written by presenters, drawn by panes, compared in tests. */
@NullMarked
package guidepost.ui.screen;

import org.jspecify.annotations.NullMarked;
