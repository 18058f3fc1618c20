/** What an edition makes of answers: which question comes next, how urgent the visit is, and why. */
@NullMarked
package guidepost.core.triage;

import org.jspecify.annotations.NullMarked;
