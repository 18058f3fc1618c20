package guidepost.exchange.bench;

import guidepost.core.guide.Condition;
import guidepost.core.guide.Edition;
import guidepost.core.guide.Question;
import guidepost.core.guide.Rule;
import java.io.StringReader;
import java.util.List;
import java.util.stream.Collectors;
import org.kie.dmn.api.core.DMNMessage;
import org.kie.dmn.validation.DMNValidator;
import org.kie.dmn.validation.DMNValidatorFactory;

/** KIE's analysis of a decision table for gaps and overlaps, in a process of its own: it cannot be stopped from inside. */
public final class KieAnalysis {
    private KieAnalysis() {}

    /** @param arguments the columns and rules of the table; prints the milliseconds of a second analysis of it, the first having warmed up on a small one */
    public static void main(String[] arguments) {
        int columns = Integer.parseInt(arguments[0]);
        int rules = Integer.parseInt(arguments[1]);
        DMNValidator validator = DMNValidatorFactory.newValidator();
        for (int i = 0; i < 5; i++) {
            analyse(validator, SyntheticGuide.ofAmounts(i, 5, 10));
        }
        Edition table = SyntheticGuide.ofAmounts(1, columns, rules);
        long from = System.nanoTime();
        int said = analyse(validator, table);
        System.out.printf("%.3f %d%n", (System.nanoTime() - from) / 1e6, said);
    }

    private static int analyse(DMNValidator validator, Edition table) {
        List<DMNMessage> messages = validator
                .validateUsing(DMNValidator.Validation.ANALYZE_DECISION_TABLE)
                .theseModels(new StringReader(xml(table)));
        return messages.size();
    }

    private static String xml(Edition table) {
        return "<definitions xmlns=\"https://www.omg.org/spec/DMN/20230324/MODEL/\" namespace=\"guidepost\" name=\"table\" id=\"table\">"
                + each(
                        table,
                        code -> "<inputData name=\"" + code + "\" id=\"" + code + "\"><variable name=\"" + code
                                + "\" typeRef=\"number\"/></inputData>")
                + "<decision name=\"result\" id=\"result\"><variable name=\"result\" typeRef=\"string\"/>"
                + each(
                        table,
                        code -> "<informationRequirement id=\"needs_" + code + "\"><requiredInput href=\"#" + code
                                + "\"/></informationRequirement>")
                + "<decisionTable id=\"rows\" hitPolicy=\"PRIORITY\">"
                + each(
                        table,
                        code -> "<input id=\"in_" + code + "\"><inputExpression typeRef=\"number\"><text>" + code
                                + "</text></inputExpression><inputValues><text>[0..100]</text></inputValues></input>")
                + "<output id=\"out\" typeRef=\"string\"><outputValues><text>\"EMERGENCY\",\"TODAY\",\"BOOK_3_DAYS\",\"BOOK_14_DAYS\"</text></outputValues></output>"
                + table.rules().stream().map(rule -> row(table, rule)).collect(Collectors.joining())
                + "</decisionTable></decision></definitions>";
    }

    private static String each(Edition table, java.util.function.UnaryOperator<String> written) {
        return table.questions().stream().map(Question::code).map(written).collect(Collectors.joining());
    }

    private static String row(Edition table, Rule rule) {
        return "<rule id=\"" + rule.code() + "\">"
                + each(
                        table,
                        code -> "<inputEntry id=\"" + rule.code() + "_" + code + "\"><text>" + cell(table, rule, code)
                                + "</text></inputEntry>")
                + "<outputEntry id=\"" + rule.code() + "_out\"><text>\""
                + rule.urgency().name()
                + "\"</text></outputEntry></rule>";
    }

    private static String cell(Edition table, Rule rule, String code) {
        return rule.all().stream()
                .filter(condition -> condition.question().equals(code))
                .map(Condition.Comparison.class::cast)
                .map(comparison ->
                        "&gt;= " + table.threshold(comparison.threshold()).value())
                .findFirst()
                .orElse("-");
    }
}
