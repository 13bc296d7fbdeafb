package id.tanggap.console.attachment;

import java.awt.Image;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.Transferable;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/** Files and pictures that are dropped or pasted. */
final class ClipboardFiles {
    private ClipboardFiles() {}

    /** Whether there is something that can become a file. */
    static boolean has(DataFlavor[] flavors) {
        for (DataFlavor flavor : flavors) {
            if (flavor.equals(DataFlavor.javaFileListFlavor)
                    || flavor.equals(DataFlavor.imageFlavor)) {
                return true;
            }
        }
        return false;
    }

    /** The files in it; empty when it has none. On the event dispatch thread. */
    static List<Path> files(Transferable data) {
        List<Path> files = new ArrayList<>();
        try {
            if (data.isDataFlavorSupported(DataFlavor.javaFileListFlavor)) {
                for (Object file : (List<?>) data.getTransferData(DataFlavor.javaFileListFlavor)) {
                    files.add(((File) file).toPath());
                }
            }
        } catch (IOException | UnsupportedFlavorException _) {
            files.clear(); // it was taken back
        }
        return files;
    }

    /** The picture in it, or null. On the event dispatch thread. */
    static @Nullable Image picture(Transferable data) {
        try {
            return data.isDataFlavorSupported(DataFlavor.imageFlavor)
                    ? (Image) data.getTransferData(DataFlavor.imageFlavor)
                    : null;
        } catch (IOException | UnsupportedFlavorException _) {
            return null;
        }
    }

    /** Writes a picture to a temporary file. Takes a moment: not on the event dispatch thread. */
    static Path written(Image picture) throws IOException {
        BufferedImage image =
                new BufferedImage(
                        picture.getWidth(null),
                        picture.getHeight(null),
                        BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.drawImage(picture, 0, 0, null);
        pen.dispose();
        Path file = Files.createTempFile("tanggap-", ".png");
        ImageIO.write(image, "png", file.toFile());
        return file;
    }
}
