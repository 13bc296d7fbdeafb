package id.tanggap.console.app;

import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.Window;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javax.imageio.ImageIO;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;
import javax.swing.Timer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Draws a window, with its dialogs, into PNG files. Called from the main thread. */
final class Camera {
    private static final int LOOK_EVERY_MILLIS = 40;
    private static final long PATIENCE_SECONDS = 20;
    private static final int SETTLE_MILLIS = 300;

    private static final Logger LOG = LoggerFactory.getLogger(Camera.class);

    private final Path folder;

    Camera(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    /** Runs on the event dispatch thread and waits for the result. */
    <T> T onEdt(Callable<T> work) throws InterruptedException {
        FutureTask<T> task = new FutureTask<>(work);
        SwingUtilities.invokeLater(task);
        try {
            return task.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (TimeoutException e) {
            throw new IllegalStateException("the event dispatch thread is stuck", e);
        }
    }

    /** Runs on the event dispatch thread and waits until it has run. */
    void run(Runnable work) throws InterruptedException {
        onEdt(
                () -> {
                    work.run();
                    return Boolean.TRUE;
                });
    }

    /** Waits until the condition, looked at on the event dispatch thread, holds. */
    void await(String what, BooleanSupplier condition) throws InterruptedException {
        java.util.concurrent.CountDownLatch reached = new java.util.concurrent.CountDownLatch(1);
        Timer look =
                onEdt(
                        () -> {
                            Timer timer = new Timer(LOOK_EVERY_MILLIS, null);
                            timer.addActionListener(
                                    event -> {
                                        if (condition.getAsBoolean()) {
                                            timer.stop();
                                            reached.countDown();
                                        }
                                    });
                            timer.setInitialDelay(0);
                            timer.start();
                            return timer;
                        });
        if (!reached.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            run(look::stop);
            throw new IllegalStateException("not reached: " + what);
        }
    }

    /** Waits until live parts, which draw a burst of events once, have drawn the last of them. */
    void settle() throws InterruptedException {
        java.util.concurrent.CountDownLatch settled = new java.util.concurrent.CountDownLatch(1);
        run(
                () -> {
                    Timer timer = new Timer(SETTLE_MILLIS, event -> settled.countDown());
                    timer.setRepeats(false);
                    timer.start();
                });
        settled.await();
    }

    /** Takes the picture. */
    void shoot(JFrame frame, String name) throws InterruptedException {
        // Layout and repaint that the last deed asked for come first.
        run(() -> {});
        run(() -> {});
        BufferedImage image = onEdt(() -> draw(frame));
        for (String text : onEdt(() -> CutTexts.in(frame.getRootPane()))) {
            LOG.warn("{}: cut off without a tooltip: {}", name, text);
        }
        try {
            ImageIO.write(image, "png", folder.resolve(name + ".png").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage draw(JFrame frame) {
        frame.validate();
        BufferedImage image =
                new BufferedImage(
                        frame.getRootPane().getWidth(),
                        frame.getRootPane().getHeight(),
                        BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            frame.getRootPane().paint(graphics);
            Point origin = frame.getRootPane().getLocationOnScreen();
            for (Window dialog : frame.getOwnedWindows()) {
                if (dialog.isShowing()) {
                    Point at = dialog.getLocationOnScreen();
                    Graphics2D within =
                            (Graphics2D)
                                    graphics.create(
                                            at.x - origin.x,
                                            at.y - origin.y,
                                            dialog.getWidth(),
                                            dialog.getHeight());
                    dialog.paint(within);
                    within.dispose();
                }
            }
        } finally {
            graphics.dispose();
        }
        return image;
    }
}
