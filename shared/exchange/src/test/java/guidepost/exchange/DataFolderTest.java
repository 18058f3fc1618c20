package guidepost.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The data folder is where the program is told, and otherwise where the user's data belongs. */
@EnabledOnOs({OS.LINUX, OS.MAC})
final class DataFolderTest {
    private static final Optional<Path> NOWHERE = Optional.empty();

    @Test
    void what_is_told_comes_first_then_the_variable() {
        Map<String, String> environment = Map.of("GUIDEPOST_DATA", "/variable");
        assertThat(DataFolder.resolve(Optional.of(Path.of("/told")), environment, "Linux", "/home/a"))
                .isEqualTo(Path.of("/told"));
        assertThat(DataFolder.resolve(NOWHERE, environment, "Linux", "/home/a")).isEqualTo(Path.of("/variable"));
        assertThat(DataFolder.resolve(NOWHERE, Map.of("GUIDEPOST_DATA", " "), "Linux", "/home/a"))
                .isEqualTo(Path.of("/home/a/.local/share/guidepost"));
    }

    @Test
    void each_platform_has_its_own() {
        assertThat(DataFolder.resolve(NOWHERE, Map.of(), "Linux", "/home/a"))
                .isEqualTo(Path.of("/home/a/.local/share/guidepost"));
        assertThat(DataFolder.resolve(NOWHERE, Map.of("XDG_DATA_HOME", "/srv"), "Linux", "/home/a"))
                .isEqualTo(Path.of("/srv/guidepost"));
        assertThat(DataFolder.resolve(NOWHERE, Map.of("XDG_DATA_HOME", "srv"), "Linux", "/home/a"))
                .isEqualTo(Path.of("/home/a/.local/share/guidepost"));
        assertThat(DataFolder.resolve(NOWHERE, Map.of(), "Mac OS X", "/Users/a"))
                .isEqualTo(Path.of("/Users/a/Library/Application Support/Guidepost"));
        assertThat(DataFolder.resolve(NOWHERE, Map.of("LOCALAPPDATA", "/local"), "Windows 11", "/a"))
                .isEqualTo(Path.of("/local/Guidepost"));
    }

    @Test
    void a_new_folder_is_for_its_owner_and_group_alone(@TempDir Path temp) throws IOException {
        Path folder = DataFolder.open(temp.resolve("a").resolve("b"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwxr-x---");
        assertThat(DataFolder.open(folder)).isEqualTo(folder);
    }

    @Test
    void a_file_is_no_folder(@TempDir Path temp) throws IOException {
        Path file = Files.writeString(temp.resolve("file"), "x");
        assertThatThrownBy(() -> DataFolder.open(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("file");
        assertThatThrownBy(() -> DataFolder.open(file.resolve("inside"))).isInstanceOf(IOException.class);
    }
}
