package guidepost.kiosk.running;

import guidepost.core.guide.Edition;
import guidepost.core.guide.Language;
import guidepost.core.triage.Decider;
import guidepost.exchange.PublishedEditions;
import guidepost.exchange.Serving;
import guidepost.exchange.clinic.ClinicFile;
import guidepost.exchange.clinic.ClinicSettings;
import guidepost.exchange.clinic.SettingsRejected;
import guidepost.exchange.clinic.Surroundings;
import guidepost.exchange.spool.SpoolItem;
import guidepost.kiosk.visit.Offer;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads from the data folder what the kiosk offers; asked again and again, it answers only where something has changed. */
final class Offers {
    private static final Logger LOG = LoggerFactory.getLogger(Offers.class);

    private final PublishedEditions editions;
    private final ClinicFile clinic;
    private final Optional<Language> preferred;
    private final MachineAlerts alerts;
    private volatile ClinicSettings settings = ClinicSettings.defaults(Surroundings.ofThisMachine());
    private String seen = "";

    /** @param preferred the language the kiosk waits in, where it was told one */
    Offers(PublishedEditions editions, ClinicFile clinic, Optional<Language> preferred, MachineAlerts alerts) {
        this.editions = editions;
        this.clinic = clinic;
        this.preferred = preferred;
        this.alerts = alerts;
    }

    /** The settings last read; safe to ask from any thread. */
    ClinicSettings settings() {
        return settings;
    }

    /** What is offered now, if that is not what was offered before. */
    Optional<Offer> next() {
        String now = editions.fingerprint() + " " + clinic.fingerprint();
        if (now.equals(seen)) {
            return Optional.empty();
        }
        seen = now;
        return Optional.of(read());
    }

    private Offer read() {
        readSettings();
        Serving serving = editions.serve();
        serving.troubles().forEach(trouble -> LOG.warn("edition: {}", trouble));
        if (!serving.troubles().isEmpty()) {
            alerts.raise(SpoolItem.Alert.Kind.EDITION);
        }
        Optional<Edition> edition = serving.fold(served -> Optional.of(served.edition()), unusable -> Optional.empty());
        List<Language> languages = preferredFirst(Offer.OWN.stream()
                .filter(language ->
                        edition.map(Edition::languages).orElse(List.of()).contains(language)));
        Optional<Decider> decider = languages.isEmpty() ? Optional.empty() : edition.map(Decider::of);
        return new Offer(
                decider,
                languages.isEmpty() ? preferredFirst(Offer.OWN.stream()) : languages,
                settings.toClinic(),
                settings.receptionOnly(),
                new Offer.Times(settings.idleSeconds(), settings.warningSeconds(), settings.resultSeconds()));
    }

    /** Reads the settings alone; those that cannot be read leave the last good ones in force. */
    ClinicSettings readSettings() {
        try {
            settings = clinic.read();
        } catch (IOException | SettingsRejected e) {
            LOG.warn("settings: {}", e.getMessage());
        }
        return settings;
    }

    private List<Language> preferredFirst(Stream<Language> languages) {
        Language first = preferred.orElse(settings.language());
        return languages
                .sorted(Comparator.comparing((Language language) -> !language.equals(first)))
                .toList();
    }
}
