package guidepost.admin.editor;

import guidepost.core.guide.Threshold;
import java.util.Optional;

/**
 * One number staff may set.
 *
 * @param compared how rules compare with it, in words; empty where it is only told
 * @param was the value patients are judged by now, where that differs
 * @param changed who set it last
 */
public record ThresholdRow(
        Threshold threshold,
        String label,
        String compared,
        String unit,
        String range,
        Optional<Integer> was,
        String changed) {}
