package guidepost.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is not exactly an edition is refused, with the place. */
final class EditionFileStrictnessTest {
    private static final String TINY = TinyGuide.text();

    @Test
    void the_file_itself_is_good() throws EditionRejected {
        assertThat(EditionFile.read(utf8(TINY)).questions()).hasSize(4);
    }

    @ParameterizedTest(name = "{0} -> {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "guidepost-edition/1"          | "guidepost-edition/2"             | format: must be guidepost-edition/1
            "format": "guidepost-edition/1", |                                 | format: missing
            "guide": "sore_elbow"          | "guide": "Sore elbow"             | guide: not a code: "Sore elbow"
            "guide": "sore_elbow"          | "guide": 7                        | guide: must be a text
            "guide": "sore_elbow",         |                                   | guide: missing
            "guide"                        | "giude"                           | giude: unknown member
            "sample": true                 | "sample": true, "sample": false   | sample: repeated
            "sample": true                 | "sample": "true"                  | sample: must be true or false
            "sample": true                 | "sample": null                    | sample: must be true or false
            "number": null                 | "number": 1                       | seal: missing; an edition with a number has a seal
            "number": null                 | "number": 0                       | number: must be at least 1
            "number": null                 | "number": 1.0                     | number: must be a whole number
            "number": null                 | "number": 1e2                     | number: must be a whole number
            "number": null                 | "number": 2147483648              | number: is out of range
            "number": null                 | "number": 99999999999999999999    | number: is out of range
            "number": null                 | "number": "1"                     | number: must be a whole number
            "seal": null                   | "seal": "00"                      | number: missing; an edition with a seal has a number
            ["en"]                         | ["english"]                       | languages[0]: not a language: "english"
            ["en"]                         | ["en", "en"]                      | languages[1]: repeated
            ["en"]                         | {"en": 1}                         | languages: must be a list
            {"en": "Sore elbow"}           | "Sore elbow"                      | title: must be an object
            {"en": "Sore elbow"}           | {"EN": "Sore elbow"}              | title.EN: not a language: "EN"
            {"en": "Sore elbow"}           | {"en": null}                      | title.en: must be a text
            {"en": "Sore elbow"}           | {"en": "a", "en-us": "b"}         | title.en-us: not a language: "en-us"
            {"en": "Sore elbow"}           | {"en": "a\\tb"}                   | title.en: holds a character that cannot be seen (U+0009)
            {"en": "Sore elbow"}           | {"en": "a\\u202eb"}               | title.en: holds a character that cannot be seen (U+202E)
            {"en": "Sore elbow"}           | {"en": "a\\u2066b"}               | title.en: holds a character that cannot be seen (U+2066)
            {"en": "Sore elbow"}           | {"en": "a\\u200bb"}               | title.en: holds a character that cannot be seen (U+200B)
            {"en": "Sore elbow"}           | {"en": "a\\ufeffb"}               | title.en: holds a character that cannot be seen (U+FEFF)
            {"en": "Sore elbow"}           | {"en": "a\\u0000b"}               | title.en: holds a character that cannot be seen (U+0000)
            {"en": "Sore elbow"}           | {"en": "a\\u2028b"}               | title.en: holds a character that cannot be seen (U+2028)
            {"en": "Sore elbow"}           | {"en": "a\\ud800b"}               | title.en: holds half a character
            {"en": "Today"}                | {"en": "a", "de": 4}              | headings.TODAY.de: must be a text
            "TODAY": {"en": "Today"}       | "INSTRUCTION": {"en": "Today"}    | headings.INSTRUCTION: unknown member
            {"code": "signs",              | {"code": "signs", "x": 1,         | sections[0].x: unknown member
            {"code": "signs",              | {"code": "signs", "a\\nb": 1,     | sections[0]["a\\u000ab"]: unknown member
            "value": 14                    | "value": 14.5                     | thresholds[0].value: must be a whole number
            "unit": "days"                 | "unit": "day"                     | thresholds[0].unit: must be one of minutes, hours, days, weeks, months, years, points
            "code": "bad_pain"             | "code": "long_days"               | thresholds[1].code: repeats thresholds[0].code
            , "source": "T2"               |                                   | thresholds[1].source: missing
            "atMost": "long_days"          | "atMost": null                    | thresholds[2].atMost: must be a text
            "atMost": "long_days"          | "atMost": "Long"                  | thresholds[2].atMost: not a code: "Long"
            "code": "bent", "section"      | "code": "now", "section"          | questions[0].code: no question can be called now
            "code": "bent", "section"      | "code": "9a", "section"           | questions[0].code: not a code: "9a"
            "code": "no",                  | "code": "yes",                    | questions[0].choice.options[1].code: repeats questions[0].choice.options[0].code
            "ordered": true                | "ordered": 1                      | questions[0].choice.ordered: must be true or false
            "ordered": true,               |                                   | questions[0].choice.ordered: missing
            "role": "none"                 | "role": "NONE"                    | questions[1].several.options[0].role: must be one of plain, none, not_sure, rather_not_say
            "several":                     | "choice":                         | questions[1].choice.ordered: missing
            "several":                     | "many":                           | questions[1].many: unknown member
            "source": "Q3",                | "source": "Q3", "choice": {"ordered": true, "options": []}, | questions[2].scale: a question has one kind of answer only
            "max": 10, "unit": "points", "worsens": true, "shortcuts": [], | "max": 10, | questions[2].scale.unit: missing
            "low": {"en": "None"}          | "low": null                       | questions[2].scale.low: must be an object
            "value": 24                    | "value": "24"                     | questions[3].duration.shortcuts[0].value: must be a whole number
            "from": "onset"                | "from": null                      | dates[0].from: must be a text
            "show": "clock"                | "show": "CLOCK"                   | dates[0].show: must be one of day, clock
            "urgency": "EMERGENCY"         | "urgency": "emergency"            | rules[0].urgency: must be one of SELF_CARE, BOOK_14_DAYS, BOOK_3_DAYS, TODAY, ASK_STAFF, EMERGENCY
            "all": [{"question": "also",   | "all": [{"question": 5,           | rules[0].all[0].question: must be a text
            "all": [{"question": "also",   | "all": [{                         | rules[0].all[0].question: missing
            "anyOf": ["numb"]              | "anyOf": "numb"                   | rules[0].all[0].anyOf: must be a list
            "anyOf": ["numb"]              | "anyOf": ["numb", "numb"]         | rules[0].all[0].anyOf[1]: repeated
            "anyOf": ["numb"]              | "anyOf": ["numb"], "atLeast": "bad_pain" | rules[0].all[0]: needs one of anyOf, atLeast, moreThan, lessThan
            "atLeast": "bad_pain"          | "equal": "bad_pain"               | rules[1].all[0].equal: unknown member
            "atLeast": "bad_pain"          | "atLeast": 8                      | rules[1].all[0].atLeast: must be a text
            , "moreThan": "long_days"      |                                   | rules[1].all[1]: needs one of anyOf, atLeast, moreThan, lessThan
            "place": "TODAY"               | "place": "TOMORROW"               | guidance[0].place: must be one of INSTRUCTION, TODAY, NEXT_DAYS, GET_HELP, EMERGENCY_LIST, WHY, LATER
            "BOOK_14_DAYS", "SELF_CARE"    | "SELF_CARE", "SELF_CARE"          | guidance[0].for[1]: repeated
            "icon": "cold"                 | "icon": "../cold"                 | guidance[0].icon: not the name of an icon: "../cold"
            "group": "cold_or_heat"        | "group": ""                       | guidance[0].group: not a code: ""
            "source": "G1"                 | "source": "G\\u20281"             | guidance[0].source: holds a character that cannot be seen (U+2028)
            "text": {                      | "text": [                         | guidance[0].text: not valid JSON at line 34
            "source": "G1"}                | "source": "G1"},                  | guidance: not valid JSON at line 35
            """)
    void what_is_wrong_is_named(String part, String instead, String message) {
        assertThat(TINY).contains(part);
        String text = TINY.replaceFirst(Pattern.quote(part), Matcher.quoteReplacement(instead == null ? "" : instead));
        refused(utf8(text), message);
    }

    @Test
    void a_seal_that_is_no_seal_is_refused() {
        refused(
                utf8(TINY.replace("\"number\": null", "\"number\": 3").replace("\"seal\": null", "\"seal\": \"ABC\"")),
                "seal: must be 64 lower-case hex digits");
        refused(
                utf8(TINY.replace("\"number\": null", "\"number\": 3")
                        .replace("\"seal\": null", "\"seal\": \"" + "0".repeat(64) + "\"")),
                "seal: does not fit the content");
    }

    @Test
    void whatever_is_not_one_json_object_is_refused() {
        refused(utf8(""), "file: ends too early");
        refused(utf8("[]"), "file: must be an object");
        refused(utf8("null"), "file: must be an object");
        refused(utf8("{}"), "format: missing");
        refused(utf8(TINY + "{}"), "file: something follows the end of the JSON");
        refused(utf8(TINY + "x"), "file: something follows the end of the JSON");
        refused(utf8("// a comment\n" + TINY), "file: not valid JSON at line 1");
        refused(utf8(TINY.replace('"', '\'')), "file: not valid JSON at line 2");
        refused(utf8("\uFEFF" + TINY), "file: starts with a byte order mark");
        refused(TINY.getBytes(StandardCharsets.UTF_16LE), "file: not valid JSON");
        refused(utf8("{\"format\": NaN}"), "format: not valid JSON");
        refused(utf8("{\"format\": 007}"), "format: not valid JSON");
    }

    @Test
    void bytes_that_are_not_utf_8_are_refused() {
        byte[] bytes = utf8(TINY);
        int at = TINY.indexOf("Sore");
        for (byte[] wrong : new byte[][] {
            {(byte) 0xff}, {(byte) 0xc0, (byte) 0x80}, {(byte) 0xed, (byte) 0xa0, (byte) 0x80}, {(byte) 0xc3}
        }) {
            byte[] damaged = bytes.clone();
            System.arraycopy(wrong, 0, damaged, at, wrong.length);
            refused(damaged, "file: is not UTF-8 at byte " + at);
        }
    }

    @Test
    void a_truncated_file_is_refused_wherever_it_ends() {
        byte[] bytes = utf8(TINY.strip());
        for (int length = 0; length < bytes.length; length++) {
            byte[] part = Arrays.copyOf(bytes, length);
            assertThatThrownBy(() -> EditionFile.read(part))
                    .isInstanceOf(EditionRejected.class)
                    .message()
                    .doesNotContain("\n");
        }
    }

    @Test
    void what_is_too_large_is_refused_at_once() {
        Assertions.assertTimeout(Duration.ofSeconds(10), () -> {
            refused(utf8("[".repeat(5 * 1024 * 1024)), "is nested deeper than 50");
            refused(utf8("{\"a\":".repeat(1024 * 1024)), "is nested deeper than 50");
            refused(utf8(" ".repeat(5 * 1024 * 1024 + 1)), "file: is larger than 5 MB");
            refused(
                    utf8(TINY.replace("Sore elbow\"", "é".repeat(51 * 1024) + "\"")),
                    "title.en: is longer than 100 KB");
            refused(
                    utf8(TINY.replace("Sore elbow\"", "e".repeat(101 * 1024) + "\"")),
                    "title.en: is longer than 100 KB");
            refused(utf8("{\"" + "k".repeat(200_000) + "\": 1}"), "file: is longer than 100 KB");
            refused(utf8("{\"format\": " + "1".repeat(200_000) + "}"), "format: is longer than 100 KB");
        });
    }

    @Test
    void a_text_of_just_the_limit_is_taken() throws EditionRejected {
        EditionFile.read(utf8(TINY.replace("Sore elbow\"", "e".repeat(100 * 1024) + "\"")));
    }

    private static void refused(byte[] bytes, String message) {
        assertThatThrownBy(() -> EditionFile.read(bytes))
                .isInstanceOf(EditionRejected.class)
                .message()
                .contains(message)
                .doesNotContain("\n")
                .hasSizeLessThan(400);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
