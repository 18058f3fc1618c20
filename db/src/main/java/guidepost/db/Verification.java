package guidepost.db;

import static guidepost.db.generated.Tables.AUDIT_ROW;

import guidepost.core.guide.Edition;
import guidepost.core.guide.Stamp;
import guidepost.db.generated.tables.records.EditionRecord;
import guidepost.exchange.Certificates;
import guidepost.exchange.EditionFile;
import guidepost.exchange.EditionRejected;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;

/** Re-computes everything in the store that can be: seals, rows against sealed content, the audit chain. */
final class Verification {
    private final Store store;
    private final AuditTrail audit;
    private final EditionCourier courier;

    Verification(Store store, AuditTrail audit, EditionCourier courier) {
        this.store = store;
        this.audit = audit;
        this.courier = courier;
    }

    Database.Verified run() {
        List<String> problems = new ArrayList<>();
        int editions = store.read(dsl -> editions(dsl, problems));
        problems.addAll(audit.problems());
        courier.problem().ifPresent(problems::add);
        int rows = store.read(dsl -> dsl.fetchCount(AUDIT_ROW));
        return new Database.Verified(editions, rows, problems);
    }

    private int editions(DSLContext dsl, List<String> problems) {
        List<EditionRecord> heads = StoredEditions.published(dsl);
        Map<String, String> audited = audited(dsl);
        Map<String, String> recorded = recorded(dsl);
        for (EditionRecord head : heads) {
            String name = "edition " + head.getEditionNumber();
            List<String> ofContent = edition(dsl, head);
            ofContent.forEach(problem -> problems.add(name + ": " + problem));
            beside(dsl, head, recorded, ofContent).forEach(problem -> problems.add(name + ": " + problem));
            trail(dsl, head).ifPresent(problem -> problems.add(name + ": " + problem));
            String seal = audited.remove(key(head.getGuide(), head.getEditionNumber()));
            if (!Objects.equals(seal, head.getSeal())) {
                problems.add(name + ": the audit trail " + (seal == null ? "does not know it" : "has another seal"));
            }
        }
        audited.keySet().forEach(missing -> problems.add("edition " + missing + ": is missing"));
        return heads.size();
    }

    /** The seals that were written down when editions were published. */
    private static Map<String, String> audited(DSLContext dsl) {
        Map<String, String> seals = new HashMap<>();
        dsl.selectFrom(AUDIT_ROW)
                .where(AUDIT_ROW.ACTION.in(AuditAction.EDITION_PUBLISHED.name(), AuditAction.EDITION_RECOVERED.name()))
                .forEach(row -> seals.put(key(row.getGuide(), row.getEditionNumber()), row.getNewValue()));
        return seals;
    }

    /** The hashes of the rows kept of editions; those that an older version of the program published have none. */
    private static Map<String, String> recorded(DSLContext dsl) {
        Map<String, String> digests = new HashMap<>();
        dsl.selectFrom(AUDIT_ROW)
                .where(AUDIT_ROW.ACTION.eq(AuditAction.EDITION_RECORDED.name()))
                .forEach(row -> digests.put(key(row.getGuide(), row.getEditionNumber()), row.getNewValue()));
        return digests;
    }

    /** Rows that are not what they were, and that the content does not tell of. */
    private static List<String> beside(
            DSLContext dsl, EditionRecord head, Map<String, String> recorded, List<String> told) {
        String digest = recorded.getOrDefault(key(head.getGuide(), head.getEditionNumber()), "");
        return KeptRows.changed(dsl, head.getId(), digest).stream()
                .map(table -> "rows: " + table)
                .filter(problem -> told.stream().noneMatch(other -> other.startsWith(problem + " ")))
                .map(problem -> problem + " was changed after publishing")
                .toList();
    }

    /** A trail that was cut short and begun again does not lead to the edition. */
    private static Optional<String> trail(DSLContext dsl, EditionRecord head) {
        Long rows = head.getAuditRows();
        if (rows == null) {
            return Optional.empty();
        }
        String there = rows == 0
                ? AuditChain.START
                : dsl.select(AUDIT_ROW.HASH)
                        .from(AUDIT_ROW)
                        .where(AUDIT_ROW.SEQ.eq(rows))
                        .fetchOptional(AUDIT_ROW.HASH)
                        .orElse("");
        return there.equals(head.getAuditHead())
                ? Optional.empty()
                : Optional.of("the audit trail no longer leads to it (row " + rows + ")");
    }

    private static String key(String guide, Integer number) {
        return number + " of " + guide;
    }

    private static Optional<String> certificate(EditionRecord head, Edition sealed) {
        Optional<String> sealedIn = sealed.certificate().map(Certificates::text);
        return sealedIn.equals(Optional.ofNullable(head.getCertificate()))
                ? Certificates.problem(sealed)
                : Optional.of("certificate: the head of the edition has another than was sealed");
    }

    private static List<String> edition(DSLContext dsl, EditionRecord head) {
        try {
            Edition sealed = EditionFile.readSealed(head.getCanonicalJson().getBytes(StandardCharsets.UTF_8));
            Stamp stamp = new Stamp(head.getEditionNumber(), head.getSeal());
            if (!sealed.stamp().equals(Optional.of(stamp))
                    || !sealed.guide().equals(head.getGuide())
                    || sealed.sample() != head.getSample()) {
                return List.of("seal: the head of the edition is not what was sealed");
            }
            Optional<String> certificate = certificate(head, sealed);
            if (certificate.isPresent()) {
                return List.of(certificate.get());
            }
            return StoredRows.differences(dsl, head.getId(), EditionWriter.rows(head.getId(), sealed)).stream()
                    .map(difference -> "rows: " + difference)
                    .toList();
        } catch (EditionRejected e) {
            return List.of(String.valueOf(e.getMessage()));
        }
    }
}
