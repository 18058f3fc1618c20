package guidepost.kiosk.visit;

import guidepost.core.guide.Language;
import guidepost.core.words.Phrases;
import guidepost.ui.screen.Screen;
import java.util.HashMap;
import java.util.Map;

/** The kiosk's own words in every language it speaks, read once. */
final class Words {
    private final Map<Language, Phrases> byLanguage = new HashMap<>();

    Phrases in(Language language) {
        return byLanguage.computeIfAbsent(language, wanted -> Phrases.of(Screen.class, wanted));
    }

    KioskScreens in(Offer offer, Language language) {
        return new KioskScreens(
                offer,
                in(language.in(offer.clinic().region())),
                language,
                offer.languages().stream().map(this::in).toList());
    }
}
