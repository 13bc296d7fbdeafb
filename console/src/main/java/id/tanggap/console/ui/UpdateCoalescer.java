package id.tanggap.console.ui;

import javax.swing.Timer;

/**
 * Makes one update of many requests: at the earliest {@code min} ms after the last request, at the
 * latest {@code max} ms after the first. Only on the event dispatch thread.
 */
public final class UpdateCoalescer implements AutoCloseable {
    private final int max;
    private final Timer timer;
    private long firstRequest;

    public UpdateCoalescer(int minMillis, int maxMillis, Runnable update) {
        this.max = maxMillis;
        this.timer = new Timer(minMillis, event -> update.run());
        timer.setRepeats(false);
    }

    /** Asks for an update. */
    public void request() {
        Edt.require();
        long now = System.nanoTime() / 1_000_000;
        if (!timer.isRunning()) {
            firstRequest = now;
            timer.start();
        } else if (now - firstRequest + timer.getInitialDelay() < max) {
            timer.restart();
        }
    }

    /** Forgets what was asked. */
    @Override
    public void close() {
        timer.stop();
    }
}
