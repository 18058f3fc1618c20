/** The few things this module asks of a disk, so that a test can let any one of them fail. */
@NullMarked
package guidepost.exchange.disk;

import org.jspecify.annotations.NullMarked;
