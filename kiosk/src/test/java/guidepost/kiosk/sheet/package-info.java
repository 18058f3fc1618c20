/** The paper that the default guide makes, looked at from outside. */
@NullMarked
package guidepost.kiosk.sheet;

import org.jspecify.annotations.NullMarked;
