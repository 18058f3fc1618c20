package guidepost.admin;

import guidepost.exchange.clinic.ClinicSettings;
import guidepost.exchange.clinic.SettingsRejected;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints settings. */
@Command(name = "get", description = "Print every setting, or one.", mixinStandardHelpOptions = true)
final class SettingsGetCommand implements Callable<Integer> {
    private final AdminCommand admin;

    @Parameters(paramLabel = "NAME", arity = "0..1", description = "One setting.")
    private Optional<String> name = Optional.empty();

    SettingsGetCommand(AdminCommand admin) {
        this.admin = admin;
    }

    @Override
    public Integer call() throws BadInput, IOException {
        ClinicSettings settings = SettingsCommand.read(SettingsCommand.file(admin));
        try {
            if (name.isPresent()) {
                settings.get(name.get());
            }
        } catch (SettingsRejected e) {
            throw new BadInput(String.valueOf(e.getMessage()), e);
        }
        admin.console().print(SettingsCommand.json(settings, name));
        return Exit.DONE;
    }
}
