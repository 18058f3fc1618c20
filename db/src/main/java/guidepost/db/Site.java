package guidepost.db;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jooq.DSLContext;

/** Where the tables are, open, whole and up to date. */
interface Site extends AutoCloseable, Durability {
    DSLContext dsl();

    /** Makes a copy that can be put back; a server has its own. */
    void backUp() throws IOException;

    /** The copies that can be put back, newest first; a server's are its own. */
    List<Backup> backups() throws IOException;

    /**
     * Tries a copy, and looks at what is in it; nothing is changed.
     *
     * @throws StoreFault where there is no such copy, or it does not open
     */
    <T> T lookInto(Backup backup, Function<DSLContext, T> look) throws IOException;

    /**
     * Puts a copy back in place of the store, which is kept, and closes.
     *
     * @param note goes into the trail of the copy
     * @throws StoreFault where there is no such copy, it does not open, or a server is to do so; nothing is changed then
     */
    void restore(Backup backup, Consumer<DSLContext> note) throws IOException;

    /** Whether no other program has the store open. */
    boolean isAlone();

    /** Whether the tables were made just now. */
    boolean isCreated();

    /** What a damaged store was put back to just now: the edition file may hold an edition it does not know. */
    Optional<PutBack> putBack();

    @Override
    void close();
}
