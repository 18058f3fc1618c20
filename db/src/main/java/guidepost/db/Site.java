package guidepost.db;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jooq.DSLContext;

/** Where the tables are, open, whole and up to date. */
interface Site extends AutoCloseable, Durability {
    DSLContext dsl();

    /** Makes a copy that can be put back; a server has its own. */
    void backUp() throws IOException;

    /** Whether no other program has the store open. */
    boolean isAlone();

    /** Whether the tables were made just now. */
    boolean isCreated();

    /** The backup that had to be put back just now: the edition file may hold an edition it does not know. */
    Optional<Path> restoredFrom();

    @Override
    void close();
}
