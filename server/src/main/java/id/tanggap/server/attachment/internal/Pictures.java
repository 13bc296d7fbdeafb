package id.tanggap.server.attachment.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.jboss.logging.Logger;

/**
 * Makes small pictures. A picture says its size before its pixels: one with too many is never
 * decoded, and of the others only as many pixels are kept as the small one needs.
 */
@ApplicationScoped
class Pictures {
    /** Longest side of a small picture, in pixels. */
    static final int SIDE = 800;

    /** A progressive JPEG of so many takes some 150 MB while it is decoded. */
    static final long MAX_PIXELS = 50_000_000;

    private static final Logger LOG = Logger.getLogger(Pictures.class);

    static {
        ImageIO.setUseCache(false); // no temporary files of its own
    }

    /** Whether it says a size that can be shown. */
    boolean canBeShown(Path picture) {
        try (ImageInputStream input = ImageIO.createImageInputStream(picture.toFile())) {
            ImageReader reader = reader(input);
            try {
                return pixels(reader) <= MAX_PIXELS;
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            LOG.debugf(e, "attachments: a picture that cannot be read");
            return false;
        }
    }

    /**
     * Writes a small picture as JPEG.
     *
     * @throws IOException when the picture cannot be read, for whatever reason
     */
    void shrink(Path picture, Path small) throws IOException {
        BufferedImage decoded = decode(picture);
        BufferedImage scaled = scale(decoded, Orientation.of(picture));
        try (OutputStream out = Files.newOutputStream(small)) {
            ImageIO.write(scaled, "jpeg", out);
        }
    }

    private static BufferedImage decode(Path picture) throws IOException {
        try (ImageInputStream input = ImageIO.createImageInputStream(picture.toFile())) {
            ImageReader reader = reader(input);
            try {
                if (pixels(reader) > MAX_PIXELS) {
                    throw new IOException("too many pixels");
                }
                ImageReadParam param = reader.getDefaultReadParam();
                int longest = Math.max(reader.getWidth(0), reader.getHeight(0));
                int every = Math.max(1, longest / (2 * SIDE));
                param.setSourceSubsampling(every, every, 0, 0);
                return reader.read(0, param);
            } catch (RuntimeException e) {
                throw new IOException("the decoder gave up", e);
            } finally {
                reader.dispose();
            }
        }
    }

    private static ImageReader reader(ImageInputStream input) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
        if (!readers.hasNext()) {
            throw new IOException("no decoder");
        }
        ImageReader reader = readers.next();
        reader.setInput(input, true, true); // without metadata: it may be a bomb of its own
        return reader;
    }

    private static long pixels(ImageReader reader) throws IOException {
        return (long) reader.getWidth(0) * reader.getHeight(0);
    }

    /** On white: JPEG knows no transparency. */
    private static BufferedImage scale(BufferedImage image, Orientation orientation) {
        double factor = Math.min(1, (double) SIDE / Math.max(image.getWidth(), image.getHeight()));
        int width = Math.max(1, (int) Math.round(image.getWidth() * factor));
        int height = Math.max(1, (int) Math.round(image.getHeight() * factor));
        BufferedImage small =
                orientation.isSideways()
                        ? new BufferedImage(height, width, BufferedImage.TYPE_INT_RGB)
                        : new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = small.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, small.getWidth(), small.getHeight());
        pen.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        AffineTransform upright = orientation.transform(width, height);
        upright.scale((double) width / image.getWidth(), (double) height / image.getHeight());
        pen.drawImage(image, upright, null);
        pen.dispose();
        return small;
    }
}
