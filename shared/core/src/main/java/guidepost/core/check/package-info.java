/** What keeps content from reaching a patient: the checks every edition passes before it is used. */
@NullMarked
package guidepost.core.check;

import org.jspecify.annotations.NullMarked;
