package id.tanggap.console.net;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The timers of one connection; each kind runs at most once at a time. */
final class LineTimers {
    private final Lane lane;
    private Lane.@Nullable Timer greeting;
    private Lane.@Nullable Timer ping;
    private Lane.@Nullable Timer watch;
    private Lane.@Nullable Timer renew;
    private Lane.@Nullable Timer reconnect;

    LineTimers(Lane lane) {
        this.lane = lane;
    }

    void greeting(Duration wait, Runnable work) {
        greeting = again(greeting, wait, work);
    }

    void greeted() {
        cancel(greeting);
    }

    void ping(Duration wait, Runnable work) {
        ping = again(ping, wait, work);
    }

    void watch(Duration wait, Runnable work) {
        watch = again(watch, wait, work);
    }

    void renew(Duration wait, Runnable work) {
        renew = again(renew, wait, work);
    }

    void reconnect(Duration wait, Runnable work) {
        reconnect = again(reconnect, wait, work);
    }

    void cancelAll() {
        cancel(greeting);
        cancel(ping);
        cancel(watch);
        cancel(renew);
        cancel(reconnect);
    }

    private Lane.Timer again(Lane.@Nullable Timer old, Duration wait, Runnable work) {
        cancel(old);
        return lane.schedule(wait, work);
    }

    private static void cancel(Lane.@Nullable Timer timer) {
        if (timer != null) {
            timer.cancel();
        }
    }
}
