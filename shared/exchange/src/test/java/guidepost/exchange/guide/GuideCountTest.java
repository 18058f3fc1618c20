package guidepost.exchange.guide;

import static org.assertj.core.api.Assertions.assertThat;

import guidepost.core.guide.Edition;
import guidepost.core.guide.Urgency;
import guidepost.core.proof.Proof;
import guidepost.exchange.DefaultGuides;
import guidepost.exchange.Floors;
import java.math.BigInteger;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The counts that the proof gives for the default guide, against a count made by hand: a reading of the rules' text with the numbers in it, that goes
 * through the visit case by case and multiplies what does not matter. It knows nothing of editions, boxes or diagrams.
 */
class GuideCountTest {
    private static final long URGENT_SIGNS = 1 << 7;
    private static final long INJURIES = 3;
    private static final long AGES = 121;
    /** Three questions that decide nothing, and the stiffness that only asks for a block: trigger, lifestyle, episodes, medicines, stiffness. */
    private static final BigInteger IDLE = product(6, 1 << 3, 3, 1 << 15, 2);

    private static final BigInteger FROM_SITE_ON = product(3, 2);
    private static final BigInteger FROM_OTHER_SIGNS_ON =
            product(1 << 6, 3, 2, 366).multiply(IDLE);
    private static final BigInteger FROM_ONSET_ON =
            product(87_601, 2, 11, 3).multiply(FROM_SITE_ON).multiply(FROM_OTHER_SIGNS_ON);
    private static final BigInteger FROM_FEVER_ON = product(3, 1 << 11, 3).multiply(FROM_ONSET_ON);
    private static final BigInteger FROM_AGE_ON = product(AGES).multiply(FROM_FEVER_ON);
    private static final BigInteger FROM_URGENT_SIGNS_ON =
            product(URGENT_SIGNS, INJURIES).multiply(FROM_AGE_ON);
    private static final BigInteger FROM_LEGS_ON = product(3, 1 << 4).multiply(FROM_URGENT_SIGNS_ON);

    private final Map<Urgency, BigInteger> counts = new EnumMap<>(Urgency.class);

    /** What is known of a patient when the milder rules come to be read. */
    private record Known(
            boolean ratherNotSay,
            boolean intensePain,
            boolean numbness,
            boolean weakness,
            boolean minorInjury,
            int age,
            int fever,
            boolean brittleBones,
            boolean dangerousHistory,
            boolean pregnantOrNotSure) {}

    @Test
    void the_proof_counts_as_a_person_would() {
        Edition guide = DefaultGuides.builtIn();
        Proof proof = Proof.of(guide, Floors.of(guide.guide()));
        privateQuestions();
        assertThat(proof.findings()).isEmpty();
        assertThat(proof.byUrgency()).isEqualTo(counts);
        assertThat(guide.certificate()).contains(Proof.count(guide));
        assertThat(counts.values().stream().reduce(BigInteger.ZERO, BigInteger::add))
                .isEqualTo(proof.answerPatterns());
    }

    private static BigInteger product(long... factors) {
        BigInteger product = BigInteger.ONE;
        for (long factor : factors) {
            product = product.multiply(BigInteger.valueOf(factor));
        }
        return product;
    }

    private void add(Urgency urgency, BigInteger patterns) {
        counts.merge(urgency, patterns, BigInteger::add);
    }

    private void privateQuestions() {
        add(Urgency.ASK_STAFF, product(5, 5, 5).multiply(FROM_LEGS_ON));
        BigInteger aboutTheBack = BigInteger.TWO;
        int emergencies = 5 * 5 * 5 - 3 * 3 * 3;
        add(Urgency.EMERGENCY, aboutTheBack.multiply(product(emergencies)).multiply(FROM_LEGS_ON));
        legs(aboutTheBack.multiply(product(2 * 2 * 2)), false);
        legs(aboutTheBack.multiply(product(3 * 3 * 3 - 2 * 2 * 2)), true);
    }

    private void legs(BigInteger ways, boolean ratherNotSay) {
        add(Urgency.EMERGENCY, ways.multiply(product(1 << 4)).multiply(FROM_URGENT_SIGNS_ON));
        urgentSigns(ways.multiply(product(1 << 4)), ratherNotSay, 0);
        for (int signs = 0; signs < 1 << 4; signs++) {
            boolean worseWeakness = (signs & 8) != 0;
            if (worseWeakness) {
                add(Urgency.EMERGENCY, ways.multiply(FROM_URGENT_SIGNS_ON));
            } else {
                urgentSigns(ways, ratherNotSay, signs);
            }
        }
    }

