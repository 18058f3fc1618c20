package guidepost.admin.desk;

import guidepost.ui.theme.ThemeName;

/** The desk's window as the presenter knows it. */
interface DeskView {
    void show(DeskScreen screen);

    /** Where it was put away, it comes back; without taking the keyboard from what somebody is typing into. */
    void summon();

    void dress(ThemeName theme);

    void close();
}
