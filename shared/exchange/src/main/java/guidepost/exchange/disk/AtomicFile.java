package guidepost.exchange.disk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Replaces a file so that, whatever happens, either the old or the new one is there, whole. */
public final class AtomicFile {
    private static final String TEMPORARY = ".tmp";

    private AtomicFile() {}

    /** Returns when the new content is on the disk itself, under its name. */
    public static void write(Disk disk, Path file, byte[] bytes) throws IOException {
        Path temporary = prepare(disk, file, bytes);
        try {
            disk.move(temporary, file);
        } catch (IOException e) {
            discard(disk, temporary, e);
            throw e;
        }
        disk.forceFolder(folderOf(file));
    }

    /** Writes the content beside the file, on the disk itself and read back; to be moved into its place. */
    public static Path prepare(Disk disk, Path file, byte[] bytes) throws IOException {
        Path temporary = temporaryFor(file);
        try {
            disk.writeNew(temporary, bytes);
            if (!Arrays.equals(disk.read(temporary, bytes.length + 1), bytes)) {
                throw new IOException("the disk gave back other bytes than were written to " + temporary);
            }
            return temporary;
        } catch (IOException e) {
            discard(disk, temporary, e);
            throw e;
        }
    }

    /** A free name beside the file, taken for a leftover by {@link #deleteLeftovers}. */
    public static Path temporaryFor(Path file) {
        return file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + TEMPORARY);
    }

    public static void discard(Disk disk, Path temporary, Exception because) {
        try {
            disk.delete(temporary);
        } catch (IOException e) {
            because.addSuppressed(e);
        }
    }

    /** Removes what an interrupted write left behind; only for who alone writes in that folder. */
    public static void deleteLeftovers(Disk disk, Path folder) throws IOException {
        List<String> leftovers = disk.list(folder).stream()
                .filter(name -> name.startsWith(".") && name.endsWith(TEMPORARY))
                .toList();
        for (String name : leftovers) {
            disk.delete(folder.resolve(name));
        }
    }

    private static Path folderOf(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return folder == null ? file.toAbsolutePath() : folder;
    }
}
