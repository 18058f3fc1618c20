package guidepost.exchange;

import guidepost.core.guide.Floor;
import guidepost.exchange.json.JsonAt;
import guidepost.exchange.json.JsonReader;
import guidepost.exchange.json.JsonRejected;
import guidepost.exchange.json.Shape;
import java.util.List;
import java.util.Optional;

/** The answers that give EMERGENCY in every edition of a guide, whatever its staff write; part of the program. */
public final class Floors {
    private Floors() {}

    /** The floors of that guide; none for a guide the program does not know. */
    public static List<Floor> of(String guide) {
        Optional<byte[]> file = GuideResource.read(guide + ".floors.json");
        if (file.isEmpty()) {
            return List.of();
        }
        try {
            return read(JsonReader.read(file.get()), guide);
        } catch (JsonRejected e) {
            throw new IllegalStateException("the floors of " + guide + " are damaged: " + e.getMessage(), e);
        }
    }

    static List<Floor> read(JsonAt file, String guide) throws JsonRejected {
        file.shaped(Shape.of("guide", "floors"));
        if (!file.at("guide").text().equals(guide)) {
            throw file.at("guide").reject("must be " + guide);
        }
        return List.copyOf(Fields.list(file.at("floors"), Floors::floor));
    }

    private static Floor floor(JsonAt at) throws JsonRejected {
        at.shaped(Shape.of("question", "anyOf", "source"));
        return new Floor(QuestionReader.anyOf(at), Fields.plain(at.at("source")));
    }
}
