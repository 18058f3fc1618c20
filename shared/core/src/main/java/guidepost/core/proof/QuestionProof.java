package guidepost.core.proof;

import guidepost.core.check.Finding.Kind;
import guidepost.core.guide.DateMark;
import guidepost.core.guide.Edition;
import guidepost.core.guide.GuidanceBlock;
import guidepost.core.guide.Question;
import guidepost.core.guide.Template;
import guidepost.core.guide.Wording;
import guidepost.core.proof.AnswerSpace.Variable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Whether every question is asked of somebody, and its answer makes a difference to somebody. */
final class QuestionProof {
    private final Grounds grounds;
    private final Diagrams diagrams;
    private final Printing printing;
    private final Set<String> deciding;

    private QuestionProof(Grounds grounds, Printing printing) {
        this.grounds = grounds;
        this.diagrams = grounds.diagrams();
        this.printing = printing;
        this.deciding = lookedAt(grounds.urgency());
    }

    static void run(Grounds grounds, Printing printing) {
        QuestionProof proof = new QuestionProof(grounds, printing);
        grounds.edition().questions().forEach(proof::question);
    }

    private void question(Question question) {
        String place = "questions/" + question.code();
        if (!grounds.holdsSomewhere(grounds.reading().reached(question.code()))) {
            grounds.find(
                    Kind.UNREACHABLE_QUESTION,
                    place,
                    "nobody is ever asked the question " + Grounds.name(question) + ", whatever they answer");
        } else if (!deciding.contains(question.code()) && !changesGuidance(question.code())) {
            grounds.find(
                    Kind.USELESS_QUESTION,
                    place,
                    "the answer to " + Grounds.name(question) + " changes nobody's result and nobody's guidance");
        }
    }

    /** The questions a function depends on: diagrams look at nothing else. */
    private Set<String> lookedAt(int function) {
        Set<String> questions = new HashSet<>();
        for (int node : diagrams.nodes(function)) {
            questions.add(grounds.space().variableAt(diagrams.level(node)).code());
        }
        return questions;
    }

    private boolean changesGuidance(String question) {
        Variable variable = grounds.space().variable(question);
        for (GuidanceBlock block : grounds.edition().guidance()) {
            if (mayLookAt(variable, block) && lookedAt(printing.of(block)).contains(question)) {
                return true;
            }
            if (dates(grounds.edition(), block).contains(question) && isShownToSomebodyAsked(question, block)) {
                return true;
            }
        }
        return false;
    }

    private boolean mayLookAt(Variable variable, GuidanceBlock block) {
        return Stream.of(block.when(), block.whenAny(), block.unless())
                .flatMap(List::stream)
                .anyMatch(condition -> grounds.reading().box(List.of(condition)).touches(variable.index()));
    }

    private boolean isShownToSomebodyAsked(String question, GuidanceBlock block) {
        int asked = grounds.diagram(grounds.reading().reached(question));
        return !grounds.holdsNowhere(diagrams.and(asked, printing.of(block)));
    }

    /** The questions whose answers are in the dates that a block's words name. */
    static Set<String> dates(Edition edition, GuidanceBlock block) {
        List<Wording> wordings = new ArrayList<>(List.of(block.text()));
        block.title().ifPresent(wordings::add);
        Set<String> named = new HashSet<>();
        for (Wording wording : wordings) {
            for (String words : wording.byLanguage().values()) {
                dates(words).forEach(named::add);
            }
        }
        Set<String> questions = new HashSet<>();
        for (DateMark mark : edition.dates()) {
            if (named.contains(mark.code())) {
                mark.since().ifPresent(questions::add);
                mark.minus().ifPresent(questions::add);
            }
        }
        return questions;
    }

    private static Stream<String> dates(String words) {
        try {
            return Template.parse(words).dates();
        } catch (Template.Malformed e) {
            // Words that cannot be read name no date; the content check says what is wrong with them.
            return Stream.empty();
        }
    }
}
