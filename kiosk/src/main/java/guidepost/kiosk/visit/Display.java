package guidepost.kiosk.visit;

import guidepost.ui.theme.TextSize;
import guidepost.ui.theme.ThemeName;

/** How this patient wants to see the screen. */
public record Display(TextSize textSize, ThemeName theme) {
    public static final Display STANDARD = new Display(TextSize.STANDARD, ThemeName.STANDARD);

    public Display nextTextSize() {
        return new Display(textSize.next(), theme);
    }

    public Display nextTheme() {
        return new Display(textSize, theme.next());
    }

    /** Whether the page is printed large too. */
    public boolean isLarge() {
        return textSize != TextSize.STANDARD;
    }
}
