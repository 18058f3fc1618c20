package guidepost.admin.editor;

import guidepost.core.check.Finding;
import guidepost.core.guide.AnswerKind;
import guidepost.core.guide.Edition;
import guidepost.core.guide.Language;
import guidepost.core.guide.Place;
import guidepost.core.item.ItemKey;
import guidepost.core.item.ItemKind;
import guidepost.core.item.TextPlace;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the item a finding speaks of, so that a click leads there. */
public final class FindingPlaces {
    private FindingPlaces() {}

    /** The text or the item at the finding's place; empty where it speaks of the guide as a whole. */
    public static Optional<ItemKey> item(Edition edition, Finding finding) {
        List<String> path = List.of(finding.place().split("/"));
        Optional<Language> language = path.stream()
                .skip(path.size() - 1L)
                .filter(Language::isTag)
                .map(Language::new)
                .findFirst();
        boolean spoken = language.isPresent() && path.size() > 1;
        List<String> at = spoken ? path.subList(0, path.size() - 1) : path;
        Language tongue = spoken ? language.get() : edition.languages().get(0);
        Optional<ItemKey> text = text(edition, at).map(place -> ItemKey.wording(place, tongue));
        return text.isPresent() ? text : item(at);
    }

    private static Optional<TextPlace> text(Edition edition, List<String> at) {
        String last = at.get(at.size() - 1);
        return switch (at.get(0)) {
            case "headings" -> at.size() == 2 ? place(at.get(1)).map(TextPlace::heading) : Optional.empty();
            case "sections" -> at.size() >= 2 ? Optional.of(TextPlace.section(at.get(1))) : Optional.empty();
            case "thresholds" -> at.size() == 3 ? Optional.of(TextPlace.threshold(at.get(1))) : Optional.empty();
            case "rules" ->
                at.size() == 3 && last.equals("reason") ? Optional.of(TextPlace.rule(at.get(1))) : Optional.empty();
            case "guidance" ->
                at.size() == 3 ? field(last).map(field -> TextPlace.guidance(at.get(1), field)) : Optional.empty();
            case "questions" -> question(edition, at, last);
            default -> at.size() == 1 ? field(last).map(TextPlace::edition) : Optional.empty();
        };
    }

    private static Optional<TextPlace> question(Edition edition, List<String> at, String last) {
        if (at.size() == 3) {
            return field(last).map(field -> TextPlace.question(at.get(1), field));
        }
        if (at.size() == 5 && at.get(2).equals("options")) {
            return field(last).map(field -> TextPlace.option(at.get(1), at.get(3), field));
        }
        if (at.size() == 4
                && at.get(2).equals("shortcuts")
                && edition.findQuestion(at.get(1)).map(asked -> asked.kind()).orElse(null)
                        instanceof AnswerKind.Amount amount) {
            for (int i = 0; i < amount.shortcuts().size(); i++) {
                if (String.valueOf(amount.shortcuts().get(i).value()).equals(last)) {
                    return Optional.of(TextPlace.shortcut(at.get(1), i));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<ItemKey> item(List<String> at) {
        if (at.size() < 2) {
            return Optional.empty();
        }
        return switch (at.get(0)) {
            case "thresholds" -> Optional.of(new ItemKey(ItemKind.THRESHOLD, at.get(1)));
            case "rules" -> Optional.of(new ItemKey(ItemKind.RULE, at.get(1)));
            case "questions" -> Optional.of(new ItemKey(ItemKind.QUESTION, at.get(1)));
            case "guidance" -> Optional.of(new ItemKey(ItemKind.GUIDANCE, at.get(1)));
            case "dates" -> Optional.of(new ItemKey(ItemKind.DATE, at.get(1)));
            default -> Optional.empty();
        };
    }

    private static Optional<Place> place(String name) {
        return Arrays.stream(Place.values())
                .filter(place -> place.name().equals(name))
                .findFirst();
    }

    private static Optional<TextPlace.Field> field(String name) {
        String wanted = name.equals("intendedUse") ? "INTENDED_USE" : name.toUpperCase(Locale.ROOT);
        return Arrays.stream(TextPlace.Field.values())
                .filter(field -> field.name().equals(wanted))
                .findFirst();
    }
}
