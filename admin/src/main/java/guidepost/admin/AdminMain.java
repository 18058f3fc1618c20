package guidepost.admin;

import java.util.logging.LogManager;

/** Where the program starts. */
public final class AdminMain {
    private AdminMain() {}

    public static void main(String[] arguments) {
        // What libraries log goes to a file: standard output and standard error are for whoever called.
        LogManager.getLogManager().reset();
        int exit = new CommandLineProgram(Console.ofProcess()).run(arguments);
        if (exit != Exit.RUNNING) {
            System.exit(exit);
        }
    }
}
