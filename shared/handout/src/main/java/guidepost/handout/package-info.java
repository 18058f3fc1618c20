/** How a handout gets on paper: measured first, painted second, read back in the tests. */
@NullMarked
package guidepost.handout;

import org.jspecify.annotations.NullMarked;
