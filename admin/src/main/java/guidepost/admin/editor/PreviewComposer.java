package guidepost.admin.editor;

import guidepost.core.guide.Condition;
import guidepost.core.guide.Edition;
import guidepost.core.guide.GuidanceBlock;
import guidepost.core.guide.Language;
import guidepost.core.guide.Question;
import guidepost.core.guide.Wording;
import guidepost.core.handout.Clinic;
import guidepost.core.handout.Handout;
import guidepost.core.handout.HandoutComposer;
import guidepost.core.handout.Phrasing;
import guidepost.core.item.ItemKey;
import guidepost.core.scenario.Scenario;
import guidepost.core.scenario.ScenarioRun;
import guidepost.core.triage.Answer;
import guidepost.core.triage.Answers;
import guidepost.core.triage.Assessment;
import guidepost.core.triage.Triage;
import guidepost.core.words.Phrases;
import guidepost.handout.Fonts;
import guidepost.handout.HandoutFailed;
import guidepost.handout.Paginator;
import guidepost.handout.Sheet;
import guidepost.ui.screen.AnswerScreens;
import guidepost.ui.screen.AnswerWords;
import guidepost.ui.screen.Chrome;
import guidepost.ui.screen.Control;
import guidepost.ui.screen.Entry;
import guidepost.ui.screen.QuestionScreens;
import guidepost.ui.screen.Screen;
import guidepost.ui.screen.Touch;
import guidepost.ui.screen.Walk;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the screen and the sheet of a draft, as the kiosk would. */
public final class PreviewComposer {
    private PreviewComposer() {}

    /**
     * What to show.
     *
     * @param item what is worked on; its question is the one on the screen
     * @param walk somebody who is walking through the questions, in place of both
     */
    public record Wanted(
            Edition edition,
            Optional<ItemKey> item,
            Optional<Scenario> scenario,
            Optional<Walk> walk,
            Language language,
            Clinic clinic,
            Sheet sheet,
            ZonedDateTime moment) {}

    /** Whether the item is seen on the sheet rather than on a question's screen. */
    public static boolean isOnSheet(Edition edition, ItemKey item) {
        return switch (item.kind()) {
            case GUIDANCE, HEADING -> true;
            case THRESHOLD ->
                edition.rules().stream().noneMatch(rule -> mentions(rule.all(), item.code()))
                        && edition.guidance().stream().anyMatch(block -> mentions(all(block), item.code()));
            case WORDING ->
                item.place()
                        .map(place -> switch (place.item()) {
                            case GUIDANCE, HEADING, RULE -> true;
                            default -> false;
                        })
                        .orElse(false);
            default -> false;
        };
    }

    /** Slow: sets the whole sheet. */
    public static PreviewPicture compose(Wanted wanted) {
        try {
            if (wanted.walk().isPresent()) {
                return walked(wanted, wanted.walk().get());
            }
            Answers answers = wanted.scenario()
                    .map(scenario -> ScenarioRun.answers(wanted.edition(), scenario))
                    .orElse(Answers.none());
            return new PreviewPicture(
                    question(wanted).map(question -> screen(wanted, question, answers)),
                    Optional.of(Paginator.paginate(
                            handout(wanted, Triage.assess(wanted.edition(), answers)), wanted.sheet(), Fonts.ruler())),
                    Optional.empty());
        } catch (Wording.MissingWords | HandoutFailed e) {
            return new PreviewPicture(Optional.empty(), Optional.empty(), Optional.of(String.valueOf(e.getMessage())));
        } catch (RuntimeException unfinished) {
            // A draft may be anything on its way to being whole; the findings say what it lacks.
            return new PreviewPicture(
                    Optional.empty(), Optional.empty(), Optional.of(String.valueOf(unfinished.getMessage())));
        }
    }

    /** There is a sheet once there is a result. */
    private static PreviewPicture walked(Wanted wanted, Walk walk) {
        Visited visited = new Visited(wanted, walk);
        return switch (walk.step()) {
            case ASKING -> new PreviewPicture(Optional.of(visited.asked()), Optional.empty(), Optional.empty());
            case REVIEW -> new PreviewPicture(Optional.of(visited.reviewed()), Optional.empty(), Optional.empty());
            case RESULT -> {
                Assessment assessment = Triage.assess(wanted.edition(), walk.answers());
                Handout handout = handout(wanted, assessment);
                yield new PreviewPicture(
                        Optional.of(visited.told(assessment, handout)),
                        Optional.of(Paginator.paginate(handout, wanted.sheet(), Fonts.ruler())),
                        Optional.empty());
            }
        };
    }

    /** The screens of somebody who walks through. */
    private record Visited(Wanted wanted, Walk walk, Phrases phrases, Phrasing phrasing, AnswerWords answers) {
        Visited(Wanted wanted, Walk walk) {
            this(
                    wanted,
                    walk,
                    Phrases.of(QuestionScreens.class, spoken(wanted.language())),
                    new Phrasing(wanted.edition(), wanted.clinic(), wanted.language()));
        }

        private Visited(Wanted wanted, Walk walk, Phrases phrases, Phrasing phrasing) {
            this(wanted, walk, phrases, phrasing, new AnswerWords(wanted.edition(), phrasing, phrases));
        }

