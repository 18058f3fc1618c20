package guidepost.core.proof;

import guidepost.core.check.ContentCheck;
import guidepost.core.check.Finding;
import guidepost.core.check.Finding.Kind;
import guidepost.core.guide.Certificate;
import guidepost.core.guide.Edition;
import guidepost.core.guide.Floor;
import guidepost.core.guide.Question;
import guidepost.core.guide.Urgency;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/**
 * What an edition makes of every possible answer: how many answer patterns come to which result, and all that is not safe about them.
 *
 * @param answerPatterns how many there are: the product of what each question can be answered with, asked or not
 * @param byUrgency how many of them come to each result, results that nobody gets left out; empty where nothing could be proved
 * @param findings what is wrong; empty where the proof holds
 */
public record Proof(BigInteger answerPatterns, Map<Urgency, BigInteger> byUrgency, List<Finding> findings) {
    /** Which way of counting this is; a later one that counts otherwise has a higher number. */
    public static final int ENGINE = 1;

    /** The steps and nodes after which a proof is given up: some hundred megabytes, and more than any guide a clinic could read needs. */
    public static final int BUDGET = 1_000_000;

    private static final Set<Kind> OF_THRESHOLDS =
            EnumSet.of(Kind.THRESHOLD_OUT_OF_RANGE, Kind.THRESHOLDS_OUT_OF_ORDER);
    /** What the proof itself says better, with a patient who shows it. */
    private static final Set<Kind> LEFT_TO_THE_PROOF =
            EnumSet.of(Kind.NO_INSTRUCTION, Kind.NO_EMERGENCY_LIST, Kind.MISSING_WORDING);

    public Proof {
        byUrgency = Collections.unmodifiableMap(
                byUrgency.isEmpty() ? new EnumMap<>(Urgency.class) : new EnumMap<>(byUrgency));
        findings = List.copyOf(findings);
    }

    public static Proof of(Edition edition, List<Floor> floors) {
        return of(edition, floors, BUDGET);
    }

    /**
     * Proves an edition.
     *
     * @param floors the answers of this guide that must give EMERGENCY
     * @param budget the steps and nodes after which it is given up, in either order of the questions, with the finding NOT_PROVED
     */
    public static Proof of(Edition edition, List<Floor> floors, int budget) {
        return of(edition, floors, budget, () -> false);
    }

    /**
     * The same for somebody who may no longer wait for it.
     *
     * @param unwanted asked every few milliseconds
     * @throws CancellationException where it was unwanted before it was done
     */
    public static Proof of(Edition edition, List<Floor> floors, BooleanSupplier unwanted) {
        return of(edition, floors, BUDGET, unwanted);
    }

    private static Proof of(Edition edition, List<Floor> floors, int budget, BooleanSupplier unwanted) {
        List<Finding> findings = new ArrayList<>();
        boolean readable = true;
        for (Finding finding : ContentCheck.structure(edition)) {
            if (!LEFT_TO_THE_PROOF.contains(finding.kind())) {
                findings.add(finding);
                readable &= !isUnreadable(finding);
            }
        }
        BigInteger patterns =
                edition.questions().stream().map(Proof::answers).reduce(BigInteger.ONE, BigInteger::multiply);
        if (!readable) {
            return new Proof(patterns, Map.of(), findings);
        }
        try {
            Proof proof = QuestionOrder.firstThatFits(
                    List.of(edition), order -> proved(edition, order, floors, budget, unwanted));
            findings.addAll(proof.findings());
            return new Proof(patterns, proof.byUrgency(), findings);
        } catch (TooLarge e) {
            findings.add(new Finding(
                    Kind.NOT_PROVED,
                    "rules",
                    "this guide is too intricate to be proved safe (" + e.getMessage()
                            + "); fewer conditions between far-apart questions help"));
            return new Proof(patterns, Map.of(), findings);
        }
    }

    /** The proof of an edition that can be read, with the questions laid out in this order. */
    static Proof proved(Edition edition, List<String> order, List<Floor> floors, int budget, BooleanSupplier unwanted) {
        List<Finding> findings = new ArrayList<>();
        Grounds grounds = new Grounds(edition, order, budget, unwanted, findings);
        Printing printing = new Printing(grounds.diagrams(), grounds.reading(), grounds::whereUrgency);
        FloorProof.run(grounds, floors);
        WorseAnswerProof.run(grounds);
        RuleProof.run(grounds);
        QuestionProof.run(grounds, printing);
        GuidanceProof.run(grounds, printing);
        return new Proof(
                grounds.space().patterns(), byUrgency(grounds.diagrams().counts(grounds.urgency())), findings);
    }

    /** Whether a finding of the structure keeps an edition's rules from having one meaning. */
    static boolean isUnreadable(Finding finding) {
        return !OF_THRESHOLDS.contains(finding.kind()) && !LEFT_TO_THE_PROOF.contains(finding.kind());
    }

    /** How many answers a question has. */
    private static BigInteger answers(Question question) {
        return question.kind()
                .fold(
                        choice -> BigInteger.valueOf(choice.options().size()),
                        several ->
                                BigInteger.TWO.pow(Math.max(0, several.options().size() - 1)),
                        amount -> BigInteger.valueOf(Math.max(0, (long) amount.max() - amount.min() + 1)));
    }

    static Map<Urgency, BigInteger> byUrgency(BigInteger[] counts) {
        Map<Urgency, BigInteger> byUrgency = new EnumMap<>(Urgency.class);
        for (Urgency urgency : Urgency.values()) {
            if (counts[Outcomes.of(urgency)].signum() > 0) {
                byUrgency.put(urgency, counts[Outcomes.of(urgency)]);
            }
        }
        return byUrgency;
    }

    /**
     * The counts of an edition without the rest of its proof.
     *
     * @throws NotProvable where it cannot be understood or is too intricate
     */
    public static Certificate count(Edition edition) {
        requireReadable(edition);
        try {
            return QuestionOrder.firstThatFits(List.of(edition), order -> count(edition, order));
        } catch (TooLarge e) {
            throw new NotProvable("it is too intricate to be counted");
        }
    }

    private static Certificate count(Edition edition, List<String> order) {
        AnswerSpace space = AnswerSpace.of(order, edition);
        Diagrams diagrams = new Diagrams(space, BUDGET);
        int urgency = DiagramBuilder.build(diagrams, new Reading(space, edition).urgency());
        return new Certificate(ENGINE, space.patterns(), byUrgency(diagrams.counts(urgency)));
    }

    static void requireReadable(Edition edition) {
        if (ContentCheck.structure(edition).stream().anyMatch(Proof::isUnreadable)) {
            throw new NotProvable("its rules cannot be understood");
        }
    }

    /** Whether the certificate of an edition speaks of this edition: its counts are made again. */
    public static boolean fits(Certificate certificate, Edition edition) {
        try {
            Certificate counted = count(edition);
            return certificate.engine() <= ENGINE
                    && certificate.answerPatterns().equals(counted.answerPatterns())
                    && certificate.byUrgency().equals(counted.byUrgency());
        } catch (NotProvable e) {
            return false;
        }
    }

    /** Whether nothing unsafe was found, over all answer patterns. */
    public boolean holds() {
        return findings.isEmpty();
    }
}
