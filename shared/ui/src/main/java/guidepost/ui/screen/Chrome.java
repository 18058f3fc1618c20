package guidepost.ui.screen;

import java.util.List;
import java.util.Optional;

/**
 * What stands around every screen, always in the same place.
 *
 * @param clinic the clinic's name, at the top
 * @param sample the line that says the content is not yet approved
 * @param progress how far the visit has come; none outside the questions
 * @param corner the corner row: text size, contrast, language, hide
 * @param back at the bottom on the left
 * @param callStaff at the bottom in the middle
 * @param next at the bottom on the right
 * @param notice a line that must be seen now, such as "Please go to the front desk now"
 */
public record Chrome(
        String clinic,
        Optional<String> sample,
        Optional<Progress> progress,
        List<Control> corner,
        Optional<Control> back,
        Optional<Control> callStaff,
        Optional<Control> next,
        Optional<String> notice) {
    public Chrome {
        corner = List.copyOf(corner);
    }

    /**
     * The progress line.
     *
     * @param sections the sections' titles
     * @param current the section we are in, from 0
     * @param within how much of it is done, from 0 to 1
     * @param spoken the same in words
     */
    public record Progress(List<String> sections, int current, double within, String spoken) {
        public Progress {
            sections = List.copyOf(sections);
        }
    }
}
