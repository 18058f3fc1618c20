package guidepost.admin.editor;

import guidepost.core.guide.Edition;
import guidepost.core.guide.Language;
import guidepost.core.guide.Question;
import guidepost.core.guide.Template;
import guidepost.core.guide.Unit;
import guidepost.core.guide.Urgency;
import guidepost.core.guide.Wording;
import guidepost.core.item.ItemKey;
import guidepost.core.item.TextPlace;
import guidepost.core.proof.ImpactDiff;
import guidepost.core.words.Phrases;
import guidepost.db.ItemNote;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The editor's own words, and how it names what a guide is made of. */
public final class EditorWords {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Language.ENGLISH.locale());

    private static final int MOST_DIGITS = 7;
    private static final String RAISED = "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";

    private final Phrases phrases = Phrases.of(EditorWords.class, Language.ENGLISH);
    private final ZoneId zone;

    /** @param zone the clinic's, for moments */
    public EditorWords(ZoneId zone) {
        this.zone = zone;
    }

    public String say(String key, Object... arguments) {
        return phrases.say(key, arguments);
    }

    public String moment(Instant instant) {
        return MOMENT.format(instant.atZone(zone));
    }

    public String urgency(Urgency urgency) {
        return say("urgency." + urgency);
    }

    public String shortUrgency(Urgency urgency) {
        return say("short." + urgency);
    }

    public String amount(int value, Unit unit) {
        return say("amount." + unit.code(), value);
    }

    /** A count that can be read: past ten million, rounded to its first two digits, and its size. */
    public String count(BigInteger count) {
        String digits = count.toString();
        if (digits.length() <= MOST_DIGITS) {
            return String.format(Language.ENGLISH.locale(), "%,d", count);
        }
        BigDecimal rounded = new BigDecimal(count).round(new MathContext(2, RoundingMode.HALF_UP));
        String size = String.valueOf(rounded.precision() - rounded.scale() - 1)
                .chars()
                .mapToObj(digit -> String.valueOf(RAISED.charAt(digit - '0')))
                .collect(Collectors.joining());
        String first = rounded.unscaledValue().toString();
        return say("count.large", first.charAt(0) + "." + first.charAt(1), size);
    }

    public String unit(Unit unit) {
        return say("unit." + unit.code());
    }

    /** How many patients get another result, counts as short as can be. */
    public String impact(ImpactDiff impact) {
        return impact(impact, this::count);
    }

    /** How many patients get another result. */
    String impact(ImpactDiff impact, Function<BigInteger, String> count) {
        return impact.changed().signum() == 0
                ? say("review.impact.none")
                : say(
                        "review.impact.some",
                        count.apply(impact.changed()),
                        count.apply(impact.answerPatterns()),
                        count.apply(impact.raised()),
                        count.apply(impact.lowered()));
    }

    /** A language, by its English name. */
    String language(Language language) {
        return language.locale().getDisplayName(Language.ENGLISH.locale());
    }

    /** Who changed an item last, and when. */
    public String changed(ItemNote note) {
        return note.author().isPresent() && note.changedAt().isPresent()
                ? say("changed.by", note.author().get(), moment(note.changedAt().get()))
                : say("changed.never");
    }

    /** An item as its authors know it: by its words where it has some, else by its code. */
    public String name(Edition edition, ItemKey key) {
        return switch (key.kind()) {
            case WORDING ->
                key.place().map(place -> name(edition, place)).orElse(key.code())
                        + key.language()
                                .filter(language -> !edition.languages().get(0).equals(language))
                                .map(language -> " (" + language + ")")
                                .orElse("");
            case THRESHOLD ->
                edition.findThreshold(key.code())
                        .map(threshold -> say("item.threshold", source(edition, threshold.label(), key.code())))
                        .orElse(key.toString());
            case QUESTION -> say("item.question", topic(edition, key.code()));
            case RULE -> say("item.rule", readable(key.code()));
            case GUIDANCE -> say("item.guidance", block(edition, key.code()));
            case OPTION ->
                say(
                        "item.option",
                        readable(key.code().substring(key.code().indexOf('/') + 1)),
                        topic(edition, key.code().substring(0, key.code().indexOf('/'))));
            default -> say("item.other", readable(key.kind().toString()), readable(key.code()));
        };
    }

    /** A text, by where it stands. */
    public String name(Edition edition, TextPlace place) {
        String field = say("field." + place.field());
        int slash = place.code().indexOf('/');
        String outer = slash < 0 ? place.code() : place.code().substring(0, slash);
        String inner = slash < 0 ? "" : place.code().substring(slash + 1);
        return switch (place.item()) {
            case EDITION -> field;
            case HEADING -> say("text.heading", say("place." + place.code()));
            case SECTION -> say("text.section", readable(place.code()));
            case THRESHOLD -> say("text.threshold", readable(place.code()));
            case QUESTION -> say("text.part", topic(edition, outer), field);
            case OPTION -> say("text.option", topic(edition, outer), readable(inner), field);
            case SHORTCUT -> say("text.shortcut", topic(edition, outer));
            case DATE -> say("text.date", readable(place.code()));
            case RULE -> say("text.rule", readable(place.code()));
            case GUIDANCE -> say("text.part", block(edition, place.code()), field);
        };
    }

    private String topic(Edition edition, String question) {
        return edition.findQuestion(question)
                .map(Question::topic)
                .map(topic -> source(edition, topic, question))
                .orElseGet(() -> readable(question));
    }

    private static String block(Edition edition, String code) {
        return edition.guidance().stream()
                .filter(block -> block.code().equals(code))
                .findFirst()
                .flatMap(block -> block.title())
                .map(title -> source(edition, title, code))
                .orElseGet(() -> readable(code));
    }

    /** A text on one line, its tokens as a reader of a list understands them. */
    public String plain(Edition edition, String text) {
        try {
            StringBuilder plain = new StringBuilder();
            for (Template.Part part : Template.parse(text).parts()) {
                plain.append(part.<String>fold(
                        said -> said.text(),
                        threshold -> edition.findThreshold(threshold.code())
                                .map(found -> String.valueOf(found.value()))
                                .orElse(threshold.code()),
                        date -> date.code().replace('_', ' '),
                        clinic -> say("clinic." + clinic.fact().code()),
                        fixed -> fixed.text()));
            }
            return plain.toString().replaceAll("\\s+", " ");
        } catch (Template.Malformed e) {
            // A check says what is wrong with it.
            return text;
        }
    }

    /** What a guide is called. */
    public String title(Edition edition) {
        return source(edition, edition.title(), edition.guide());
    }

    private static String source(Edition edition, Wording wording, String code) {
        Optional<String> words = wording.find(edition.languages().get(0));
        return words.filter(said -> !said.isBlank()).orElseGet(() -> readable(code));
    }

    private static String readable(String code) {
        String words = code.replace('_', ' ').replace('/', ' ').strip();
        return words.isEmpty() ? code : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
