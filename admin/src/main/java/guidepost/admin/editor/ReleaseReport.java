package guidepost.admin.editor;

import guidepost.core.guide.Certificate;
import guidepost.core.guide.Edition;
import guidepost.core.guide.Language;
import guidepost.core.guide.Urgency;
import guidepost.core.handout.Handout.Line;
import guidepost.core.handout.Handout.Run;
import guidepost.core.item.EditionChanges;
import guidepost.core.item.ItemChange;
import guidepost.core.item.ItemKey;
import guidepost.core.item.ItemKind;
import guidepost.core.proof.ImpactDiff;
import guidepost.core.proof.NotComparable;
import guidepost.core.scenario.Scenario;
import guidepost.core.scenario.ScenarioResult;
import guidepost.core.scenario.ScenarioRun;
import guidepost.db.Approval;
import guidepost.db.Database;
import guidepost.db.EditionHistory.Release;
import guidepost.db.ReviewComment;
import guidepost.db.SignedIn;
import guidepost.handout.Report;
import java.math.BigInteger;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a clinic files of an edition: what it is, who answers for it, what it changed, and what it was held to. */
public final class ReleaseReport {
    private final EditorWords words;
    private final Contents contents;
    private final List<Report.Section> sections = new ArrayList<>();

    /**
     * What a report tells of.
     *
     * @param before the edition of the same guide before it; empty for the first
     */
    public record Contents(Release release, Edition edition, Optional<Edition> before, List<Scenario> scenarios) {
        public Contents {
            scenarios = List.copyOf(scenarios);
        }

        /** Reads it from the store; slow. */
        public static Contents read(Database database, SignedIn who, Release release) {
            String guide = release.guide();
            int number = release.stamp().number();
            return new Contents(
                    release,
                    database.editions()
                            .read(guide, number)
                            .orElseThrow(() -> new IllegalStateException("edition " + number + " is gone")),
                    number > 1 ? database.editions().read(guide, number - 1) : Optional.empty(),
                    database.scenarios().of(who, guide, number));
        }
    }

    private ReleaseReport(Contents contents, EditorWords words) {
        this.contents = contents;
        this.words = words;
    }

    /**
     * Makes the report; slow, for the edition is compared with the one before for every possible patient.
     *
     * @param clinic whose it is
     */
    public static Report of(Contents contents, EditorWords words, String clinic, ZoneId zone) {
        ReleaseReport report = new ReleaseReport(contents, words);
        report.cover();
        report.people();
        report.changes();
        report.impact();
        report.certificate();
        report.scenarios();
        return new Report(
                words.say(
                        "report.title",
                        contents.release().stamp().number(),
                        contents.edition()
                                .title()
                                .find(contents.edition().languages().get(0))
                                .orElse(contents.edition().guide())),
                clinic,
                Language.ENGLISH,
                contents.release().publishedAt().atZone(zone),
                report.sections);
    }

    private void section(String heading, List<Line> lines) {
        sections.add(new Report.Section(words.say(heading), lines));
    }

    private static Line paragraph(String text) {
        return new Line(false, List.of(new Run(text, false)));
    }

    private static Line item(String text) {
        return new Line(true, List.of(new Run(text, false)));
    }

    private static Line bold(String text) {
        return new Line(false, List.of(new Run(text, true)));
    }

    /** To the last digit: what is filed is looked at when it matters. */
    private static String exact(BigInteger count) {
        return String.format(Language.ENGLISH.locale(), "%,d", count);
    }

    private void cover() {
        Release release = contents.release();
        List<Line> lines = new ArrayList<>();
        lines.add(paragraph(words.say(
                "history.published",
                words.moment(release.publishedAt()),
                release.publishedBy().orElse(words.say("history.unknown")))));
        release.reason().ifPresent(why -> lines.add(paragraph(words.say("history.reason", flat(why)))));
        lines.add(paragraph(words.say("report.seal", release.stamp().seal())));
        if (release.sample()) {
            lines.add(bold(words.say("overview.sample")));
        }
        section("report.edition", lines);
    }

