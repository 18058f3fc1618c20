/** What goes on this patient's sheet and screens, in words, before anybody draws it. */
@NullMarked
package guidepost.core.handout;

import org.jspecify.annotations.NullMarked;
