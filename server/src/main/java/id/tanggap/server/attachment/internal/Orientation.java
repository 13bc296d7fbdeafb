package id.tanggap.server.attachment.internal;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How a telephone was held, as its picture says (Exif tag 0x0112, in the first APP1 segment of a
 * JPEG). Mirrored ones are not made by cameras and count as upright.
 */
enum Orientation {
    UPRIGHT,
    UPSIDE_DOWN,
    /** Turn it to the right to see it. */
    LEFT,
    /** Turn it to the left to see it. */
    RIGHT;

    private static final int TAG = 0x0112;
    private static final int SEGMENT_APP1 = 0xFFE1;
    private static final int SEGMENTS_LOOKED_AT = 8;
    private static final int ENTRY = 12;

    /** Reads it; upright when the picture does not say. */
    static Orientation of(Path picture) throws IOException {
        try (InputStream in = Files.newInputStream(picture)) {
            byte[] head = in.readNBytes(256 * 1024);
            return of(ByteBuffer.wrap(head));
        } catch (IndexOutOfBoundsException
                | IllegalArgumentException
                | java.nio.BufferUnderflowException _) {
            return UPRIGHT; // it ends where it should go on
        }
    }

    /** Whether width and height change places. */
    boolean isSideways() {
        return this == LEFT || this == RIGHT;
    }

    /**
     * What puts the picture upright.
     *
     * @param width of the picture as it lies
     * @param height of the picture as it lies
     */
    AffineTransform transform(int width, int height) {
        return switch (this) {
            case UPRIGHT -> new AffineTransform();
            case UPSIDE_DOWN -> new AffineTransform(-1, 0, 0, -1, width, height);
            case LEFT -> new AffineTransform(0, 1, -1, 0, height, 0);
            case RIGHT -> new AffineTransform(0, -1, 1, 0, 0, width);
        };
    }

    private static Orientation of(ByteBuffer jpeg) {
        if ((jpeg.getShort() & 0xFFFF) != 0xFFD8) {
            return UPRIGHT;
        }
        for (int i = 0; i < SEGMENTS_LOOKED_AT; i++) {
            int marker = jpeg.getShort() & 0xFFFF;
            int length = (jpeg.getShort() & 0xFFFF) - 2;
            if (marker == SEGMENT_APP1) {
                byte[] segment = new byte[length];
                jpeg.get(segment);
                if (new String(segment, 0, 4, StandardCharsets.US_ASCII).equals("Exif")) {
                    return ofExif(ByteBuffer.wrap(segment, 6, length - 6).slice());
                }
            } else {
                jpeg.position(jpeg.position() + length);
            }
        }
        return UPRIGHT;
    }

    private static Orientation ofExif(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY;
            if ((tiff.getShort(entry) & 0xFFFF) == TAG) {
                return switch (tiff.getShort(entry + 8)) {
                    case 3 -> UPSIDE_DOWN;
                    case 6 -> LEFT;
                    case 8 -> RIGHT;
                    default -> UPRIGHT;
                };
            }
        }
        return UPRIGHT;
    }
}
