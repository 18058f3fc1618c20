package guidepost.db;

import java.io.IOException;
import java.nio.file.Path;

/** A process of its own that holds a database file open until it is killed. */
final class HoldingChild {
    private HoldingChild() {}

    public static void main(String[] arguments) throws IOException {
        try (H2File file = H2File.open(Path.of(arguments[0]), () -> {})) {
            file.barrier();
            System.out.print('!');
            System.out.flush();
            if (System.in.read() >= 0) {
                throw new IOException("nobody was to say anything");
            }
        }
    }
}
