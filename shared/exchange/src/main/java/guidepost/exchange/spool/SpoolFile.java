package guidepost.exchange.spool;

import guidepost.core.guide.Language;
import guidepost.core.guide.Urgency;
import guidepost.exchange.json.Json;
import guidepost.exchange.json.JsonAt;
import guidepost.exchange.json.JsonReader;
import guidepost.exchange.json.JsonRejected;
import guidepost.exchange.json.JsonText;
import guidepost.exchange.json.Shape;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One item as a file.
 *
 * @param replaces the items this one counts together; their files may still be there
 */
record SpoolFile(SpoolItem item, Set<UUID> replaces) {
    static final String VISIT = "visit";
    static final String ALERT = "alert";
    static final String STAFF_ENTRY = "staff_entry";

    private static final Pattern NAME =
            Pattern.compile("(visit|alert|staff_entry)-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})[.]json");

    private static final Shape VISIT_SHAPE = Shape.of(
                    "kind", "id", "guide", "edition", "urgency", "language", "day", "count")
            .optionally("replaces");
    private static final Shape ALERT_SHAPE = Shape.of("kind", "id", "alert", "minute");
    private static final Shape ENTRY_SHAPE =
            Shape.of("kind", "id", "outcome", "minute", "count").optionally("replaces");

    SpoolFile {
        replaces = Set.copyOf(replaces);
    }

    SpoolFile(SpoolItem item) {
        this(item, Set.of());
    }

    static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    static boolean isOfKind(String name, String kind) {
        return name.startsWith(kind + "-") && isName(name);
    }

    static Optional<UUID> idIn(String name) {
        Matcher matcher = NAME.matcher(name);
        return matcher.matches() ? Optional.of(UUID.fromString(matcher.group(2))) : Optional.empty();
    }

    String name() {
        return name(item);
    }

    static String name(SpoolItem item) {
        return kind(item) + "-" + item.id() + ".json";
    }

    static String kind(SpoolItem item) {
        return item.fold(visit -> VISIT, alert -> ALERT, entry -> STAFF_ENTRY);
    }

    byte[] write() {
        Json.Builder json =
                Json.object().with("kind", kind(item)).with("id", item.id().toString());
        item.fold(
                visit -> json.with("guide", visit.guide())
                        .with("edition", visit.edition())
                        .with("urgency", visit.urgency().name())
                        .with("language", visit.language().tag())
                        .with("day", visit.day().toString())
                        .with("count", visit.count()),
                alert -> json.with("alert", word(alert.kind()))
                        .with("minute", alert.minute().toString()),
                entry -> json.with("outcome", word(entry.outcome()))
                        .with("minute", entry.minute().toString())
                        .with("count", entry.count()));
        if (!replaces.isEmpty()) {
            json.with(
                    "replaces",
                    Json.texts(replaces.stream().map(UUID::toString).sorted().toList()));
        }
        return JsonText.utf8(json.build());
    }

    static SpoolFile read(byte[] bytes) throws JsonRejected {
        JsonAt at = JsonReader.read(bytes);
        String kind = at.at("kind").text();
        UUID id = id(at.at("id"));
        return switch (kind) {
            case VISIT -> new SpoolFile(visit(at.shaped(VISIT_SHAPE), id), replaces(at));
            case ALERT -> new SpoolFile(alert(at.shaped(ALERT_SHAPE), id));
            case STAFF_ENTRY -> new SpoolFile(entry(at.shaped(ENTRY_SHAPE), id), replaces(at));
            default -> throw at.at("kind").reject("there is no such kind");
        };
    }

    private static SpoolItem visit(JsonAt at, UUID id) throws JsonRejected {
        if (!Language.isTag(at.at("language").text())) {
            throw at.at("language").reject("not a language");
        }
        return new SpoolItem.Visit(
                id,
                at.at("guide").text(),
                at.at("edition").whole(),
                constant(at.at("urgency"), Urgency.values(), Urgency::name),
                new Language(at.at("language").text()),
                moment(at.at("day"), LocalDate::parse),
                count(at.at("count")));
    }

    private static SpoolItem alert(JsonAt at, UUID id) throws JsonRejected {
        return new SpoolItem.Alert(
                id, constant(at.at("alert"), SpoolItem.Alert.Kind.values(), SpoolFile::word), minute(at.at("minute")));
    }

    private static SpoolItem entry(JsonAt at, UUID id) throws JsonRejected {
        return new SpoolItem.StaffEntry(
                id,
                constant(at.at("outcome"), SpoolItem.StaffEntry.Outcome.values(), SpoolFile::word),
                minute(at.at("minute")),
                count(at.at("count")));
    }

    private static int count(JsonAt at) throws JsonRejected {
        if (at.whole() < 1) {
            throw at.reject("must be at least 1");
        }
        return at.whole();
    }

    private static Instant minute(JsonAt at) throws JsonRejected {
        Instant minute = moment(at, Instant::parse);
        if (!minute.equals(minute.truncatedTo(ChronoUnit.MINUTES))) {
            throw at.reject("must be a whole minute");
        }
        return minute;
    }

    private static <T> T moment(JsonAt at, Function<String, T> parse) throws JsonRejected {
        try {
            return parse.apply(at.text());
        } catch (DateTimeException e) {
            throw at.reject("not a time");
        }
    }

    private static UUID id(JsonAt at) throws JsonRejected {
        return idIn(VISIT + "-" + at.text() + ".json").orElseThrow(() -> at.reject("not an id"));
    }

    private static Set<UUID> replaces(JsonAt at) throws JsonRejected {
        Optional<JsonAt> member = at.find("replaces");
        List<JsonAt> items = member.isPresent() ? member.get().items() : List.of();
        Set<UUID> ids = new HashSet<>();
        for (JsonAt item : items) {
            ids.add(id(item));
        }
        return ids;
    }

    private static <T> T constant(JsonAt at, T[] values, Function<T, String> name) throws JsonRejected {
        for (T value : values) {
            if (name.apply(value).equals(at.text())) {
                return value;
            }
        }
        throw at.reject("there is no such word");
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
