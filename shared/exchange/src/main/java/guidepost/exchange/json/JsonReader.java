package guidepost.exchange.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads one JSON value strictly: nothing repeated, nothing after it, nothing without limit. */
public final class JsonReader {
    public static final int MOST_BYTES = 5 * 1024 * 1024;
    public static final int MOST_TEXT_BYTES = 100 * 1024;
    public static final int MOST_DEPTH = 50;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxDocumentLength(MOST_BYTES)
                    .maxNestingDepth(MOST_DEPTH)
                    .maxStringLength(MOST_TEXT_BYTES)
                    .maxNameLength(1000)
                    .maxNumberLength(40)
                    .build())
            .build();

    private final JsonParser parser;

    private JsonReader(JsonParser parser) {
        this.parser = parser;
    }

    /** @throws JsonRejected where the bytes are not UTF-8 or not exactly one JSON value within the limits */
    public static JsonAt read(byte[] utf8) throws JsonRejected {
        if (utf8.length > MOST_BYTES) {
            throw new JsonRejected(Place.FILE, "is larger than 5 MB");
        }
        return read(decoded(utf8));
    }

    /** @throws JsonRejected where the text is not exactly one JSON value within the limits */
    public static JsonAt read(String text) throws JsonRejected {
        try (JsonParser parser = FACTORY.createParser(text)) {
            JsonReader reader = new JsonReader(parser);
            Json json = reader.next(Place.FILE);
            reader.expectEnd();
            return new JsonAt(Place.FILE, json);
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
        }
    }

    private static String decoded(byte[] utf8) throws JsonRejected {
        ByteBuffer bytes = ByteBuffer.wrap(utf8);
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(bytes)
                    .toString();
            if (text.startsWith("\uFEFF")) {
                throw new JsonRejected(Place.FILE, "starts with a byte order mark");
            }
            return text;
        } catch (CharacterCodingException e) {
            throw new JsonRejected(Place.FILE, "is not UTF-8 at byte " + bytes.position());
        }
    }

    private Json next(Place place) throws JsonRejected, IOException {
        return value(place, advance(place));
    }

    private Json value(Place place, JsonToken token) throws JsonRejected, IOException {
        return switch (token) {
            case START_OBJECT -> members(place);
            case START_ARRAY -> array(place);
            case VALUE_STRING -> Json.text(text(place));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Numeral(text(place));
            case VALUE_TRUE -> Json.truth(true);
            case VALUE_FALSE -> Json.truth(false);
            case VALUE_NULL -> Json.NULL;
            default -> throw new JsonRejected(place, "not valid JSON");
        };
    }

    private Json array(Place place) throws JsonRejected, IOException {
        List<Json> items = new ArrayList<>();
        for (JsonToken token = advance(place); token != JsonToken.END_ARRAY; token = advance(place)) {
            items.add(value(place.item(items.size()), token));
        }
        return new Json.Array(items);
    }

    private Json members(Place place) throws JsonRejected, IOException {
        Map<String, Json> byName = new LinkedHashMap<>();
        while (advance(place) != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            Place inside = place.member(name);
            requireWellFormed(inside, name);
            if (byName.containsKey(name)) {
                throw new JsonRejected(inside, "repeated");
            }
            byName.put(name, next(inside));
        }
        return new Json.Members(byName);
    }

    private JsonToken advance(Place place) throws JsonRejected, IOException {
        try {
            JsonToken token = parser.nextToken();
            if (token == null) {
                throw new JsonRejected(place, "ends too early");
            }
            return token;
        } catch (JsonProcessingException e) {
            throw rejected(place, e);
        }
    }

    private String text(Place place) throws JsonRejected, IOException {
        try {
            String text = parser.getText();
            requireWellFormed(place, text);
            return text;
        } catch (JsonProcessingException e) {
            throw rejectedAt(place, e);
        }
    }

    /** Escapes can spell half a character, which no UTF-8 file can hold. */
    private static void requireWellFormed(Place place, String text) throws JsonRejected {
        if (holdsHalfACharacter(text)) {
            throw new JsonRejected(place, "holds half a character");
        }
        if (text.length() > MOST_TEXT_BYTES / 3 && text.getBytes(StandardCharsets.UTF_8).length > MOST_TEXT_BYTES) {
            throw new JsonRejected(place, "is longer than 100 KB");
        }
    }

    private static boolean holdsHalfACharacter(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                boolean whole = i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1));
                if (!whole) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }

    private void expectEnd() throws JsonRejected, IOException {
        JsonRejected more = new JsonRejected(Place.FILE, "something follows the end of the JSON");
        try {
            if (parser.nextToken() != null) {
                throw more;
            }
        } catch (JsonProcessingException e) {
            more.addSuppressed(e);
            throw more;
        }
    }

    /** The parser looks ahead: what is wrong behind the name of a member is found with the name. */
    private JsonRejected rejected(Place place, JsonProcessingException e) {
        if (e instanceof JsonEOFException) {
            return new JsonRejected(Place.FILE, "ends too early");
        }
        String name = parser.getParsingContext().inObject()
                ? parser.getParsingContext().getCurrentName()
                : null;
        return rejectedAt(name == null ? place : place.member(name), e);
    }

    private static JsonRejected rejectedAt(Place place, JsonProcessingException e) {
        if (e instanceof StreamConstraintsException) {
            return new JsonRejected(place, tooMuch(e.getOriginalMessage()));
        }
        JsonLocation at = e.getLocation();
        String where = at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
        return new JsonRejected(
                place,
                "not valid JSON" + where + " ("
                        + Quote.cleaned(e.getOriginalMessage().strip()) + ")");
    }

    private static String tooMuch(String limit) {
        if (limit.contains("depth")) {
            return "is nested deeper than " + MOST_DEPTH;
        }
        return limit.contains("Number") ? "has too many digits" : "is longer than 100 KB";
    }
}
