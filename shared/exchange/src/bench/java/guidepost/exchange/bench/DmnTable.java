package guidepost.exchange.bench;

import guidepost.core.guide.Condition;
import guidepost.core.guide.Edition;
import guidepost.core.guide.Question;
import guidepost.core.guide.Rule;
import guidepost.core.guide.Urgency;
import guidepost.core.triage.Answers;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** An edition's rules as one DMN decision table, a column a question, decided by KIE. */
final class DmnTable {
    private static final Object NOTHING = new Object();

    private final RulesInText rules;
    private final DMNRuntime runtime;
    private final DMNModel model;

    /** What the table answers with. */
    enum Hit {
        /** The urgency of the first rule that fires, the worst being first. */
        FIRST,
        /** The codes of all that fire. */
        COLLECT
    }

    private DmnTable(Edition edition, Hit hit) {
        rules = new RulesInText(edition);
        Resource table = ResourceFactory.newByteArrayResource(xml(hit).getBytes(StandardCharsets.UTF_8));
        table.setSourcePath("guide.dmn");
        runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(table))
                .getOrElseThrow(IllegalStateException::new);
        model = runtime.getModels().get(0);
        if (model.hasErrors()) {
            throw new IllegalStateException(model.getMessages().toString());
        }
    }

    static DmnTable of(Edition edition, Hit hit) {
        return new DmnTable(edition, hit);
    }

    /** A visit in the form the engine takes; what it was not asked is there, and null. */
    DMNContext context(Answers answers) {
        DMNContext context = runtime.newContext();
        for (Question question : rules.questions()) {
            context.set(question.code(), value(question, answers));
        }
        return context;
    }

    private static @Nullable Object value(Question question, Answers answers) {
        Object nothing = isSeveral(question) ? List.of() : NOTHING;
        Object value = RulesInText.<Object>value(
                question, answers, option -> option, signs -> signs, amount -> BigDecimal.valueOf(amount), nothing);
        return value == NOTHING ? null : value;
    }

    /** What the table says of a visit: the result of its one decision. */
    @Nullable
    Object decide(DMNContext context) {
        DMNResult result = runtime.evaluateAll(model, context);
        if (result.hasErrors()) {
            throw new IllegalStateException(result.getMessages().toString());
        }
        return result.getDecisionResults().get(0).getResult();
    }

    private String xml(Hit hit) {
        return "<definitions xmlns=\"https://www.omg.org/spec/DMN/20230324/MODEL/\" namespace=\"guidepost\" name=\"guide\" id=\"guide\">"
                + "<itemDefinition name=\"signs\" isCollection=\"true\"><typeRef>string</typeRef></itemDefinition>"
                + rules.each(question -> "<inputData name=\"" + question.code() + "\" id=\"" + question.code()
                        + "\"><variable name=\"" + question.code() + "\" typeRef=\"" + type(question)
                        + "\"/></inputData>")
                + "<decision name=\"result\" id=\"result\"><variable name=\"result\"/>"
                + rules.each(question -> "<informationRequirement id=\"needs_" + question.code()
                        + "\"><requiredInput href=\"#" + question.code() + "\"/></informationRequirement>")
                + "<decisionTable id=\"table\" hitPolicy=\"" + hit + "\">"
                + rules.each(question -> "<input id=\"in_" + question.code() + "\"><inputExpression typeRef=\""
                        + type(question) + "\"><text>" + question.code() + "</text></inputExpression></input>")
                + "<output id=\"out\"/>"
                + rules.worstFirst().stream().map(rule -> row(rule, hit)).collect(Collectors.joining())
                + (hit == Hit.FIRST ? row("otherwise", Map.of(), Urgency.SELF_CARE.name()) : "")
                + "</decisionTable></decision></definitions>";
    }

    private String row(Rule rule, Hit hit) {
        Map<String, List<String>> cells = new HashMap<>();
        for (Condition condition : rule.all()) {
            cells.computeIfAbsent(condition.question(), question -> new ArrayList<>())
                    .add(test(condition));
        }
        return row(rule.code(), cells, hit == Hit.FIRST ? rule.urgency().name() : rule.code());
    }

    private String row(String code, Map<String, List<String>> cells, String output) {
        return "<rule id=\"" + code + "\">"
                + rules.each(question -> "<inputEntry id=\"" + code + "_" + question.code() + "\"><text>"
                        + cell(cells.getOrDefault(question.code(), List.of("-")))
                        + "</text></inputEntry>")
                + "<outputEntry id=\"" + code + "_out\"><text>\"" + output + "\"</text></outputEntry></rule>";
    }

    private static String cell(List<String> tests) {
        if (tests.size() != 1) {
            throw new IllegalStateException("two conditions on one question in one rule");
        }
        return tests.get(0).replace("<", "&lt;").replace(">", "&gt;");
    }

    private String test(Condition condition) {
        return condition.fold(
                anyOf -> isSeveral(anyOf.question())
                        ? anyOf.options().stream()
                                .map(option -> "list contains(?, \"" + option + "\")")
                                .collect(Collectors.joining(" or "))
                        : RulesInText.quoted(anyOf.options()),
                comparison -> RulesInText.sign(comparison.relation()) + " " + rules.limit(comparison));
    }

    private boolean isSeveral(String code) {
        return rules.questions().stream().anyMatch(question -> question.code().equals(code) && isSeveral(question));
    }

    private static boolean isSeveral(Question question) {
        return question.kind().fold(choice -> false, several -> true, amount -> false);
    }

    private static String type(Question question) {
        return question.kind().fold(choice -> "string", several -> "signs", amount -> "number");
    }
}
