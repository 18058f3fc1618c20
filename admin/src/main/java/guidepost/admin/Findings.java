package guidepost.admin;

import guidepost.core.check.Finding;
import guidepost.exchange.json.Json;
import java.util.List;
import java.util.Locale;

/** What a check says of an edition, as JSON. */
final class Findings {
    private Findings() {}

    static Json json(List<Finding> findings) {
        return Json.array(findings, finding -> Json.object()
                .with("kind", finding.kind().name().toLowerCase(Locale.ROOT))
                .with("place", finding.place())
                .with("message", finding.message())
                .with("blocks", finding.blocks())
                .build());
    }

    /** The first that blocks, and how many more do. */
    static String sentence(List<Finding> findings) {
        List<Finding> blocking = findings.stream().filter(Finding::blocks).toList();
        return blocking.get(0) + (blocking.size() == 1 ? "" : " (and " + (blocking.size() - 1) + " more)");
    }
}
