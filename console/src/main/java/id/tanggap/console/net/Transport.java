package id.tanggap.console.net;

import java.util.concurrent.CompletableFuture;

/** Opens channels that carry text messages. */
public interface Transport {
    /**
     * Opens a channel.
     *
     * @param accessToken goes into the handshake
     * @param listener hears messages and the end; on any thread, never before the future completes
     * @return fails with {@link HandshakeRefused} when the server said no, else with what went
     *     wrong
     */
    CompletableFuture<Channel> open(String accessToken, Listener listener);

    /** An open way to the server. */
    interface Channel {
        /** Sends a text message. */
        CompletableFuture<Void> send(String text);

        /** Ends the channel without waiting; the listener is not told. */
        void close();
    }

    /** Hears a channel. */
    interface Listener {
        /** A text message came. */
        void received(String text);

        /**
         * The channel ended, not by our {@code close}.
         *
         * @param code close code of RFC 6455, 1006 when there was none
         */
        void closed(int code);
    }

    /** The server answered the handshake with an HTTP status. */
    final class HandshakeRefused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final int status;

        public HandshakeRefused(int status, Throwable cause) {
            super("handshake refused: " + status, cause);
            this.status = status;
        }

        /** HTTP status. */
        public int status() {
            return status;
        }
    }
}
