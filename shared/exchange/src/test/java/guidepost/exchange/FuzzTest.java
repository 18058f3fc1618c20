package guidepost.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import guidepost.exchange.clinic.ClinicSettings;
import guidepost.exchange.clinic.SettingsRejected;
import guidepost.exchange.clinic.Surroundings;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever a file holds, it is read or refused in one line; nothing else happens. */
final class FuzzTest {
    private static final int ROUNDS = Boolean.getBoolean("guidepost.soak") ? 200_000 : 4_000;
    private static final long SEED = 20260105;

    private interface Reading {
        void read(byte[] bytes) throws EditionRejected, AnswersRejected, SettingsRejected;
    }

    @Test
    void of_an_edition() {
        fuzz("edition", TinyGuide.text(), bytes -> EditionFile.write(EditionFile.read(bytes)));
    }

    @Test
    void of_answers() {
        AnswersFile file = AnswersFile.of(TinyGuide.draft());
        fuzz("answers", "{\"bent\": \"yes\", \"also\": [\"cold\", \"numb\"], \"pain\": 4, \"onset\": 100}", file::read);
    }

    @Test
    void of_settings() {
        Surroundings surroundings = new Surroundings("GB", ZoneOffset.UTC);
        fuzz(
                "settings",
                "{\"name\": \"Elm\", \"clock\": 12, \"duplex\": true, \"pixelsPerMillimetre\": 3.78, \"timeZone\": \"UTC\"}",
                bytes -> ClinicSettings.read(bytes, surroundings).all());
    }

    private static void fuzz(String what, String good, Reading reading) {
        Random random = new Random(SEED);
        byte[] start = good.getBytes(StandardCharsets.UTF_8);
        int refused = 0;
        for (int round = 0; round < ROUNDS; round++) {
            byte[] bytes = start.clone();
            for (int i = 0; i <= random.nextInt(4); i++) {
                bytes = mutated(bytes, random);
            }
            try {
                reading.read(bytes);
            } catch (EditionRejected | AnswersRejected | SettingsRejected e) {
                assertThat(e.getMessage())
                        .as("seed %d, round %d", SEED, round)
                        .contains(": ")
                        .doesNotContain("\n", "\r");
                refused++;
            }
        }
        System.out.println(what + ": " + ROUNDS + " mutations, " + refused + " refused, seed " + SEED);
        assertThat(refused).isGreaterThan(ROUNDS / 4);
    }

    private static byte[] mutated(byte[] bytes, Random random) {
        String signs = "{}[],:\"\\0123456789.-eE \ntfnu";
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int from = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), from + random.nextInt(12));
        String changed =
                switch (random.nextInt(4)) {
                    case 0 -> text.substring(0, from) + text.substring(to);
                    case 1 -> text.substring(0, to) + text.substring(from);
                    case 2 ->
                        text.substring(0, from) + signs.charAt(random.nextInt(signs.length())) + text.substring(from);
                    default -> text.substring(0, from) + (char) random.nextInt(256) + text.substring(to);
                };
        return changed.getBytes(StandardCharsets.ISO_8859_1);
    }
}
