package guidepost.kiosk.command;

/** The program whose options its commands share. */
public interface HasCommon {
    Common common();
}
