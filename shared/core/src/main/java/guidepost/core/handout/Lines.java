package guidepost.core.handout;

import guidepost.core.guide.Template;
import guidepost.core.guide.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Turns a guidance text into paragraphs and list items; a line with a token that has nothing to say is left out. */
final class Lines {
    private static final String BULLET = "- ";

    private final Phrasing phrasing;
    private final Function<String, Optional<String>> dates;

    /** @param dates words a date mark by its code; empty where it has nothing to say */
    Lines(Phrasing phrasing, Function<String, Optional<String>> dates) {
        this.phrasing = phrasing;
        this.dates = dates;
    }

    List<Handout.Line> of(Wording wording) {
        List<Handout.Line> lines = new ArrayList<>();
        for (String raw : wording.in(phrasing.language()).lines().toList()) {
            String line = raw.strip();
            if (!line.isEmpty()) {
                boolean bullet = line.startsWith(BULLET);
                runs(bullet ? line.substring(BULLET.length()) : line)
                        .ifPresent(runs -> lines.add(new Handout.Line(bullet, runs)));
            }
        }
        return lines;
    }

    private Optional<List<Handout.Run>> runs(String line) {
        List<Handout.Run> runs = new ArrayList<>();
        boolean bold = false;
        for (Template.Part part : Phrasing.template(line).parts()) {
            Optional<String> said = phrasing.word(part, dates);
            if (said.isEmpty()) {
                return Optional.empty();
            }
            if (part instanceof Template.Words) {
                String[] stretches = said.get().split("\\*\\*", -1);
                for (int i = 0; i < stretches.length; i++) {
                    bold ^= i > 0;
                    add(runs, stretches[i], bold);
                }
            } else {
                add(runs, said.get(), bold);
            }
        }
        return Optional.of(runs);
    }

    private static void add(List<Handout.Run> runs, String text, boolean bold) {
        if (text.isEmpty()) {
            return;
        }
        int last = runs.size() - 1;
        if (last >= 0 && runs.get(last).bold() == bold) {
            runs.set(last, new Handout.Run(runs.get(last).text() + text, bold));
        } else {
            runs.add(new Handout.Run(text, bold));
        }
    }
}
