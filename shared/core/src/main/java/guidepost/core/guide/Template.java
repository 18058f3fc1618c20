package guidepost.core.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** A text cut at its tokens; the grammar stands in the project's page on the edition file. */
public record Template(List<Part> parts) {
    public Template {
        parts = List.copyOf(parts);
    }

    /** A stretch of a text: plain words, or a token that is worded later. */
    public sealed interface Part {
        <T> T fold(
                Function<Words, T> words,
                Function<ThresholdToken, T> threshold,
                Function<DateToken, T> date,
                Function<ClinicToken, T> clinic,
                Function<Fixed, T> fixed);
    }

    /** Words as they stand. */
    public record Words(String text) implements Part {
        @Override
        public <T> T fold(
                Function<Words, T> words,
                Function<ThresholdToken, T> threshold,
                Function<DateToken, T> date,
                Function<ClinicToken, T> clinic,
                Function<Fixed, T> fixed) {
            return words.apply(this);
        }
    }

    /** The value of a threshold. */
    public record ThresholdToken(String code) implements Part {
        @Override
        public <T> T fold(
                Function<Words, T> words,
                Function<ThresholdToken, T> threshold,
                Function<DateToken, T> date,
                Function<ClinicToken, T> clinic,
                Function<Fixed, T> fixed) {
            return threshold.apply(this);
        }
    }

    /** A date mark, as it falls for this patient. */
    public record DateToken(String code) implements Part {
        @Override
        public <T> T fold(
                Function<Words, T> words,
                Function<ThresholdToken, T> threshold,
                Function<DateToken, T> date,
                Function<ClinicToken, T> clinic,
                Function<Fixed, T> fixed) {
            return date.apply(this);
        }
    }

    /** A fact of the clinic. */
    public record ClinicToken(ClinicFact fact) implements Part {
        @Override
        public <T> T fold(
                Function<Words, T> words,
                Function<ThresholdToken, T> threshold,
                Function<DateToken, T> date,
                Function<ClinicToken, T> clinic,
                Function<Fixed, T> fixed) {
            return clinic.apply(this);
        }
    }

    /** A number that is no threshold, with the reason why it may stand. */
    public record Fixed(String text, String reason) implements Part {
        @Override
        public <T> T fold(
                Function<Words, T> words,
                Function<ThresholdToken, T> threshold,
                Function<DateToken, T> date,
                Function<ClinicToken, T> clinic,
                Function<Fixed, T> fixed) {
            return fixed.apply(this);
        }
    }

    /** A token that cannot be read; its message names the token. */
    public static final class Malformed extends Exception {
        private static final long serialVersionUID = 1L;

        Malformed(String message) {
            super(message);
        }
    }

    private static final String OPEN = "{{";
    private static final String CLOSE = "}}";

    /** @throws Malformed where a token is not closed, unknown in kind, or a fixed number has no reason */
    public static Template parse(String text) throws Malformed {
        List<Part> parts = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int open = text.indexOf(OPEN, from);
            if (open < 0) {
                parts.add(words(text.substring(from)));
                break;
            }
            if (open > from) {
                parts.add(words(text.substring(from, open)));
            }
            int close = text.indexOf(CLOSE, open);
            if (close < 0) {
                throw new Malformed("a token is not closed: " + text.substring(open));
            }
            parts.add(token(text.substring(open + OPEN.length(), close)));
            from = close + CLOSE.length();
        }
        return new Template(parts);
    }

    private static Part words(String text) throws Malformed {
        if (text.contains(CLOSE)) {
            throw new Malformed("a token is closed that was not opened: " + text.strip());
        }
        return new Words(text);
    }

    private static Part token(String inside) throws Malformed {
        int colon = inside.indexOf(':');
        if (colon < 0) {
            return new ThresholdToken(inside.strip());
        }
        String argument = inside.substring(colon + 1);
        return switch (inside.substring(0, colon).strip()) {
            case "date" -> new DateToken(argument.strip());
            case "clinic" ->
                new ClinicToken(ClinicFact.of(argument.strip())
                        .orElseThrow(() -> new Malformed("unknown clinic fact: " + argument.strip())));
            case "fixed" -> fixed(argument);
            default -> throw new Malformed("unknown token: " + OPEN + inside + CLOSE);
        };
    }

    private static Fixed fixed(String argument) throws Malformed {
        int bar = argument.indexOf('|');
        if (bar <= 0 || argument.substring(bar + 1).isBlank()) {
            throw new Malformed("a fixed number needs a reason: " + OPEN + "fixed:" + argument + CLOSE);
        }
        return new Fixed(argument.substring(0, bar), argument.substring(bar + 1).strip());
    }

    public Stream<String> thresholds() {
        return parts.stream().filter(ThresholdToken.class::isInstance).map(part -> ((ThresholdToken) part).code());
    }

    public Stream<String> dates() {
        return parts.stream().filter(DateToken.class::isInstance).map(part -> ((DateToken) part).code());
    }
}
