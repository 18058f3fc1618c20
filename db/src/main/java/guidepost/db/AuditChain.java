package guidepost.db;

import guidepost.db.generated.tables.records.AuditRowRecord;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** How a row of the audit trail is sealed: the SHA-256 of the hash before it and of all it says. */
final class AuditChain {
    /** What stands before the first row. */
    static final String START = "0".repeat(64);

    private AuditChain() {}

    static String hash(AuditRowRecord row) {
        StringBuilder text = new StringBuilder();
        add(text, row.getPrevHash());
        add(text, row.getSeq());
        add(text, row.getHappenedAt() == null ? null : row.getHappenedAt().toInstant());
        add(text, row.getWho());
        add(text, row.getAction());
        add(text, row.getGuide());
        add(text, row.getEditionNumber());
        add(text, row.getItem());
        add(text, row.getOldValue());
        add(text, row.getNewValue());
        add(text, row.getReason());
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Lengths keep what two neighbours say apart. */
    private static void add(StringBuilder text, @Nullable Object value) {
        if (value == null) {
            text.append("-;");
        } else {
            String written = value.toString();
            text.append(written.length()).append(':').append(written).append(';');
        }
    }
}
