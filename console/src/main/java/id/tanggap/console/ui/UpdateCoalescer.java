package id.tanggap.console.ui;

import javax.swing.Timer;

/**
 * Makes one update of many requests: {@code min} ms after the last one, and where they do not
 * cease, also {@code max} ms after the first. Only on the event dispatch thread.
 */
public final class UpdateCoalescer implements AutoCloseable {
    private final int max;
    private final Timer timer;
    private final Runnable update;
    private long firstRequest;
    private boolean requestedSince;

    public UpdateCoalescer(int minMillis, int maxMillis, Runnable update) {
        this.max = maxMillis;
        this.update = update;
        this.timer = new Timer(minMillis, event -> run());
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
        } else {
            requestedSince = true; // so late that it does not put the update off any more
        }
    }

    private void run() {
        update.run();
        if (requestedSince) {
            requestedSince = false;
            request();
        }
    }

    /** Forgets what was asked. */
    @Override
    public void close() {
        requestedSince = false;
        timer.stop();
    }
}
