package guidepost.ui.theme;

import com.formdev.flatlaf.FlatDarkLaf;

/** Names {@code YellowOnBlackLaf.properties}; everything else is there. */
final class YellowOnBlackLaf extends FlatDarkLaf {}
