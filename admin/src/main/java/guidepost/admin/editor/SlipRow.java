package guidepost.admin.editor;

import guidepost.core.scenario.Scenario;

/**
 * A small change of the draft that no scenario would notice.
 *
 * @param sentence no scenario would notice if ...
 * @param patient who would, in words
 * @param noticing the scenario that would
 */
public record SlipRow(String sentence, String patient, Scenario noticing) {}
