package guidepost.kiosk.command;

import guidepost.exchange.clinic.ClinicFile;
import guidepost.exchange.clinic.PinHash;
import guidepost.exchange.clinic.SettingsRejected;
import java.io.Console;
import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code kiosk set-pin}: the number by which staff leave the kiosk; asked twice, never shown, never in a command line. */
@Command(
        name = "set-pin",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Sets the staff's number, asked for twice on the terminal.")
public final class SetPinCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable HasCommon parent;

    /** A Java of 22 to 24 has a console even without a terminal; it then reads nothing, which is no number. */
    @SuppressWarnings("SystemConsoleNull")
    @Override
    public Integer call() throws BadInput, IOException {
        Console console = System.console();
        if (console == null) {
            throw new IOException("set-pin asks for the number on a terminal, and there is none");
        }
        char[] pin = ask(console, "New staff number (at least %d digits): ", PinHash.LEAST_DIGITS);
        char[] again = ask(console, "Once more: ");
        try {
            set(pin, again);
        } finally {
            Arrays.fill(pin, ' ');
            Arrays.fill(again, ' ');
        }
        return 0;
    }

    private static char[] ask(Console console, String prompt, Object... arguments) {
        char[] typed = console.readPassword(prompt, arguments);
        return typed == null ? new char[0] : typed;
    }

    private void set(char[] pin, char[] again) throws BadInput, IOException {
        if (!PinHash.isPin(pin)) {
            throw new BadInput("a staff number has digits only, and at least " + PinHash.LEAST_DIGITS);
        }
        if (!Arrays.equals(pin, again)) {
            throw new BadInput("the two numbers are not the same; nothing was changed");
        }
        ClinicFile file = new ClinicFile(
                parent == null ? new Common().dataFolder() : parent.common().dataFolder());
        try {
            file.write(file.read().withPin(PinHash.of(pin)));
        } catch (SettingsRejected e) {
            throw new BadInput(ClinicFile.NAME + ": " + e.getMessage());
        }
    }
}
