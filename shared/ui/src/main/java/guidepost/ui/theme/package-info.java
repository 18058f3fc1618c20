/** How the touch screens look: colours and sizes are data in {@code .properties} files, classes name what they mean. */
@NullMarked
package guidepost.ui.theme;

import org.jspecify.annotations.NullMarked;
