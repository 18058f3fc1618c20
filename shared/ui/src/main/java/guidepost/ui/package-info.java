@NullMarked
package guidepost.ui;

import org.jspecify.annotations.NullMarked;
