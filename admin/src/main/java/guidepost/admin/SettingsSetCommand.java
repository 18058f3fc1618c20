package guidepost.admin;

import guidepost.exchange.clinic.ClinicFile;
import guidepost.exchange.clinic.ClinicSettings;
import guidepost.exchange.clinic.SettingsRejected;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Changes a setting. */
@Command(
        name = "set",
        description = "Change a setting; kiosks take it up within seconds.",
        mixinStandardHelpOptions = true)
final class SettingsSetCommand implements Callable<Integer> {
    private final AdminCommand admin;

    @Parameters(index = "0", paramLabel = "NAME", description = "The setting.")
    @SuppressWarnings("NullAway.Init")
    private String name;

    @Parameters(index = "1", arity = "0..1", paramLabel = "VALUE", description = "Its new value.")
    private Optional<String> value = Optional.empty();

    @Option(names = "--default", description = "In place of a value: back to what it is by itself.")
    private boolean standard;

    SettingsSetCommand(AdminCommand admin) {
        this.admin = admin;
    }

    @Override
    public Integer call() throws BadInput, IOException {
        if (standard == value.isPresent()) {
            throw new BadInput(name + ": needs a value, or --default");
        }
        ClinicFile file = SettingsCommand.file(admin);
        ClinicSettings settings = SettingsCommand.read(file);
        ClinicSettings changed;
        try {
            changed = value.isPresent() ? settings.with(name, value.get()) : settings.without(name);
        } catch (SettingsRejected e) {
            throw new BadInput(String.valueOf(e.getMessage()), e);
        }
        file.write(changed);
        admin.console().print(SettingsCommand.json(changed, Optional.of(name)));
        return Exit.DONE;
    }
}
