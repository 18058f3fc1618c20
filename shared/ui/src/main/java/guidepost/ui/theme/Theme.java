package guidepost.ui.theme;

import com.formdev.flatlaf.FlatLaf;
import guidepost.ui.Edt;
import javax.swing.UIManager;
import javax.swing.plaf.FontUIResource;

/** Turns the theme files into a {@link Look}. */
public final class Theme {
    private Theme() {}

    /** A look to hand to panes; leaves the rest of the program as it is, so that an editor can show a kiosk's screen. */
    public static Look look(ThemeName name, Metrics metrics) {
        return look(name.laf(), name, metrics);
    }

    /** Dresses the whole program, and returns the look for its panes. */
    public static Look apply(ThemeName name, Metrics metrics) {
        Edt.require();
        FlatLaf laf = name.laf();
        Look look = look(laf, name, metrics);
        if (!FlatLaf.setup(laf)) {
            throw new IllegalStateException("the theme " + name + " cannot be set");
        }
        UIManager.put("defaultFont", new FontUIResource(look.font(Type.BODY)));
        return look;
    }

    private static Look look(FlatLaf laf, ThemeName name, Metrics metrics) {
        FlatLaf.registerCustomDefaultsSource("guidepost.ui.theme");
        return new Look(name, metrics, laf.getDefaults(), House.TYPEFACE, new Drawings());
    }

    /** Read once: AWT keeps a temporary file for every font it is given. */
    private static final class House {
        static final Typeface TYPEFACE = new Typeface();
    }
}
