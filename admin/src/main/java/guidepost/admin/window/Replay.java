package guidepost.admin.window;

import guidepost.core.triage.Answers;

/** Opens somebody in the preview as a patient. */
interface Replay {
    /** @param name what they show, in a few words */
    void open(Answers answers, String name);
}
