/** JSON as the files of this module need it: read strictly, with the place of every fault, and written in one canonical way. */
@NullMarked
package guidepost.exchange.json;

import org.jspecify.annotations.NullMarked;
