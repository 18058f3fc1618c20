package guidepost.core.handout;

import guidepost.core.guide.Language;
import guidepost.core.guide.Place;
import guidepost.core.guide.Stamp;
import guidepost.core.guide.Urgency;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/**
 * Everything that goes on one patient's sheet, in words and in order; holds no answer.
 *
 * @param title what the guide is about
 * @param instruction the heading: what to do
 * @param action what to do first
 * @param reasons why, in the rules' words; never from a private answer
 * @param boxes the guidance, in the order of the sheet; none but the emergency list where the result allows no self-care
 * @param emergencyList on every sheet
 * @param stamp number and seal of the edition; empty for a draft
 * @param sample whether the content is not yet approved by the clinic
 * @param printedAt the moment of the visit, in words
 * @param moment of the visit, to the minute
 * @param timeline the dates ahead; empty where nobody goes home to wait
 * @param code what the same sheet can be printed from again; empty for a draft
 */
public record Handout(
        Urgency urgency,
        Language language,
        String title,
        String instruction,
        List<Line> action,
        List<String> reasons,
        List<Box> boxes,
        Box emergencyList,
        Optional<Stamp> stamp,
        boolean sample,
        String printedAt,
        Clinic clinic,
        ZonedDateTime moment,
        Optional<Timeline> timeline,
        Optional<SheetCode> code) {
    public Handout {
        action = List.copyOf(action);
        reasons = List.copyOf(reasons);
        boxes = List.copyOf(boxes);
    }

    /** The guidance of one place, under its heading. */
    public record Box(Place place, String heading, List<Entry> entries) {
        public Box {
            entries = List.copyOf(entries);
        }
    }

    /** One guidance block, ready to show. */
    public record Entry(String code, Optional<String> icon, Optional<String> title, List<Line> lines) {
        public Entry {
            lines = List.copyOf(lines);
        }
    }

    /** A paragraph or a list item. */
    public record Line(boolean bullet, List<Run> runs) {
        public Line {
            runs = List.copyOf(runs);
        }

        public String text() {
            StringBuilder text = new StringBuilder();
            runs.forEach(run -> text.append(run.text()));
            return text.toString();
        }
    }

    /** A stretch of words of one weight. */
    public record Run(String text, boolean bold) {}
}