    private void urgentSigns(BigInteger ways, boolean ratherNotSay, int legSigns) {
        add(
                Urgency.EMERGENCY,
                ways.multiply(product(URGENT_SIGNS - 1, INJURIES)).multiply(FROM_AGE_ON));
        add(Urgency.EMERGENCY, ways.multiply(FROM_AGE_ON));
        int[] from = {16, 50, 60, 65, 121};
        for (int minor = 0; minor < 2; minor++) {
            add(Urgency.ASK_STAFF, ways.multiply(product(16)).multiply(FROM_FEVER_ON));
            for (int i = 0; i < 4; i++) {
                for (int fever = 0; fever < 3; fever++) {
                    history(
                            ways.multiply(product(from[i + 1] - from[i])),
                            new Known(
                                    ratherNotSay,
                                    (legSigns & 1) != 0,
                                    (legSigns & 2) != 0,
                                    (legSigns & 4) != 0,
                                    minor == 1,
                                    from[i],
                                    fever,
                                    false,
                                    false,
                                    false));
                }
            }
        }
    }

    private void history(BigInteger ways, Known known) {
        boolean nerve = known.numbness() || known.weakness();
        boolean feverish = known.fever() == 2;
        for (int groups = 0; groups < 1 << 6; groups++) {
            boolean brittle = (groups & 1) != 0;
            boolean infection = (groups & 2) != 0;
            boolean cancer = (groups & 4) != 0;
            boolean thinner = (groups & 8) != 0;
            boolean pregnant = (groups & 16) != 0;
            boolean notSure = (groups & 32) != 0;
            BigInteger so = ways.multiply(product(2, brittle ? 3 : 1, infection ? 7 : 1, cancer ? 3 : 1));
            boolean emergency = (feverish && (infection || nerve)) || ((cancer || thinner) && nerve);
            if (emergency) {
                add(Urgency.EMERGENCY, so.multiply(product(3)).multiply(FROM_ONSET_ON));
                continue;
            }
            if (pregnant) {
                add(Urgency.EMERGENCY, so.multiply(product(2)).multiply(FROM_ONSET_ON));
            }
            pain(
                    so.multiply(product(pregnant ? 1 : 3)),
                    new Known(
                            known.ratherNotSay(),
                            known.intensePain(),
                            known.numbness(),
                            known.weakness(),
                            known.minorInjury(),
                            known.age(),
                            known.fever(),
                            brittle,
                            infection || cancer,
                            pregnant || notSure));
        }
    }

    private void pain(BigInteger ways, Known known) {
        long[] onsetHours = {3 * 24 + 1, (42 - 3) * 24, 87_600 - 42 * 24};
        for (int onset = 0; onset < 3; onset++) {
            for (int bits = 0; bits < 1 << 3; bits++) {
                boolean sudden = (bits & 1) != 0;
                boolean severe = (bits & 2) != 0;
                boolean worsening = (bits & 4) != 0;
                BigInteger so = ways.multiply(product(onsetHours[onset], severe ? 3 : 8, worsening ? 1 : 2));
                boolean tooLong = onset == 2 || (onset == 1 && worsening);
                boolean aorta = sudden && severe && known.age() >= 60;
                boolean fracture = sudden && known.brittleBones();
                site(so.multiply(product(2)), known, severe, tooLong, aorta, fracture, Site.LOW);
                site(so.multiply(product(2)), known, severe, tooLong, aorta, fracture, Site.UPPER);
                site(so, known, severe, tooLong, aorta, fracture, Site.FLANK);
                site(so, known, severe, tooLong, aorta, fracture, Site.FLANK_WITH_COLIC);
            }
        }
    }

    private enum Site {
        LOW,
        UPPER,
        FLANK,
        FLANK_WITH_COLIC
    }

    private void site(
            BigInteger ways, Known known, boolean severe, boolean tooLong, boolean aorta, boolean fracture, Site site) {
        boolean colic = site == Site.FLANK_WITH_COLIC;
        if (aorta || (colic && (severe || known.fever() == 2))) {
            add(Urgency.EMERGENCY, ways.multiply(FROM_OTHER_SIGNS_ON));
            return;
        }
        boolean upper = site == Site.UPPER;
        boolean today = known.ratherNotSay()
                || known.fever() > 0
                || known.weakness()
                || known.dangerousHistory()
                || (known.minorInjury() && (known.brittleBones() || known.age() >= 65))
                || fracture
                || colic
                || (severe && (known.intensePain() || known.age() >= 65))
                || (upper && known.age() >= 50);
        boolean soon = known.numbness() || known.intensePain() || severe || upper || known.pregnantOrNotSure();
        for (int bits = 0; bits < 1 << 4; bits++) {
            boolean otherSign = (bits & 1) != 0;
            boolean cannot = (bits & 2) != 0;
            boolean atNight = (bits & 4) != 0;
            boolean noBetter = (bits & 8) != 0;
            BigInteger so = ways.multiply(product(otherSign ? 63 : 1, cannot ? 1 : 2, noBetter ? 365 - 14 : 15))
                    .multiply(IDLE);
            boolean nightToday = atNight && (known.age() >= 50 || severe);
            if (today || otherSign || nightToday || (severe && cannot)) {
                add(Urgency.TODAY, so);
            } else if (soon || cannot || atNight) {
                add(Urgency.BOOK_3_DAYS, so);
            } else {
                add(noBetter || tooLong ? Urgency.BOOK_14_DAYS : Urgency.SELF_CARE, so);
            }
        }
    }
}
