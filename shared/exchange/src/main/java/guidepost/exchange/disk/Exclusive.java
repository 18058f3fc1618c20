package guidepost.exchange.disk;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Work that no two programs may do at once. */
@FunctionalInterface
public interface Exclusive<X extends Exception> {
    void run() throws IOException, X;

    /** @return whether the work was done; not where another holds the lock */
    static <X extends Exception> boolean run(Disk disk, Path lockFile, Exclusive<X> work) throws IOException, X {
        Optional<Closeable> lock = disk.tryLock(lockFile);
        if (lock.isEmpty()) {
            return false;
        }
        try {
            work.run();
        } finally {
            lock.get().close();
        }
        return true;
    }
}
