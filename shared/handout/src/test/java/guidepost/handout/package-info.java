@NullMarked
package guidepost.handout;

import org.jspecify.annotations.NullMarked;
