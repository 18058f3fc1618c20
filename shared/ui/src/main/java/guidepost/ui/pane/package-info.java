/** The patient's screens in Swing: a pane draws the screen it is given and hands on what is touched; it decides nothing. */
@NullMarked
package guidepost.ui.pane;

import org.jspecify.annotations.NullMarked;
