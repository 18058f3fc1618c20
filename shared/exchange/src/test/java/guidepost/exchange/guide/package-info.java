/** What the default guide asks, decides and prints, held to its written intent; and the two decisions held to each other. */
@NullMarked
package guidepost.exchange.guide;

import org.jspecify.annotations.NullMarked;
