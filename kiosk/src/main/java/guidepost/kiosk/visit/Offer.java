package guidepost.kiosk.visit;

import guidepost.core.guide.Language;
import guidepost.core.handout.Clinic;
import guidepost.core.triage.Decider;
import java.util.List;
import java.util.Optional;

/**
 * What the kiosk has to offer the next patient; a visit keeps the offer it began with.
 *
 * @param decider the edition, compiled; empty where none is fit for use
 * @param languages those the edition and the kiosk both speak; the first is the one it starts in
 * @param receptionOnly whether the clinic has closed the kiosk
 * @param times after how many seconds things happen
 */
public record Offer(
        Optional<Decider> decider, List<Language> languages, Clinic clinic, boolean receptionOnly, Times times) {
    /** The languages in which the screens and the sheet have words of their own: no other can be offered, and a fault is told in all of them. */
    public static final List<Language> OWN = List.of(Language.ENGLISH, new Language("es"));

    public Offer {
        languages = List.copyOf(languages);
    }

    /** The language after that one, and the first after the last. */
    Language after(Language language) {
        return languages.get((languages.indexOf(language) + 1) % languages.size());
    }

    /**
     * The kiosk's patience, in seconds.
     *
     * @param idle without a touch before it asks "are you still there?"
     * @param warning how long it waits for an answer to that
     * @param result how long a result stays without a touch
     */
    public record Times(int idle, int warning, int result) {}
}
