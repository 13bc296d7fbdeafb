package id.tanggap.server.platform.ws;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * Runs tasks one after the other, in the order they came; holds no thread while there is none. What
 * a user does in order happens in order.
 */
final class CommandLane {
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private boolean running;

    /** Runs the task once all earlier ones have ended. The tasks do not throw. */
    void run(Runnable task, Executor threads) {
        synchronized (waiting) {
            waiting.add(task);
            if (running) {
                return;
            }
            running = true;
        }
        threads.execute(this::runAll);
    }

    private void runAll() {
        for (Runnable task = next(); task != null; task = next()) {
            task.run();
        }
    }

    private @Nullable Runnable next() {
        synchronized (waiting) {
            Runnable task = waiting.poll();
            running = task != null;
            return task;
        }
    }
}
