package guidepost.db;

import guidepost.core.guide.Stamp;
import guidepost.db.AuditTrail.Line;
import guidepost.db.generated.tables.records.EditionRecord;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/**
 * What is in a copy of the store.
 *
 * @param newest the edition published last
 * @param draft whether a draft is in it
 * @param lastChange the newest line of its trail
 * @param lost what was done to the store and is not in the copy, oldest first
 * @param problems what is wrong with its audit trail; empty where nothing is
 */
public record BackupContents(
        Optional<Stamp> newest, boolean draft, Optional<Line> lastChange, List<Line> lost, List<String> problems) {
    public BackupContents {
        lost = List.copyOf(lost);
        problems = List.copyOf(problems);
    }

    /** @param now the trail of the store: rows are told apart by their hashes, so that it may have gone another way */
    static BackupContents of(DSLContext copy, List<Line> now) {
        List<Line> kept = AuditTrail.all(copy);
        Set<String> hashes = kept.stream().map(Line::hash).collect(Collectors.toSet());
        Optional<EditionRecord> newest = StoredEditions.newest(copy);
        return new BackupContents(
                newest.map(head -> new Stamp(head.getEditionNumber(), head.getSeal())),
                StoredEditions.draft(copy).isPresent(),
                kept.isEmpty() ? Optional.empty() : Optional.of(kept.get(kept.size() - 1)),
                now.stream().filter(line -> !hashes.contains(line.hash())).toList(),
                AuditTrail.problems(copy));
    }
}
