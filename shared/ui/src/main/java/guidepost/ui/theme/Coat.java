package guidepost.ui.theme;

import java.awt.Color;

/** The colours of one style in one theme. */
public record Coat(Color background, Color foreground, Color outline, Color pressed) {}
