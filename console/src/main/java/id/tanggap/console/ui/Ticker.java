package id.tanggap.console.ui;

import id.tanggap.console.net.ConsoleEvents.Subscription;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.swing.Timer;

/**
 * One beat a second for everything that shows a running time. Event dispatch thread only; close it
 * with the window.
 */
public final class Ticker implements AutoCloseable {
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Timer timer = new Timer(1000, event -> tick());

    /** Begins to beat. */
    public void start() {
        timer.start();
    }

    /** Hears every beat. */
    public Subscription onTick(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** One beat. */
    public void tick() {
        listeners.forEach(Runnable::run);
    }

    @Override
    public void close() {
        timer.stop();
        listeners.clear();
    }
}
