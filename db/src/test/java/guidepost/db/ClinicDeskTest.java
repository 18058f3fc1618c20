package guidepost.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import guidepost.exchange.clinic.ClinicFile;
import guidepost.exchange.clinic.PinHash;
import guidepost.exchange.clinic.Setting;
import guidepost.exchange.clinic.SettingsRejected;
import guidepost.exchange.clinic.Surroundings;
import guidepost.exchange.disk.Disk;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The clinic's settings in the hands of staff; who may is in {@link PermissionsTest}. */
final class ClinicDeskTest {
    @TempDir
    Path data;

    @Test
    void a_setting_is_changed_alone_is_taken_back_and_the_trail_tells_of_it() throws Exception {
        try (Database database = TestEngine.H2.open(data)) {
            SignedIn ada = Staff.first(database);
            ClinicFile file = new ClinicFile(data);
            database.clinic().change(ada, Setting.NAME, Optional.of("Elm Tree Surgery"));
            file.write(file.read().withPin(PinHash.of("135790".toCharArray())));

            database.clinic().change(ada, Setting.PHONE, Optional.of("020 7946 0000"));
            assertThat(file.read().name()).isEqualTo("Elm Tree Surgery");
            assertThat(file.read().pinHash()).isPresent();
            assertThat(file.read().toClinic().phone()).isEqualTo("020 7946 0000");

            database.clinic().change(ada, Setting.NAME, Optional.empty());
            assertThat(file.read().isSet(Setting.NAME)).isFalse();

            List<AuditEntry> told = database.audit().lines(ada).stream()
                    .map(AuditTrail.Line::entry)
                    .filter(entry -> entry.action() == AuditAction.SETTING_CHANGED)
                    .toList();
            assertThat(told).extracting(AuditEntry::who).containsOnly(ada.shown());
            assertThat(told)
                    .extracting(entry -> entry.item().orElseThrow() + ": "
                            + entry.oldValue().orElseThrow() + " -> "
                            + entry.newValue().orElseThrow())
                    .containsExactly(
                            "name:  -> Elm Tree Surgery", "phone:  -> 020 7946 0000", "name: Elm Tree Surgery -> ");
            assertThat(database.verify().problems()).isEmpty();
        }
    }

    @Test
    void what_a_setting_cannot_be_changes_nothing() throws Exception {
        try (Database database = TestEngine.H2.open(data)) {
            SignedIn ada = Staff.first(database);
            int rows = database.audit().lines(ada).size();
            assertThatThrownBy(() -> database.clinic().change(ada, Setting.IDLE_SECONDS, Optional.of("5")))
                    .isInstanceOf(SettingsRejected.class)
                    .hasMessage("idleSeconds: must be a whole number from 60 to 300");
            assertThatThrownBy(() -> database.clinic().change(ada, Setting.PIN_HASH, Optional.empty()))
                    .isInstanceOf(SettingsRejected.class);
            assertThat(data.resolve(ClinicFile.NAME)).doesNotExist();
            assertThat(database.audit().lines(ada)).hasSize(rows);
        }
    }

    @Test
    void settings_that_cannot_be_written_leave_no_line_in_the_trail() throws Exception {
        try (Database database = TestEngine.H2.open(data)) {
            SignedIn ada = Staff.first(database);
            int rows = database.audit().lines(ada).size();
            ClinicFile file = new ClinicFile(stuckDisk(), data, Surroundings.ofThisMachine());
            assertThatThrownBy(
                            () -> new ClinicDesk(database.store(), file).change(ada, Setting.NAME, Optional.of("Elm")))
                    .isInstanceOf(StoreFault.class)
                    .hasMessageContaining("the settings cannot be written");
            assertThat(database.audit().lines(ada)).hasSize(rows);
            assertThat(database.verify().problems()).isEmpty();
        }
    }

    /** A disk on which nothing can be put into its place. */
    private static Disk stuckDisk() {
        return (Disk) Proxy.newProxyInstance(
                Disk.class.getClassLoader(), new Class<?>[] {Disk.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("move")) {
                        throw new IOException("the disk is full");
                    }
                    try {
                        return method.invoke(Disk.real(), arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getTargetException();
                    }
                });
    }
}
