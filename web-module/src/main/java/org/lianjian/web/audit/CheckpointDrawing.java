package org.lianjian.web.audit;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.util.Map;

/**
 * A checkpoint as a QR code.
 *
 * @param checkpoint what it says
 * @param modules    how many modules it is wide and high
 * @param path       the dark modules as the path of a vector drawing
 */
record CheckpointDrawing(String checkpoint, int modules, String path) {

    private static final int QUIET_ZONE = 2;

    static CheckpointDrawing of(String checkpoint) {
        try {
            BitMatrix code = new QRCodeWriter().encode(checkpoint, BarcodeFormat.QR_CODE, 0, 0,
                    Map.of(EncodeHintType.MARGIN, QUIET_ZONE, EncodeHintType.CHARACTER_SET, "UTF-8"));
            return new CheckpointDrawing(checkpoint, code.getWidth(), pathOf(code));
        } catch (WriterException e) {
            throw new IllegalStateException("A checkpoint fits a QR code", e);
        }
    }

    private static String pathOf(BitMatrix code) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.getHeight(); y++) {
            for (int x = 0; x < code.getWidth(); x++) {
                int start = x;
                while (x < code.getWidth() && code.get(x, y)) {
                    x++;
                }
                if (x > start) {
                    path.append('M').append(start).append(' ').append(y).append('h').append(x - start).append("v1h-").append(x - start).append('z');
                }
            }
        }
        return path.toString();
    }
}
