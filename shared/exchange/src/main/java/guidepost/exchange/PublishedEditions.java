package guidepost.exchange;

import guidepost.core.guide.Edition;
import guidepost.core.guide.Stamp;
import guidepost.exchange.Serving.Served;
import guidepost.exchange.Serving.Source;
import guidepost.exchange.Serving.Unusable;
import guidepost.exchange.disk.Disk;
import guidepost.exchange.disk.Fingerprint;
import guidepost.exchange.json.JsonReader;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The edition files of a data folder: what a kiosk serves, whatever has happened to them, and how a new one gets there. */
public final class PublishedEditions {
    static final String FOLDER = "editions";
    static final String CURRENT = "current.json";
    static final String PREVIOUS = "previous.json";

    private final Disk disk;
    private final Path folder;
    private final Checker checker;
    private final Supplier<Edition> builtIn;

    public PublishedEditions(Path dataFolder, Checker checker) {
        this(Disk.real(), dataFolder, checker, DefaultGuides::builtIn);
    }

    public PublishedEditions(Disk disk, Path dataFolder, Checker checker, Supplier<Edition> builtIn) {
        this.disk = disk;
        this.folder = dataFolder.resolve(FOLDER);
        this.checker = checker;
        this.builtIn = builtIn;
    }

    /** The current edition; where it is not fit for use the previous one, then the one built in, then none. */
    public Serving serve() {
        // The previous one first: if a publish comes between, the current one is newer still.
        List<String> troublesBefore = new ArrayList<>();
        Optional<Edition> previous = usable(PREVIOUS, troublesBefore);
        List<String> troubles = new ArrayList<>();
        Optional<Edition> current = usable(CURRENT, troubles);
        if (current.isPresent() && previous.isPresent() && isOlder(current.get(), previous.get())) {
            troubles.add(CURRENT + ": is " + named(current.get()) + ", older than " + named(previous.get())
                    + " that was there before");
            return new Served(previous.get(), Source.PREVIOUS, troubles);
        }
        if (current.isPresent()) {
            return new Served(current.get(), Source.CURRENT, troubles);
        }
        if (previous.isPresent()) {
            if (troubles.isEmpty()) {
                troubles.add(CURRENT + ": is missing");
            }
            return new Served(previous.get(), Source.PREVIOUS, troubles);
        }
        troubles.addAll(troublesBefore);
        return builtIn(troubles);
    }

    private Serving builtIn(List<String> troubles) {
        try {
            Edition edition = builtIn.get();
            Optional<String> problem = problem(edition);
            if (problem.isEmpty()) {
                return new Served(edition, Source.BUILT_IN, troubles);
            }
            troubles.add("built in: " + problem.get());
        } catch (IllegalStateException e) {
            troubles.add("built in: " + e.getMessage());
        }
        return new Unusable(troubles);
    }

    private Optional<Edition> usable(String name, List<String> troubles) {
        try {
            Edition edition = EditionFile.readSealed(disk.read(folder.resolve(name), JsonReader.MOST_BYTES + 1));
            Optional<String> problem = problem(edition).or(() -> Certificates.problem(edition));
            if (problem.isEmpty()) {
                return Optional.of(edition);
            }
            troubles.add(name + ": " + problem.get());
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            troubles.add(name + ": cannot be read");
        } catch (EditionRejected e) {
            troubles.add(name + ": " + e.getMessage());
        }
        return Optional.empty();
    }

    /** An edition the check itself stumbles over is not fit for use either, and must not keep another from being served. */
    private Optional<String> problem(Edition edition) {
        try {
            return checker.blocking(edition).stream().findFirst();
        } catch (RuntimeException e) {
            return Optional.of("cannot be checked (" + e.getClass().getSimpleName() + ")");
        }
    }

    private static boolean isOlder(Edition edition, Edition than) {
        return edition.guide().equals(than.guide()) && number(edition) < number(than);
    }

    /** Differs from an earlier one exactly if the files were changed since; cheap enough to ask every second. */
    public String fingerprint() {
        return Fingerprint.of(disk, folder.resolve(CURRENT)) + Fingerprint.of(disk, folder.resolve(PREVIOUS));
    }

    /**
     * Makes a sealed edition the current one, and the one that was current the previous one. When it returns, the edition is on the disk itself; where it
     * throws, either the old or the new edition is served, never anything else.
     *
     * @param canonical the edition's file
     * @throws EditionRejected where the edition is not fit for use, or its number is not above that of the guide's current edition
     */
    public Edition publish(byte[] canonical) throws IOException, EditionRejected {
        Edition edition = fit(canonical);
        publishing(edition, canonical).publish();
        return edition;
    }

    /** As {@link #publish}, whatever the number of the current edition; for a data folder whose store began anew. */
    public Edition replace(byte[] canonical) throws IOException, EditionRejected {
        Edition edition = fit(canonical);
        publishing(edition, canonical).replace();
        return edition;
    }

    private Publishing publishing(Edition edition, byte[] canonical) {
        return new Publishing(disk, folder, there -> problem(there).isEmpty(), edition, canonical);
    }

    private Edition fit(byte[] canonical) throws EditionRejected {
        Edition edition = EditionFile.readSealed(canonical);
        Optional<String> problem = problem(edition).or(() -> Certificates.problem(edition));
        if (problem.isPresent()) {
            throw new EditionRejected(named(edition), problem.get());
        }
        return edition;
    }

    static int number(Edition edition) {
        return edition.stamp().map(Stamp::number).orElse(0);
    }

    static String named(Edition edition) {
        return "edition " + number(edition) + " of " + edition.guide();
    }
}
