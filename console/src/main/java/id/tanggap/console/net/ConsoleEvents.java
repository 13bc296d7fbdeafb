package id.tanggap.console.net;

import id.tanggap.protocol.ServerEvent;
import id.tanggap.protocol.session.Welcome;
import java.util.function.Consumer;

/**
 * What the server tells by itself. Listeners run on the event dispatch thread, in the order of the
 * feed; one that fails does not disturb the others. Close what {@code subscribe} returns when the
 * listener goes.
 */
public interface ConsoleEvents {
    /** Hears every event of a type. */
    <E extends ServerEvent> Subscription subscribe(Class<E> type, Consumer<E> listener);

    /**
     * Hears that events may have been missed: whatever was loaded must be loaded again. Not called
     * for the first connection after sign-in.
     */
    Subscription onResync(Runnable reload);

    /** Hears the connection's state: at once, and whenever it changes. */
    Subscription onConnection(Consumer<ConnectionState> listener);

    /** Hears every greeting of the server, before the events that follow it. */
    Subscription onWelcome(Consumer<Welcome> listener);

    /** State of the connection now; call on the event dispatch thread. */
    ConnectionState connection();

    /** Ends a subscription; closing twice does no harm. */
    interface Subscription extends AutoCloseable {
        @Override
        void close();
    }
}
