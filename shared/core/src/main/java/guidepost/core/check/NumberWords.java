package guidepost.core.check;

import guidepost.core.guide.Language;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds numbers in plain words: digits in any script, and the number words of the languages we know. */
final class NumberWords {
    private static final Pattern DIGITS = Pattern.compile("\\p{N}+");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");

    /** In small letters without accents, which people leave out. Spanish "un" and "una" are no numbers: they are its "a". */
    private static final Map<String, Pattern> BY_LANGUAGE = Map.of(
            "en",
            Pattern.compile("zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
                    + "|(thir|four|fif|six|seven|eigh|nine)teen|(twen|thir|for|fif|six|seven|eigh|nine)ty"
                    + "|hundreds?|thousands?|millions?|dozens?|half|halves|twice|fortnights?"),
            "es",
            Pattern.compile("cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince"
                    + "|dieci(seis|siete|ocho|nueve)"
                    + "|veinte|veinti(un|uno|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve)"
                    + "|(trei|cuare|cincue|sese|sete|oche|nove)nta"
                    + "|cien|cientos?|(dos|tres|cuatro|seis|sete|ocho|nove)cient[oa]s|quinient[oa]s"
                    + "|mil|miles|millon|millones|docenas?|medi[oa]s?|mitad|doble|quincenas?"));

    private NumberWords() {}

    /** The first number in the text; in a language whose number words we do not know, digits only. */
    static Optional<String> firstNumber(String text, Language language) {
        return DIGITS.matcher(text)
                .results()
                .map(digits -> digits.group())
                .findFirst()
                .or(() -> firstWord(text, language));
    }

    private static Optional<String> firstWord(String text, Language language) {
        Pattern numbers = BY_LANGUAGE.get(language.base().tag());
        if (numbers == null) {
            return Optional.empty();
        }
        return WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .results()
                .map(word -> word.group())
                .filter(word -> numbers.matcher(plain(word)).matches())
                .findFirst();
    }

    private static String plain(String word) {
        String apart = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return ACCENT.matcher(apart).replaceAll("");
    }
}
