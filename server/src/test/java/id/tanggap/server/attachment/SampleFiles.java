package id.tanggap.server.attachment;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Contents of files for tests, made on the spot. */
public final class SampleFiles {
    private SampleFiles() {}

    /** A picture, red at the left and blue at the right. */
    public static byte[] picture(String format, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        pen.setColor(Color.BLUE);
        pen.fillRect(width / 2, 0, width - width / 2, height);
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A picture unlike any other of a run. */
    public static byte[] uniquePicture() {
        byte[] picture = picture("png", 40, 30);
        byte[] id = java.util.UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII);
        byte[] unique = java.util.Arrays.copyOf(picture, picture.length + id.length);
        System.arraycopy(id, 0, unique, picture.length, id.length);
        return unique;
    }

    /** The beginning of a PNG that says it has so many pixels; there are none. */
    public static byte[] pixelBomb(int width, int height) {
        byte[] png = picture("png", 1, 1);
        putInt(png, 16, width);
        putInt(png, 20, height);
        CRC32 crc = new CRC32();
        crc.update(png, 12, 17);
        putInt(png, 29, (int) crc.getValue());
        return png;
    }

    /** A JPEG whose Exif says how the telephone was held. */
    public static byte[] heldPicture(int width, int height, int orientation) {
        byte[] jpeg = picture("jpg", width, height);
        byte[] exif = {
            (byte) 0xFF,
            (byte) 0xE1,
            0,
            34,
            'E',
            'x',
            'i',
            'f',
            0,
            0,
            'M',
            'M',
            0,
            42,
            0,
            0,
            0,
            8,
            0,
            1,
            0x01,
            0x12,
            0,
            3,
            0,
            0,
            0,
            1,
            0,
            (byte) orientation,
            0,
            0,
            0,
            0,
            0,
            0
        };
        byte[] held = new byte[jpeg.length + exif.length];
        System.arraycopy(jpeg, 0, held, 0, 2);
        System.arraycopy(exif, 0, held, 2, exif.length);
        System.arraycopy(jpeg, 2, held, 2 + exif.length, jpeg.length - 2);
        return held;
    }

    /** A ZIP of texts. */
    public static byte[] zip(String... namesAndTexts) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            entries.put(namesAndTexts[i], namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
        }
        return zip(entries);
    }

    /** A ZIP of entries. */
    public static byte[] zip(Map<String, byte[]> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** An office document whose main part is of this type. */
    public static byte[] office(String mainPart) {
        return zip(
                "[Content_Types].xml",
                "<Types><Override ContentType=\"application/vnd.openxmlformats-officedocument."
                        + mainPart
                        + "\"/></Types>",
                "word/document.xml",
                "<w:document/>");
    }

    /** A ZIP in a ZIP in a ZIP, so many around a text. */
    public static byte[] nested(int archives) {
        byte[] inner = "isi".getBytes(StandardCharsets.UTF_8);
        String name = "isi.txt";
        for (int i = 0; i < archives; i++) {
            inner = zip(Map.of(name, inner));
            name = "arsip.zip";
        }
        return inner;
    }

    private static void putInt(byte[] bytes, int at, int value) {
        for (int i = 0; i < 4; i++) {
            bytes[at + i] = (byte) (value >>> (24 - 8 * i));
        }
    }
}
