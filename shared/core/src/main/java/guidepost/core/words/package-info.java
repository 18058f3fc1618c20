/** The programs' own words, in the language of one visit. */
@NullMarked
package guidepost.core.words;

import org.jspecify.annotations.NullMarked;
