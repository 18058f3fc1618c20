package guidepost.admin;

import guidepost.exchange.disk.AtomicFile;
import guidepost.exchange.disk.Disk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that a command was told to write: there in whole, or as it was. */
final class OutputFile {
    private OutputFile() {}

    static void write(Path target, byte[] bytes) throws BadInput, IOException {
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new BadInput(target + ": there is no such folder");
        }
        if (Files.isDirectory(target)) {
            throw new BadInput(target + ": is a folder");
        }
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            Files.write(target, bytes);
        } else {
            AtomicFile.write(Disk.real(), target, bytes);
        }
    }
}
