package guidepost.exchange.disk;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/**
 * A disk in memory that fails where it is told to, and that forgets what was not forced when the power goes: the content of a new file is kept once
 * {@link #writeNew} returns, but of the changes to a folder's names since it was last forced any part may be lost.
 */
public final class SimulatedDisk implements Disk {
    /** How a call fails. */
    public enum Fault {
        BEFORE,
        AFTER,
        /** A write that stops in the middle; for every other call as BEFORE. */
        TORN
    }

    /** One change to the names of a folder. */
    private interface Change {
        void apply(Map<Path, byte[]> files);
    }

    private final Map<Path, byte[]> files = new TreeMap<>();
    private final Map<Path, byte[]> forced = new TreeMap<>();
    private final List<Change> pending = new ArrayList<>();
    private final Set<Path> locked = new HashSet<>();
    private Fault fault = Fault.BEFORE;
    private int callsToFault = -1;
    private int forces;

    /** Lets the n-th call from now on fail, and no other. */
    public void failAt(int call, Fault how) {
        callsToFault = call;
        fault = how;
    }

    /** Whether the fault has come. */
    public boolean hasFailed() {
        return callsToFault == 0;
    }

    public void heal() {
        callsToFault = -1;
        locked.clear();
    }

    /** How often something was forced to the disk itself. */
    public int forces() {
        return forces;
    }

    /** The power goes: of the changes not forced, a random part is kept, in order, or any subset of them. */
    public void powerCut(Random random, boolean inOrder) {
        files.clear();
        files.putAll(forced);
        int kept = random.nextInt(pending.size() + 1);
        for (int i = 0; i < pending.size(); i++) {
            if (inOrder ? i < kept : random.nextBoolean()) {
                pending.get(i).apply(files);
            }
        }
        pending.clear();
        forced.clear();
        forced.putAll(files);
        heal();
    }

    /** Puts bytes under a name, past every rule. */
    public void plant(Path file, byte[] bytes) {
        files.put(file, bytes.clone());
        forced.put(file, bytes.clone());
    }

    public Optional<byte[]> find(Path file) {
        return Optional.ofNullable(files.get(file)).map(byte[]::clone);
    }

    @FunctionalInterface
    private interface Effect {
        void happen() throws IOException;
    }

    private void call(Effect effect, Effect torn) throws IOException {
        if (callsToFault > 0 && --callsToFault == 0) {
            if (fault == Fault.AFTER) {
                effect.happen();
            } else if (fault == Fault.TORN) {
                torn.happen();
            }
            throw new IOException("simulated fault");
        }
        effect.happen();
    }

    private void change(Change change) throws IOException {
        call(() -> changeNow(change), () -> {});
    }

    private void changeNow(Change change) {
        change.apply(files);
        pending.add(change);
    }

    @Override
    public byte[] read(Path file, int most) throws IOException {
        call(() -> {}, () -> {});
        byte[] bytes = files.get(file);
        if (bytes == null) {
            throw new NoSuchFileException(file.toString());
        }
        return Arrays.copyOf(bytes, Math.min(bytes.length, most));
    }

    @Override
    public void writeNew(Path file, byte[] bytes) throws IOException {
        if (files.containsKey(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        byte[] copy = bytes.clone();
        call(
                () -> {
                    changeNow(names -> names.put(file, copy));
                    forces++;
                },
                () -> changeNow(names -> names.put(file, Arrays.copyOf(copy, copy.length / 2))));
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        call(
                () -> {
                    forced.clear();
                    forced.putAll(files);
                    pending.clear();
                    forces++;
                },
                () -> {});
    }

    @Override
    public void link(Path name, Path file) throws IOException {
        require(file);
        change(names -> {
            byte[] bytes = names.get(file);
            if (bytes != null) {
                names.put(name, bytes);
            }
        });
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        require(from);
        change(names -> {
            byte[] bytes = names.get(from);
            if (bytes != null && bytes != names.get(to)) { // as POSIX: nothing happens between two names of one file
                names.remove(from);
                names.put(to, bytes);
            }
        });
    }

    private void require(Path file) throws NoSuchFileException {
        if (!files.containsKey(file)) {
            throw new NoSuchFileException(file.toString());
        }
    }

    @Override
    public void delete(Path file) throws IOException {
        change(names -> names.remove(file));
    }

    @Override
    public List<String> list(Path folder) throws IOException {
        call(() -> {}, () -> {});
        return files.keySet().stream()
                .filter(file -> folder.equals(file.getParent()))
                .map(file -> Objects.requireNonNull(file.getFileName()).toString())
                .sorted()
                .toList();
    }

    @Override
    public void makeFolder(Path folder) throws IOException {
        call(() -> {}, () -> {});
    }

    @Override
    public Optional<Closeable> tryLock(Path file) throws IOException {
        call(() -> {}, () -> {});
        return locked.add(file) ? Optional.of(() -> locked.remove(file)) : Optional.empty();
    }
}
