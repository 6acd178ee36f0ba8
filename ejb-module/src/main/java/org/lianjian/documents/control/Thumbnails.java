package org.lianjian.documents.control;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.ExifUtils;
import net.coobird.thumbnailator.util.exif.Orientation;

/** Makes small pictures of images, reading no more of their points than it needs, so that a large photograph costs little memory. */
final class Thumbnails {

    /** The longer side in points. */
    static final int SIDE = 320;

    private static final Logger LOG = System.getLogger(Thumbnails.class.getName());
    private static final double QUALITY = 0.8;
    private static final long MOST_POINTS = 200_000_000L;

    private Thumbnails() {
    }

    /** A JPEG of it, upright; nothing where the image cannot be read, such as one in the colours of print. */
    static Optional<byte[]> of(Path image) {
        try (ImageInputStream in = ImageIO.createImageInputStream(image.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in);
                boolean sane = (long) reader.getWidth(0) * reader.getHeight(0) <= MOST_POINTS;
                return sane ? Optional.of(small(reader)) : Optional.empty();
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException | IllegalStateException | NegativeArraySizeException e) {
            LOG.log(Level.DEBUG, "No small picture is made of an image that cannot be read", e);
            return Optional.empty();
        }
    }

    private static byte[] small(ImageReader reader) throws IOException {
        ImageReadParam sparsely = reader.getDefaultReadParam();
        int step = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / (2 * SIDE));
        sparsely.setSourceSubsampling(step, step, 0, 0);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        net.coobird.thumbnailator.Thumbnails.of(onWhite(reader.read(0, sparsely)))
                .addFilter(ExifFilterUtils.getFilterForOrientation(orientation(reader))).size(SIDE, SIDE)
                .outputFormat("jpg").outputQuality(QUALITY).toOutputStream(out);
        return out.toByteArray();
    }

    private static BufferedImage onWhite(BufferedImage image) {
        BufferedImage opaque = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = opaque.createGraphics();
        canvas.drawImage(image, 0, 0, Color.WHITE, null);
        canvas.dispose();
        return opaque;
    }

    /** As the camera noted it; upright where it noted nothing that can be read. */
    private static Orientation orientation(ImageReader reader) throws IOException {
        try {
            Orientation noted = "JPEG".equals(reader.getFormatName()) ? ExifUtils.getExifOrientation(reader, 0) : null;
            return noted == null ? Orientation.TOP_LEFT : noted;
        } catch (IIOException e) {
            LOG.log(Level.DEBUG, "A photograph's notes cannot be read", e);
            return Orientation.TOP_LEFT;
        }
    }
}
