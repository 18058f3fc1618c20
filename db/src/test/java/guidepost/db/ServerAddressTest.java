package guidepost.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which database addresses are taken, and what of them is said aloud. */
final class ServerAddressTest {
    @Test
    void an_address_is_taken_apart() throws Exception {
        ServerAddress address = ServerAddress.parse(
                "jdbc:postgresql://db.clinic:5433/guide?user=ana&password=a%26b&sslmode=require", Map.of());
        assertThat(address.kind()).isEqualTo(ServerAddress.Kind.POSTGRESQL);
        assertThat(address.host()).isEqualTo("db.clinic");
        assertThat(address.port()).contains(5433);
        assertThat(address.database()).isEqualTo("guide");
        assertThat(address.user()).contains("ana");
        assertThat(address.password()).contains("a&b");
        assertThat(address.encryption()).contains("require");
        assertThat(address).hasToString("jdbc:postgresql://db.clinic:5433/guide");
    }

    @Test
    void user_and_password_may_come_from_the_environment() throws Exception {
        Map<String, String> environment = Map.of("GUIDEPOST_DB_USER", "ben", "GUIDEPOST_DB_PASSWORD", "secret");
        ServerAddress address = ServerAddress.parse("jdbc:h2:tcp://[::1]/~/guide", environment);
        assertThat(address.kind()).isEqualTo(ServerAddress.Kind.H2);
        assertThat(address.user()).contains("ben");
        assertThat(address.password()).contains("secret");
        assertThat(address.toString()).doesNotContain("secret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "guide",
                "jdbc:h2:mem:guide",
                "jdbc:h2:file:/tmp/guide",
                "jdbc:h2:./guide",
                "jdbc:h2:ssl://localhost/guide",
                "jdbc:h2:tcp://localhost/guide;INIT=RUNSCRIPT FROM 'http://x/y'",
                "jdbc:h2:tcp://localhost/guide;TRACE_LEVEL_FILE=4",
                "jdbc:h2:tcp://localhost/../guide",
                "jdbc:h2:tcp://localhost/mem:guide",
                "jdbc:postgresql:guide",
                "jdbc:postgresql://localhost/",
                "jdbc:postgresql://localhost:0/guide",
                "jdbc:postgresql://localhost:70000/guide",
                "jdbc:postgresql://localhost/guide;x",
                "jdbc:postgresql://localhost/guide?socketFactory=org.example.Evil",
                "jdbc:postgresql://localhost/guide?loggerFile=/etc/passwd",
                "jdbc:postgresql://localhost/guide?user",
                "jdbc:postgresql://localhost/guide?user=a&user=b",
                "jdbc:postgresql://localhost/guide?password=%zz",
                "jdbc:postgresql://localhost/guide?sslmode=maybe",
                "jdbc:postgresql://one,two/guide",
                "jdbc:mysql://localhost/guide",
                " jdbc:postgresql://localhost/guide",
                "jdbc:postgresql://localhost/guide\njdbc:"
            })
    void anything_else_is_refused_in_one_line(String url) {
        assertThatThrownBy(() -> ServerAddress.parse(url, Map.of()))
                .isInstanceOf(DatabaseUrlRejected.class)
                .hasMessageStartingWith("--db: ")
                .hasMessageNotContaining("\n");
    }
}
