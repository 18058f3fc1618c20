package guidepost.ui.theme;

import com.formdev.flatlaf.FlatLightLaf;

/** Names {@code BlackOnWhiteLaf.properties}; everything else is there. */
final class BlackOnWhiteLaf extends FlatLightLaf {}
