package guidepost.ui.theme;

import com.formdev.flatlaf.FlatDarkLaf;
import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.FlatLightLaf;

/** The four sets of colours a patient can choose from. */
public enum ThemeName {
    STANDARD {
        @Override
        FlatLaf laf() {
            return new FlatLightLaf();
        }
    },
    DARK {
        @Override
        FlatLaf laf() {
            return new FlatDarkLaf();
        }
    },
    BLACK_ON_WHITE {
        @Override
        FlatLaf laf() {
            return new BlackOnWhiteLaf();
        }
    },
    YELLOW_ON_BLACK {
        @Override
        FlatLaf laf() {
            return new YellowOnBlackLaf();
        }
    };

    /** FlatLaf finds the properties file by the name of this object's class. */
    abstract FlatLaf laf();

    /** Whether this one promises 10:1 everywhere. */
    public boolean highContrast() {
        return this == BLACK_ON_WHITE || this == YELLOW_ON_BLACK;
    }

    public ThemeName next() {
        return switch (this) {
            case STANDARD -> DARK;
            case DARK -> BLACK_ON_WHITE;
            case BLACK_ON_WHITE -> YELLOW_ON_BLACK;
            case YELLOW_ON_BLACK -> STANDARD;
        };
    }
}
