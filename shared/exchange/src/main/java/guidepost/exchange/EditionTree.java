package guidepost.exchange;

import guidepost.core.guide.AnswerKind;
import guidepost.core.guide.Condition;
import guidepost.core.guide.DateMark;
import guidepost.core.guide.Edition;
import guidepost.core.guide.GuidanceBlock;
import guidepost.core.guide.Language;
import guidepost.core.guide.Option;
import guidepost.core.guide.Place;
import guidepost.core.guide.Question;
import guidepost.core.guide.Rule;
import guidepost.core.guide.Section;
import guidepost.core.guide.Threshold;
import guidepost.core.guide.Urgency;
import guidepost.core.guide.Wording;
import guidepost.exchange.json.Json;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** An edition as JSON, with its members in the order of the format. */
final class EditionTree {
    private EditionTree() {}

    static Json of(Edition edition, Optional<Integer> number, Optional<String> seal) {
        return Json.object()
                .with("format", EditionFile.FORMAT)
                .with("guide", edition.guide())
                .with("number", number.map(Json::whole).orElse(Json.NULL))
                .with("seal", seal.map(Json::text).orElse(Json.NULL))
                .with("sample", edition.sample())
                .with("certificate", edition.certificate().filter(proved -> number.isPresent()), Certificates::json)
                .with("languages", Json.array(edition.languages(), language -> Json.text(language.tag())))
                .with("title", wording(edition.title()))
                .with("invitation", wording(edition.invitation()))
                .with("intendedUse", wording(edition.intendedUse()))
                .with("headings", headings(edition))
                .with("sections", Json.array(edition.sections(), EditionTree::section))
                .with("thresholds", Json.array(edition.thresholds(), EditionTree::threshold))
                .with("questions", Json.array(edition.questions(), EditionTree::question))
                .with("dates", Json.array(edition.dates(), EditionTree::date))
                .with("rules", Json.array(edition.rules(), EditionTree::rule))
                .with("guidance", Json.array(edition.guidance(), EditionTree::guidance))
                .build();
    }

    private static Json wording(Wording wording) {
        Json.Builder texts = Json.object();
        wording.byLanguage().forEach((Language language, String text) -> texts.with(language.tag(), text));
        return texts.build();
    }

    private static Json headings(Edition edition) {
        Json.Builder headings = Json.object();
        edition.headings().forEach((Place place, Wording words) -> headings.with(place.name(), wording(words)));
        return headings.build();
    }

    private static Json section(Section section) {
        return Json.object()
                .with("code", section.code())
                .with("title", wording(section.title()))
                .build();
    }

    private static Json threshold(Threshold threshold) {
        return Json.object()
                .with("code", threshold.code())
                .with("label", wording(threshold.label()))
                .with("value", threshold.value())
                .with("unit", threshold.unit().code())
                .with("min", threshold.min())
                .with("max", threshold.max())
                .with("default", threshold.standard())
                .with("source", threshold.source())
                .with("atMost", threshold.atMost(), Json::text)
                .build();
    }

    private static Json question(Question question) {
        Json.Builder json = Json.object()
                .with("code", question.code())
                .with("section", question.section())
                .with("topic", wording(question.topic()))
                .with("prompt", wording(question.prompt()))
                .with("help", question.help(), EditionTree::wording)
                .with("private", question.confidential())
                .with("askedWhen", conditions(question.askedWhen()))
                .with("source", question.source());
        return question.kind()
                .fold(
                        choice -> json.with(
                                "choice",
                                Json.object()
                                        .with("ordered", choice.ordered())
                                        .with("options", options(choice.options()))
                                        .build()),
                        several -> json.with(
                                "several",
                                Json.object()
                                        .with("options", options(several.options()))
                                        .build()),
                        amount -> json.with(word(amount.style()), amount(amount)))
                .build();
    }

    private static Json options(List<Option> options) {
        return Json.array(options, option -> Json.object()
                .with("code", option.code())
                .with("label", wording(option.label()))
                .with("role", word(option.role()))
                .with("private", option.confidential())
                .with("help", option.help(), EditionTree::wording)
                .build());
    }

    private static Json amount(AnswerKind.Amount amount) {
        return Json.object()
                .with("min", amount.min())
                .with("max", amount.max())
                .with("unit", amount.unit().code())
                .with("worsens", amount.worsens())
                .with("shortcuts", Json.array(amount.shortcuts(), shortcut -> Json.object()
                        .with("label", wording(shortcut.label()))
                        .with("value", shortcut.value())
                        .build()))
                .with("low", amount.low(), EditionTree::wording)
                .with("high", amount.high(), EditionTree::wording)
                .build();
    }

    static Json conditions(List<Condition> conditions) {
        return Json.array(conditions, condition -> {
            Json.Builder json = Json.object().with("question", condition.question());
            return condition
                    .fold(
                            anyOf -> json.with("anyOf", Json.texts(anyOf.options())),
                            comparison -> json.with(comparison.relation().code(), comparison.threshold()))
                    .build();
        });
    }

    private static Json date(DateMark mark) {
        return Json.object()
                .with("code", mark.code())
                .with("from", mark.since().orElse(EditionReader.NOW))
                .with("plus", mark.plus(), Json::text)
                .with("minus", mark.minus(), Json::text)
                .with("show", word(mark.show()))
                .with("label", mark.label(), EditionTree::wording)
                .build();
    }

    private static Json rule(Rule rule) {
        return Json.object()
                .with("code", rule.code())
                .with("urgency", rule.urgency().name())
                .with("all", conditions(rule.all()))
                .with("reason", wording(rule.reason()))
                .with("source", rule.source())
                .build();
    }

    private static Json guidance(GuidanceBlock block) {
        return Json.object()
                .with("code", block.code())
                .with("place", block.place().name())
                .with("for", urgencies(block.urgencies()))
                .with("when", conditions(block.when()))
                .with("whenAny", conditions(block.whenAny()))
                .with("unless", conditions(block.unless()))
                .with("group", block.group(), Json::text)
                .with("icon", block.icon(), Json::text)
                .with("title", block.title(), EditionTree::wording)
                .with("text", wording(block.text()))
                .with("source", block.source())
                .build();
    }

    private static Json urgencies(Set<Urgency> urgencies) {
        return Json.array(
                urgencies.stream().sorted(Comparator.reverseOrder()).toList(), urgency -> Json.text(urgency.name()));
    }

    /** The word of a constant in the file. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
