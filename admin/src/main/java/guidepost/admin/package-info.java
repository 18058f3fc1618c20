/** The program staff write in; for now its command line. */
@NullMarked
package guidepost.admin;

import org.jspecify.annotations.NullMarked;
