package guidepost.kiosk.story;

import guidepost.core.guide.Edition;
import guidepost.ui.pane.Names;
import java.util.List;
import java.util.Random;

/** Answers whatever is asked, by touch; writes it down. */
final class RandomPatient {
    private static final int MOST_TOUCHES = 60;

    private final HeadlessKiosk kiosk;
    private final Random random;
    private final Notebook notebook = new Notebook(HeadlessKiosk.CLINIC);

    /** Stands before a kiosk that waits, and begins. */
    RandomPatient(HeadlessKiosk kiosk, Edition edition, Random random) {
        this.kiosk = kiosk;
        this.random = random;
        notebook.visitBegins(edition);
        kiosk.touches("start", "next");
    }

    Notebook notebook() {
        return notebook;
    }

    /** Answers so many questions, and stays at the last. */
    RandomPatient answers(int questions) {
        for (int i = 0; i < questions && isAsked(); i++) {
            if (i > 0) {
                goesOn();
            }
            if (isAsked()) {
                answers();
            }
        }
        return this;
    }

    /** To the result. */
    RandomPatient answersEverything() {
        while (isAsked()) {
            answers();
            goesOn();
        }
        for (int page = 0; page < MOST_TOUCHES && kiosk.look().kind() == Seen.Kind.REVIEW; page++) {
            kiosk.touches("next");
        }
        notebook.check(kiosk.look());
        return this;
    }

    private boolean isAsked() {
        return kiosk.look().kind() == Seen.Kind.QUESTION;
    }

    private void answers() {
        for (int i = 0; i < MOST_TOUCHES && !kiosk.look().offers("next"); i++) {
            Seen seen = kiosk.look();
            List<String> answers = seen.touchables().keySet().stream()
                    .filter(name -> name.startsWith("option.")
                            || name.startsWith("step.")
                            || name.startsWith("shortcut.")
                            || name.equals("key.3"))
                    .toList();
            String name = answers.isEmpty() ? Names.PAGE_DOWN : answers.get(random.nextInt(answers.size()));
            notebook.touched(seen, name);
            kiosk.touches(name);
            notebook.check(kiosk.look());
        }
    }

    private void goesOn() {
        String asked = kiosk.says(Names.PROMPT);
        for (int page = 0; page < MOST_TOUCHES && kiosk.says(Names.PROMPT).equals(asked); page++) {
            kiosk.touches("next");
        }
    }
}
