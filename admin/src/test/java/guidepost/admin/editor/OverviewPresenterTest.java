package guidepost.admin.editor;

import static org.assertj.core.api.Assertions.assertThat;

import guidepost.admin.editor.OverviewCard.Tone;
import guidepost.core.guide.Language;
import guidepost.core.item.ItemKey;
import guidepost.db.Role;
import guidepost.exchange.spool.SignOfLife;
import guidepost.exchange.spool.Spool;
import guidepost.exchange.spool.SpoolItem;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is seen at a glance. */
class OverviewPresenterTest {
    private static final Instant NOW = Instant.parse("2026-06-01T10:00:00Z");

    @TempDir
    Path folder;

    private Office office;

    @BeforeEach
    void opens() throws Exception {
        office = new Office(folder);
    }

    @AfterEach
    void closes() {
        office.close();
    }

    @Test
    void a_new_store_is_calm() {
        Glance glance = glance(office.seat(office.ann()));
        assertThat(glance.card("published").line()).isEqualTo("Edition 1");
        assertThat(glance.card("published").tone()).isEqualTo(Tone.ADVICE);
        assertThat(glance.card("draft").line()).startsWith("There is no draft");
        assertThat(glance.card("blocking").tone()).isEqualTo(Tone.GOOD);
        assertThat(glance.card("translations").tone()).isEqualTo(Tone.GOOD);
        assertThat(glance.card("scenarios").tone()).isEqualTo(Tone.GOOD);
        assertThat(glance.card("overdue").line()).isEqualTo("Nothing is overdue");
        assertThat(glance.card("kiosks").line()).isEqualTo("No kiosk runs on this data folder");
        assertThat(glance.card("store").line()).isEqualTo("Every seal and the audit trail hold");
        assertThat(glance.card("store").details())
                .containsExactly("There is no backup yet; one is made at every publish.");
        assertThat(glance.cards).extracting(OverviewCard::name).doesNotContain("trouble");
    }

    @Test
    void a_draft_says_what_is_in_its_way_and_leads_there() {
        Office.Seat ann = office.seat(office.ann());
        ann.types(Office.INTENDED_USE, "For backs that hurt for 99 days");
        ann.saving().over();
        ann.proving().over();
        Glance glance = glance(ann);
        assertThat(glance.card("draft").line()).isEqualTo("1 change since");
        assertThat(glance.card("draft").details()).first().asString().startsWith("Being written by Ann Author");
        ItemKey text = ItemKey.wording(Office.INTENDED_USE, Language.ENGLISH);
        assertThat(glance.card("blocking").tone()).isEqualTo(Tone.FINDING);
        assertThat(glance.card("blocking").links())
                .extracting(OverviewCard.Link::item)
                .contains(Optional.of(text));
        assertThat(glance.card("translations").links())
                .extracting(OverviewCard.Link::words)
                .containsExactly("Spanish: 0 missing, 1 out of date");
    }

    @Test
    void a_failing_scenario_is_named() {
        Office.Seat ann = office.seat(office.ann());
        ann.session()
                .edit(
                        EditionEdits.thresholdKey("ice_hours"),
                        EditionEdits.threshold(ann.session().edition(), "no_improvement_days", 2));
        Glance glance = glance(ann);
        assertThat(glance.card("scenarios").tone()).isEqualTo(Tone.FINDING);
        assertThat(glance.card("scenarios").details()).isNotEmpty();
        assertThat(glance.card("scenarios").links())
                .extracting(OverviewCard.Link::section)
                .containsExactly(Optional.of("scenarios"));
    }

    @Test
    void what_is_overdue_is_listed_with_the_way_to_it() throws Exception {
        ItemKey ice = EditionEdits.thresholdKey("ice_hours");
        office.database.draft().begin(office.ann());
        office.database
                .draft()
                .setUpkeep(office.ann(), ice, Optional.of("Ann"), Optional.of(LocalDate.of(2026, 5, 31)));
        Glance glance = glance(office.seat(office.ann()));
        assertThat(glance.card("overdue").line()).isEqualTo("1 item is overdue");
        assertThat(glance.card("overdue").links())
                .extracting(OverviewCard.Link::item)
                .containsExactly(Optional.of(ice));
    }

    @Test
    void a_call_nobody_answers_and_a_silent_kiosk_are_told() throws Exception {
        new SignOfLife(folder).give(NOW.minusSeconds(30));
        assertThat(glance(office.seat(office.ann())).card("kiosks").tone()).isEqualTo(Tone.GOOD);

        new SignOfLife(folder).give(NOW.minusSeconds(3600));
        assertThat(glance(office.seat(office.ann())).card("kiosks").line())
                .isEqualTo("The kiosk is silent since 1 Jun 2026, 09:00");

        new Spool(folder)
                .put(new SpoolItem.Alert(UUID.randomUUID(), SpoolItem.Alert.Kind.CALL_STAFF, NOW.minusSeconds(600)));
        OverviewCard kiosks = glance(office.seat(office.ann())).card("kiosks");
        assertThat(kiosks.tone()).isEqualTo(Tone.FINDING);
        assertThat(kiosks.line()).isEqualTo("1 call waits at the front desk");
        assertThat(kiosks.details()).contains("The oldest since 1 Jun 2026, 09:50.");
    }

    @Test
    void who_is_no_administrator_is_told_nothing_of_backups() throws Exception {
        Glance glance = glance(office.seat(office.another("eve", Role.VIEWER)));
        assertThat(glance.card("store").details()).isEmpty();
        assertThat(glance.card("store").links()).isEmpty();
        assertThat(glance.cards).extracting(OverviewCard::name).doesNotContain("trouble");
    }

    private Glance glance(Office.Seat seat) {
        Glance glance = new Glance();
        new OverviewPresenter(
                        seat.session(), office.words, glance, new KioskSigns(folder), Clock.fixed(NOW, ZoneOffset.UTC))
                .refresh();
        return glance;
    }

    /** What is seen last. */
    private static final class Glance implements OverviewView {
        private List<OverviewCard> cards = List.of();

        @Override
        public void show(List<OverviewCard> all) {
            cards = all;
        }

        OverviewCard card(String name) {
            return cards.stream()
                    .filter(card -> card.name().equals(name))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
