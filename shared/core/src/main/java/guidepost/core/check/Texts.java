package guidepost.core.check;

import guidepost.core.guide.AnswerKind;
import guidepost.core.guide.Edition;
import guidepost.core.guide.GuidanceBlock;
import guidepost.core.guide.Option;
import guidepost.core.guide.Question;
import guidepost.core.guide.Wording;
import java.util.ArrayList;
import java.util.List;

/** Every text of an edition with the place where it stands. */
public final class Texts {
    private final List<Text> texts = new ArrayList<>();

    private Texts() {}

    /**
     * One text.
     *
     * @param guidance whether it is read on the sheet, where it may have dates, lists and bold
     */
    public record Text(String place, Wording wording, boolean guidance) {}

    public static List<Text> of(Edition edition) {
        Texts all = new Texts();
        all.add("title", edition.title());
        all.add("invitation", edition.invitation());
        all.add("intendedUse", edition.intendedUse());
        edition.headings().forEach((place, wording) -> all.add("headings/" + place, wording));
        edition.sections().forEach(section -> all.add("sections/" + section.code() + "/title", section.title()));
        edition.thresholds()
                .forEach(threshold -> all.add("thresholds/" + threshold.code() + "/label", threshold.label()));
        edition.questions().forEach(all::question);
        edition.dates()
                .forEach(mark -> mark.label().ifPresent(label -> all.add("dates/" + mark.code() + "/label", label)));
        edition.rules().forEach(rule -> all.add("rules/" + rule.code() + "/reason", rule.reason()));
        edition.guidance().forEach(all::guidance);
        return List.copyOf(all.texts);
    }

    private void question(Question question) {
        String place = "questions/" + question.code();
        add(place + "/topic", question.topic());
        add(place + "/prompt", question.prompt());
        question.help().ifPresent(help -> add(place + "/help", help));
        for (Option option : question.options()) {
            add(place + "/options/" + option.code() + "/label", option.label());
            option.help().ifPresent(help -> add(place + "/options/" + option.code() + "/help", help));
        }
        if (question.kind() instanceof AnswerKind.Amount amount) {
            amount.shortcuts().forEach(shortcut -> add(place + "/shortcuts/" + shortcut.value(), shortcut.label()));
            amount.low().ifPresent(low -> add(place + "/low", low));
            amount.high().ifPresent(high -> add(place + "/high", high));
        }
    }

    private void guidance(GuidanceBlock block) {
        String place = "guidance/" + block.code();
        block.title().ifPresent(title -> add(place + "/title", title));
        texts.add(new Text(place + "/text", block.text(), true));
    }

    private void add(String place, Wording wording) {
        texts.add(new Text(place, wording, false));
    }
}
