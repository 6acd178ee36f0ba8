package org.lianjian.web.audit;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Optional;
import org.lianjian.audit.boundary.LogWitness;
import org.lianjian.audit.boundary.TransparencyLog;

/** What is printed below papers, so that a paper in somebody's cabinet is a witness of the log: its size, root, and the checkpoint as a QR code. */
@Named
@RequestScoped
public class Paper {

    private static final int QUIET_ZONE = 2;

    @Inject
    TransparencyLog log;

    private Optional<LogWitness> witness;

    /** Size and root; null before the first checkpoint. */
    public LogWitness getWitness() {
        if (witness == null) {
            witness = log.witness();
        }
        return witness.orElse(null);
    }

    /** How many modules the code is wide and high. */
    public int getModules() {
        return code().getWidth();
    }

    /** The dark modules as the path of a vector drawing. */
    public String getPath() {
        BitMatrix code = code();
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

    private BitMatrix code() {
        try {
            return new QRCodeWriter().encode(getWitness().checkpoint(), BarcodeFormat.QR_CODE, 0, 0,
                    Map.of(EncodeHintType.MARGIN, QUIET_ZONE, EncodeHintType.CHARACTER_SET, "UTF-8"));
        } catch (WriterException e) {
            throw new IllegalStateException("A checkpoint fits a QR code", e);
        }
    }
}
