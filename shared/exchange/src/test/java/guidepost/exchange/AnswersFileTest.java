package guidepost.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import guidepost.core.guide.Edition;
import guidepost.core.guide.Question;
import guidepost.core.triage.Answer;
import guidepost.core.triage.Answers;
import guidepost.core.triage.Course;
import guidepost.core.triage.Decider;
import guidepost.exchange.json.Json;
import guidepost.exchange.json.JsonText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Answers that are not exactly those of a visit are refused, with the question. */
final class AnswersFileTest {
    private final AnswersFile file = AnswersFile.of(TinyGuide.draft());
    private final AnswersFile fast = AnswersFile.of(Decider.of(TinyGuide.draft()));

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"bent": "no", "pain": 0, "onset": 8760}
            {"bent": "yes", "also": ["none"], "pain": 10, "onset": 0}
            {"onset": 3, "pain": 4, "also": ["cold"], "bent": "yes"}
            {"bent": "yes", "also": ["cold", "numb"]}
            {"bent": "yes", "also": ["numb"], "onset": 4}
            {"bent": "yes", "also": ["numb"], "pain": 4, "onset": 4}
            """)
    void a_visit_is_taken(String answers) throws AnswersRejected {
        Answers read = file.read(answers);
        assertThat(fast.read(answers)).isEqualTo(read);
        assertThat(file.read(answers.getBytes(StandardCharsets.UTF_8))).isEqualTo(read);
        assertThat(file.read(JsonText.compact(file.write(read)))).isEqualTo(read);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {}                                                       | bent: the answer is missing
            []                                                       | file: must be an object
            {"bent": "no"} {"bent": "no"}                            | file: something follows the end of the JSON
            {"bent": "no", "pain": 1}                                | onset: the answer is missing
            {"bent": "no", "onset": 1}                               | pain: the answer is missing
            {"bent": "yes", "pain": 1, "onset": 1}                   | also: the answer is missing
            {"also": ["numb"], "pain": 1, "onset": 1}                | bent: the answer is missing
            {"bent": "no", "also": ["none"], "pain": 1, "onset": 1}  | also: the question is not asked in this visit
            {"bent": "no", "pain": 1, "onset": 1, "hand": "left"}    | hand: there is no such question
            {"bent": "no", "pain": 1, "onset": 1, "a b": "left"}     | ["a b"]: there is no such question
            {"bent": "maybe", "pain": 1, "onset": 1}                 | bent: there is no such option
            {"bent": "No", "pain": 1, "onset": 1}                    | bent: there is no such option
            {"bent": ["no"], "pain": 1, "onset": 1}                  | bent: must be one option
            {"bent": true, "pain": 1, "onset": 1}                    | bent: must be one option
            {"bent": null, "pain": 1, "onset": 1}                    | bent: must be one option
            {"bent": "no", "bent": "no", "pain": 1, "onset": 1}      | bent: repeated
            {"bent": "yes", "also": "cold", "pain": 1, "onset": 1}   | also: must be a list
            {"bent": "yes", "also": [], "pain": 1, "onset": 1}       | also: must name at least one option
            {"bent": "yes", "also": ["cold", "cold"], "pain": 1, "onset": 1} | also[1]: repeated
            {"bent": "yes", "also": ["cold", "none"], "pain": 1, "onset": 1} | also: none stands alone
            {"bent": "yes", "also": ["none", "none"], "pain": 1, "onset": 1} | also[1]: repeated
            {"bent": "yes", "also": ["hot"], "pain": 1, "onset": 1}  | also[0]: there is no such option
            {"bent": "yes", "also": [3], "pain": 1, "onset": 1}      | also[0]: must be a text
            {"bent": "no", "pain": 11, "onset": 1}                   | pain: must be from 0 to 10
            {"bent": "no", "pain": -1, "onset": 1}                   | pain: must be from 0 to 10
            {"bent": "no", "pain": 1.0, "onset": 1}                  | pain: must be a whole number
            {"bent": "no", "pain": 1e1, "onset": 1}                  | pain: must be a whole number
            {"bent": "no", "pain": "1", "onset": 1}                  | pain: must be a whole number
            {"bent": "no", "pain": 4294967297, "onset": 1}           | pain: is out of range
            {"bent": "no", "pain": 01, "onset": 1}                   | pain: not valid JSON at line 1
            {"bent": "yes", "also": ["numb"], "onset": 9999}         | onset: must be from 0 to 8760
            {"bent": "yes", "also": ["numb"], "hand": 1}             | hand: there is no such question
            """)
    void what_is_no_visit_is_refused(String answers, String message) {
        for (AnswersFile reader : List.of(file, fast)) {
            assertThatThrownBy(() -> reader.read(answers))
                    .isInstanceOf(AnswersRejected.class)
                    .message()
                    .startsWith(message)
                    .doesNotContain("\n");
        }
    }

    @Test
    void an_answer_is_written_as_a_file_has_it() {
        assertThat(file.write("bent", new Answer.Chosen("yes"))).isEqualTo(Json.text("yes"));
        assertThat(file.write("also", new Answer.Signs(Set.of()))).isEqualTo(Json.texts(List.of("none")));
        assertThat(file.write("also", new Answer.Signs(Set.of("cold", "numb"))))
                .isEqualTo(Json.texts(List.of("numb", "cold")));
        assertThat(file.write("pain", new Answer.Amount(3))).isEqualTo(Json.whole(3));
    }

    private static LongStream seeds() {
        return LongStream.range(1, 31);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void visits_through_a_random_guide_are_taken_and_nothing_else(long seed) throws AnswersRejected {
        Edition edition = RandomGuide.draft(seed);
        AnswersFile random = seed % 2 == 0 ? AnswersFile.of(edition) : AnswersFile.of(Decider.of(edition));
        Random source = new Random(seed);
        for (int i = 0; i < 20; i++) {
            Answers pattern = RandomAnswers.pattern(edition, source);
            Course course = Course.of(edition, pattern);
            Answers visit = course.counted();
            assertThat(random.read(JsonText.compact(random.write(visit)))).isEqualTo(visit);
            for (Question question : edition.questions()) {
                refuseWithout(random, visit, question);
                if (!course.endedEarly() && visit.to(question.code()).isEmpty()) {
                    refuse(random, visit.with(question.code(), RandomAnswers.to(question, source)), question);
                }
            }
        }
    }

    private static void refuseWithout(AnswersFile file, Answers visit, Question question) {
        if (visit.to(question.code()).isPresent()) {
            refuse(file, visit.without(question.code()), question);
        }
    }

    private static void refuse(AnswersFile file, Answers answers, Question question) {
        String json = JsonText.compact(file.write(answers));
        assertThatThrownBy(() -> file.read(json))
                .isInstanceOf(AnswersRejected.class)
                .hasMessageStartingWith(question.code() + ": ");
    }
}
