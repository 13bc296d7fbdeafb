package id.tanggap.server.attachment.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tanggap.server.attachment.SampleFiles;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PicturesTest {
    private final Pictures pictures = new Pictures();

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({
        "png, 4000, 3000, 800, 600",
        "jpg, 3000, 4000, 600, 800",
        "png,  801,    1, 800,   1",
        "gif,   40,   30,  40,  30"
    })
    void theLongestSideIs800AndSmallOnesStay(
            String format, int width, int height, int smallWidth, int smallHeight)
            throws IOException {
        BufferedImage small = shrink(SampleFiles.picture(format, width, height));
        assertThat(small.getWidth()).isEqualTo(smallWidth);
        assertThat(small.getHeight()).isEqualTo(smallHeight);
    }

    @Test
    void leftStaysLeft() throws IOException {
        BufferedImage small = shrink(SampleFiles.picture("png", 2000, 1000));
        assertThat(isRed(small.getRGB(100, 200))).isTrue();
        assertThat(isRed(small.getRGB(700, 200))).isFalse();
    }

    /** Red was left: held to the left it comes to the top, to the right to the bottom. */
    @ParameterizedTest
    @CsvSource({"1, left", "3, right", "6, top", "8, bottom"})
    void aTelephonesPictureIsPutUpright(int exif, String red) throws IOException {
        BufferedImage small = shrink(SampleFiles.heldPicture(400, 200, exif));
        boolean sideways = exif > 3;
        assertThat(small.getWidth()).isEqualTo(sideways ? 200 : 400);
        int width = small.getWidth();
        int height = small.getHeight();
        int pixel =
                switch (red) {
                    case "left" -> small.getRGB(width / 8, height / 2);
                    case "right" -> small.getRGB(width - width / 8, height / 2);
                    case "top" -> small.getRGB(width / 2, height / 8);
                    default -> small.getRGB(width / 2, height - height / 8);
                };
        assertThat(isRed(pixel)).isTrue();
    }

    @Test
    void aPixelBombIsNotDecoded() throws IOException {
        Path bomb = folder.resolve("bomb");
        Files.write(bomb, SampleFiles.pixelBomb(60_000, 60_000));
        assertThat(pictures.canBeShown(bomb)).isFalse();
        assertThatThrownBy(() -> pictures.shrink(bomb, folder.resolve("small")))
                .isInstanceOf(IOException.class)
                .hasMessage("too many pixels");
    }

    private BufferedImage shrink(byte[] content) throws IOException {
        Path picture = folder.resolve("picture");
        Path small = folder.resolve("small");
        Files.write(picture, content);
        assertThat(pictures.canBeShown(picture)).isTrue();
        pictures.shrink(picture, small);
        return ImageIO.read(small.toFile());
    }

    private static boolean isRed(int rgb) {
        return ((rgb >> 16) & 0xFF) > 200 && (rgb & 0xFF) < 60;
    }
}
