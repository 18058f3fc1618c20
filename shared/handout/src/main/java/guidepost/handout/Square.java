package guidepost.handout;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Map;

/**
 * A text as a QR code of error correction level M.
 *
 * @param side how many modules it has along each side, its quiet zone aside
 * @param dark the dark modules, row by row; never changed
 */
record Square(int side, BitSet dark) {
    /** The bytes of version 25, the largest that a phone still reads at the sizes of a sheet, less what names the encoding. */
    private static final int MOST_BYTES = 990;

    private static final Map<EncodeHintType, Object> UTF_8 = Map.of(EncodeHintType.CHARACTER_SET, "UTF-8");

    Square {
        dark = (BitSet) dark.clone();
    }

    static boolean hasRoomFor(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES;
    }

    /** The square of a text that there is room for. */
    static Square of(String text) {
        try {
            // The encoding is named only where it matters: not every phone knows how to read that.
            boolean plain = StandardCharsets.US_ASCII.newEncoder().canEncode(text);
            Map<EncodeHintType, Object> hints = plain ? Map.of() : UTF_8;
            return of(Encoder.encode(text, ErrorCorrectionLevel.M, hints).getMatrix());
        } catch (WriterException e) {
            throw new HandoutFailed("cannot write the square", e);
        }
    }

    private static Square of(ByteMatrix modules) {
        int side = modules.getWidth();
        BitSet dark = new BitSet();
        for (int row = 0; row < side; row++) {
            for (int column = 0; column < side; column++) {
                dark.set(row * side + column, modules.get(column, row) == 1);
            }
        }
        return new Square(side, dark);
    }

    boolean isDark(int row, int column) {
        return dark.get(row * side + column);
    }
}
