package guidepost.core.handout;

import guidepost.core.guide.Edition;
import guidepost.core.guide.Language;
import guidepost.core.guide.Template;
import guidepost.core.guide.Wording;
import java.util.Optional;

/** An edition's texts as one clinic shows them in one language: thresholds, clinic facts and fixed numbers put in. */
public final class Phrasing {
    private final Edition edition;
    private final Clinic clinic;
    private final Language language;

    /** @param language of the patient; the clinic's region picks its variant */
    public Phrasing(Edition edition, Clinic clinic, Language language) {
        this.edition = edition;
        this.clinic = clinic;
        this.language = language.in(clinic.region());
    }

    /** The language with the clinic's region. */
    public Language language() {
        return language;
    }

    public Clinic clinic() {
        return clinic;
    }

    /**
     * The text on a screen that shows no dates.
     *
     * @throws Wording.MissingWords where it is not written in the language
     * @throws IllegalStateException where a token cannot be worded, which a checked edition never has
     */
    public String say(Wording wording) {
        StringBuilder said = new StringBuilder();
        for (Template.Part part : template(wording.in(language)).parts()) {
            said.append(word(part, none -> Optional.empty()).orElse(""));
        }
        return said.toString();
    }

    static Template template(String text) {
        try {
            return Template.parse(text);
        } catch (Template.Malformed e) {
            throw new IllegalStateException(e);
        }
    }

    Optional<String> word(Template.Part part, java.util.function.Function<String, Optional<String>> date) {
        return part.fold(
                words -> Optional.of(words.text()),
                threshold -> Optional.of(
                        String.valueOf(edition.threshold(threshold.code()).value())),
                mark -> date.apply(mark.code()),
                token -> clinic.fact(token.fact()),
                fixed -> Optional.of(fixed.text()));
    }
}
