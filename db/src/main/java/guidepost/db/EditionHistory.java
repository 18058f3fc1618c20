package guidepost.db;

import guidepost.core.guide.Stamp;
import guidepost.db.generated.tables.records.EditionRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/** How every edition came about: who wrote it, who answers for it, why it was published. */
public final class EditionHistory {
    private final Store store;

    EditionHistory(Store store) {
        this.store = store;
    }

    /**
     * A published edition and how it came about.
     *
     * @param publishedBy empty in a store of an older version
     * @param authors everybody who changed anything in it
     */
    public record Release(
            String guide,
            Stamp stamp,
            boolean sample,
            Instant publishedAt,
            Optional<String> publishedBy,
            Optional<String> reason,
            List<String> authors,
            List<Approval> approvals,
            List<ReviewComment> comments) {
        public Release {
            authors = List.copyOf(authors);
            approvals = List.copyOf(approvals);
            comments = List.copyOf(comments);
        }
    }

    /** Every published edition, newest first. */
    public List<Release> releases(SignedIn who) {
        store.require(who, Operation.READ_HISTORY);
        return store.read(dsl -> {
            List<Release> releases = new ArrayList<>();
            StoredEditions.published(dsl).forEach(head -> releases.add(release(dsl, head)));
            Collections.reverse(releases);
            return releases;
        });
    }

    private static Release release(DSLContext dsl, EditionRecord head) {
        ReviewTalk talk = new ReviewTalk(dsl, head);
        return new Release(
                head.getGuide(),
                new Stamp(head.getEditionNumber(), head.getSeal()),
                head.getSample(),
                head.getPublishedAt().toInstant(),
                Optional.ofNullable(head.getPublishedBy()),
                Optional.ofNullable(head.getPublishReason()),
                talk.authors().values().stream().sorted().toList(),
                talk.approvals(),
                talk.all());
    }
}
