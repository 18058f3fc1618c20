package guidepost.exchange.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The machine's disk does what the simulated one is taken to do. */
final class RealDiskTest {
    private static final byte[] WORDS = "words".getBytes(StandardCharsets.UTF_8);

    private final Disk disk = Disk.real();

    @TempDir
    Path folder = Path.of("");

    @Test
    void what_is_written_is_read() throws IOException {
        Path file = folder.resolve("a");
        disk.writeNew(file, WORDS);
        disk.forceFolder(folder);
        assertThat(disk.read(file, 100)).isEqualTo(WORDS);
        assertThat(disk.read(file, 2)).isEqualTo(new byte[] {'w', 'o'});
        assertThatThrownBy(() -> disk.writeNew(file, WORDS)).isInstanceOf(FileAlreadyExistsException.class);
        assertThatThrownBy(() -> disk.read(folder.resolve("b"), 1)).isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> disk.read(folder, 1)).isInstanceOf(IOException.class);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_file_is_for_its_owner_and_group_alone() throws IOException {
        disk.writeNew(folder.resolve("a"), WORDS);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("a"))))
                .isEqualTo("rw-r-----");
    }

    @Test
    void a_file_is_renamed_linked_listed_and_deleted() throws IOException {
        Path a = folder.resolve("a");
        Path b = folder.resolve("b");
        disk.writeNew(b, new byte[0]);
        disk.writeNew(a, WORDS);
        disk.move(a, b);
        assertThat(disk.read(b, 100)).isEqualTo(WORDS);
        disk.link(a, b);
        assertThat(disk.list(folder)).containsExactly("a", "b");
        disk.delete(b);
        disk.delete(b);
        assertThat(disk.list(folder)).containsExactly("a");
        assertThat(disk.read(a, 100)).isEqualTo(WORDS);
        assertThat(disk.list(folder.resolve("nowhere"))).isEmpty();
    }

    @Test
    void a_lock_is_held_by_one_at_a_time() throws IOException {
        Path lock = folder.resolve("lock");
        Optional<Closeable> first = disk.tryLock(lock);
        assertThat(first).isPresent();
        assertThat(disk.tryLock(lock)).isEmpty();
        first.orElseThrow().close();
        Optional<Closeable> second = disk.tryLock(lock);
        assertThat(second).isPresent();
        second.orElseThrow().close();
    }

    @Test
    void a_replaced_file_is_the_old_or_the_new_one_after_any_fault() throws IOException {
        Path file = Path.of("/data/file");
        byte[] newer = "other words".getBytes(StandardCharsets.UTF_8);
        for (SimulatedDisk.Fault fault : SimulatedDisk.Fault.values()) {
            int call = 0;
            boolean failed = true;
            while (failed) {
                call++;
                SimulatedDisk simulated = new SimulatedDisk();
                simulated.plant(file, WORDS);
                simulated.failAt(call, fault);
                failed = !written(simulated, file, newer);
                assertThat(simulated.hasFailed()).isEqualTo(failed);
                assertThat(simulated.find(file).orElseThrow()).isIn(WORDS, newer);
                simulated.heal();
                AtomicFile.deleteLeftovers(simulated, Path.of("/data"));
                assertThat(simulated.list(Path.of("/data"))).containsExactly("file");
            }
            assertThat(call).isEqualTo(5);
        }
    }

    private static boolean written(Disk disk, Path file, byte[] bytes) {
        try {
            AtomicFile.write(disk, file, bytes);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
