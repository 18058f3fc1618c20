package guidepost.admin.editor;

import guidepost.core.guide.Edition;
import guidepost.core.scenario.Scenario;
import guidepost.db.Database;
import guidepost.db.DraftCopy;
import guidepost.db.EditionShelf;
import guidepost.db.SignedIn;
import guidepost.exchange.clinic.ClinicFile;
import guidepost.exchange.clinic.ClinicSettings;
import guidepost.exchange.clinic.SettingsRejected;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * What the store holds for somebody who begins to work.
 *
 * @param copy the draft; empty where there is none yet
 * @param published the edition patients are shown
 * @param scenarios the draft's, or the published edition's
 */
record Opened(
        Optional<DraftCopy> copy, Edition published, int number, List<Scenario> scenarios, ClinicSettings settings) {
    Opened {
        scenarios = List.copyOf(scenarios);
    }

    /** Reads it all; slow. */
    static Opened read(Database database, ClinicFile clinic, SignedIn who) throws IOException, SettingsRejected {
        EditionShelf.Published newest = database.editions()
                .newest()
                .orElseThrow(() -> new IllegalStateException("there is no published edition"));
        int number = newest.stamp().number();
        Optional<DraftCopy> copy = database.draft().open(who);
        return new Opened(
                copy,
                database.editions()
                        .read(newest.guide(), number)
                        .orElseThrow(() -> new IllegalStateException("edition " + number + " is gone"))
                        .asDraft(),
                number,
                copy.isPresent()
                        ? database.scenarios().ofDraft(who)
                        : database.scenarios().of(who, newest.guide(), number),
                clinic.read());
    }

    Opened with(ClinicSettings other) {
        return new Opened(copy, published, number, scenarios, other);
    }

    /** What is written on: the draft, or what one would be made of. */
    Edition content() {
        return copy.map(DraftCopy::edition).orElse(published);
    }
}
