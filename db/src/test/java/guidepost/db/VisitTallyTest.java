package guidepost.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import guidepost.core.guide.Language;
import guidepost.core.guide.Urgency;
import guidepost.exchange.spool.Spool;
import guidepost.exchange.spool.SpoolItem;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How what kiosks tell gets into the store. */
final class VisitTallyTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @TempDir
    Path data;

    private static SpoolItem.Visit visit(Urgency urgency, int count) {
        return new SpoolItem.Visit(UUID.randomUUID(), "back_spasm", 1, urgency, Language.ENGLISH, DAY, count);
    }

    @ParameterizedTest
    @EnumSource
    void results_are_counted_and_the_spool_is_empty(TestEngine engine) throws Exception {
        Spool spool = new Spool(data);
        try (Database database = engine.open(data)) {
            spool.put(visit(Urgency.TODAY, 1));
            spool.put(visit(Urgency.TODAY, 4));
            spool.put(visit(Urgency.SELF_CARE, 1));
            spool.put(SpoolItem.Alert.now(SpoolItem.Alert.Kind.EMERGENCY, Instant.parse("2026-03-01T10:11:12Z")));
            spool.put(SpoolItem.StaffEntry.one(
                    SpoolItem.StaffEntry.Outcome.REFUSED, Instant.parse("2026-03-01T10:11:12Z")));
            assertThat(database.visits().drain(spool)).isTrue();
            assertThat(spool.list()).singleElement().isInstanceOf(SpoolItem.Alert.class);
            assertThat(database.visits().counts())
                    .containsExactly(
                            new VisitTally.Count(DAY, "back_spasm", 1, Urgency.SELF_CARE, Language.ENGLISH, 1),
                            new VisitTally.Count(DAY, "back_spasm", 1, Urgency.TODAY, Language.ENGLISH, 5));
            assertThat(database.visits().alerts()).singleElement().satisfies(alert -> {
                assertThat(alert.kind()).isEqualTo(SpoolItem.Alert.Kind.EMERGENCY);
                assertThat(alert.raisedAt()).isEqualTo("2026-03-01T10:11:00Z");
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_item_that_comes_again_counts_once(TestEngine engine) throws Exception {
        Spool spool = new Spool(data);
        SpoolItem.Visit visit = visit(Urgency.TODAY, 3);
        try (Database database = engine.open(data)) {
            for (int i = 0; i < 3; i++) {
                spool.put(visit);
                assertThat(database.visits().drain(spool)).isTrue();
            }
            assertThat(database.visits().counts())
                    .containsExactly(new VisitTally.Count(DAY, "back_spasm", 1, Urgency.TODAY, Language.ENGLISH, 3));
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_alert_acknowledged_in_the_folder_is_acknowledged_in_the_store(TestEngine engine) throws Exception {
        Spool spool = new Spool(data);
        Instant noon = Instant.parse("2026-03-01T12:00:00Z");
        SpoolItem.Alert before = SpoolItem.Alert.now(SpoolItem.Alert.Kind.CALL_STAFF, noon);
        SpoolItem.Alert after = SpoolItem.Alert.now(SpoolItem.Alert.Kind.EMERGENCY, noon);
        spool.put(before);
        spool.put(after);
        spool.acknowledge(before.id());
        try (Database database = engine.open(data)) {
            VisitTally visits = database.visits();
            visits.drain(spool);
            assertThat(visits.waiting()).extracting(VisitTally.Alert::id).containsExactly(after.id());

            spool.acknowledge(after.id());
            visits.drain(spool);
            assertThat(visits.waiting()).isEmpty();
            assertThat(visits.alerts()).hasSize(2);
            assertThat(spool.list()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_alert_waits_in_the_store_until_a_desk_acknowledges_it(TestEngine engine) throws Exception {
        Spool spool = new Spool(data);
        Instant noon = Instant.parse("2026-03-01T12:00:00Z");
        SpoolItem.Alert first = SpoolItem.Alert.now(SpoolItem.Alert.Kind.CALL_STAFF, noon);
        SpoolItem.Alert second = SpoolItem.Alert.now(SpoolItem.Alert.Kind.EMERGENCY, noon.plusSeconds(60));
        spool.put(first);
        spool.put(second);
        try (Database database = engine.open(data)) {
            VisitTally visits = database.visits();
            visits.drain(spool);
            visits.drain(spool);
            assertThat(visits.waiting())
                    .containsExactly(
                            new VisitTally.Alert(second.id(), second.kind(), second.minute()),
                            new VisitTally.Alert(first.id(), first.kind(), first.minute()));

            visits.acknowledge(first.id());
            visits.acknowledge(first.id());
            visits.acknowledge(UUID.randomUUID());
            visits.drain(spool);
            assertThat(visits.waiting()).extracting(VisitTally.Alert::id).containsExactly(second.id());
            assertThat(visits.acknowledged(Set.of(first.id(), second.id()))).containsExactly(first.id());
            assertThat(visits.acknowledged(Set.of())).isEmpty();
            assertThat(visits.alerts()).hasSize(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_the_store_cannot_take_stays_in_the_spool(TestEngine engine) throws Exception {
        Spool spool = new Spool(data);
        spool.put(visit(Urgency.TODAY, 1));
        Database database = engine.open(data);
        database.close();
        assertThatThrownBy(() -> database.visits().drain(spool)).isInstanceOf(StoreFault.class);
        assertThat(spool.list()).hasSize(1);
    }
}
