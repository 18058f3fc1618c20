package guidepost.exchange;

import guidepost.core.guide.Urgency;
import guidepost.core.scenario.Scenario;
import guidepost.exchange.json.JsonAt;
import guidepost.exchange.json.JsonReader;
import guidepost.exchange.json.JsonRejected;
import guidepost.exchange.json.Shape;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The named patients that come with the default guide: a reviewed file. */
public final class DefaultScenarios {
    private static final String FILE = "back_spasm.scenarios.json";

    private DefaultScenarios() {}

    public static List<Scenario> all() {
        byte[] file = GuideResource.read(FILE)
                .orElseThrow(() -> new IllegalStateException("the scenarios of the default guide are missing"));
        try {
            return read(JsonReader.read(file));
        } catch (JsonRejected e) {
            throw new IllegalStateException("the scenarios of the default guide are damaged: " + e.getMessage(), e);
        }
    }

    /** Each scenario says what is different from a person with nothing else the matter. */
    private static List<Scenario> read(JsonAt file) throws JsonRejected {
        file.shaped(Shape.of("guide", "usual", "scenarios"));
        SortedMap<String, List<String>> usual = answers(file.at("usual"));
        return List.copyOf(Fields.coded(file.at("scenarios"), at -> scenario(at, usual)));
    }

    private static Scenario scenario(JsonAt at, SortedMap<String, List<String>> usual) throws JsonRejected {
        at.shaped(Shape.of("code", "name", "differs", "expected", "note"));
        SortedMap<String, List<String>> answers = new TreeMap<>(usual);
        answers.putAll(answers(at.at("differs")));
        return new Scenario(
                Fields.code(at.at("code")),
                Fields.plain(at.at("name")),
                answers,
                Fields.word(at.at("expected"), Urgency.values(), Urgency::name),
                Fields.plain(at.at("note")));
    }

    private static SortedMap<String, List<String>> answers(JsonAt at) throws JsonRejected {
        SortedMap<String, List<String>> answers = new TreeMap<>();
        for (Map.Entry<String, JsonAt> answer : at.members().entrySet()) {
            answers.put(answer.getKey(), Fields.list(answer.getValue(), JsonAt::text));
        }
        return answers;
    }
}
