package guidepost.core.check;

import guidepost.core.guide.Language;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds numbers in plain words: digits in any script, and the number words of the languages we know. */
final class NumberWords {
    private static final Pattern DIGITS = Pattern.compile("\\p{N}+");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private static final Map<String, Set<String>> BY_LANGUAGE = Map.of(
            "en",
            Set.of(
                    "zero",
                    "one",
                    "two",
                    "three",
                    "four",
                    "five",
                    "six",
                    "seven",
                    "eight",
                    "nine",
                    "ten",
                    "eleven",
                    "twelve",
                    "thirteen",
                    "fourteen",
                    "fifteen",
                    "sixteen",
                    "seventeen",
                    "eighteen",
                    "nineteen",
                    "twenty",
                    "thirty",
                    "forty",
                    "fifty",
                    "sixty",
                    "seventy",
                    "eighty",
                    "ninety",
                    "hundred",
                    "thousand",
                    "dozen",
                    "half",
                    "twice",
                    "fortnight"),
            "es",
            Set.of(
                    "cero",
                    "dos",
                    "tres",
                    "cuatro",
                    "cinco",
                    "seis",
                    "siete",
                    "ocho",
                    "nueve",
                    "diez",
                    "once",
                    "doce",
                    "trece",
                    "catorce",
                    "quince",
                    "dieciséis",
                    "diecisiete",
                    "dieciocho",
                    "diecinueve",
                    "veinte",
                    "treinta",
                    "cuarenta",
                    "cincuenta",
                    "sesenta",
                    "setenta",
                    "ochenta",
                    "noventa",
                    "cien",
                    "ciento",
                    "mil",
                    "docena",
                    "medio",
                    "media",
                    "quincena"));

    private NumberWords() {}

    /** The first number in the text; in a language whose number words we do not know, digits only. */
    static Optional<String> firstNumber(String text, Language language) {
        Matcher digits = DIGITS.matcher(text);
        if (digits.find()) {
            return Optional.of(digits.group());
        }
        Set<String> words = BY_LANGUAGE.getOrDefault(language.base().tag(), Set.of());
        return WORD.matcher(text)
                .results()
                .map(match -> match.group())
                .filter(word -> words.contains(word.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
