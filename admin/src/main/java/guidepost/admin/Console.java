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
import java.util.Optional;

/**
 * What a command hears and says: machines read {@code out}, people {@code err}.
 *
 * @param environment the environment variables
 */
record Console(InputStream in, OutputStream out, PrintStream err, Map<String, String> environment) {

    private static final String PASSWORD = "GUIDEPOST_PASSWORD";

    static Console ofProcess() {
        return new Console(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                System.err,
                System.getenv());
    }

    /**
     * The password of whoever types: from the environment, else from a prompt that does not show it.
     *
     * @throws BadInput where there is neither
     */
    char[] password() throws BadInput {
        String told = environment.get(PASSWORD);
        if (told != null) {
            return told.toCharArray();
        }
        return Optional.ofNullable(System.console())
                .map(terminal -> terminal.readPassword("Password: "))
                .orElseThrow(() -> new BadInput("there is no terminal to ask for the password: set $" + PASSWORD));
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
