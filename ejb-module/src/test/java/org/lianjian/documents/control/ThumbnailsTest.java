package org.lianjian.documents.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThumbnailsTest {

    /** The APP1 segment of a photograph taken with the camera turned: orientation 6, a quarter turn clockwise to be upright. */
    private static final byte[] TURNED = HexFormat.of().parseHex("ffe10022457869660000" + "4d4d002a00000008" + "0001"
            + "011200030000000100060000" + "00000000");

    private static final int AFTER_JFIF = 20;

    @TempDir
    Path folder;

    @Test
    void aLargePhotographBecomesSmallInItsProportions() throws IOException {
        BufferedImage small = thumbnail(jpeg(4000, 3000));
        assertThat(small.getWidth()).isEqualTo(320);
        assertThat(small.getHeight()).isEqualTo(240);
        assertThat(new Color(small.getRGB(20, 120)).getRed()).isGreaterThan(200);
        assertThat(new Color(small.getRGB(300, 120)).getBlue()).isGreaterThan(200);
    }

    @Test
    void aPhotographTakenWithTheCameraTurnedStandsUpright() throws IOException {
        byte[] plain = jpeg(800, 600);
        ByteArrayOutputStream turned = new ByteArrayOutputStream();
        turned.write(plain, 0, AFTER_JFIF);
        turned.write(TURNED);
        turned.write(plain, AFTER_JFIF, plain.length - AFTER_JFIF);
        BufferedImage small = thumbnail(turned.toByteArray());
        assertThat(small.getHeight()).isGreaterThan(small.getWidth());
        assertThat(new Color(small.getRGB(120, 20)).getRed()).isGreaterThan(200);
    }

    @Test
    void whatIsTransparentBecomesWhite() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(700, 700, BufferedImage.TYPE_INT_ARGB), "png", png);
        assertThat(new Color(thumbnail(png.toByteArray()).getRGB(100, 100)).getGreen()).isGreaterThan(250);
    }

    @Test
    void whatCannotBeReadHasNone() throws IOException {
        byte[] cut = Arrays.copyOf(jpeg(300, 300), 40);
        assertThat(Thumbnails.of(Files.write(folder.resolve("cut"), cut))).isEmpty();
        assertThat(Thumbnails.of(Files.write(folder.resolve("text"), "no image".getBytes(StandardCharsets.US_ASCII)))).isEmpty();
    }

    @Test
    void aSmallFileThatClaimsToBeVastIsNotRead() throws IOException {
        byte[] vast = HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452" + "0000ffff" + "0000ffff" + "0802000000" + "6ae5fa5c");
        assertThat(Thumbnails.of(Files.write(folder.resolve("vast"), vast))).isEmpty();
    }

    private BufferedImage thumbnail(byte[] image) throws IOException {
        byte[] small = Thumbnails.of(Files.write(folder.resolve("image"), image)).orElseThrow();
        return ImageIO.read(new ByteArrayInputStream(small));
    }

    /** Red on the left, blue on the right. */
    private static byte[] jpeg(int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setColor(Color.RED);
        canvas.fillRect(0, 0, width / 2, height);
        canvas.setColor(Color.BLUE);
        canvas.fillRect(width / 2, 0, width / 2, height);
        canvas.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", out);
        return out.toByteArray();
    }
}
