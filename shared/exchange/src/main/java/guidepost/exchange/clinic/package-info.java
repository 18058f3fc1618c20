/** What a clinic sets for itself: its settings file, and the staff's PIN. */
@NullMarked
package guidepost.exchange.clinic;

import org.jspecify.annotations.NullMarked;
