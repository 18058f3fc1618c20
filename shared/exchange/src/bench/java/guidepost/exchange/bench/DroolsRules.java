package guidepost.exchange.bench;

import guidepost.core.guide.Condition;
import guidepost.core.guide.Edition;
import guidepost.core.guide.Question;
import guidepost.core.guide.Rule;
import guidepost.core.guide.Urgency;
import guidepost.core.triage.Answers;
import java.util.List;
import java.util.stream.Collectors;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.definition.type.FactType;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/** An edition's rules as Drools rules over one fact, a field a question, compiled to its executable model. Public, as what it generates calls it. */
public final class DroolsRules {
    private static final String PACKAGE = "guide";
    private static final String FACT = "Visit";

    private final RulesInText rules;
    private final KieBase base;
    private final FactType fact;
    private final KieSession reused;
    private final Fired firedByReused = new Fired();

    /** What the rules tell of themselves as they fire. */
    public static final class Fired {
        private Urgency urgency = Urgency.SELF_CARE;

        /** Called by the rules. */
        public void urgency(Urgency other) {
            if (other.outranks(urgency)) {
                urgency = other;
            }
        }
    }

    private DroolsRules(Edition edition) {
        rules = new RulesInText(edition);
        KieServices services = KieServices.Factory.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write("src/main/resources/guide/guide.drl", drl());
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        base = services.newKieContainer(services.getRepository().getDefaultReleaseId())
                .getKieBase();
        fact = base.getFactType(PACKAGE, FACT);
        reused = base.newKieSession();
        reused.setGlobal("fired", firedByReused);
    }

    static DroolsRules of(Edition edition) {
        return new DroolsRules(edition);
    }

    /** A visit in the form the rules take. */
    Object fact(Answers answers) {
        try {
            Object visit = fact.newInstance();
            for (Question question : rules.questions()) {
                Object value = RulesInText.<Object>value(
                        question,
                        answers,
                        option -> option,
                        signs -> signs,
                        amount -> (double) amount,
                        question.kind().fold(choice -> "", several -> List.of(), amount -> Double.NaN));
                fact.set(visit, question.code(), value);
            }
            return visit;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    Urgency decideInReusedSession(Object visit) {
        firedByReused.urgency = Urgency.SELF_CARE;
        FactHandle handle = reused.insert(visit);
        reused.fireAllRules();
        reused.delete(handle);
        return firedByReused.urgency;
    }

    Urgency decideInNewSession(Object visit) {
        Fired fired = new Fired();
        KieSession session = base.newKieSession();
        try {
            session.setGlobal("fired", fired);
            session.insert(visit);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return fired.urgency;
    }

    private String drl() {
        return "package " + PACKAGE + "\n"
                + "import " + Urgency.class.getName() + "\n"
                + "global " + Fired.class.getCanonicalName() + " fired;\n"
                + "declare " + FACT + "\n"
                + rules.each(question -> "  " + question.code() + " : " + type(question) + "\n")
                + "end\n"
                + rules.worstFirst().stream().map(this::rule).collect(Collectors.joining());
    }

    private String rule(Rule rule) {
        return "rule \"" + rule.code() + "\" when\n  " + FACT + "("
                + rule.all().stream().map(DroolsRules.this::test).collect(Collectors.joining(", "))
                + ")\nthen\n  fired.urgency(Urgency." + rule.urgency() + ");\nend\n";
    }

    private String test(Condition condition) {
        return condition.fold(
                this::among,
                comparison -> comparison.question() + " " + RulesInText.sign(comparison.relation()) + " "
                        + rules.limit(comparison));
    }

    private String among(Condition.AnyOf condition) {
        boolean several = rules.questions().stream()
                .filter(question -> question.code().equals(condition.question()))
                .anyMatch(question -> type(question).equals("java.util.List"));
        String operator = several ? " contains " : " == ";
        return condition.options().stream()
                .map(option -> condition.question() + operator + '"' + option + '"')
                .collect(Collectors.joining(" || "));
    }

    private static String type(Question question) {
        return question.kind().fold(choice -> "String", several -> "java.util.List", amount -> "double");
    }
}
