/** The front desk's window: who calls from the kiosks, whether they run, and the switch that closes them. */
@NullMarked
package guidepost.admin.desk;

import org.jspecify.annotations.NullMarked;
