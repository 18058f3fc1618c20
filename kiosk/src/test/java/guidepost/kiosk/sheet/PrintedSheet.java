package guidepost.kiosk.sheet;

import guidepost.core.guide.Language;
import guidepost.core.guide.Urgency;
import guidepost.core.handout.Clinic;
import guidepost.core.handout.Handout;
import guidepost.core.handout.HandoutComposer;
import guidepost.core.scenario.ScenarioRun;
import guidepost.core.triage.Assessment;
import guidepost.core.triage.Triage;
import guidepost.exchange.DefaultScenarios;
import guidepost.handout.PaperSize;
import guidepost.handout.Sheet;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One sheet of one visit: in a language, a size of type, on a paper; on Letter as a clinic in the United States prints it. */
record PrintedSheet(String visit, Assessment assessment, Language language, PaperSize paper, boolean large) {
    private static final Language SPANISH = new Language("es");

    /** A language, a size of type and a paper. */
    private record Cell(Language language, PaperSize paper, boolean large) {
        static List<Cell> all() {
            List<Cell> all = new ArrayList<>();
            for (Language language : List.of(Language.ENGLISH, SPANISH)) {
                for (PaperSize paper : PaperSize.values()) {
                    all.add(new Cell(language, paper, false));
                    all.add(new Cell(language, paper, true));
                }
            }
            return all;
        }

        PrintedSheet of(Visit visit) {
            return new PrintedSheet(visit.name(), visit.assessment(), language, paper, large);
        }
    }

    private record Visit(String name, Assessment assessment) {
        Handout handout() {
            return HandoutComposer.compose(
                    Scenario.guide(), assessment, Language.ENGLISH, Scenario.moment(), Scenario.clinic());
        }
    }

    /** The visits of this package and those that the default guide is published with; of those with the same sheet, the first. */
    private static List<Visit> visits() {
        Stream<Visit> here =
                Scenario.all().stream().map(scenario -> new Visit(scenario.toString(), scenario.assessment()));
        Stream<Visit> shipped = DefaultScenarios.all().stream()
                .map(scenario -> new Visit(
                        scenario.code(),
                        Triage.assess(Scenario.guide(), ScenarioRun.answers(Scenario.guide(), scenario))));
        Map<Handout, Visit> bySheet = new LinkedHashMap<>();
        Stream.concat(here, shipped).forEach(visit -> bySheet.putIfAbsent(visit.handout(), visit));
        return List.copyOf(bySheet.values());
    }

    /** Every different sheet once at least, and every result in every language, size and paper; in a soak every sheet in all of them. */
    static List<PrintedSheet> matrix() {
        return Boolean.getBoolean("guidepost.soak") ? everything() : spread();
    }

    static List<PrintedSheet> everything() {
        return visits().stream()
                .flatMap(visit -> Cell.all().stream().map(cell -> cell.of(visit)))
                .toList();
    }

    private static List<PrintedSheet> spread() {
        Map<Urgency, List<Visit>> byResult = new EnumMap<>(Urgency.class);
        visits().forEach(visit -> byResult.computeIfAbsent(visit.assessment().urgency(), first -> new ArrayList<>())
                .add(visit));
        List<Cell> cells = Cell.all();
        List<PrintedSheet> sheets = new ArrayList<>();
        byResult.values().forEach(visits -> {
            for (int i = 0; i < Math.max(visits.size(), cells.size()); i++) {
                sheets.add(cells.get(i % cells.size()).of(visits.get(i % visits.size())));
            }
        });
        return sheets;
    }

    Handout handout() {
        return HandoutComposer.compose(Scenario.guide(), assessment, language, Scenario.moment(), clinic());
    }

    private Clinic clinic() {
        return paper == PaperSize.A4
                ? Scenario.clinic()
                : new Clinic(
                        "Hill Road Clinic",
                        "1 Hill Road, Springfield",
                        "(217) 555-0123",
                        "911",
                        "(217) 555-0199",
                        "US",
                        ZoneId.of("America/Chicago"),
                        true);
    }

    Sheet sheet() {
        return large ? Sheet.largePrint(paper) : Sheet.standard(paper);
    }

    /** Where it stands in the matrix. */
    String cell() {
        return assessment.urgency() + " " + language + " " + paper + (large ? " large" : " standard");
    }

    @Override
    public String toString() {
        return visit + ": " + cell();
    }
}
