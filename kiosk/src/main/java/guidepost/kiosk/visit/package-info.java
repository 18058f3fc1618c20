/** One patient's way through the kiosk: what each touch means, and which screen follows. No Swing. */
@NullMarked
package guidepost.kiosk.visit;

import org.jspecify.annotations.NullMarked;
