package guidepost.admin.window;

import guidepost.admin.editor.CertificateWords;
import guidepost.admin.editor.EditorSession;
import guidepost.admin.editor.EditorWords;
import guidepost.admin.editor.FindingPlaces;
import guidepost.admin.editor.PatientWords;
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
    private final EditorSession session;
    private final EditorWords words;
    private final ReviewPresenter presenter;
    private final Consumer<ItemKey> onJump;
    private final Replay replay;
    private final JPanel view = new JPanel(new BorderLayout());
    private final JPanel column = Cloth.column("insets panel, wrap, hidemode 3", "[grow, fill]");
    private final JTextArea stand = Cloth.prose("");
    private final JTextArea said = Cloth.prose("");
    private final JPanel examples = new JPanel(new MigLayout("insets 0, wrap 2", "[grow, fill][]", ""));
    private final JTextField comment = new JTextField();
    private final JButton submit;
    private final JButton approve;
    private final JButton reject;
    private final JButton publish;

    ReviewPane(EditorSession session, EditorWords words, Consumer<ItemKey> onJump, Replay replay) {
        this.session = session;
        this.words = words;
        this.onJump = onJump;
        this.replay = replay;
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
        column.add(Cloth.heading(words.say("certificate.title")), "gaptop unrel");
        column.add(CertificatePane.of(new CertificateWords(words).say(picture.proof())), "wmin 0");
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

    /** Why a step cannot be taken, where that is not what stands above already. */
    private String refusals(ReviewSteps steps) {
        return Stream.of(
                        Map.entry("review.submit", steps.submit()),
                        Map.entry("review.approve", steps.approve()),
                        Map.entry("review.reject", steps.reject()),
                        Map.entry("review.publish", steps.publish()))
                .filter(step -> step.getValue()
                        .filter(why -> !why.equals(steps.stand()))
                        .isPresent())
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
            column.add(jump, finding.witness().isPresent() ? "split 2, wmin 0, growx, pushx" : "wmin 0");
            finding.witness()
                    .ifPresent(witness -> column.add(
                            Cloth.button(
                                    "witness",
                                    words.say("review.witness"),
                                    () -> replay.open(witness, words.say("review.shows", finding.message()))),
                            "growx 0"));
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
        column.add(Cloth.prose(words.impact(impact)), "wmin 0");
        for (ImpactDiff.BlockChange block : impact.guidance()) {
            column.add(
                    Cloth.prose(words.say(
                            "review.block",
                            words.name(session.edition(), new ItemKey(ItemKind.GUIDANCE, block.block())),
                            words.count(block.gained()),
                            words.count(block.lost()))),
                    "wmin 0");
        }
        column.add(grid(impact), "wmin 0, growx 0");
        column.add(examples, "wmin 0");
        examples.removeAll();
        impact.examples().stream()
                .filter(example -> example.from().outranks(example.to()))
                .findFirst()
                .or(() -> impact.examples().stream().findFirst())
                .ifPresent(example -> examples(impact, example.from(), example.to()));
    }

    /** The smallest patients in a cell of the matrix. */
    private void examples(ImpactDiff impact, Urgency from, Urgency to) {
        PatientWords patients =
                new PatientWords(session.edition(), words, session.settings().toClinic());
        String change = words.say("review.change", words.urgency(from), words.urgency(to));
        examples.removeAll();
        examples.add(Cloth.subheading(words.say("review.examples", change)), "span, wmin 0");
        impact.examples().stream()
                .filter(example -> example.from() == from && example.to() == to)
                .forEach(example -> {
                    examples.add(Cloth.prose(patients.summary(example.answers())), "wmin 0");
                    examples.add(
                            Cloth.button(
                                    "example",
                                    words.say("patients.open"),
                                    () -> replay.open(example.answers(), change)),
                            "top");
                });
        examples.revalidate();
        examples.repaint();
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
                grid.add(cell(impact, from, to, cell));
            }
        }
        return grid;
    }

    private JComponent cell(ImpactDiff impact, Urgency from, Urgency to, BigInteger count) {
        if (count.signum() == 0) {
            return new JLabel("", SwingConstants.CENTER);
        }
        if (from == to) {
            JLabel same = Cloth.styled(new JLabel(words.count(count), SwingConstants.CENTER), "small");
            same.setToolTipText(count.toString());
            return same;
        }
        boolean raised = to.outranks(from);
        JButton cell = Cloth.button(
                "cell." + from + "." + to,
                "<html><center><nobr>" + words.count(count) + "</nobr><br>"
                        + words.say(raised ? "review.raised" : "review.lowered") + "</center></html>",
                () -> examples(impact, from, to));
        cell.setToolTipText(words.say("review.cell", count.toString()));
        Cloth.styled(cell, "small cell");
        return Cloth.grounded(cell, raised ? "Editor.raised.background" : "Editor.lowered.background");
    }
}
