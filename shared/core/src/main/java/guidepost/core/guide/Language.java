package guidepost.core.guide;

import java.util.Locale;
import java.util.regex.Pattern;

/** A language the guide is written in, {@code en}, or a regional variant of one, {@code en-US}. */
public record Language(String tag) implements Comparable<Language> {
    private static final Pattern TAG = Pattern.compile("[a-z]{2,3}(-[A-Z]{2})?");

    public static final Language ENGLISH = new Language("en");

    /** @throws IllegalArgumentException where the tag is not of the form {@code en} or {@code en-US} */
    public Language {
        if (!isTag(tag)) {
            throw new IllegalArgumentException("not a language tag: " + tag);
        }
    }

    public static boolean isTag(String text) {
        return TAG.matcher(text).matches();
    }

    /** The same language without its region. */
    public Language base() {
        int dash = tag.indexOf('-');
        return dash < 0 ? this : new Language(tag.substring(0, dash));
    }

    public boolean isBase() {
        return tag.indexOf('-') < 0;
    }

    /** This language as spoken in a region ({@code GB}, {@code US}); unknown regions leave it as it is. */
    public Language in(String region) {
        String regional = base().tag + "-" + region;
        return isTag(regional) ? new Language(regional) : base();
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    @Override
    public int compareTo(Language other) {
        return tag.compareTo(other.tag);
    }

    @Override
    public String toString() {
        return tag;
    }
}
