package guidepost.kiosk.story;

import guidepost.core.guide.Edition;
import guidepost.core.guide.Language;
import guidepost.core.guide.Urgency;
import guidepost.core.handout.Handout;
import guidepost.kiosk.visit.Desk;
import guidepost.kiosk.visit.PagePrinter;
import guidepost.kiosk.visit.StaffGate;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What is outside of a kiosk without a screen: the front desk, a printer of many moods, the staff's gate. */
final class Outside implements Desk, PagePrinter, StaffGate {
    static final String PIN = "246810";

    final Set<Reason> alerts = EnumSet.noneOf(Reason.class);
    final Set<Urgency> counted = EnumSet.noneOf(Urgency.class);
    final List<Handout> pages = new ArrayList<>();
    private Mood mood = Mood.PRINTS;

    /** How the printer is today. */
    enum Mood {
        PRINTS,
        IS_MISSING,
        JAMS
    }

    void printerIs(Mood now) {
        mood = now;
    }

    @Override
    public void alert(UUID id, Reason reason) {
        alerts.add(reason);
    }

    @Override
    public boolean isAcknowledged(UUID id) {
        return id.hashCode() % 2 == 0;
    }

    @Override
    public void count(Edition edition, Urgency urgency, Language language) {
        counted.add(urgency);
    }

    @Override
    public boolean print(Handout handout, boolean large) throws IOException {
        if (mood == Mood.JAMS) {
            throw new IOException("jam");
        }
        if (mood == Mood.PRINTS) {
            pages.add(handout);
        }
        return mood == Mood.PRINTS;
    }

    @Override
    public boolean isSet() {
        return true;
    }

    @Override
    public Verdict tryPin(String pin) {
        return new Verdict(pin.equals(PIN), 0);
    }
}
