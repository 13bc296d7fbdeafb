package id.tanggap.server.platform.ws;

import id.tanggap.protocol.Cursor;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.feed.Feed;
import id.tanggap.server.platform.feed.FeedEvent;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * One console's connection. Replies wait in a bounded queue; events are read from the feed's
 * window, where they lie once for all consoles. Both go out in one order on the channel's event
 * loop, as long as the connection takes them: whatever waits too long ends the connection.
 */
final class ConsoleSession {
    private static final int MAX_REPLIES = 256;
    private static final int MAX_REPLY_BYTES = 1024 * 1024;
    private static final int BAD_FRAMES = 10;
    private static final double BAD_FRAMES_PER_SECOND = 0.1;

    private final UUID id;
    private final Feed feed;
    private final ConsoleConfig config;
    private final Wire wire;
    private final CommandLane writes = new CommandLane();
    private final AtomicInteger commands = new AtomicInteger();
    private final TokenBucket rate;
    private final TokenBucket badFrames =
            new TokenBucket(BAD_FRAMES_PER_SECOND, BAD_FRAMES, System::nanoTime);
    private final AtomicBoolean woken = new AtomicBoolean();
    private final long openedAt = System.nanoTime();
    private volatile boolean greeted;
    private volatile Token token;

    // From here on: event loop only.
    private final ArrayDeque<Waiting> replies = new ArrayDeque<>();
    private int replyBytes;
    private @Nullable Cursor start;
    private long next;
    private long seq;
    private long liveAt;

    /**
     * A reply that waits.
     *
     * @param json the frame
     * @param after index up to which events go out before it
     * @param since {@link System#nanoTime} when it was made
     */
    private record Waiting(byte[] json, long after, long since) {}

    ConsoleSession(UUID id, Wire wire, Feed feed, ConsoleConfig config) {
        this.id = id;
        this.token = wire.token();
        this.feed = feed;
        this.config = config;
        this.rate =
                new TokenBucket(
                        config.commandsPerSecond(), config.commandBurst(), System::nanoTime);
        this.wire = wire;
        wire.onRoom(this::drain);
    }

    UUID id() {
        return id;
    }

    /** Who is connected, as his token says. */
    Actor actor() {
        return token.actor();
    }

    Token token() {
        return token;
    }

    /** Puts a fresh token of the same user under the connection. */
    void renew(Token fresh) {
        token = fresh;
    }

    /** Whether the greeting is done. */
    boolean isGreeted() {
        return greeted;
    }

    /** Commands that write, one after the other. */
    CommandLane writes() {
        return writes;
    }

    /** Counts a frame against the rate. Only where messages come in, one after the other. */
    boolean mayCommand() {
        return rate.tryTake();
    }

    /** Counts a frame that could not be read; true when there were too many of them. */
    boolean countsAsAbuse() {
        return !badFrames.tryTake();
    }

    /** Counts a command in, unless too many are under way. */
    boolean begin() {
        if (commands.incrementAndGet() > config.commandsInFlight()) {
            commands.decrementAndGet();
            return false;
        }
        return true;
    }

    /** Counts it out. */
    void end() {
        commands.decrementAndGet();
    }

    /** A message has been dealt with. */
    void handled() {
        wire.handled();
    }

    /** Sends a reply after the events that are known now. Any thread. */
    void reply(byte[] json) {
        wire.execute(
                () -> {
                    enqueue(json);
                    drain();
                });
    }

    /** Sends the welcome, then the events from there on. Any thread, once. */
    void welcome(byte[] json, Cursor cursor, long index) {
        greeted = true;
        wire.execute(
                () -> {
                    enqueue(json);
                    start = cursor;
                    next = index;
                    liveAt = System.nanoTime();
                    drain();
                });
    }

    /** There may be new events. Any thread; many calls before the event loop runs count as one. */
    void wake() {
        if (greeted && woken.compareAndSet(false, true)) {
            wire.execute(this::drain);
        }
    }

    /** Ends the connection; the first reason counts. Any thread. */
    void close(CloseCode code) {
        wire.close(code);
    }

    /** Waits for the end of a connection that was closed. Not on an event loop. */
    void awaitEnd() {
        wire.awaitEnd();
    }

    /** Looks at the timers. Any thread. */
    void watch() {
        long now = System.nanoTime();
        if (!greeted && now - openedAt > config.helloWithin().toNanos()
                || now - wire.heardAt() > config.deadAfter().toNanos()) {
            close(CloseCode.SILENT);
        }
        wire.execute(
                () -> {
                    if (isSlow()) {
                        close(CloseCode.SLOW);
                    }
                });
    }

    private void enqueue(byte[] json) {
        long after = start == null ? 0 : feed.head();
        replies.add(new Waiting(json, after, System.nanoTime()));
        replyBytes += json.length;
        if (replies.size() > MAX_REPLIES || replyBytes > MAX_REPLY_BYTES && replies.size() > 1) {
            close(CloseCode.SLOW);
        }
    }

    private void drain() {
        woken.set(false); // first, so that news after this look wakes again
        boolean wrote = false;
        while (wire.hasRoom() && sendNext()) {
            wrote = true;
        }
        if (wrote) {
            wire.flush();
        }
    }

    /** Writes the next message; false when none waits. */
    private boolean sendNext() {
        while (true) {
            Waiting reply = replies.peek();
            if (reply != null && reply.after() <= next) {
                replies.remove();
                replyBytes -= reply.json().length;
                wire.write("", reply.json());
                return true;
            }
            if (start == null || next >= feed.head()) {
                return false;
            }
            FeedEvent event = feed.at(next);
            if (event == null) {
                close(CloseCode.SLOW); // it fell out of the window
                return false;
            }
            next++;
            if (start.isBefore(event.cursor()) && event.audience().includes(actor())) {
                seq++;
                wire.write("{\"seq\":" + seq + ",", event.frame());
                return true;
            }
        }
    }

    private boolean isSlow() {
        Waiting reply = replies.peek();
        if (reply != null && isOld(reply.since())) {
            return true;
        }
        FeedEvent event = start == null ? null : feed.at(next);
        return event != null && isOld(Math.max(event.readAt(), liveAt));
    }

    private boolean isOld(long since) {
        Duration age = Duration.ofNanos(System.nanoTime() - since);
        return age.compareTo(config.slowAfter()) > 0;
    }
}
