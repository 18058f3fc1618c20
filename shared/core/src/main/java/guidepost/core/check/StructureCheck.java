package guidepost.core.check;

import guidepost.core.check.Finding.Kind;
import guidepost.core.guide.AnswerKind;
import guidepost.core.guide.Condition;
import guidepost.core.guide.DateMark;
import guidepost.core.guide.Edition;
import guidepost.core.guide.Option;
import guidepost.core.guide.Question;
import guidepost.core.guide.Rule;
import guidepost.core.guide.Section;
import guidepost.core.guide.Threshold;
import guidepost.core.guide.Unit;
import guidepost.core.guide.Urgency;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether codes are codes, what is named exists, and numbers stand in their ranges. */
final class StructureCheck {
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9_]{0,63}");
    private static final int MOST_OPTIONS = 62;
    private static final int MOST_STEPS = 21;

    private final Edition edition;
    private final List<Finding> findings;

    StructureCheck(Edition edition, List<Finding> findings) {
        this.edition = edition;
        this.findings = findings;
    }

    void run() {
        codes("guide", Stream.of(edition.guide()));
        codes("sections", edition.sections().stream().map(Section::code));
        codes("thresholds", edition.thresholds().stream().map(Threshold::code));
        codes("questions", edition.questions().stream().map(Question::code));
        codes("dates", edition.dates().stream().map(DateMark::code));
        codes("rules", edition.rules().stream().map(Rule::code));
        edition.thresholds().forEach(this::threshold);
        if (edition.questions().isEmpty()) {
            add(Kind.BAD_QUESTION, "questions", "a guide needs at least one question");
        }
        Set<String> earlier = new HashSet<>();
        for (Question question : edition.questions()) {
            question(question, earlier);
            earlier.add(question.code());
        }
        edition.dates().forEach(this::date);
        edition.rules().forEach(this::rule);
    }

    private void codes(String place, Stream<String> codes) {
        Set<String> seen = new HashSet<>();
        codes.forEach(code -> {
            if (!CODE.matcher(code).matches()) {
                add(Kind.BAD_CODE, place, "\"" + code + "\" is not a code (a-z, 0-9, _; at most 64)");
            }
            if (!seen.add(code)) {
                add(Kind.DUPLICATE_CODE, place + "/" + code, code + " stands there twice");
            }
        });
    }

    private void threshold(Threshold threshold) {
        String place = "thresholds/" + threshold.code();
        if (threshold.value() < threshold.min() || threshold.value() > threshold.max()) {
            add(
                    Kind.THRESHOLD_OUT_OF_RANGE,
                    place,
                    threshold.code() + " is " + threshold.value() + ", which is not from " + threshold.min() + " to "
                            + threshold.max());
        }
        threshold.atMost().ifPresent(code -> {
            Optional<Threshold> limit = edition.findThreshold(code);
            if (limit.isEmpty()) {
                unknown(place + "/atMost", "threshold", code);
            } else if (!limit.get().unit().comparableWith(threshold.unit())) {
                add(Kind.WRONG_CONDITION, place, threshold.code() + " and " + code + " do not count the same thing");
            } else if (threshold.onCommonScale() > limit.get().onCommonScale()) {
                add(Kind.THRESHOLDS_OUT_OF_ORDER, place, threshold.code() + " must be at most " + code);
            }
        });
    }

    private void question(Question question, Set<String> earlier) {
        String place = "questions/" + question.code();
        if (edition.sections().stream().noneMatch(section -> section.code().equals(question.section()))) {
            unknown(place + "/section", "section", question.section());
        }
        question.kind()
                .fold(
                        choice -> options(place, choice.options(), false),
                        several -> options(place, several.options(), true),
                        amount -> amount(place, amount));
        for (Condition condition : question.askedWhen()) {
            new ConditionCheck(edition, findings).check(place + "/askedWhen", condition);
            if (edition.findQuestion(condition.question()).isPresent() && !earlier.contains(condition.question())) {
                add(
                        Kind.LATER_QUESTION,
                        place + "/askedWhen",
                        condition.question() + " is not asked before " + question.code());
            }
        }
    }

    private boolean options(String place, List<Option> options, boolean several) {
        codes(place + "/options", options.stream().map(Option::code));
        if (options.size() < 2 || options.size() > MOST_OPTIONS) {
            add(Kind.BAD_QUESTION, place + "/options", "a question needs from 2 to " + MOST_OPTIONS + " options");
        }
        for (int i = 0; i < options.size(); i++) {
            boolean none = options.get(i).role() == Option.Role.NONE;
            if (none != (several && i == 0)) {
                add(
                        Kind.BAD_QUESTION,
                        place + "/options/" + options.get(i).code(),
                        "\"none of these\" is the first option of several signs, and only that");
            }
        }
        return true;
    }

    private boolean amount(String place, AnswerKind.Amount amount) {
        if (amount.min() > amount.max() || amount.min() < 0) {
            add(
                    Kind.BAD_QUESTION,
                    place,
                    "the range from " + amount.min() + " to " + amount.max() + " holds no answer, or a negative one");
        }
        if (amount.style() == AnswerKind.Style.SCALE && amount.max() - amount.min() >= MOST_STEPS) {
            add(Kind.BAD_QUESTION, place, "a scale has at most " + MOST_STEPS + " steps");
        }
        if (amount.style() == AnswerKind.Style.DURATION && amount.unit() != Unit.HOURS) {
            add(Kind.BAD_QUESTION, place, "a duration is counted in hours");
        }
        if (amount.shortcuts().stream().anyMatch(shortcut -> !amount.allows(shortcut.value()))) {
            add(Kind.BAD_QUESTION, place + "/shortcuts", "a shortcut stands for a number outside the range");
        }
        return true;
    }

    private void date(DateMark mark) {
        String place = "dates/" + mark.code();
        mark.since().ifPresent(code -> time(place + "/from", code));
        mark.minus().ifPresent(code -> time(place + "/minus", code));
        mark.plus().ifPresent(code -> {
            Optional<Threshold> threshold = edition.findThreshold(code);
            if (threshold.isEmpty()) {
                unknown(place + "/plus", "threshold", code);
            } else if (threshold.get().unit() == Unit.POINTS) {
                add(Kind.BAD_DATE, place + "/plus", code + " is not a time");
            }
        });
    }

    private void time(String place, String code) {
        Optional<Question> question = edition.findQuestion(code);
        if (question.isEmpty()) {
            unknown(place, "question", code);
        } else if (!question.get()
                .kind()
                .fold(choice -> false, several -> false, amount -> amount.unit() != Unit.POINTS)) {
            add(Kind.BAD_DATE, place, code + " is not answered with a time");
        }
    }

    private void rule(Rule rule) {
        String place = "rules/" + rule.code();
        if (rule.all().isEmpty()) {
            add(Kind.BAD_RULE, place, "a rule needs at least one condition");
        }
        if (rule.urgency() == Urgency.SELF_CARE) {
            add(Kind.BAD_RULE, place, "self-care is the result when no rule fires");
        }
        rule.all().forEach(condition -> new ConditionCheck(edition, findings).check(place, condition));
    }

    private void unknown(String place, String what, String code) {
        add(Kind.UNKNOWN_REFERENCE, place, "there is no " + what + " " + code);
    }

    private void add(Kind kind, String place, String message) {
        findings.add(new Finding(kind, place, message));
    }
}
