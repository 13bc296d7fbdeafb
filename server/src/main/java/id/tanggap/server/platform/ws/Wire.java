package id.tanggap.server.platform.ws;

import io.micrometer.core.instrument.Metrics;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelPipeline;
import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import io.netty.handler.codec.http.websocketx.Utf8FrameValidator;
import io.netty.util.AttributeKey;
import io.undertow.websockets.UndertowSession;
import jakarta.websocket.Session;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The connection below a Jakarta session. Jakarta's own sending has neither back-pressure nor
 * time-outs in this implementation, and its close does not wait for the other side; so messages are
 * written to the channel, on the channel's event loop, as long as it takes them.
 */
final class Wire implements InboundGuard.Owner {
    /** What the other side gets to answer a close frame before the connection is cut. */
    private static final long CLOSE_MILLIS = 2000;

    private static final AttributeKey<Wire> WIRE = AttributeKey.valueOf("console.wire");
    private static final String DECODER = "ws-decoder";

    private final Channel channel;
    private final Token token;
    private final InboundGuard guard;
    private final AtomicReference<@Nullable CloseCode> ended = new AtomicReference<>();
    private volatile long heardAt = System.nanoTime();
    private volatile Runnable onRoom = () -> {};
    private boolean closing;

    private Wire(Channel channel, Token token) {
        this.channel = channel;
        this.token = token;
        this.guard = new InboundGuard(channel, this);
    }

    /** Takes over a connection whose handshake was let in, before it is answered. Event loop. */
    static void take(Channel channel, Token token) {
        Wire wire = new Wire(channel, token);
        channel.attr(WIRE).set(wire);
        channel.pipeline().addLast(wire.new Installer());
    }

    /** The connection below a session; null when it did not come in by {@link #take}. */
    static @Nullable Wire of(Session session) {
        return ((UndertowSession) session).getChannel().attr(WIRE).get();
    }

    /** The token it came in with. */
    Token token() {
        return token;
    }

    /** {@link System#nanoTime} when something came in last. */
    long heardAt() {
        return heardAt;
    }

    /** What to run on the event loop when the connection takes messages again. */
    void onRoom(Runnable task) {
        onRoom = task;
    }

    /** Runs on the event loop, in order; dropped when the connection has gone. */
    void execute(Runnable task) {
        if (channel.isOpen()) {
            channel.eventLoop().execute(task);
        }
    }

    /** Whether the connection takes more now. Event loop only. */
    boolean hasRoom() {
        return !closing && channel.isWritable();
    }

    /** Writes a message made of two pieces of UTF-8. Event loop only. */
    void write(String beginning, byte[] rest) {
        ByteBuf text = channel.alloc().buffer(beginning.length() + rest.length);
        ByteBufUtil.writeAscii(text, beginning);
        text.writeBytes(rest);
        channel.write(new TextWebSocketFrame(text), channel.voidPromise());
    }

    /** Sends what was written. Event loop only. */
    void flush() {
        channel.flush();
    }

    /** A message has been dealt with: the next may come. Any thread. */
    void handled() {
        guard.handled();
    }

    /**
     * Ends the connection, the first reason counts: what still comes in is dropped, the other side
     * gets a moment to answer. Any thread.
     */
    void close(CloseCode code) {
        if (ended.compareAndSet(null, code)) {
            Metrics.counter("console.closed", "code", code.name()).increment();
            execute(() -> closeNow(code));
        }
    }

    /**
     * Waits until the connection has gone; a closed one is cut in any case. Not on an event loop.
     */
    void awaitEnd() {
        channel.closeFuture().awaitUninterruptibly(2 * CLOSE_MILLIS);
    }

    private void closeNow(CloseCode code) {
        closing = true;
        guard.dropAll();
        channel.config().setAutoRead(true);
        channel.writeAndFlush(new CloseWebSocketFrame(code.code(), code.reason()));
        Runnable cut = channel::close;
        channel.eventLoop().schedule(cut, CLOSE_MILLIS, TimeUnit.MILLISECONDS);
    }

    @Override
    public void heard() {
        heardAt = System.nanoTime();
    }

    @Override
    public void refuse(CloseCode code) {
        close(code);
    }

    @Override
    public void room() {
        onRoom.run();
    }

    /**
     * Waits for the first bytes after the upgrade and puts the guard behind the frames' decoder
     * before they get there: no frame passes unseen.
     */
    private final class Installer extends ChannelInboundHandlerAdapter {
        @Override
        public void channelRead(ChannelHandlerContext ctx, Object message) {
            ChannelPipeline pipeline = ctx.pipeline();
            if (pipeline.get(DECODER) != null) {
                pipeline.addAfter(DECODER, "console-guard", guard);
                pipeline.addAfter(DECODER, "console-utf8", new Utf8FrameValidator());
                pipeline.remove(this);
            }
            ctx.fireChannelRead(message);
        }
    }
}
