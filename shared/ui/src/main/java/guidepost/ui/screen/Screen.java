package guidepost.ui.screen;

import guidepost.core.guide.Urgency;
import guidepost.core.handout.Handout;
import java.util.List;
import java.util.Optional;

/** One screen, as data. Every word a patient can see stands here; nothing else is showable. */
public sealed interface Screen {

    /** The screen that waits for somebody: a calm drawing, the invitation, one enormous Start. */
    record Attract(
            String clinic,
            Optional<String> sample,
            String invitation,
            List<String> promises,
            Control start,
            List<Control> languages,
            List<Control> corner)
            implements Screen {
        public Attract {
            promises = List.copyOf(promises);
            languages = List.copyOf(languages);
            corner = List.copyOf(corner);
        }
    }

    /** A few words and the way on: intended use, "your sheet is printing", goodbye, a fault. */
    record Message(
            Chrome chrome, Tone tone, String heading, List<String> lines, Optional<String> icon, List<Control> controls)
            implements Screen {
        public Message {
            lines = List.copyOf(lines);
            controls = List.copyOf(controls);
        }
    }

    /** How a message is meant. */
    enum Tone {
        CALM,
        /** Drawn as the ASK_STAFF result. */
        FRONT_DESK
    }

    /** One question. */
    record Ask(Chrome chrome, String question, String prompt, Optional<String> help, Field field) implements Screen {}

    /** What a question is answered with. */
    sealed interface Field {
        /**
         * Cards, one of them or any of them.
         *
         * @param anyOf whether several can be chosen (squares) or one (circles)
         * @param apart how many of the last cards stand apart, below a line
         */
        record Cards(boolean anyOf, List<Control> cards, int apart) implements Field {
            public Cards {
                cards = List.copyOf(cards);
            }
        }

        /** Eleven buttons in a row or two, with words at the ends. */
        record Scale(List<Control> steps, String low, String high, Optional<String> chosen) implements Field {
            public Scale {
                steps = List.copyOf(steps);
            }
        }

        /**
         * A number pad, with big choices above it where there are any.
         *
         * @param shortcuts big choices that stand for a number
         * @param shown the number as typed so far, or the prompt to type
         * @param unit the unit behind the number
         * @param units the units to pick from; none where there is only one
         * @param problem why the number cannot be taken
         */
        record Pad(
                List<Control> shortcuts,
                String shown,
                String unit,
                List<Control> units,
                List<Control> keys,
                Optional<String> problem)
                implements Field {
            public Pad {
                shortcuts = List.copyOf(shortcuts);
                units = List.copyOf(units);
                keys = List.copyOf(keys);
            }
        }
    }

    /** Check your answers: each row can be changed. */
    record Review(Chrome chrome, String heading, String help, List<Row> rows) implements Screen {
        public Review {
            rows = List.copyOf(rows);
        }
    }

    /** One answer in the review; a private one says only that it was given. */
    record Row(String topic, String answer, Control change) {}

    /**
     * The result: the whole top third in the level's colour, then why, then what to do first. EMERGENCY fills the screen.
     *
     * @param level the level in words, for those who do not see its colour or shape
     * @param action what to do first
     * @param because the answers that decided, in words; none for SELF_CARE
     * @param status what became of printing
     * @param actions print, read it here, finish; the first is the main one
     * @param countdown until the screen clears itself, once nobody touches it
     */
    record Result(
            Chrome chrome,
            Urgency urgency,
            String level,
            String instruction,
            List<Handout.Line> action,
            String becauseHeading,
            List<String> because,
            Optional<String> status,
            List<Control> actions,
            Optional<Countdown> countdown)
            implements Screen {
        public Result {
            action = List.copyOf(action);
            because = List.copyOf(because);
            actions = List.copyOf(actions);
        }
    }

    /** The sheet to read on the screen, for those without paper. */
    record Reading(Chrome chrome, Urgency urgency, String heading, List<Handout.Box> boxes, List<Control> actions)
            implements Screen {
        public Reading {
            boxes = List.copyOf(boxes);
            actions = List.copyOf(actions);
        }
    }

    /** A question over everything else: "Are you still there?", a hidden screen, the way back. */
    record Cover(
            Chrome chrome, String heading, List<String> lines, Optional<Countdown> countdown, List<Control> controls)
            implements Screen {
        public Cover {
            lines = List.copyOf(lines);
            controls = List.copyOf(controls);
        }
    }

    /** Seconds that are running out. */
    record Countdown(int secondsLeft, int of) {}

    /** The staff's number pad: dots for what has been typed. */
    record Pin(
            String clinic,
            String heading,
            String dots,
            Optional<String> problem,
            List<Control> keys,
            List<Control> controls)
            implements Screen {
        public Pin {
            keys = List.copyOf(keys);
            controls = List.copyOf(controls);
        }
    }
}
