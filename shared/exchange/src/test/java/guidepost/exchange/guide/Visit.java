package guidepost.exchange.guide;

import guidepost.core.guide.Edition;
import guidepost.core.handout.Handout;
import guidepost.core.triage.Answer;
import guidepost.core.triage.Answers;
import guidepost.exchange.DefaultGuides;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What somebody answered the default guide, and the sheet that came of it. */
record Visit(Answers answers, Handout sheet) {
    private static final Edition GUIDE = DefaultGuides.builtIn();
    private static final Sheets SHEETS = Sheets.of(GUIDE);
    private static final GuideVisits GENERATED = new GuideVisits(GUIDE, 7);
    private static final List<Visit> MANY =
            Stream.generate(GENERATED::next).limit(5_000).map(Visit::of).toList();

    /** The same five thousand for every test. */
    static List<Visit> many() {
        return MANY;
    }

    /** Of a calm person but for these answers. */
    static Visit of(String differences) {
        return of(Person.calmBut(differences));
    }

    private static Visit of(Answers answers) {
        return new Visit(answers, SHEETS.compose(answers));
    }

    boolean said(String question, String... any) {
        Answer answer = answers.to(question).orElse(new Answer.Signs(Set.of()));
        Set<String> said = answer.fold(chosen -> Set.of(chosen.option()), Answer.Signs::signs, amount -> Set.of());
        return Set.of(any).stream().anyMatch(said::contains);
    }

    int number(String question) {
        return answers.to(question).orElseThrow().fold(chosen -> -1, signs -> -1, Answer.Amount::value);
    }

    boolean has(String block) {
        return Sheets.blocks(sheet).contains(block);
    }
}
