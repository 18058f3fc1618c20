package guidepost.admin.window;

import guidepost.admin.editor.EditorSession;
import guidepost.admin.editor.EditorWords;
import guidepost.admin.editor.FindingPlaces;
import guidepost.admin.editor.ReviewPicture;
import guidepost.admin.editor.ReviewPresenter;
import guidepost.admin.editor.ReviewSteps;
import guidepost.admin.editor.ReviewView;
import guidepost.core.check.Finding;
import guidepost.core.guide.Edition;
import guidepost.core.guide.Urgency;
import guidepost.core.item.ItemKey;
import guidepost.core.item.ItemKind;
import guidepost.core.proof.ImpactDiff;
import guidepost.core.scenario.ScenarioResult;
import guidepost.core.triage.Answer;
import guidepost.core.triage.Answers;
import java.awt.BorderLayout;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.SwingConstants;
import net.miginfocom.swing.MigLayout;

/** What changed, whether it is safe, whom it affects, and the steps to the patients. */
final class ReviewPane implements SectionPane, ReviewView {
    private static final int MOST_EXAMPLES = 5;

    private final EditorSession session;
    private final EditorWords words;
    private final ReviewPresenter presenter;
    private final Consumer<ItemKey> onJump;
    private final JPanel view = new JPanel(new BorderLayout());
    private final JPanel column = Cloth.column("insets panel, wrap, hidemode 3", "[grow, fill]");
    private final JTextArea stand = Cloth.prose("");
    private final JTextArea said = Cloth.prose("");
    private final JTextField comment = new JTextField();
    private final JButton submit;
    private final JButton approve;
    private final JButton reject;
    private final JButton publish;

    ReviewPane(EditorSession session, EditorWords words, Consumer<ItemKey> onJump) {
        this.session = session;
        this.words = words;
        this.onJump = onJump;
        presenter = new ReviewPresenter(session, words, this);
        submit = Cloth.button("submit", words.say("review.submit"), presenter::submit);
        approve = Cloth.button("approve", words.say("review.approve"), () -> presenter.approve(comment.getText()));
        reject = Cloth.button("reject", words.say("review.reject"), () -> presenter.reject(comment.getText()));
        publish = Cloth.button("publish", words.say("review.publish"), () -> presenter.publish(comment.getText()));
        comment.setName("comment");
        stand.setName("stand");
        said.setName("review-said");
        JPanel head = new JPanel(new MigLayout("insets panel, wrap, hidemode 3", "[grow, fill]", ""));
        head.add(Cloth.styled(stand, "large"), "wmin 0");
        head.add(Cloth.quiet(words.say("review.comment")), "wmin 0");
        head.add(comment);
        JPanel buttons = new JPanel(new MigLayout("insets 0", "[][][][]", ""));
        List.of(submit, approve, reject, publish).forEach(buttons::add);
        head.add(buttons);
        head.add(said, "wmin 0");
        said.setVisible(false);
        view.add(head, BorderLayout.NORTH);
        JScrollPane scroll = Cloth.scroll(column);
        scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        view.add(scroll, BorderLayout.CENTER);
        steps(Optional.of(""), Optional.of(""), Optional.of(""), Optional.of(""));
    }

    @Override
    public JComponent view() {
        return view;
    }

    @Override
    public void entered() {
        presenter.refresh();
    }

    @Override
    public void changed() {}

    @Override
    public void working() {
        stand.setText(words.say("review.working"));
        steps(Optional.of(""), Optional.of(""), Optional.of(""), Optional.of(""));
    }

    @Override
    public void say(String sentence, boolean trouble) {
        Cloth.coloured(said, trouble ? Cloth.FINDING : Cloth.GOOD);
        said.setText(sentence);
        said.setVisible(true);
        if (trouble) {
            stand.setText("");
        }
        view.revalidate();
    }

    private void steps(
            Optional<String> noSubmit,
            Optional<String> noApprove,
            Optional<String> noReject,
            Optional<String> noPublish) {
        open(submit, noSubmit);
        open(approve, noApprove);
        open(reject, noReject);
        open(publish, noPublish);
    }

    private static void open(JButton step, Optional<String> refusal) {
        step.setEnabled(refusal.isEmpty());
        step.setToolTipText(refusal.filter(why -> !why.isEmpty()).orElse(null));
    }

