package id.tanggap.protocol;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One message from server to console: either a reply ({@code replyTo} and {@code reply}) or an
 * event ({@code seq}, {@code cursor} and {@code event}).
 *
 * @param v protocol version
 * @param at server time when the frame was made
 * @param replyTo id of the answered {@link ClientFrame}; null for events and for a refusal of a
 *     frame whose id could not be read
 * @param reply the answer, null for events
 * @param seq counts the events pushed on this connection from 1, without holes; null for replies
 * @param cursor place of the event in the feed, to be given at the next {@code Hello}; null for
 *     replies
 * @param event the event, null for replies
 */
public record ServerFrame(
        int v,
        Instant at,
        @Nullable UUID replyTo,
        @Nullable ServerReply reply,
        @Nullable Long seq,
        @Nullable Cursor cursor,
        @Nullable ServerEvent event) {

    /** Answers a frame. */
    public static ServerFrame reply(Instant at, @Nullable UUID replyTo, ServerReply reply) {
        return new ServerFrame(ProtocolVersion.CURRENT, at, replyTo, reply, null, null, null);
    }

    /** Pushes an event. */
    public static ServerFrame event(Instant at, long seq, Cursor cursor, ServerEvent event) {
        return new ServerFrame(ProtocolVersion.CURRENT, at, null, null, seq, cursor, event);
    }
}
