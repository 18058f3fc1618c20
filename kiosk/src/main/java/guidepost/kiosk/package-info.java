@NullMarked
package guidepost.kiosk;

import org.jspecify.annotations.NullMarked;
