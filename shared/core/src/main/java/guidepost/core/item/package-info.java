/** An edition cut into the items its authors change: what differs, who clashes with whom, and what a merge makes of it. */
@NullMarked
package guidepost.core.item;

import org.jspecify.annotations.NullMarked;
