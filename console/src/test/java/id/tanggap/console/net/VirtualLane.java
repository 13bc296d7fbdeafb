package id.tanggap.console.net;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;

/** A lane with time of its own: nothing waits, everything happens when the test says so. */
final class VirtualLane implements Lane {
    private final Queue<Runnable> ready = new ArrayDeque<>();
    private final List<Alarm> alarms = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-23T01:00:00Z");
    private boolean running;

    private record Alarm(Instant at, Runnable work) {}

    @Override
    public void execute(Runnable work) {
        ready.add(work);
        drain();
    }

    private void drain() {
        if (running) {
            return;
        }
        running = true;
        try {
            for (Runnable next = ready.poll(); next != null; next = ready.poll()) {
                next.run();
            }
        } finally {
            running = false;
        }
    }

    @Override
    public Timer schedule(Duration delay, Runnable work) {
        Alarm alarm = new Alarm(now.plus(delay), work);
        alarms.add(alarm);
        return () -> alarms.remove(alarm);
    }

    @Override
    public Instant now() {
        return now;
    }

    /** Lets time pass; what is due on the way happens at its own time. */
    void advance(Duration length) {
        Instant end = now.plus(length);
        while (true) {
            Alarm next =
                    alarms.stream()
                            .filter(alarm -> !alarm.at().isAfter(end))
                            .min(Comparator.comparing(Alarm::at))
                            .orElse(null);
            if (next == null) {
                break;
            }
            alarms.remove(next);
            now = next.at().isAfter(now) ? next.at() : now;
            execute(next.work());
        }
        now = end;
    }
}
