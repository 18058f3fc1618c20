/** Whether every word a patient can see is in the patient's language. */
@NullMarked
package guidepost.kiosk.words;

import org.jspecify.annotations.NullMarked;
