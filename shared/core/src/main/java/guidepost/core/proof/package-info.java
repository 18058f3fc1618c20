/** What an edition makes of every possible answer: proved over decision diagrams, never sampled. */
@NullMarked
package guidepost.core.proof;

import org.jspecify.annotations.NullMarked;
