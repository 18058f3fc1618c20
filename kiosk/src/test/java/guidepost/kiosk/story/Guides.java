package guidepost.kiosk.story;

import guidepost.core.guide.Edition;
import guidepost.core.guide.Language;
import guidepost.core.guide.Wording;
import guidepost.exchange.DefaultGuides;
import guidepost.exchange.EditionFile;
import java.util.List;

/** Editions to play with. */
final class Guides {
    static final String OTHER_INVITATION = "Does your back hurt? Ask here.";

    private static final Edition FIRST = inEnglish(DefaultGuides.builtIn());
    private static final Edition SECOND = EditionFile.seal(invitingWith(FIRST.asDraft(), OTHER_INVITATION), 2, false);

    private Guides() {}

    /** Stories are told in English alone: a kiosk that changes its language by itself would need fingers that read. */
    private static Edition inEnglish(Edition builtIn) {
        String invitation = builtIn.invitation().in(Language.ENGLISH);
        return EditionFile.seal(invitingWith(builtIn.asDraft(), invitation), 1, true);
    }

    /** The one built in, in English. */
    static Edition first() {
        return FIRST;
    }

    /** The next one, which invites with other words. */
    static Edition second() {
        return SECOND;
    }

    private static Edition invitingWith(Edition draft, String invitation) {
        return new Edition(
                draft.guide(),
                draft.stamp(),
                draft.sample(),
                List.of(Language.ENGLISH),
                draft.title(),
                Wording.english(invitation),
                draft.intendedUse(),
                draft.headings(),
                draft.sections(),
                draft.thresholds(),
                draft.questions(),
                draft.dates(),
                draft.rules(),
                draft.guidance());
    }
}
