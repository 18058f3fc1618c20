package guidepost.exchange.clinic;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** The staff's PIN, salted and stretched so that nobody can read it back. */
public final class PinHash {
    public static final int LEAST_DIGITS = 6;

    private static final int MOST_DIGITS = 32;
    private static final int ITERATIONS = 600_000;
    private static final int MOST_ITERATIONS = 10_000_000;
    private static final int BYTES = 32;
    private static final Pattern FORM =
            Pattern.compile("\\$pbkdf2-sha256\\$i=([1-9][0-9]{0,7})\\$([A-Za-z0-9+/]{22})\\$([A-Za-z0-9+/]{43})");

    private final int iterations;
    private final byte[] salt;
    private final byte[] hash;

    private PinHash(int iterations, byte[] salt, byte[] hash) {
        this.iterations = iterations;
        this.salt = salt;
        this.hash = hash;
    }

    /** Whether the digits can be a PIN: digits only, and enough of them. */
    public static boolean isPin(char[] pin) {
        for (char c : pin) {
            if (c < '0' || c > '9') {
                return false;
            }
        }
        return pin.length >= LEAST_DIGITS && pin.length <= MOST_DIGITS;
    }

    /** @throws IllegalArgumentException where the digits cannot be a PIN */
    public static PinHash of(char[] pin) {
        return of(pin, ITERATIONS);
    }

    static PinHash of(char[] pin, int iterations) {
        if (!isPin(pin)) {
            throw new IllegalArgumentException("a PIN has at least " + LEAST_DIGITS + " digits, and digits only");
        }
        byte[] salt = new byte[16];
        new SecureRandom().nextBytes(salt);
        return new PinHash(iterations, salt, stretched(pin, salt, iterations));
    }

    /** The hash as {@link #toString} wrote it; empty for anything else. */
    public static Optional<PinHash> parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches() || Integer.parseInt(form.group(1)) > MOST_ITERATIONS) {
            return Optional.empty();
        }
        try {
            return Optional.of(new PinHash(
                    Integer.parseInt(form.group(1)),
                    Base64.getDecoder().decode(form.group(2)),
                    Base64.getDecoder().decode(form.group(3))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Takes a good part of a second, and as long for a wrong PIN as for the right one. */
    public boolean matches(char[] pin) {
        return MessageDigest.isEqual(hash, stretched(pin, salt, iterations));
    }

    private static byte[] stretched(char[] pin, byte[] salt, int iterations) {
        PBEKeySpec key = new PBEKeySpec(pin, salt, iterations, BYTES * 8);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(key)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has PBKDF2", e);
        } finally {
            key.clearPassword();
        }
    }

    /** The form it is kept in. */
    @Override
    public String toString() {
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return "$pbkdf2-sha256$i=" + iterations + "$" + base64.encodeToString(salt) + "$" + base64.encodeToString(hash);
    }
}
