package guidepost.handout;

import guidepost.core.guide.Language;
import guidepost.core.handout.Handout;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * Something for a clinic's files: headings with paragraphs and lists below them, as long as it has to be.
 *
 * @param author whose it is
 * @param moment when what it tells of happened
 */
public record Report(String title, String author, Language language, ZonedDateTime moment, List<Section> sections) {
    public Report {
        sections = List.copyOf(sections);
    }

    /** What stands under one heading. */
    public record Section(String heading, List<Handout.Line> lines) {
        public Section {
            lines = List.copyOf(lines);
        }
    }
}
