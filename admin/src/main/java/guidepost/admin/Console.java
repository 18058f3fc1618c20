package guidepost.admin;

import guidepost.exchange.json.Json;
import guidepost.exchange.json.JsonText;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What a command hears and says: machines read {@code out}, people {@code err}.
 *
 * @param environment the environment variables
 */
record Console(InputStream in, OutputStream out, PrintStream err, Map<String, String> environment) {

    static Console ofProcess() {
        return new Console(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                System.err,
                System.getenv());
    }

    /** One JSON value, on a line. */
    void print(Json json) throws IOException {
        print((JsonText.compact(json) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    void print(byte[] bytes) throws IOException {
        out.write(bytes);
        out.flush();
    }

    /** One line, whatever the sentence holds. */
    void complain(String sentence) {
        err.println("admin: " + sentence.strip().replaceAll("\\s*\\R\\s*", " "));
        err.flush();
    }
}
