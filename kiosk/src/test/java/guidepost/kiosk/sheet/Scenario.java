package guidepost.kiosk.sheet;

import guidepost.core.guide.Edition;
import guidepost.core.guide.Language;
import guidepost.core.handout.Clinic;
import guidepost.core.handout.Handout;
import guidepost.core.handout.HandoutComposer;
import guidepost.core.triage.Assessment;
import guidepost.core.triage.Decider;
import guidepost.exchange.AnswersFile;
import guidepost.exchange.AnswersRejected;
import guidepost.exchange.DefaultGuides;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A visit to the default guide, told by what sets it apart from that of a calm person of 40 whose back hurts since yesterday. */
record Scenario(String differences) {
    private static final Edition GUIDE = DefaultGuides.builtIn();
    private static final Decider DECIDER = Decider.of(GUIDE);
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final ZonedDateTime MOMENT = ZonedDateTime.of(2026, 11, 22, 10, 0, 0, 0, LONDON);

    private static final String CALM = """
            about="my_back" bladder_bowel="no" passing_urine="no" saddle_numbness="no" legs="none" urgent_signs=["none"]
            injury="none" age=40 fever="no" history=["none"] onset=18 sudden="no" pain=3 trend="same" pain_site="low"
            other_signs=["none"] daily_tasks="can" night_pain="no" home_care_days=0 trigger="lifting" lifestyle=["none"]
            episodes="first" medicine_cautions=["none"]""";

    private static final String ALL = """

            onset=0
            onset=47 home_care_days=13
            onset=48 pain=5
            onset=60 pain=7 lifestyle=["little_water","sits_most_of_day","little_exercise"] episodes="often"
            onset=700 trend="better" home_care_days=14
            trigger="twisting" medicine_cautions=["asthma"]
            trigger="posture" medicine_cautions=["not_sure"] episodes="often"
            trigger="overuse" age=61
            trigger="awkward_sleep" saddle_numbness="long_standing"
            trigger="unknown" legs="one" leg_signs=["none"] history=["known_disc_stenosis_arthritis"] pain=7
            history=["pregnant"] pregnancy_signs="no"
            history=["not_sure"] lifestyle=["little_water","sits_most_of_day","little_exercise"] episodes="often" pain=7
            legs="one" leg_signs=["numbness_tingling"] history=["known_disc_stenosis_arthritis"] lifestyle=["little_water","sits_most_of_day"]
            legs="one" leg_signs=["intense_pain"]
            pain=9
            daily_tasks="cannot" night_pain="yes" pain=6
            pain_site="upper_mid"
            home_care_days=15 onset=400
            home_care_days=40 onset=1100 trend="worse"
            onset=3000 morning_stiffness="yes" lifestyle=["little_exercise","sits_most_of_day"] episodes="often"
            onset=3000 morning_stiffness="no" legs="one" leg_signs=["none"] pain=7
            onset=100 trend="worse"
            fever="yes"
            fever="not_sure" other_signs=["weight_loss","urine_pain_or_blood","blister_rash"]
            legs="one" leg_signs=["weakness"]
            history=["cancer_past","weak_immunity"]
            injury="minor" history=["osteoporosis"]
            injury="minor" age=70
            pain_site="flank" colic="yes"
            pain=8 daily_tasks="cannot"
            pain=9 night_pain="yes" age=66 legs="one" leg_signs=["intense_pain"] fever="yes" other_signs=["weight_loss"]
            bladder_bowel="rather_not_say"
            history=["pregnant","recent_infection_or_spine_procedure"] pregnancy_signs="no"
            about="not_back_pain"
            age=15
            bladder_bowel="yes_new"
            legs="both"
            urgent_signs=["not_sure"]
            injury="major"
            sudden="yes" pain=8 age=60""";

    static List<Scenario> all() {
        return ALL.substring(1).lines().map(Scenario::new).toList();
    }

    static Edition guide() {
        return GUIDE;
    }

    static Clinic clinic() {
        return new Clinic("Hill Road Clinic", "1 Hill Road, Leeds", "01632 960123", "999", "111", "GB", LONDON, false);
    }

    static ZonedDateTime moment() {
        return MOMENT;
    }

    Handout handout() {
        return handout(clinic());
    }

    Handout handout(Clinic clinic) {
        return HandoutComposer.compose(GUIDE, assessment(), Language.ENGLISH, MOMENT, clinic);
    }

    Assessment assessment() {
        Map<String, String> members = new LinkedHashMap<>();
        Stream.of(CALM, differences)
                .flatMap(words -> Stream.of(words.strip().split("\\s+", -1)))
                .filter(word -> !word.isEmpty())
                .forEach(word ->
                        members.put(word.substring(0, word.indexOf('=')), word.substring(word.indexOf('=') + 1)));
        String json = members.entrySet().stream()
                .map(member -> "\"" + member.getKey() + "\":" + member.getValue())
                .collect(Collectors.joining(",", "{", "}"));
        try {
            return DECIDER.assess(AnswersFile.of(DECIDER).read(json.getBytes(StandardCharsets.UTF_8)));
        } catch (AnswersRejected e) {
            throw new IllegalArgumentException(differences, e);
        }
    }

    @Override
    public String toString() {
        return differences.isEmpty() ? "calm" : differences;
    }
}