    private void people() {
        Release release = contents.release();
        List<Line> lines = new ArrayList<>();
        lines.add(paragraph(
                release.authors().isEmpty()
                        ? words.say("report.no-authors")
                        : words.say("history.authors", String.join(", ", release.authors()))));
        for (Approval approval : release.approvals()) {
            lines.add(paragraph(words.say("report.approved", approval.name(), words.moment(approval.at()))
                    + said(approval.comment().orElse(""))));
        }
        for (ReviewComment comment : release.comments()) {
            lines.add(item(words.say(
                            "report.remark",
                            words.moment(comment.at()),
                            comment.name(),
                            words.say("talk." + comment.kind()))
                    + said(comment.words())));
        }
        section("report.people", lines);
    }

    private String said(String comment) {
        return comment.isBlank() ? "" : " " + words.say("report.said", flat(comment));
    }

    private void changes() {
        List<Line> lines = new ArrayList<>();
        if (contents.before().isEmpty()) {
            lines.add(paragraph(words.say("report.first")));
        } else {
            List<ItemChange> changes = EditionChanges.between(contents.before().get(), contents.edition());
            lines.add(paragraph(words.say("report.changes", changes.size())));
            changes.forEach(change -> change(lines, change));
        }
        section("report.changed", lines);
    }

    private void change(List<Line> lines, ItemChange change) {
        Edition named = change.after().isPresent()
                ? contents.edition()
                : contents.before().orElse(contents.edition());
        lines.add(bold(words.name(named, change.key())));
        for (ItemChange.FieldChange field : change.fields()) {
            String lead = field.field().equals("words") ? "" : field.field() + ": ";
            lines.add(item(lead + words.say("report.was", value(field.before()))));
            lines.add(item(lead + words.say("report.is", value(field.after()))));
        }
    }

    private String value(String text) {
        return text.isEmpty() ? words.say("report.nothing") : flat(text);
    }

    /** On one line, without marks for bold. */
    private static String flat(String text) {
        return text.replace("**", "").replaceAll("\\s*\\R\\s*", " / ").strip();
    }

    private void impact() {
        if (contents.before().isEmpty()) {
            return;
        }
        List<Line> lines = new ArrayList<>();
        try {
            ImpactDiff impact = ImpactDiff.of(contents.before().get(), contents.edition());
            lines.add(paragraph(words.impact(impact, ReleaseReport::exact)));
            impact.matrix().forEach((from, row) -> moved(lines, from, row));
            impact.guidance()
                    .forEach(block -> lines.add(item(words.say(
                            "review.block",
                            words.name(contents.edition(), new ItemKey(ItemKind.GUIDANCE, block.block())),
                            exact(block.gained()),
                            exact(block.lost())))));
        } catch (NotComparable e) {
            lines.add(paragraph(words.say("review.impact.unknown", String.valueOf(e.getMessage()))));
        }
        section("review.impact", lines);
    }

    private void moved(List<Line> lines, Urgency from, Map<Urgency, BigInteger> row) {
        row.forEach((to, patterns) -> {
            if (from != to && patterns.signum() > 0) {
                lines.add(item(words.say("report.moved", words.urgency(from), words.urgency(to), exact(patterns))));
            }
        });
    }

    private void certificate() {
        Optional<Certificate> certificate = contents.edition().certificate();
        List<Line> lines = new ArrayList<>();
        if (certificate.isEmpty()) {
            lines.add(paragraph(words.say("report.no-certificate")));
        } else {
            lines.add(paragraph(words.say(
                    "report.proved",
                    exact(certificate.get().answerPatterns()),
                    certificate.get().engine())));
            certificate
                    .get()
                    .byUrgency()
                    .forEach((urgency, patterns) ->
                            lines.add(item(words.say("report.comes-to", words.urgency(urgency), exact(patterns)))));
        }
        section("report.certificate", lines);
    }

    private void scenarios() {
        List<ScenarioResult> results = ScenarioRun.run(contents.edition(), contents.scenarios());
        List<Line> lines = new ArrayList<>();
        long passing = results.stream().filter(ScenarioResult::passes).count();
        lines.add(paragraph(words.say("review.passing", passing, results.size())));
        for (ScenarioResult result : results) {
            String outcome = words.say(
                    "report.scenario",
                    result.scenario().name(),
                    words.urgency(result.scenario().expected()),
                    words.say(result.passes() ? "review.pass" : "review.fail"));
            lines.add(item(outcome));
        }
        section("review.scenarios", lines);
    }
}
