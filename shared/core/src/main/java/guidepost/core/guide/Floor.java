package guidepost.core.guide;

/** An answer that gives EMERGENCY in every edition of a guide; no edition can lower it. */
public record Floor(Condition.AnyOf answer, String source) {}
