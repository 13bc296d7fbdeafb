package id.tanggap.server.platform.ws;

import id.tanggap.protocol.ProtocolVersion;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.websocketx.BinaryWebSocketFrame;
import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import io.netty.handler.codec.http.websocketx.ContinuationWebSocketFrame;
import io.netty.handler.codec.http.websocketx.PingWebSocketFrame;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketFrame;
import io.netty.util.ReferenceCountUtil;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Stands before the Jakarta implementation, which gathers fragments and queues messages without
 * bound: counts a message's size over all its fragments, and stops reading while too many messages
 * wait to be dealt with.
 */
final class InboundGuard extends ChannelInboundHandlerAdapter {
    private static final int MAX_FRAGMENTS = 256;
    private static final int PAUSE_AT = 32;
    private static final int GO_ON_AT = 8;

    /** Whose connection it is. */
    interface Owner {
        /** Something came in. Event loop. */
        void heard();

        /** The connection must end. Event loop. */
        void refuse(CloseCode code);

        /** The connection takes messages again. Event loop. */
        void room();
    }

    private final Channel channel;
    private final Owner owner;
    private final AtomicInteger waiting = new AtomicInteger();
    private int bytes;
    private int fragments;
    private boolean dropping;

    InboundGuard(Channel channel, Owner owner) {
        this.channel = channel;
        this.owner = owner;
    }

    @Override
    public void channelRead(ChannelHandlerContext ctx, Object message) {
        if (dropping) {
            boolean answered = message instanceof CloseWebSocketFrame;
            ReferenceCountUtil.release(message);
            if (answered) {
                ctx.close();
            }
            return;
        }
        owner.heard();
        CloseCode refusal = message instanceof WebSocketFrame frame ? refusal(frame) : null;
        if (refusal != null) {
            ReferenceCountUtil.release(message);
            owner.refuse(refusal);
        } else if (message instanceof PingWebSocketFrame && !ctx.channel().isWritable()) {
            ReferenceCountUtil.release(message); // who does not read gets no pongs to pile up
        } else {
            ctx.fireChannelRead(message);
        }
    }

    private @Nullable CloseCode refusal(WebSocketFrame frame) {
        if (frame instanceof BinaryWebSocketFrame) {
            return CloseCode.BINARY;
        }
        if (!(frame instanceof TextWebSocketFrame)
                && !(frame instanceof ContinuationWebSocketFrame)) {
            return null;
        }
        bytes += frame.content().readableBytes();
        fragments++;
        if (bytes > ProtocolVersion.MAX_MESSAGE_BYTES || fragments > MAX_FRAGMENTS) {
            return CloseCode.TOO_LARGE;
        }
        if (frame.isFinalFragment()) {
            bytes = 0;
            fragments = 0;
            if (waiting.incrementAndGet() >= PAUSE_AT) {
                channel.config().setAutoRead(false);
            }
        }
        return null;
    }

    /** A message has been dealt with. Any thread. */
    void handled() {
        if (waiting.decrementAndGet() == GO_ON_AT) {
            channel.eventLoop().execute(this::goOn); // after the pause that it ends
        }
    }

    private void goOn() {
        if (waiting.get() < PAUSE_AT) {
            channel.config().setAutoRead(true);
        }
    }

    /** Drops what still comes in, up to the other side's close frame. Event loop only. */
    void dropAll() {
        dropping = true;
    }

    @Override
    public void channelWritabilityChanged(ChannelHandlerContext ctx) {
        if (ctx.channel().isWritable()) {
            owner.room();
        }
        ctx.fireChannelWritabilityChanged();
    }
}
