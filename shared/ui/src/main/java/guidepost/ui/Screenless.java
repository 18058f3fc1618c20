package guidepost.ui;

import java.awt.AWTError;
import java.awt.GraphicsEnvironment;

/** Whether this machine can show a window at all. */
public final class Screenless {
    private Screenless() {}

    /** True where there is no screen, or the one that was named does not answer. */
    public static boolean isThisMachine() {
        try {
            return GraphicsEnvironment.isHeadless()
                    || GraphicsEnvironment.getLocalGraphicsEnvironment().getScreenDevices().length == 0;
        } catch (AWTError noConnection) {
            return true;
        }
    }
}
