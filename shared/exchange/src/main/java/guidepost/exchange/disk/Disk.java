package guidepost.exchange.disk;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What files are kept on. */
public interface Disk {
    static Disk real() {
        return new RealDisk();
    }

    /**
     * The file's bytes, or the first {@code most} of them.
     *
     * @throws java.nio.file.NoSuchFileException where there is none
     */
    byte[] read(Path file, int most) throws IOException;

    /** Writes a file that was not there before, and returns when it is on the disk itself. */
    void writeNew(Path file, byte[] bytes) throws IOException;

    /** Returns when the folder's list of names is on the disk itself. */
    void forceFolder(Path folder) throws IOException;

    /** Gives a file a second name, which was free before. */
    void link(Path name, Path file) throws IOException;

    /** Renames in one step; a file of that name is replaced. */
    void move(Path from, Path to) throws IOException;

    void delete(Path file) throws IOException;

    /** The names in a folder, sorted; none where there is no such folder. */
    List<String> list(Path folder) throws IOException;

    void makeFolder(Path folder) throws IOException;

    /** Keeps every other process that asks for the same lock out until it is closed; empty where another holds it. */
    Optional<Closeable> tryLock(Path file) throws IOException;
}
