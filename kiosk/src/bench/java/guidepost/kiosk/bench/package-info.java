/** How long the kiosk takes to start. */
@org.jspecify.annotations.NullMarked
package guidepost.kiosk.bench;
