package id.tanggap.e2e.bench;

import java.awt.AWTException;
import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.time.Duration;
import java.util.function.Predicate;

/** The display as its user has it: what is painted there, whoever paints it, and the keyboard. */
final class Display {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration QUIET = Duration.ofSeconds(1);

    /** A little less than half the window's, which stands in the middle. */
    private static final int HALF_WIDTH = 660;

    private static final int HALF_HEIGHT = 370;
    private static final int LOOK_EVERY_MILLIS = 10;

    /** A caret that blinks is no other picture. */
    private static final int CARET_PIXELS = 100;

    /** Another screen differs in at least one pixel of so many. */
    private static final int MANY = 50;

    private final Robot robot;
    private final Rectangle screen;

    Display() throws AWTException {
        robot = new Robot();
        screen =
                GraphicsEnvironment.getLocalGraphicsEnvironment()
                        .getDefaultScreenDevice()
                        .getDefaultConfiguration()
                        .getBounds();
    }

    /** What is painted now. */
    BufferedImage picture() {
        return robot.createScreenCapture(screen);
    }

    /**
     * Waits until quite another picture than this one is painted, and has stayed for a second. A
     * few letters typed into a field do not make it another.
     */
    BufferedImage settled(BufferedImage other) {
        int many = screen.width * screen.height / MANY;
        BufferedImage[] last = {picture()};
        long[] since = {System.nanoTime()};
        await(
                now -> {
                    if (!same(now, last[0])) {
                        last[0] = now;
                        since[0] = System.nanoTime();
                    }
                    return differ(now, other, many)
                            && System.nanoTime() - since[0] > QUIET.toNanos();
                });
        return last[0];
    }

    /** Waits until the picture is painted. */
    void await(BufferedImage wanted) {
        await(now -> same(now, wanted));
    }

    /** Clicks into the lower left corner of the window, where nothing is to be hit. */
    void clickLowerLeft() {
        robot.mouseMove(screen.width / 2 - HALF_WIDTH, screen.height / 2 + HALF_HEIGHT);
        robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
        robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
        robot.delay((int) QUIET.toMillis());
    }

    /** Types text into whatever has the keyboard. */
    void type(String text) {
        text.chars().map(KeyEvent::getExtendedKeyCodeForChar).forEach(this::press);
    }

    /** Presses a key and lets it go. */
    void press(int keyCode) {
        robot.keyPress(keyCode);
        robot.keyRelease(keyCode);
    }

    private void await(Predicate<BufferedImage> wanted) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!wanted.test(picture())) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("the display does not show what it should");
            }
            robot.delay(LOOK_EVERY_MILLIS);
        }
    }

    private static boolean same(BufferedImage one, BufferedImage other) {
        return !differ(one, other, CARET_PIXELS);
    }

    /** Whether more than so many pixels differ. */
    private static boolean differ(BufferedImage one, BufferedImage other, int pixels) {
        int[] left = pixels(one);
        int[] right = pixels(other);
        int different = 0;
        for (int i = 0; i < left.length && different <= pixels; i++) {
            different += left[i] == right[i] ? 0 : 1;
        }
        return different > pixels;
    }

    private static int[] pixels(BufferedImage image) {
        return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }
}
