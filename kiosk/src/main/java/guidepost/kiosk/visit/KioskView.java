package guidepost.kiosk.visit;

import guidepost.core.guide.Language;
import guidepost.ui.screen.Screen;

/** The one thing patients look at: shows what it is told, and how large and in which colours. */
public interface KioskView {
    void show(Screen screen);

    void dress(Display display);

    /** The language of what is shown from now on. */
    void speak(Language language);

    /** Ends the program; staff have shown their number. */
    void quit();
}