    @Override
    public void show(ReviewPicture picture, ReviewSteps steps) {
        stand.setText(steps.stand());
        steps(steps.submit(), steps.approve(), steps.reject(), steps.publish());
        column.removeAll();
        column.add(Cloth.coloured(Cloth.prose(refusals(steps)), Cloth.QUIET), "wmin 0");
        changes(picture);
        findings(picture.findings());
        impact(picture);
        scenarios(picture.scenarios());
        picture.state().ifPresent(state -> state.comments()
                .forEach(remark -> column.add(
                        Cloth.prose(words.moment(remark.at()) + "  " + remark.name() + "  "
                                + words.say("talk." + remark.kind()) + "  " + remark.words()),
                        "wmin 0, gaptop rel")));
        column.revalidate();
        column.repaint();
    }

    private String refusals(ReviewSteps steps) {
        return Stream.of(
                        Map.entry("review.submit", steps.submit()),
                        Map.entry("review.approve", steps.approve()),
                        Map.entry("review.reject", steps.reject()),
                        Map.entry("review.publish", steps.publish()))
                .filter(step -> step.getValue().isPresent())
                .map(step -> words.say(
                        "review.refusal",
                        words.say(step.getKey()),
                        step.getValue().get()))
                .collect(Collectors.joining("\n"));
    }

    private void changes(ReviewPicture picture) {
        column.add(Cloth.heading(words.say("review.changes")), "gaptop unrel");
        if (picture.changes().isEmpty()) {
            column.add(Cloth.prose(words.say("review.nothing")), "wmin 0");
        }
        DiffText.fill(column, picture.changes(), session.edition(), words);
    }

    private void findings(List<Finding> findings) {
        column.add(Cloth.heading(words.say("review.findings")), "gaptop unrel");
        if (findings.isEmpty()) {
            column.add(Cloth.coloured(Cloth.prose(words.say("review.clean")), Cloth.GOOD), "wmin 0");
        }
        Edition edition = session.edition();
        for (Finding finding : findings) {
            Optional<ItemKey> item = FindingPlaces.item(edition, finding);
            String where = item.map(key -> words.name(edition, key)).orElse(finding.place());
            JButton jump = Cloth.button(
                    "finding",
                    "<html>" + Cloth.escaped(words.say(finding.blocks() ? "review.blocks" : "review.advice")) + " · <b>"
                            + Cloth.escaped(where) + "</b><br>" + Cloth.escaped(finding.message()) + "</html>",
                    () -> item.ifPresent(onJump));
            jump.setHorizontalAlignment(SwingConstants.LEADING);
            jump.setEnabled(item.isPresent());
            Cloth.coloured(jump, finding.blocks() ? Cloth.FINDING : Cloth.ADVICE);
            column.add(jump, "wmin 0");
        }
    }

    private void scenarios(List<ScenarioResult> results) {
        column.add(Cloth.heading(words.say("review.scenarios")), "gaptop unrel");
        long passing = results.stream().filter(ScenarioResult::passes).count();
        column.add(
                Cloth.coloured(
                        new JLabel(words.say("review.passing", passing, results.size())),
                        passing == results.size() ? Cloth.GOOD : Cloth.FINDING),
                "wmin 0");
        JPanel table = new JPanel(new MigLayout("insets 0, wrap 4", "[]unrel[grow, fill]unrel[]unrel[]", ""));
        for (String title : List.of("review.scenario", "review.expected", "review.actual")) {
            table.add(Cloth.quiet(words.say(title)), title.equals("review.scenario") ? "skip, wmin 0" : "");
        }
        results.stream().filter(result -> !result.passes()).forEach(result -> row(table, result));
        results.stream().filter(ScenarioResult::passes).forEach(result -> row(table, result));
        column.add(table, "wmin 0");
    }

    private void row(JPanel table, ScenarioResult result) {
        table.add(Cloth.coloured(
                new JLabel(words.say(result.passes() ? "review.pass" : "review.fail")),
                result.passes() ? Cloth.GOOD : Cloth.FINDING));
        JLabel name = new JLabel(result.scenario().name());
        name.setToolTipText(result.scenario().note());
        table.add(name, "wmin 0");
        table.add(new JLabel(words.urgency(result.scenario().expected())));
        table.add(
                new JLabel(result.actual().map(words::urgency).orElseGet(() -> String.join(", ", result.problems()))));
    }

