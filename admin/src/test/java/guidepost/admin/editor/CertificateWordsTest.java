package guidepost.admin.editor;

import static org.assertj.core.api.Assertions.assertThat;

import guidepost.core.check.Finding;
import guidepost.core.guide.Urgency;
import guidepost.core.proof.Proof;
import java.math.BigInteger;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is said of an edition's proof. */
class CertificateWordsTest {
    private static final BigInteger MANY = new BigInteger("712").multiply(BigInteger.TEN.pow(30));

    private final EditorWords words = new EditorWords(ZoneOffset.UTC);
    private final CertificateWords certificate = new CertificateWords(words);

    @Test
    void a_large_count_is_told_by_its_size_and_a_small_one_in_full() {
        assertThat(words.count(MANY)).isEqualTo("7.1 × 10³²");
        assertThat(words.count(BigInteger.valueOf(1234567))).isEqualTo("1,234,567");
    }

    @Test
    void a_proof_that_holds_counts_its_patients_most_urgent_first_and_says_what_it_does_not_prove() {
        CertificateWords.Said said = certificate.say(
                new Proof(MANY, Map.of(Urgency.SELF_CARE, BigInteger.TEN, Urgency.EMERGENCY, MANY), List.of()));
        assertThat(said.holds()).isTrue();
        assertThat(said.lines().get(0)).contains("all 7.1 × 10³² possible patients");
        assertThat(said.lines()).last().asString().startsWith("Not proved");
        assertThat(said.counts())
                .containsExactly(
                        new CertificateWords.Count("Emergency", "7.1 × 10³²"),
                        new CertificateWords.Count("Care for yourself", "10"));
    }

    @Test
    void a_proof_with_findings_does_not_hold_and_one_that_was_given_up_says_why() {
        Finding finding = new Finding(Finding.Kind.NOT_PROVED, "rules", "this guide is too intricate");
        CertificateWords.Said broken =
                certificate.say(new Proof(MANY, Map.of(Urgency.EMERGENCY, MANY), List.of(finding)));
        assertThat(broken.holds()).isFalse();
        assertThat(broken.lines().get(0)).contains("does not hold").contains("one finding");
        CertificateWords.Said givenUp = certificate.say(new Proof(MANY, Map.of(), List.of(finding)));
        assertThat(givenUp.holds()).isFalse();
        assertThat(givenUp.lines()).contains("this guide is too intricate");
        assertThat(certificate.say(Optional.empty()).holds()).isFalse();
    }
}
