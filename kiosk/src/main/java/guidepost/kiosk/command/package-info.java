/** What the kiosk does without a screen. */
@NullMarked
package guidepost.kiosk.command;

import org.jspecify.annotations.NullMarked;
