package guidepost.admin.desk;

import guidepost.ui.Background;
import java.awt.Toolkit;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;

/** Two falling tones, made here; where the machine cannot play them, its own beep. */
final class Chime implements Runnable {
    private static final float RATE = 44_100;
    private static final double[] TONES = {880, 660};
    private static final double SECONDS = 0.35;
    private static final double LOUDNESS = 0.6;

    private final Background background;

    Chime(Background background) {
        this.background = background;
    }

    @Override
    public void run() {
        background
                .call(() -> {
                    play(samples());
                    return true;
                })
                .then(played -> {}, noSound -> Toolkit.getDefaultToolkit().beep());
    }

    private static void play(byte[] samples) throws LineUnavailableException {
        AudioFormat format = new AudioFormat(RATE, Short.SIZE, 1, true, true);
        try (SourceDataLine line = AudioSystem.getSourceDataLine(format)) {
            line.open(format);
            line.start();
            line.write(samples, 0, samples.length);
            line.drain();
        }
    }

    /** Each tone swells and fades, so that it does not click. */
    static byte[] samples() {
        int each = (int) (RATE * SECONDS);
        byte[] samples = new byte[TONES.length * each * Short.BYTES];
        for (int i = 0; i < TONES.length * each; i++) {
            double within = (i % each) / (double) each;
            double wave = Math.sin(2 * Math.PI * TONES[i / each] * i / RATE) * Math.sin(Math.PI * within);
            int value = (int) (wave * LOUDNESS * Short.MAX_VALUE);
            samples[2 * i] = (byte) (value >> Byte.SIZE);
            samples[2 * i + 1] = (byte) value;
        }
        return samples;
    }
}
