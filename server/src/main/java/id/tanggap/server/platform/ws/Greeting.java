package id.tanggap.server.platform.ws;

import id.tanggap.protocol.Cursor;
import id.tanggap.protocol.ProtocolVersion;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.identity.UserView;
import id.tanggap.protocol.session.Hello;
import id.tanggap.protocol.session.ResumeMode;
import id.tanggap.protocol.session.Snapshot;
import id.tanggap.protocol.session.Welcome;
import id.tanggap.server.platform.fault.DomainException;
import id.tanggap.server.platform.feed.Feed;
import id.tanggap.server.platform.feed.FeedEntry;
import id.tanggap.server.platform.feed.Snapshots;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Answers the first command of a connection: from where on the console gets events. */
@ApplicationScoped
class Greeting {
    private final ConsoleUsers users;
    private final ConsoleSessions sessions;
    private final Feed feed;
    private final Snapshots snapshots;
    private final Frames frames;
    private final ConsoleConfig config;

    @Inject
    Greeting(
            ConsoleUsers users,
            ConsoleSessions sessions,
            Feed feed,
            Snapshots snapshots,
            Frames frames,
            ConsoleConfig config) {
        this.users = users;
        this.sessions = sessions;
        this.feed = feed;
        this.snapshots = snapshots;
        this.frames = frames;
        this.config = config;
    }

    /**
     * Where a console begins.
     *
     * @param mode by snapshot or by replay
     * @param reason why a resync, null otherwise
     * @param cursor place in the feed
     * @param index the first event from there on
     * @param snapshot state at the place, null for a replay
     */
    private record Begin(
            ResumeMode mode,
            FeedEntry.@Nullable Reason reason,
            Cursor cursor,
            long index,
            @Nullable Snapshot snapshot) {}

    /** Greets. Blocking; refusals are thrown. */
    void greet(ConsoleSession session, UUID frameId, Hello hello) throws SQLException {
        if (session.isGreeted()) {
            throw DomainException.invalid("command", "REPEATED");
        }
        if (!hello.protocolVersions().contains(ProtocolVersion.CURRENT)) {
            throw DomainException.of(FaultCode.UNSUPPORTED_VERSION);
        }
        UUID userId = session.actor().userId();
        UserView user =
                users.find(userId).orElseThrow(() -> DomainException.of(FaultCode.TOKEN_INVALID));
        Begin begin = begin(session, hello.cursor());
        byte[] welcome = frames.reply(frameId, welcome(session, user, begin));
        session.welcome(welcome, begin.cursor(), begin.index());
        sessions.greeted(session);
    }

    private Begin begin(ConsoleSession session, @Nullable Cursor cursor) throws SQLException {
        if (cursor == null) {
            return fresh(session, ResumeMode.SNAPSHOT, null);
        }
        return switch (feed.enter(cursor)) {
            case FeedEntry.At at -> new Begin(ResumeMode.REPLAY, null, cursor, at.index(), null);
            case FeedEntry.Resync resync ->
                    fresh(session, ResumeMode.RESYNC_REQUIRED, resync.reason());
        };
    }

    private Begin fresh(ConsoleSession session, ResumeMode mode, FeedEntry.@Nullable Reason reason)
            throws SQLException {
        Snapshots.Taken taken = snapshots.take(session.actor());
        if (feed.enter(taken.cursor()) instanceof FeedEntry.At at) {
            return new Begin(mode, reason, taken.cursor(), at.index(), taken.state());
        }
        // The database has just become another one, and the feed has not yet seen that.
        throw DomainException.of(FaultCode.DATABASE_UNAVAILABLE);
    }

    private Welcome welcome(ConsoleSession session, UserView user, Begin begin) {
        return new Welcome(
                session.id(),
                user,
                begin.mode(),
                begin.reason() == null ? null : begin.reason().name(),
                begin.cursor(),
                begin.snapshot(),
                (int) config.pingEvery().toSeconds(),
                (int) config.deadAfter().toSeconds());
    }
}
