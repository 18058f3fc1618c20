package guidepost.core.proof;

import guidepost.core.check.Finding.Kind;
import guidepost.core.guide.AnswerKind;
import guidepost.core.guide.Option;
import guidepost.core.guide.Question;
import guidepost.core.proof.AnswerSpace.Variable;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Whether a worse answer, whatever else is answered, ever lowers the result; and "not sure" ever gives less than "no". */
final class WorseAnswerProof {
    private final Grounds grounds;
    private final Diagrams diagrams;
    private final Monotony monotony;
    private final int[] nodes;

    private WorseAnswerProof(Grounds grounds) {
        this.grounds = grounds;
        this.diagrams = grounds.diagrams();
        this.monotony = new Monotony(diagrams);
        this.nodes = diagrams.nodes(grounds.urgency());
    }

    static void run(Grounds grounds) {
        WorseAnswerProof proof = new WorseAnswerProof(grounds);
        grounds.edition().questions().forEach(proof::question);
    }

    private void question(Question question) {
        Variable variable = grounds.space().variable(question.code());
        question.kind()
                .fold(
                        choice -> choice(question, choice, variable),
                        several -> several(question, several, variable),
                        amount -> amount(question, amount, variable));
    }

    private boolean choice(Question question, AnswerKind.Choice choice, Variable variable) {
        List<Option> options = choice.options();
        Optional<Integer> no = IntStream.range(0, options.size())
                .filter(i -> options.get(i).role() == Option.Role.PLAIN)
                .boxed()
                .findFirst();
        for (int i = 0; i < options.size(); i++) {
            boolean notSure = options.get(i).role() == Option.Role.NOT_SURE;
            if (choice.ordered() && i > 0) {
                Kind kind = notSure ? Kind.NOT_SURE_BELOW_NO : Kind.WORSE_ANSWER_LOWERS;
                compare(kind, question, variable.first(), i - 1, i, label(options, i), label(options, i - 1));
            }
            boolean compared = choice.ordered()
                    && i > 0
                    && no.filter(one -> one < variable.cells()).isPresent();
            if (notSure && no.isPresent() && !(compared && no.get() < i)) {
                compare(
                        Kind.NOT_SURE_BELOW_NO,
                        question,
                        variable.first(),
                        no.get(),
                        i,
                        label(options, i),
                        label(options, no.get()));
            }
        }
        return true;
    }

    private boolean several(Question question, AnswerKind.Several several, Variable variable) {
        for (int sign = 0; sign < several.signs().size(); sign++) {
            Option option = several.signs().get(sign);
            compare(
                    option.role() == Option.Role.NOT_SURE ? Kind.NOT_SURE_BELOW_NO : Kind.RED_FLAG_LOWERS,
                    question,
                    variable.levelOfSign(sign),
                    0,
                    1,
                    label(several.signs(), sign),
                    "the same without it");
        }
        return true;
    }

    private boolean amount(Question question, AnswerKind.Amount amount, Variable variable) {
        Kind kind = amount.style() == AnswerKind.Style.DURATION ? Kind.LONGER_TIME_LOWERS : Kind.WORSE_ANSWER_LOWERS;
        for (int cell = 1; amount.worsens() && cell < variable.cells(); cell++) {
            int low = variable.stretches().get(cell).low();
            compare(kind, question, variable.first(), cell - 1, cell, low + " or more", "less than " + low);
        }
        return true;
    }

    private static String label(List<Option> options, int option) {
        return "\"" + Grounds.words(options.get(option).label()) + "\"";
    }

    private void compare(
            Kind kind, Question question, int level, int better, int worse, String worseWords, String betterWords) {
        for (int node : nodes) {
            if (diagrams.level(node) == level
                    && !monotony.isNowhereHigher(diagrams.child(node, better), diagrams.child(node, worse))) {
                grounds.find(
                        kind,
                        "questions/" + question.code(),
                        "for this patient " + worseWords + " to " + Grounds.name(question)
                                + " gives a less urgent result than " + betterWords,
                        lowered(level, better, worse),
                        level,
                        better);
                return;
            }
        }
    }

    /** The patterns with the worse answer whose result is lower than with the better one. */
    private int lowered(int level, int better, int worse) {
        int lower = diagrams.combine(
                diagrams.fixed(grounds.urgency(), level, worse),
                diagrams.fixed(grounds.urgency(), level, better),
                (one, other) -> one < other ? Diagrams.YES : Diagrams.NO);
        return diagrams.and(lower, diagrams.inCell(level, worse));
    }
}
