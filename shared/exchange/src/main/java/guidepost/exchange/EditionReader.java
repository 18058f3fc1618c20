package guidepost.exchange;

import guidepost.core.guide.Certificate;
import guidepost.core.guide.DateMark;
import guidepost.core.guide.Edition;
import guidepost.core.guide.GuidanceBlock;
import guidepost.core.guide.Place;
import guidepost.core.guide.Rule;
import guidepost.core.guide.Section;
import guidepost.core.guide.Stamp;
import guidepost.core.guide.Threshold;
import guidepost.core.guide.Unit;
import guidepost.core.guide.Urgency;
import guidepost.core.guide.Wording;
import guidepost.exchange.json.JsonAt;
import guidepost.exchange.json.JsonRejected;
import guidepost.exchange.json.Shape;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads an edition out of JSON, member by member; whether its parts fit together is for the content check. */
final class EditionReader {
    static final String NOW = "now";

    private static final Shape EDITION = Shape.of(
                    "format",
                    "guide",
                    "number",
                    "seal",
                    "sample",
                    "languages",
                    "title",
                    "invitation",
                    "intendedUse",
                    "headings",
                    "sections",
                    "thresholds",
                    "questions",
                    "dates",
                    "rules",
                    "guidance")
            .optionally("certificate");
    private static final Shape SECTION = Shape.of("code", "title");
    private static final Shape THRESHOLD = Shape.of("code", "label", "value", "unit", "min", "max", "default", "source")
            .optionally("atMost");
    private static final Shape DATE = Shape.of("code", "from", "show").optionally("plus", "minus", "label");
    private static final Shape RULE = Shape.of("code", "urgency", "all", "reason", "source");
    private static final Shape GUIDANCE = Shape.of(
                    "code", "place", "for", "when", "whenAny", "unless", "text", "source")
            .optionally("group", "icon", "title");

    private EditionReader() {}

    static Edition read(JsonAt file) throws JsonRejected {
        if (!file.at("format").text().equals(EditionFile.FORMAT)) {
            throw file.at("format").reject("must be " + EditionFile.FORMAT);
        }
        file.shaped(EDITION);
        Optional<Stamp> stamp = stamp(file.at("number"), file.at("seal"));
        return new Edition(
                Fields.code(file.at("guide")),
                stamp,
                file.at("sample").truth(),
                Fields.distinct(file.at("languages"), Fields::language),
                Fields.wording(file.at("title")),
                Fields.wording(file.at("invitation")),
                Fields.wording(file.at("intendedUse")),
                headings(file.at("headings")),
                Fields.coded(file.at("sections"), EditionReader::section),
                Fields.coded(file.at("thresholds"), EditionReader::threshold),
                Fields.coded(file.at("questions"), QuestionReader::question),
                Fields.coded(file.at("dates"), EditionReader::date),
                Fields.coded(file.at("rules"), EditionReader::rule),
                Fields.coded(file.at("guidance"), EditionReader::guidance),
                stamp.isPresent() ? certificate(file) : Optional.empty());
    }

    /** A draft's is not read: whatever it says, the draft may have been changed since. */
    private static Optional<Certificate> certificate(JsonAt file) throws JsonRejected {
        Optional<JsonAt> at = file.find("certificate");
        return at.isEmpty() ? Optional.empty() : Optional.of(Certificates.read(at.get()));
    }

    private static Optional<Stamp> stamp(JsonAt number, JsonAt seal) throws JsonRejected {
        if (number.isNull() && seal.isNull()) {
            return Optional.empty();
        }
        if (number.isNull()) {
            throw number.reject("missing; an edition with a seal has a number");
        }
        if (number.whole() < 1) {
            throw number.reject("must be at least 1");
        }
        if (seal.isNull()) {
            throw seal.reject("missing; an edition with a number has a seal");
        }
        if (!Seal.isSeal(seal.text())) {
            throw seal.reject("must be 64 lower-case hex digits");
        }
        return Optional.of(new Stamp(number.whole(), seal.text()));
    }

    private static Map<Place, Wording> headings(JsonAt at) throws JsonRejected {
        Map<Place, Wording> headings = new EnumMap<>(Place.class);
        for (Map.Entry<String, JsonAt> member : at.members().entrySet()) {
            headings.put(place(member.getValue(), member.getKey()), Fields.wording(member.getValue()));
        }
        return headings;
    }

    private static Place place(JsonAt at, String name) throws JsonRejected {
        for (Place place : Place.values()) {
            if (place != Place.INSTRUCTION && place.name().equals(name)) {
                return place;
            }
        }
        throw at.reject("unknown member");
    }

    private static Section section(JsonAt at) throws JsonRejected {
        at.shaped(SECTION);
        return new Section(Fields.code(at.at("code")), Fields.wording(at.at("title")));
    }

    private static Threshold threshold(JsonAt at) throws JsonRejected {
        at.shaped(THRESHOLD);
        return new Threshold(
                Fields.code(at.at("code")),
                Fields.wording(at.at("label")),
                at.at("value").whole(),
                unit(at.at("unit")),
                at.at("min").whole(),
                at.at("max").whole(),
                at.at("default").whole(),
                Fields.optional(at, "atMost", Fields::code),
                Fields.plain(at.at("source")));
    }

    static Unit unit(JsonAt at) throws JsonRejected {
        return Fields.word(at, Unit.values(), Unit::code);
    }

    private static DateMark date(JsonAt at) throws JsonRejected {
        at.shaped(DATE);
        String since = Fields.code(at.at("from"));
        return new DateMark(
                Fields.code(at.at("code")),
                since.equals(NOW) ? Optional.empty() : Optional.of(since),
                Fields.optional(at, "plus", Fields::code),
                Fields.optional(at, "minus", Fields::code),
                Fields.word(at.at("show"), DateMark.Show.values(), EditionTree::word),
                Fields.optional(at, "label", Fields::wording));
    }

    private static Rule rule(JsonAt at) throws JsonRejected {
        at.shaped(RULE);
        return new Rule(
                Fields.code(at.at("code")),
                urgency(at.at("urgency")),
                Fields.list(at.at("all"), QuestionReader::condition),
                Fields.wording(at.at("reason")),
                Fields.plain(at.at("source")));
    }

    private static Urgency urgency(JsonAt at) throws JsonRejected {
        return Fields.word(at, Urgency.values(), Urgency::name);
    }

    private static GuidanceBlock guidance(JsonAt at) throws JsonRejected {
        at.shaped(GUIDANCE);
        return new GuidanceBlock(
                Fields.code(at.at("code")),
                Fields.word(at.at("place"), Place.values(), Place::name),
                Set.copyOf(Fields.distinct(at.at("for"), EditionReader::urgency)),
                Fields.list(at.at("when"), QuestionReader::condition),
                Fields.list(at.at("whenAny"), QuestionReader::condition),
                Fields.list(at.at("unless"), QuestionReader::condition),
                Fields.optional(at, "group", Fields::code),
                Fields.optional(at, "icon", Fields::icon),
                Fields.optional(at, "title", Fields::wording),
                Fields.wording(at.at("text")),
                Fields.plain(at.at("source")));
    }
}
