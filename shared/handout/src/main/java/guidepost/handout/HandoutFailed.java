package guidepost.handout;

/** The paper could not be made: in the words of those who look after the product, never a patient's. */
public final class HandoutFailed extends RuntimeException {
    public HandoutFailed(String message) {
        super(message);
    }

    public HandoutFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
