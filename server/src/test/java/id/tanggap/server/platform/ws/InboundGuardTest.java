package id.tanggap.server.platform.ws;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.websocketx.BinaryWebSocketFrame;
import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import io.netty.handler.codec.http.websocketx.ContinuationWebSocketFrame;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class InboundGuardTest {
    private static final int LIMIT = 64 * 1024;

    private final List<CloseCode> refused = new ArrayList<>();
    private final EmbeddedChannel channel = new EmbeddedChannel();
    private final InboundGuard guard =
            new InboundGuard(
                    channel,
                    new InboundGuard.Owner() {
                        @Override
                        public void heard() {}

                        @Override
                        public void refuse(CloseCode code) {
                            refused.add(code);
                        }

                        @Override
                        public void room() {}
                    });

    InboundGuardTest() {
        channel.pipeline().addLast(guard);
    }

    @Test
    void aMessageOfExactlyTheLimitPasses() {
        channel.writeInbound(new TextWebSocketFrame("a".repeat(LIMIT)));
        assertThat(refused).isEmpty();
        assertThat(channel.inboundMessages()).hasSize(1);
    }

    @Test
    void aByteMoreIsTooLarge() {
        channel.writeInbound(new TextWebSocketFrame("a".repeat(LIMIT + 1)));
        assertThat(refused).containsExactly(CloseCode.TOO_LARGE);
        assertThat(channel.inboundMessages()).isEmpty();
    }

    @Test
    void sizeIsCountedInBytesAndOverAllFragments() {
        channel.writeInbound(new TextWebSocketFrame(false, 0, "é".repeat(LIMIT / 4)));
        channel.writeInbound(new ContinuationWebSocketFrame(false, 0, "é".repeat(LIMIT / 4)));
        assertThat(refused).isEmpty();
        channel.writeInbound(new ContinuationWebSocketFrame(true, 0, "a"));
        assertThat(refused).containsExactly(CloseCode.TOO_LARGE);
    }

    @Test
    void fragmentsWithoutEndAreRefusedHoweverSmall() {
        channel.writeInbound(new TextWebSocketFrame(false, 0, "a"));
        for (int i = 0; i < 300 && refused.isEmpty(); i++) {
            channel.writeInbound(new ContinuationWebSocketFrame(false, 0, Unpooled.EMPTY_BUFFER));
        }
        assertThat(refused).containsExactly(CloseCode.TOO_LARGE);
    }

    @Test
    void theCountStartsAnewWithEachMessage() {
        for (int i = 0; i < 20; i++) {
            channel.writeInbound(new TextWebSocketFrame("a".repeat(LIMIT)));
            guard.handled();
        }
        assertThat(refused).isEmpty();
    }

    @Test
    void binaryIsRefused() {
        channel.writeInbound(new BinaryWebSocketFrame(Unpooled.wrappedBuffer(new byte[1])));
        assertThat(refused).containsExactly(CloseCode.BINARY);
    }

    @Test
    void readingPausesWhileMessagesWaitAndGoesOnOnceTheyAreDealtWith() {
        for (int i = 0; i < 100; i++) {
            channel.writeInbound(new TextWebSocketFrame("a"));
        }
        assertThat(channel.config().isAutoRead()).isFalse();
        for (int i = 0; i < 91; i++) {
            guard.handled();
        }
        channel.runPendingTasks();
        assertThat(channel.config().isAutoRead()).isFalse();
        guard.handled();
        channel.runPendingTasks();
        assertThat(channel.config().isAutoRead()).isTrue();
    }

    @Test
    void onceRefusedEverythingIsDroppedUpToTheAnswerOfTheOtherSide() {
        guard.dropAll();
        channel.writeInbound(new TextWebSocketFrame("a"));
        assertThat(channel.inboundMessages()).isEmpty();
        assertThat(channel.isOpen()).isTrue();
        channel.writeInbound(new CloseWebSocketFrame());
        assertThat(channel.isOpen()).isFalse();
    }
}
