package guidepost.admin.editor;

import guidepost.core.guide.Certificate;
import guidepost.core.guide.Urgency;
import guidepost.core.proof.Proof;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says what is certified of an edition, and what no certificate can say. */
public final class CertificateWords {
    private final EditorWords words;

    public CertificateWords(EditorWords words) {
        this.words = words;
    }

    /**
     * What is certified.
     *
     * @param holds whether there is a certificate, or would be one
     * @param lines a sentence each
     * @param counts how many possible patients come to each result, most urgent first: the result, and the count in words
     */
    public record Said(boolean holds, List<String> lines, List<Count> counts) {
        public Said {
            lines = List.copyOf(lines);
            counts = List.copyOf(counts);
        }
    }

    /** A result, and how many possible patients come to it. */
    public record Count(String result, String patients) {}

    /** Of a draft: what its certificate would say if it was published now. */
    public Said say(Proof proof) {
        List<String> lines = new ArrayList<>();
        String patterns = words.count(proof.answerPatterns());
        if (proof.byUrgency().isEmpty()) {
            lines.add(words.say("certificate.none", patterns));
            proof.findings().stream().findFirst().ifPresent(why -> lines.add(why.message()));
            return new Said(false, lines, List.of());
        }
        lines.add(words.say(
                proof.holds() ? "certificate.holds" : "certificate.broken",
                patterns,
                proof.findings().size()));
        lines.add(words.say("certificate.engine", Proof.ENGINE));
        lines.add(words.say("certificate.not-proved"));
        return new Said(proof.holds(), lines, counts(proof.byUrgency()));
    }

    /** Of a published edition. */
    public Said say(Optional<Certificate> certificate) {
        if (certificate.isEmpty()) {
            return new Said(false, List.of(words.say("certificate.missing")), List.of());
        }
        Certificate sealed = certificate.get();
        return new Said(
                true,
                List.of(
                        words.say("certificate.sealed", words.count(sealed.answerPatterns())),
                        words.say("certificate.engine", sealed.engine()),
                        words.say("certificate.not-proved")),
                counts(sealed.byUrgency()));
    }

    private List<Count> counts(Map<Urgency, BigInteger> byUrgency) {
        List<Count> counts = new ArrayList<>();
        for (Urgency urgency : Urgency.values()) {
            BigInteger patterns = byUrgency.get(urgency);
            if (patterns != null) {
                counts.add(0, new Count(words.urgency(urgency), words.count(patterns)));
            }
        }
        return counts;
    }
}
