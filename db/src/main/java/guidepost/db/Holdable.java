package guidepost.db;

import guidepost.core.check.ContentCheck;
import guidepost.core.check.Finding;
import guidepost.core.check.Finding.Kind;
import guidepost.core.guide.AnswerKind;
import guidepost.core.guide.Edition;
import guidepost.core.guide.GuidanceBlock;
import guidepost.core.guide.Option;
import guidepost.core.guide.Question;
import guidepost.core.guide.Wording;
import guidepost.core.item.EditionItems;
import guidepost.core.item.Item;
import guidepost.exchange.Floors;
import guidepost.exchange.PlainText;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What keeps content out of the store altogether, even as a draft: parts that name what is not there, floors undone, texts without a word. */
public final class Holdable {
    private static final Set<Kind> NEVER = EnumSet.of(
            Kind.BAD_CODE, Kind.DUPLICATE_CODE, Kind.UNKNOWN_REFERENCE, Kind.WRONG_CONDITION, Kind.FLOOR_NOT_KEPT);

    private final List<Finding> problems = new ArrayList<>();

    private Holdable() {}

    /** @param findings what the content check said of the edition */
    static void require(Edition edition, List<Finding> findings) throws DraftRejected {
        List<Finding> problems = problems(edition, findings);
        if (!problems.isEmpty()) {
            throw new DraftRejected(problems);
        }
    }

    /** What would keep the store from holding the edition as a draft, so that an editor need not try; empty where nothing does. */
    public static List<Finding> problems(Edition edition) {
        return problems(edition, ContentCheck.check(edition, Floors.of(edition.guide())));
    }

    /**
     * Empty where a draft can hold the edition.
     *
     * @param findings what the content check said of it
     */
    static List<Finding> problems(Edition edition, List<Finding> findings) {
        Holdable holdable = new Holdable();
        findings.stream().filter(finding -> NEVER.contains(finding.kind())).forEach(holdable.problems::add);
        edition.questions().forEach(holdable::question);
        edition.guidance().forEach(holdable::block);
        EditionItems.of(edition).values().forEach(holdable::item);
        return holdable.problems;
    }

    private void item(Item item) {
        item.fields().forEach((field, value) -> {
            if (value.length() > PlainText.LONGEST) {
                problems.add(new Finding(
                        Kind.BAD_FORMATTING, item.key() + "/" + field, "is longer than 100,000 characters"));
            }
        });
    }

    private void question(Question question) {
        String place = "questions/" + question.code();
        text(place + "/help", question.help());
        for (Option option : question.options()) {
            text(place + "/options/" + option.code() + "/help", option.help());
        }
        if (question.kind() instanceof AnswerKind.Amount amount) {
            text(place + "/low", amount.low());
            text(place + "/high", amount.high());
        }
    }

    private void block(GuidanceBlock block) {
        text("guidance/" + block.code() + "/title", block.title());
    }

    private void text(String place, Optional<Wording> wording) {
        if (wording.isPresent() && wording.get().byLanguage().isEmpty()) {
            problems.add(new Finding(Kind.MISSING_WORDING, place, "the text has no words in any language"));
        }
    }
}
