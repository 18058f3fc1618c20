package guidepost.admin;

import guidepost.core.guide.Edition;
import guidepost.db.Database;
import guidepost.exchange.EditionFile;
import guidepost.exchange.EditionRejected;
import guidepost.exchange.json.JsonReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** The editions a command can be told of: by number, the draft, or in a file. */
final class NamedEditions {
    static final String DRAFT = "draft";
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");

    private final AdminCommand admin;

    NamedEditions(AdminCommand admin) {
        this.admin = admin;
    }

    static boolean isNumber(String name) {
        return NUMBER.matcher(name).matches();
    }

    /** The edition of the store with that number, the draft, or else the one in the file of that name. */
    Edition named(String name) throws BadInput, IOException, SignInRefused {
        if (!isNumber(name) && !name.equals(DRAFT)) {
            return inFile(name);
        }
        try (Database database = admin.open()) {
            return name.equals(DRAFT) ? draft(database) : published(database, Integer.parseInt(name));
        }
    }

    /** The newest published edition of the store. */
    Edition newest() throws BadInput {
        try (Database database = admin.open()) {
            int number = database.editions()
                    .newest()
                    .orElseThrow(() -> new BadInput("there is no published edition"))
                    .stamp()
                    .number();
            return published(database, number);
        }
    }

    private Edition draft(Database database) throws BadInput, SignInRefused {
        return database.draft().read(admin.who(database)).orElseThrow(() -> new BadInput("there is no draft"));
    }

    private static Edition published(Database database, int number) throws BadInput {
        byte[] file = database.editions().file(number).orElseThrow(() -> new BadInput("there is no edition " + number));
        try {
            return EditionFile.read(file);
        } catch (EditionRejected e) {
            throw new BadInput("edition " + number + " of the store: " + e.getMessage(), e);
        }
    }

    /** The edition in a file; {@code -} is standard input. */
    Edition inFile(String file) throws BadInput, IOException {
        try {
            if (file.equals("-")) {
                return EditionFile.read(admin.console().in().readNBytes(JsonReader.MOST_BYTES + 1));
            }
            if (Files.isDirectory(Path.of(file))) {
                throw new BadInput(file + ": is a folder");
            }
            return EditionFile.read(Path.of(file));
        } catch (NoSuchFileException e) {
            throw new BadInput(file + ": there is no such file", e);
        } catch (EditionRejected e) {
            throw new BadInput(file + ": " + e.getMessage(), e);
        }
    }
}
