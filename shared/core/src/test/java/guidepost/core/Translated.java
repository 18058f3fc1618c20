package guidepost.core;

import guidepost.core.guide.AnswerKind;
import guidepost.core.guide.Edition;
import guidepost.core.guide.GuidanceBlock;
import guidepost.core.guide.Language;
import guidepost.core.guide.Option;
import guidepost.core.guide.Place;
import guidepost.core.guide.Question;
import guidepost.core.guide.Rule;
import guidepost.core.guide.Section;
import guidepost.core.guide.Threshold;
import guidepost.core.guide.Wording;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** An edition in English with every text in another language beside it. */
final class Translated {
    private final Language language;
    private final UnaryOperator<String> translator;

    Translated(Language language, UnaryOperator<String> translator) {
        this.language = language;
        this.translator = translator;
    }

    Edition edition(Edition english) {
        Map<Place, Wording> headings = new EnumMap<>(Place.class);
        english.headings().forEach((place, wording) -> headings.put(place, both(wording)));
        return new Edition(
                english.guide(),
                english.stamp(),
                english.sample(),
                List.of(Language.ENGLISH, language),
                both(english.title()),
                both(english.invitation()),
                both(english.intendedUse()),
                headings,
                english.sections().stream()
                        .map(section -> new Section(section.code(), both(section.title())))
                        .toList(),
                english.thresholds().stream().map(this::threshold).toList(),
                english.questions().stream().map(this::question).toList(),
                english.dates(),
                english.rules().stream().map(this::rule).toList(),
                english.guidance().stream().map(this::block).toList());
    }

    private Wording both(Wording english) {
        SortedMap<Language, String> both = new TreeMap<>(english.byLanguage());
        both.put(language, translator.apply(english.in(Language.ENGLISH)));
        return new Wording(both);
    }

    private Threshold threshold(Threshold one) {
        return new Threshold(
                one.code(),
                both(one.label()),
                one.value(),
                one.unit(),
                one.min(),
                one.max(),
                one.standard(),
                one.atMost(),
                one.source());
    }

    private Question question(Question one) {
        AnswerKind kind = one.kind()
                .fold(
                        choice -> new AnswerKind.Choice(options(choice.options()), choice.ordered()),
                        several -> new AnswerKind.Several(options(several.options())),
                        amount -> amount);
        return new Question(
                one.code(),
                one.section(),
                both(one.topic()),
                both(one.prompt()),
                one.help().map(this::both),
                one.confidential(),
                one.askedWhen(),
                kind,
                one.source());
    }

    private List<Option> options(List<Option> options) {
        return options.stream()
                .map(option -> new Option(
                        option.code(),
                        both(option.label()),
                        option.help().map(this::both),
                        option.role(),
                        option.confidential()))
                .toList();
    }

    private Rule rule(Rule one) {
        return new Rule(one.code(), one.urgency(), one.all(), both(one.reason()), one.source());
    }

    private GuidanceBlock block(GuidanceBlock one) {
        return new GuidanceBlock(
                one.code(),
                one.place(),
                one.urgencies(),
                one.when(),
                one.whenAny(),
                one.unless(),
                one.group(),
                one.icon(),
                one.title().map(this::both),
                both(one.text()),
                one.source());
    }
}
