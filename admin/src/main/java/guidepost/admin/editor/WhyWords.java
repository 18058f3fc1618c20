package guidepost.admin.editor;

import guidepost.core.guide.Edition;
import guidepost.core.guide.Urgency;
import guidepost.core.handout.Clinic;
import guidepost.core.proof.NotProvable;
import guidepost.core.proof.WhatWouldChange;
import guidepost.core.triage.Answer;
import guidepost.core.triage.Answers;
import guidepost.core.triage.Interview;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Says in words why a patient is found as urgent as they are, and which single answer would change it. */
public final class WhyWords {
    private final Edition edition;
    private final EditorWords words;
    private final PatientWords patient;

    public WhyWords(Edition edition, EditorWords words, Clinic clinic) {
        this.edition = edition;
        this.words = words;
        patient = new PatientWords(edition, words, clinic);
    }

    /** Slow: a proof over everything else that could be answered. */
    public WhyPicture tell(Answers answers) {
        if (new Interview(edition).next(answers).isPresent()) {
            return WhyPicture.of(words.say("why.unfinished"));
        }
        try {
            return tell(WhatWouldChange.of(edition, answers));
        } catch (NotProvable | IllegalArgumentException e) {
            return WhyPicture.of(words.say("why.unknown", String.valueOf(e.getMessage())));
        }
    }

    private WhyPicture tell(WhatWouldChange found) {
        return new WhyPicture(
                words.say(found.reasons().isEmpty() ? "why.nothing" : "why.result", words.urgency(found.urgency())),
                found.reasons().stream().map(this::say).toList(),
                found.changes().stream().map(this::say).toList());
    }

    private String say(WhatWouldChange.Reason reason) {
        return reason.parts().stream().map(this::say).collect(Collectors.joining(words.say("why.and")));
    }

    private String say(WhatWouldChange.Part part) {
        boolean onlyWithout =
                part.answer().fold(chosen -> false, signs -> signs.signs().isEmpty(), amount -> false);
        if (part.without().isEmpty()) {
            return words.say("why.answer", patient.topic(part.question()), said(part.question(), part.answer()));
        }
        String without = words.say("why.without", patient.signs(part.question(), part.without()));
        return words.say(
                "why.sign",
                patient.topic(part.question()),
                onlyWithout
                        ? without
                        : words.say("why.has", said(part.question(), part.answer())) + words.say("why.and") + without);
    }

    private String said(String question, Answer answer) {
        return patient.say(question, answer);
    }

    private String say(WhatWouldChange.Change change) {
        return words.say(
                "why.change",
                patient.topic(change.question()),
                patient.say(change.question(), change.instead()),
                results(change.results()));
    }

    private String results(Set<Urgency> results) {
        List<String> said = results.stream().map(words::urgency).toList();
        return said.size() == 1 ? said.get(0) : words.say("why.depends", String.join(words.say("why.or"), said));
    }
}
