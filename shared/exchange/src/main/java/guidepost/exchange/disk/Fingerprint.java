package guidepost.exchange.disk;

import guidepost.exchange.json.JsonReader;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells whether a small file has changed, by its content alone: clocks and sizes can repeat. */
public final class Fingerprint {
    private Fingerprint() {}

    public static String of(Disk disk, Path file) {
        try {
            return of(disk.read(file, JsonReader.MOST_BYTES + 1));
        } catch (NoSuchFileException e) {
            return "none";
        } catch (IOException e) {
            return "unreadable";
        }
    }

    /** The SHA-256 of the bytes, in hex. */
    public static String of(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
