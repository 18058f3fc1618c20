package guidepost.exchange;

import guidepost.core.guide.Certificate;
import guidepost.core.guide.Edition;
import guidepost.core.guide.Stamp;
import guidepost.core.proof.Proof;
import guidepost.exchange.json.Json;
import guidepost.exchange.json.JsonReader;
import guidepost.exchange.json.JsonRejected;
import guidepost.exchange.json.JsonText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** An edition as one JSON file; the format stands in the project's page on the edition file. */
public final class EditionFile {
    static final String FORMAT = "guidepost-edition/1";

    private EditionFile() {}

    /** @throws EditionRejected where the bytes are not exactly an edition, or its seal does not fit its content */
    public static Edition read(byte[] bytes) throws EditionRejected {
        Edition edition;
        try {
            edition = EditionReader.read(JsonReader.read(bytes));
        } catch (JsonRejected e) {
            throw new EditionRejected(e);
        }
        if (edition.stamp().isPresent() && !edition.stamp().get().seal().equals(Seal.of(edition))) {
            throw new EditionRejected("seal", "does not fit the content");
        }
        return edition;
    }

    /** @throws EditionRejected as {@link #read(byte[])} */
    public static Edition read(Path file) throws IOException, EditionRejected {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in.readNBytes(JsonReader.MOST_BYTES + 1));
        }
    }

    /**
     * A published edition, exactly as it was published.
     *
     * @throws EditionRejected where the bytes are not the canonical form of a sealed edition, to the last bit
     */
    public static Edition readSealed(byte[] bytes) throws EditionRejected {
        Edition edition = read(bytes);
        if (edition.isDraft()) {
            throw new EditionRejected("seal", "missing; the edition is a draft");
        }
        if (!Arrays.equals(bytes, write(edition))) {
            throw new EditionRejected("file", "is not in canonical form");
        }
        return edition;
    }

    /** The canonical form. */
    public static byte[] write(Edition edition) {
        return JsonText.utf8(tree(edition));
    }

    /** The same content, laid out for people. */
    public static byte[] writePretty(Edition edition) {
        return JsonText.pretty(tree(edition)).getBytes(StandardCharsets.UTF_8);
    }

    private static Json tree(Edition edition) {
        return EditionTree.of(
                edition, edition.stamp().map(Stamp::number), edition.stamp().map(Stamp::seal));
    }

    /**
     * The published edition a draft becomes, with the counts of its answers as its certificate. Whether they are safe is for the proof to say before.
     *
     * @param sample whether it is still demonstration content
     */
    public static Edition seal(Edition draft, int number, boolean sample) {
        return seal(draft, number, sample, Proof.count(draft));
    }

    static Edition seal(Edition draft, int number, boolean sample, Certificate certificate) {
        Edition numbered = draft.certified(certificate).published(new Stamp(number, ""), sample);
        return numbered.published(new Stamp(number, Seal.of(numbered, Optional.of(number))), sample);
    }
}
