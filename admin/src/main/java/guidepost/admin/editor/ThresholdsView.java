package guidepost.admin.editor;

import java.util.List;

/** Where the numbers are set. */
public interface ThresholdsView {
    void rows(List<ThresholdRow> rows, boolean mayWrite);

    /** What the same patient would be told just below, at and just above the number. */
    void trial(String heading, List<String> lines);
}
