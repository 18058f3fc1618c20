/** The content: what one edition of a guide asks, decides and says. Immutable, and free of any clock, file or screen. */
@NullMarked
package guidepost.core.guide;

import org.jspecify.annotations.NullMarked;
