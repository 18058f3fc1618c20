package guidepost.core.guide;

/** A part of the visit on the progress line. */
public record Section(String code, Wording title) {}
