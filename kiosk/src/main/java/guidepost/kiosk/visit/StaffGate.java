package guidepost.kiosk.visit;

/** Whether a staff number opens the kiosk; slow by design, and only called in the background. */
public interface StaffGate {
    /** Whether this clinic has set a number; without one the kiosk can only be ended from outside. */
    boolean isSet();

    Verdict tryPin(String pin);

    /**
     * What came of an attempt.
     *
     * @param secondsLocked how long no number is taken; 0 where the next may be tried at once
     */
    record Verdict(boolean open, long secondsLocked) {}
}
