package guidepost.core.item;

import guidepost.core.guide.AnswerKind;
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
import guidepost.core.guide.Wording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Cuts one edition. */
final class ItemCutter {
    private final Map<ItemKey, Item> items = new LinkedHashMap<>();
    private final Map<TextPlace, Wording> texts = new LinkedHashMap<>();

    Map<ItemKey, Item> cut(Edition edition) {
        item(ItemKind.GUIDE, "guide", new Values().with("languages", words(edition.languages(), Language::tag)));
        text(TextPlace.edition(TextPlace.Field.TITLE), edition.title());
        text(TextPlace.edition(TextPlace.Field.INVITATION), edition.invitation());
        text(TextPlace.edition(TextPlace.Field.INTENDED_USE), edition.intendedUse());
        edition.headings().forEach(this::heading);
        order("sections", edition.sections(), Section::code);
        edition.sections().forEach(this::section);
        order("thresholds", edition.thresholds(), Threshold::code);
        edition.thresholds().forEach(this::threshold);
        order("questions", edition.questions(), Question::code);
        edition.questions().forEach(this::question);
        order("dates", edition.dates(), DateMark::code);
        edition.dates().forEach(this::date);
        order("rules", edition.rules(), Rule::code);
        edition.rules().forEach(this::rule);
        order("guidance", edition.guidance(), GuidanceBlock::code);
        edition.guidance().forEach(this::guidance);
        return items;
    }

    Map<TextPlace, Wording> texts() {
        return texts;
    }

    private void heading(Place place, Wording title) {
        item(ItemKind.HEADING, place.name(), new Values());
        text(TextPlace.heading(place), title);
    }

    private void section(Section section) {
        item(ItemKind.SECTION, section.code(), new Values());
        text(TextPlace.section(section.code()), section.title());
    }

    private void threshold(Threshold threshold) {
        item(
                ItemKind.THRESHOLD,
                threshold.code(),
                new Values()
                        .with("value", threshold.value())
                        .with("unit", threshold.unit())
                        .with("min", threshold.min())
                        .with("max", threshold.max())
                        .with("default", threshold.standard())
                        .with("atMost", threshold.atMost())
                        .with("source", threshold.source()));
        text(TextPlace.threshold(threshold.code()), threshold.label());
    }

    private void question(Question question) {
        Values values = new Values()
                .with("section", question.section())
                .with("private", question.confidential())
                .with("askedWhen", ConditionText.of(question.askedWhen()))
                .with("source", question.source());
        String code = question.code();
        item(
                ItemKind.QUESTION,
                code,
                question.kind()
                        .fold(
                                choice -> values.with("kind", "CHOICE").with("ordered", choice.ordered()),
                                several -> values.with("kind", "SEVERAL"),
                                amount -> values.with("kind", amount.style())
                                        .with("min", amount.min())
                                        .with("max", amount.max())
                                        .with("unit", amount.unit())
                                        .with("worsens", amount.worsens())));
        text(TextPlace.question(code, TextPlace.Field.TOPIC), question.topic());
        text(TextPlace.question(code, TextPlace.Field.PROMPT), question.prompt());
        text(TextPlace.question(code, TextPlace.Field.HELP), question.help());
        if (question.kind() instanceof AnswerKind.Amount amount) {
            amount(code, amount);
        } else {
            order("options/" + code, question.options(), Option::code);
            question.options().forEach(option -> option(code, option));
        }
    }

    private void amount(String code, AnswerKind.Amount amount) {
        text(TextPlace.question(code, TextPlace.Field.LOW), amount.low());
        text(TextPlace.question(code, TextPlace.Field.HIGH), amount.high());
        int position = 0;
        for (AnswerKind.Shortcut shortcut : amount.shortcuts()) {
            item(ItemKind.SHORTCUT, code + "/" + position, new Values().with("value", shortcut.value()));
            text(TextPlace.shortcut(code, position++), shortcut.label());
        }
    }

    private void option(String question, Option option) {
        item(
                ItemKind.OPTION,
                question + "/" + option.code(),
                new Values().with("role", option.role()).with("private", option.confidential()));
        text(TextPlace.option(question, option.code(), TextPlace.Field.LABEL), option.label());
        text(TextPlace.option(question, option.code(), TextPlace.Field.HELP), option.help());
    }

    private void date(DateMark mark) {
        item(
                ItemKind.DATE,
                mark.code(),
                new Values()
                        .with("from", mark.since())
                        .with("plus", mark.plus())
                        .with("minus", mark.minus())
                        .with("show", mark.show()));
        text(TextPlace.date(mark.code()), mark.label());
    }

    private void rule(Rule rule) {
        item(
                ItemKind.RULE,
                rule.code(),
                new Values()
                        .with("urgency", rule.urgency())
                        .with("all", ConditionText.of(rule.all()))
                        .with("source", rule.source()));
        text(TextPlace.rule(rule.code()), rule.reason());
    }

    private void guidance(GuidanceBlock block) {
        item(
                ItemKind.GUIDANCE,
                block.code(),
                new Values()
                        .with("place", block.place())
                        .with("for", words(block.urgencies().stream().sorted().toList(), Enum::name))
                        .with("when", ConditionText.of(block.when()))
                        .with("whenAny", ConditionText.of(block.whenAny()))
                        .with("unless", ConditionText.of(block.unless()))
                        .with("group", block.group())
                        .with("icon", block.icon())
                        .with("source", block.source()));
        text(TextPlace.guidance(block.code(), TextPlace.Field.TITLE), block.title());
        text(TextPlace.guidance(block.code(), TextPlace.Field.TEXT), block.text());
    }

    private <T> void order(String of, List<T> all, Function<T, String> code) {
        item(ItemKind.ORDER, of, new Values().with("codes", words(all, code)));
    }

    private static <T> String words(List<T> all, Function<T, String> word) {
        return all.stream().map(word).collect(Collectors.joining(" "));
    }

    private void text(TextPlace place, Optional<Wording> wording) {
        wording.ifPresent(present -> text(place, present));
    }

    private void text(TextPlace place, Wording wording) {
        texts.put(place, wording);
        wording.byLanguage().forEach((language, words) -> {
            ItemKey key = ItemKey.wording(place, language);
            items.put(key, new Item(key, new TreeMap<>(Map.of("words", words))));
        });
    }

    private void item(ItemKind kind, String code, Values values) {
        ItemKey key = new ItemKey(kind, code);
        items.put(key, new Item(key, values.byName));
    }

    /** The fields of an item that is being cut. */
    private static final class Values {
        private final TreeMap<String, String> byName = new TreeMap<>();

        Values with(String name, Object value) {
            String text = String.valueOf(value);
            if (!text.isEmpty()) {
                byName.put(name, text);
            }
            return this;
        }

        Values with(String name, Enum<?> value) {
            return with(name, value.name());
        }

        Values with(String name, Optional<String> value) {
            return value.isEmpty() ? this : with(name, value.get());
        }
    }
}