    private void impact(ReviewPicture picture) {
        column.add(Cloth.heading(words.say("review.impact")), "gaptop unrel");
        if (picture.impact().isEmpty()) {
            column.add(Cloth.prose(words.say("review.impact.unknown", picture.noImpact())), "wmin 0");
            return;
        }
        ImpactDiff impact = picture.impact().get();
        column.add(
                Cloth.prose(
                        impact.changed().signum() == 0
                                ? words.say("review.impact.none")
                                : words.say(
                                        "review.impact.some",
                                        count(impact.changed()),
                                        count(impact.answerPatterns()),
                                        count(impact.raised()),
                                        count(impact.lowered()))),
                "wmin 0");
        for (ImpactDiff.BlockChange block : impact.guidance()) {
            column.add(
                    Cloth.prose(words.say(
                            "review.block",
                            words.name(session.edition(), new ItemKey(ItemKind.GUIDANCE, block.block())),
                            count(block.gained()),
                            count(block.lost()))),
                    "wmin 0");
        }
        column.add(grid(impact), "wmin 0, growx 0");
        impact.examples().stream()
                .limit(MOST_EXAMPLES)
                .forEach(example -> column.add(
                        Cloth.prose(words.say(
                                "review.example",
                                words.urgency(example.from()),
                                words.urgency(example.to()),
                                answers(example.answers()))),
                        "wmin 0"));
    }

    private JPanel grid(ImpactDiff impact) {
        JPanel grid = new JPanel(new MigLayout(
                "insets 0, gap 1 1, wrap 7",
                "[]rel[fill, sg n][fill, sg n][fill, sg n][fill, sg n][fill, sg n][fill, sg n]",
                ""));
        grid.add(Cloth.quiet(words.say("review.from-to")));
        for (Urgency to : Urgency.values()) {
            grid.add(Cloth.styled(new JLabel(words.say("short." + to), SwingConstants.CENTER), "small"));
        }
        for (Urgency from : Urgency.values()) {
            grid.add(Cloth.styled(new JLabel(words.say("short." + from)), "small"));
            for (Urgency to : Urgency.values()) {
                BigInteger cell = impact.matrix().getOrDefault(from, Map.of()).getOrDefault(to, BigInteger.ZERO);
                grid.add(cell(from, to, cell));
            }
        }
        return grid;
    }

    private JLabel cell(Urgency from, Urgency to, BigInteger count) {
        if (count.signum() == 0) {
            return new JLabel("", SwingConstants.CENTER);
        }
        String way = from == to ? "review.same" : to.outranks(from) ? "review.raised" : "review.lowered";
        JLabel cell = Cloth.styled(
                new JLabel(
                        "<html><center>" + count(count) + "<br>" + words.say(way) + "</center></html>",
                        SwingConstants.CENTER),
                "small");
        cell.setToolTipText(count.toString());
        if (from == to) {
            return cell;
        }
        return Cloth.grounded(cell, to.outranks(from) ? "Editor.raised.background" : "Editor.lowered.background");
    }

    /** A count that can be read: past a million, its size only. */
    private String count(BigInteger count) {
        int digits = count.toString().length();
        return digits <= 7
                ? String.format("%,d", count)
                : words.say("count.large", count.toString().charAt(0), String.valueOf(digits - 1));
    }

    private String answers(Answers answers) {
        Edition edition = session.edition();
        return answers.byQuestion().entrySet().stream()
                .flatMap(answer -> edition.findQuestion(answer.getKey()).stream()
                        .filter(question -> !isUsual(question.code(), answer.getValue(), edition))
                        .map(question -> question.topic()
                                        .find(edition.languages().get(0))
                                        .orElse(question.code())
                                + " "
                                + answer.getValue()
                                        .fold(
                                                chosen -> chosen.option().replace('_', ' '),
                                                signs -> String.join(" + ", signs.signs())
                                                        .replace('_', ' '),
                                                amount -> String.valueOf(amount.value()))))
                .collect(Collectors.joining(", "));
    }

    /** The first option, no sign or the least number: what a witness says where it does not matter. */
    private static boolean isUsual(String code, Answer answer, Edition edition) {
        return answer.fold(
                chosen -> edition.question(code).options().get(0).code().equals(chosen.option()),
                signs -> signs.signs().isEmpty(),
                amount -> false);
    }
}
