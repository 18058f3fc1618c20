package guidepost.admin.editor;

import static org.assertj.core.api.Assertions.assertThat;

import guidepost.core.handout.Handout.Line;
import guidepost.db.EditionHistory.Release;
import guidepost.db.Role;
import guidepost.db.SignedIn;
import guidepost.handout.PaperSize;
import guidepost.handout.PdfReport;
import guidepost.handout.Report;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a clinic files of an edition. */
class ReleaseReportTest {
    private Office office;

    @BeforeEach
    void opens(@TempDir Path folder) throws Exception {
        office = new Office(folder);
    }

    @AfterEach
    void closes() {
        office.close();
    }

    @Test
    void an_edition_tells_who_answers_for_it_what_it_changed_and_what_it_was_held_to() throws Exception {
        SignedIn bob = office.another("bob", Role.APPROVER);
        Office.Seat ann = office.seat(office.ann());
        ann.session()
                .edit(
                        EditionEdits.thresholdKey("ice_hours"),
                        EditionEdits.threshold(ann.session().edition(), "ice_hours", 36));
        ann.saving().over();
        long revision = office.database
                .review()
                .submit(office.ann(), ann.session().copy().orElseThrow().revision())
                .revision();
        office.database.review().approve(bob, revision, Optional.of("As the ward does"));
        office.database.publisher().publish(bob, Optional.of("Cold for less long"));

        Report report = report(0);
        assertThat(report.title()).startsWith("Release report: edition 2 of ");
        assertThat(lines(report, "The edition"))
                .anyMatch(line -> line.contains("by bob"))
                .anyMatch(line -> line.contains("Cold for less long"))
                .anyMatch(line -> line.contains(office.database
                        .editions()
                        .newest()
                        .orElseThrow()
                        .stamp()
                        .seal()));
        assertThat(lines(report, "Who answers for it"))
                .anyMatch(line -> line.contains("Written by Ann Author"))
                .anyMatch(line -> line.startsWith("Approved by bob") && line.contains("As the ward does"));
        assertThat(lines(report, "What it changed"))
                .contains("1 item differs from the edition before.", "value: now: 36")
                .anyMatch(line -> line.startsWith("value: before: "));
        assertThat(lines(report, "Who is affected")).isNotEmpty();
        assertThat(lines(report, "What was proved")).anyMatch(line -> line.matches("Be seen today: [0-9,]+"));
        assertThat(lines(report, "Scenarios")).first().asString().endsWith("pass");
        assertThat(PdfReport.write(report, PaperSize.A4)).startsWith('%', 'P', 'D', 'F');
    }

    @Test
    void the_first_edition_has_none_before_it() {
        Report report = report(0);
        assertThat(lines(report, "What it changed")).containsExactly("It is the first edition of this guide.");
        assertThat(report.sections()).extracting(Report.Section::heading).doesNotContain("Who is affected");
        assertThat(lines(report, "The edition")).contains("Demonstration content: not yet approved by this clinic.");
    }

    private Report report(int index) {
        Release release = office.database.history().releases(office.ann()).get(index);
        return ReleaseReport.of(
                ReleaseReport.Contents.read(office.database, office.ann(), release),
                office.words,
                "Elm Tree Surgery",
                ZoneOffset.UTC);
    }

    private static List<String> lines(Report report, String heading) {
        return report.sections().stream()
                .filter(section -> section.heading().equals(heading))
                .flatMap(section -> section.lines().stream())
                .map(Line::text)
                .toList();
    }
}
