package guidepost.admin;

import guidepost.exchange.clinic.ClinicFile;
import guidepost.exchange.clinic.ClinicSettings;
import guidepost.exchange.clinic.SettingsRejected;
import guidepost.exchange.json.Json;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** What the clinic has set: the name for what its two commands share. */
@Command(name = "settings", description = "Read or change the clinic's settings.", mixinStandardHelpOptions = true)
final class SettingsCommand implements Callable<Integer> {
    @Override
    public Integer call() throws BadInput {
        throw new BadInput("settings: say get or set (see admin settings --help)");
    }

    static ClinicFile file(AdminCommand admin) throws BadInput {
        return new ClinicFile(admin.dataFolder());
    }

    /** @throws IOException where the settings file itself is damaged: not what was typed is at fault */
    static ClinicSettings read(ClinicFile file) throws IOException {
        try {
            return file.read();
        } catch (SettingsRejected e) {
            throw new IOException(ClinicFile.NAME + ": " + e.getMessage(), e);
        }
    }

    /** All settings, or the one. */
    static Json json(ClinicSettings settings, Optional<String> key) {
        Json all = settings.all();
        return key.isEmpty()
                ? all
                : all.fold(scalar -> all, array -> all, members -> Json.object()
                        .with(key.get(), members.byName().getOrDefault(key.get(), Json.NULL))
                        .build());
    }
}
