package guidepost.ui.theme;

import java.awt.Color;
import java.awt.Font;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javax.swing.UIDefaults;
import org.jspecify.annotations.Nullable;

/** One theme at one size on one screen: every colour, font, length and drawing a pane may use. Made by {@link Theme}. */
public final class Look {
    private static final double STANDARD_CAPITALS = 5;

    private final ThemeName theme;
    private final Metrics metrics;
    private final UIDefaults values;
    private final Typeface typeface;
    private final Drawings drawings;
    private final Map<Style, Coat> coats = new EnumMap<>(Style.class);
    private final Map<Type, Font> fonts = new EnumMap<>(Type.class);

    Look(ThemeName theme, Metrics metrics, UIDefaults values, Typeface typeface, Drawings drawings) {
        this.theme = theme;
        this.metrics = metrics;
        this.values = values;
        this.typeface = typeface;
        this.drawings = drawings;
        for (Style style : Style.values()) {
            coats.put(
                    style,
                    new Coat(
                            colour(style.background()),
                            colour(style.foreground()),
                            colour(style.outline()),
                            colour(style.pressed())));
        }
        for (Type type : Type.values()) {
            fonts.put(type, typeface.withCapitals(type.weight(), capitals(type) * metrics.pixelsPerMillimetre()));
        }
    }

    /** The same colours at another size; far cheaper than a new look. */
    public Look at(Metrics other) {
        return new Look(theme, other, values, typeface, drawings);
    }

    public ThemeName theme() {
        return theme;
    }

    public Metrics metrics() {
        return metrics;
    }

    public int mm(double millimetres) {
        return metrics.mm(millimetres);
    }

    /** A length that grows with the text, such as a drawing beside it. */
    public int withText(double millimetres) {
        return mm(millimetres * capitals(Type.BODY) / STANDARD_CAPITALS);
    }

    public Coat coat(Style style) {
        return present(coats.get(style), style);
    }

    public Font font(Type type) {
        return present(fonts.get(type), type);
    }

    /** The same text, in the heavier weight. */
    public Font bold(Type type) {
        Font plain = font(type);
        return typeface.font(
                type.weight() == Typeface.Weight.REGULAR ? Typeface.Weight.SEMIBOLD : Typeface.Weight.BOLD,
                plain.getSize2D());
    }

    /** The computer's own font, for letters that ours lacks. */
    public Font substitute(Type type) {
        return new Font(Font.SANS_SERIF, Font.PLAIN, 1).deriveFont(font(type).getSize2D());
    }

    /** A colour that lets most of what lies under it through. */
    public static Color faded(Color colour) {
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), 70);
    }

    /** How high this text's capitals are, in millimetres. */
    public double capitals(Type type) {
        String[] sizes = text(type.key()).trim().split("\\s+", -1);
        if (sizes.length != TextSize.values().length) {
            throw new IllegalStateException(
                    type.key() + " needs a number for each text size, has " + Arrays.toString(sizes));
        }
        return Double.parseDouble(sizes[metrics.size().step()]);
    }

    /** The drawing of that name, where the house has it. */
    public Optional<Drawing> drawing(String name, Color colour) {
        return drawings.of(name, colour);
    }

    private Color colour(String key) {
        return present(values.getColor(key), key);
    }

    private String text(String key) {
        return present(values.getString(key), key);
    }

    private static <T> T present(@Nullable T value, Object key) {
        if (value == null) {
            throw new IllegalStateException("the theme does not say " + key);
        }
        return value;
    }
}
