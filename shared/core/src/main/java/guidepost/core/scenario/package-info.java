/** Named patients, and whether an edition finds them as urgent as they are. */
@NullMarked
package guidepost.core.scenario;

import org.jspecify.annotations.NullMarked;
