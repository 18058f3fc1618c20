package guidepost.core.guide;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * One state of a guide: its questions, thresholds, rules, guidance and wording, in every language, used together.
 *
 * @param guide the code of the guide
 * @param stamp number and seal of a published edition; empty for a draft
 * @param sample whether no approver of a clinic has published it
 * @param invitation what the waiting screen calls out
 * @param intendedUse what the guide is for, in a line
 * @param certificate what a published edition was proved to do; empty for a draft
 */
public record Edition(
        String guide,
        Optional<Stamp> stamp,
        boolean sample,
        List<Language> languages,
        Wording title,
        Wording invitation,
        Wording intendedUse,
        Map<Place, Wording> headings,
        List<Section> sections,
        List<Threshold> thresholds,
        List<Question> questions,
        List<DateMark> dates,
        List<Rule> rules,
        List<GuidanceBlock> guidance,
        Optional<Certificate> certificate) {
    public Edition {
        languages = List.copyOf(languages);
        headings =
                Collections.unmodifiableMap(headings.isEmpty() ? new EnumMap<>(Place.class) : new EnumMap<>(headings));
        sections = List.copyOf(sections);
        thresholds = List.copyOf(thresholds);
        questions = List.copyOf(questions);
        dates = List.copyOf(dates);
        rules = List.copyOf(rules);
        guidance = List.copyOf(guidance);
    }

    /** An edition that has not been proved. */
    public Edition(
            String guide,
            Optional<Stamp> stamp,
            boolean sample,
            List<Language> languages,
            Wording title,
            Wording invitation,
            Wording intendedUse,
            Map<Place, Wording> headings,
            List<Section> sections,
            List<Threshold> thresholds,
            List<Question> questions,
            List<DateMark> dates,
            List<Rule> rules,
            List<GuidanceBlock> guidance) {
        this(
                guide,
                stamp,
                sample,
                languages,
                title,
                invitation,
                intendedUse,
                headings,
                sections,
                thresholds,
                questions,
                dates,
                rules,
                guidance,
                Optional.empty());
    }

    public boolean isDraft() {
        return stamp.isEmpty();
    }

    public Edition published(Stamp newStamp, boolean asSample) {
        return with(Optional.of(newStamp), asSample, certificate, thresholds, rules);
    }

    public Edition asDraft() {
        return with(Optional.empty(), true, Optional.empty(), thresholds, rules);
    }

    public Edition certified(Certificate proved) {
        return with(stamp, sample, Optional.of(proved), thresholds, rules);
    }

    /** A draft like this edition, but for its thresholds. */
    public Edition withThresholds(List<Threshold> others) {
        return with(Optional.empty(), true, Optional.empty(), others, rules);
    }

    /** A draft like this edition, but for its rules. */
    public Edition withRules(List<Rule> others) {
        return with(Optional.empty(), true, Optional.empty(), thresholds, others);
    }

    private Edition with(
            Optional<Stamp> newStamp,
            boolean asSample,
            Optional<Certificate> newCertificate,
            List<Threshold> newThresholds,
            List<Rule> newRules) {
        return new Edition(
                guide,
                newStamp,
                asSample,
                languages,
                title,
                invitation,
                intendedUse,
                headings,
                sections,
                newThresholds,
                questions,
                dates,
                newRules,
                guidance,
                newCertificate);
    }

    public Optional<Question> findQuestion(String code) {
        return questions.stream()
                .filter(question -> question.code().equals(code))
                .findFirst();
    }

    /** @throws NoSuchElementException where the edition has no such question */
    public Question question(String code) {
        return findQuestion(code).orElseThrow(() -> new NoSuchElementException("no question " + code));
    }

    public Optional<Threshold> findThreshold(String code) {
        return thresholds.stream()
                .filter(threshold -> threshold.code().equals(code))
                .findFirst();
    }

    /** @throws NoSuchElementException where the edition has no such threshold */
    public Threshold threshold(String code) {
        return findThreshold(code).orElseThrow(() -> new NoSuchElementException("no threshold " + code));
    }

    /** @throws NoSuchElementException where the place has no heading */
    public Wording heading(Place place) {
        return Optional.ofNullable(headings.get(place))
                .orElseThrow(() -> new NoSuchElementException("no heading " + place));
    }
}
