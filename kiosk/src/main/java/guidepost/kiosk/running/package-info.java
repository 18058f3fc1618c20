/** The kiosk as a running program: its window, its files, its printer, its threads, wired together. */
@NullMarked
package guidepost.kiosk.running;

import org.jspecify.annotations.NullMarked;
