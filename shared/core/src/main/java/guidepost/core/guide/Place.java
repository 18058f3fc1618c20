package guidepost.core.guide;

/** The part of the screen and the sheet a guidance block belongs to, in the order of the sheet. */
public enum Place {
    /** The banner: its title is the instruction, its text what to do first. */
    INSTRUCTION,
    TODAY,
    NEXT_DAYS,
    GET_HELP,
    /** On every sheet, whatever the result. */
    EMERGENCY_LIST,
    WHY,
    LATER
}