        Screen asked() {
            return new QuestionScreens(phrasing, phrases, answers)
                    .ask(walk.current(), walk.answer(), walk.entry(), around(Optional.of(walk.current()), true));
        }

        Screen reviewed() {
            return screens()
                    .review(walk.interview().answered(walk.answers()), walk.answers(), around(Optional.empty(), true));
        }

        Screen told(Assessment assessment, Handout handout) {
            Control print = Control.of("print", phrases.say("result.print"), Touch.Plain.PRINT)
                    .icon("print");
            Control finish = Control.of("finish", phrases.say("finish"), Touch.Plain.DONE);
            return screens()
                    .result(
                            assessment,
                            handout,
                            around(Optional.empty(), false),
                            Optional.empty(),
                            List.of(print, finish),
                            Optional.empty());
        }

        private AnswerScreens screens() {
            return new AnswerScreens(phrasing, phrases, answers);
        }

        private Chrome around(Optional<Question> question, boolean goesOn) {
            Chrome usual = chrome(wanted, question, phrases, phrasing);
            return new Chrome(
                    usual.clinic(),
                    usual.sample(),
                    usual.progress(),
                    List.of(),
                    usual.back(),
                    Optional.empty(),
                    usual.next().filter(next -> goesOn).map(next -> next.enabled(walk.canGoOn())),
                    Optional.empty());
        }
    }

    private static Handout handout(Wanted wanted, Assessment assessment) {
        return HandoutComposer.compose(
                wanted.edition(), assessment, wanted.language(), wanted.moment(), wanted.clinic());
    }

    private static Optional<Question> question(Wanted wanted) {
        Edition edition = wanted.edition();
        return wanted.item()
                .flatMap(item -> code(edition, item))
                .flatMap(edition::findQuestion)
                .or(() -> edition.questions().stream().findFirst());
    }

    private static Optional<String> code(Edition edition, ItemKey item) {
        String code = item.place().map(place -> place.code()).orElse(item.code());
        String outer = code.contains("/") ? code.substring(0, code.indexOf('/')) : code;
        if (edition.findQuestion(outer).isPresent()) {
            return Optional.of(outer);
        }
        Stream<Condition> conditions = Stream.concat(
                edition.rules().stream()
                        .filter(rule -> rule.code().equals(code) || mentions(rule.all(), code))
                        .flatMap(rule -> rule.all().stream()),
                edition.guidance().stream()
                        .filter(block -> block.code().equals(code) || mentions(all(block), code))
                        .flatMap(block -> all(block).stream()));
        return conditions
                .filter(condition -> edition.findThreshold(code).isEmpty() || mentions(List.of(condition), code))
                .map(Condition::question)
                .findFirst();
    }

    private static List<Condition> all(GuidanceBlock block) {
        return Stream.of(block.when(), block.whenAny()).flatMap(List::stream).toList();
    }

    private static boolean mentions(List<Condition> conditions, String threshold) {
        return conditions.stream()
                .anyMatch(condition -> condition.fold(
                        anyOf -> false, comparison -> comparison.threshold().equals(threshold)));
    }

    private static Screen screen(Wanted wanted, Question question, Answers answers) {
        Edition edition = wanted.edition();
        Phrases phrases = Phrases.of(QuestionScreens.class, spoken(wanted.language()));
        Phrasing phrasing = new Phrasing(edition, wanted.clinic(), wanted.language());
        Optional<Answer> answer = answers.to(question.code());
        Optional<Entry> entry = question.kind()
                .fold(
                        choice -> Optional.empty(),
                        several -> Optional.empty(),
                        amount -> Optional.of(Entry.empty(amount)));
        return new QuestionScreens(phrasing, phrases, new AnswerWords(edition, phrasing, phrases))
                .ask(question, answer, entry, chrome(wanted, Optional.of(question), phrases, phrasing));
    }

    /** The language of the kiosk's own words: a language it has none in is previewed among English ones. */
    private static Language spoken(Language language) {
        return Phrases.exist(QuestionScreens.class, language) ? language : Language.ENGLISH;
    }

    private static Chrome chrome(Wanted wanted, Optional<Question> question, Phrases phrases, Phrasing phrasing) {
        return new Chrome(
                wanted.clinic().name(),
                wanted.edition().sample() ? Optional.of(phrases.say("sample")) : Optional.empty(),
                question.map(asked -> AnswerScreens.progress(wanted.edition(), asked, phrasing, phrases)),
                List.of(
                        Control.of("hide", phrases.say("hide"), Touch.Plain.HIDE)
                                .icon("hide"),
                        Control.of("text-size", phrases.say("text-size"), Touch.Plain.TEXT_SIZE)
                                .icon("text-size"),
                        Control.of("contrast", phrases.say("contrast"), Touch.Plain.CONTRAST)
                                .icon("contrast")),
                Optional.of(Control.of("back", phrases.say("back"), Touch.Plain.BACK)
                        .icon("back-arrow")),
                Optional.of(Control.of("call-staff", phrases.say("call-staff"), Touch.Plain.CALL_STAFF)
                        .icon("help-hand")),
                Optional.of(Control.of("next", phrases.say("next"), Touch.Plain.NEXT)
                        .icon("next-arrow")),
                Optional.empty());
    }
}
