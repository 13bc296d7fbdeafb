package id.tanggap.protocol.session;

import id.tanggap.protocol.Cursor;
import id.tanggap.protocol.ServerReply;
import id.tanggap.protocol.identity.UserView;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Answer to {@link Hello}.
 *
 * @param sessionId this connection
 * @param user who is signed in
 * @param resume how the connection starts
 * @param resyncReason why a resync is needed: {@code EPOCH}, {@code FUTURE}, {@code RETENTION},
 *     {@code TOO_FAR_BEHIND}; null otherwise
 * @param cursor where events of this connection begin: after the snapshot, or the console's own
 *     place for a replay
 * @param snapshot live state at the cursor; null for a replay
 * @param pingSeconds how often the console sends {@link Ping}
 * @param deadSeconds silence after which either side gives the connection up
 */
public record Welcome(
        UUID sessionId,
        UserView user,
        ResumeMode resume,
        @Nullable String resyncReason,
        Cursor cursor,
        @Nullable Snapshot snapshot,
        int pingSeconds,
        int deadSeconds)
        implements ServerReply {}
