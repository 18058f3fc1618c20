package guidepost.db;

import guidepost.exchange.clinic.ClinicFile;
import guidepost.exchange.clinic.ClinicSettings;
import guidepost.exchange.clinic.Setting;
import guidepost.exchange.clinic.SettingsRejected;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** The clinic's settings as staff change them: the store says who may, and its trail who did. */
public final class ClinicDesk {
    private final Store store;
    private final ClinicFile file;

    ClinicDesk(Store store, ClinicFile file) {
        this.store = store;
        this.file = file;
    }

    /**
     * Changes one setting and leaves the others as the file has them by now, so that the PIN or what the front desk switched meanwhile stays.
     *
     * @param value empty for the setting's default
     * @return all settings as they are now
     * @throws SettingsRejected where it cannot have that value, or the file is damaged; nothing is changed
     */
    public ClinicSettings change(SignedIn who, Setting setting, Optional<String> value) throws SettingsRejected {
        store.require(who, Operation.CHANGE_SETTING);
        try {
            ClinicSettings before = file.read();
            ClinicSettings after =
                    value.isPresent() ? before.with(setting.key(), value.get()) : before.without(setting.key());
            AuditEntry entry = AuditEntry.of(who.shown(), AuditAction.SETTING_CHANGED)
                    .item(setting.key())
                    .changed(Optional.of(before.get(setting.key())), after.get(setting.key()));
            return before.equals(after) ? before : write(entry, after);
        } catch (IOException e) {
            throw StoreFault.because("the settings cannot be written", e);
        }
    }

    /** A file that cannot be written leaves no line in the trail. */
    private ClinicSettings write(AuditEntry entry, ClinicSettings settings) throws IOException {
        try {
            return store.write(tx -> {
                AuditTrail.append(tx, store.now(), entry);
                try {
                    file.write(settings);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                return settings;
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
