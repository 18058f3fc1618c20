package guidepost.exchange;

import guidepost.core.guide.Certificate;
import guidepost.core.guide.Edition;
import guidepost.core.guide.Urgency;
import guidepost.core.proof.Proof;
import guidepost.exchange.json.Json;
import guidepost.exchange.json.JsonAt;
import guidepost.exchange.json.JsonReader;
import guidepost.exchange.json.JsonRejected;
import guidepost.exchange.json.JsonText;
import guidepost.exchange.json.Shape;
import java.math.BigInteger;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The certificate of an edition as it stands in the edition's file, and in a row of the store. */
public final class Certificates {
    private static final Shape CERTIFICATE = Shape.of("engine", "answerPatterns", "byUrgency");
    /** More digits than any guide's product of answers has: 400 questions of a thousand answers each. */
    private static final Pattern COUNT = Pattern.compile("[1-9][0-9]{0,1199}");

    private Certificates() {}

    static Json json(Certificate certificate) {
        Json.Builder byUrgency = Json.object();
        certificate.byUrgency().forEach((urgency, patterns) -> byUrgency.with(urgency.name(), patterns.toString()));
        return Json.object()
                .with("engine", certificate.engine())
                .with("answerPatterns", certificate.answerPatterns().toString())
                .with("byUrgency", byUrgency.build())
                .build();
    }

    static Certificate read(JsonAt at) throws JsonRejected {
        at.shaped(CERTIFICATE);
        Map<Urgency, BigInteger> byUrgency = new EnumMap<>(Urgency.class);
        for (Map.Entry<String, JsonAt> count : at.at("byUrgency").members().entrySet()) {
            byUrgency.put(urgency(count.getKey(), count.getValue()), count(count.getValue()));
        }
        return new Certificate(at.at("engine").whole(), count(at.at("answerPatterns")), byUrgency);
    }

    private static Urgency urgency(String name, JsonAt at) throws JsonRejected {
        for (Urgency urgency : Urgency.values()) {
            if (urgency.name().equals(name)) {
                return urgency;
            }
        }
        throw at.reject("is no result");
    }

    private static BigInteger count(JsonAt at) throws JsonRejected {
        if (!COUNT.matcher(at.text()).matches()) {
            throw at.reject("must be a count");
        }
        return new BigInteger(at.text());
    }

    /** One line, the same for the same certificate. */
    public static String text(Certificate certificate) {
        return JsonText.compact(json(certificate));
    }

    /** @throws IllegalStateException where the text is not what {@link #text} makes */
    public static Certificate parse(String text) {
        try {
            return read(JsonReader.read(text));
        } catch (JsonRejected e) {
            throw new IllegalStateException("not a certificate: " + e.getMessage(), e);
        }
    }

    /** Why a published edition's certificate is not to be trusted; empty where its counts, made again, are the same. */
    public static Optional<String> problem(Edition edition) {
        if (edition.certificate().isEmpty()) {
            return Optional.of("certificate: missing; the edition was never proved");
        }
        return Proof.fits(edition.certificate().get(), edition)
                ? Optional.empty()
                : Optional.of("certificate: does not fit the rules");
    }
}
