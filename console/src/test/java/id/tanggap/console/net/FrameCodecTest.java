package id.tanggap.console.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tanggap.protocol.ClientFrame;
import id.tanggap.protocol.Failed;
import id.tanggap.protocol.UnknownEvent;
import id.tanggap.protocol.session.Ping;
import id.tanggap.protocol.session.Pong;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FrameCodecTest {
    private static final String HEAD = "{\"v\":1,\"at\":\"2026-11-23T01:00:00Z\",";

    private final FrameCodec codec = new FrameCodec();

    @Test
    void writesTheTypeTheServerKnows() {
        assertThat(codec.write(new ClientFrame(1, new UUID(0, 1), new Ping())))
                .isEqualTo(
                        "{\"v\":1,\"id\":\"00000000-0000-0000-0000-000000000001\","
                                + "\"command\":{\"type\":\"session.ping\"}}");
    }

    @Test
    void fieldsOfANewerServerAreSkipped() {
        var frame =
                codec.read(
                        HEAD
                                + "\"replyTo\":\"00000000-0000-0000-0000-000000000001\",\"later\":1,"
                                + "\"reply\":{\"type\":\"session.pong\",\"load\":0.5}}");
        assertThat(frame.reply()).isEqualTo(new Pong());
    }

    @Test
    void anEventThatCannotBeReadBecomesUnknown() {
        var frame =
                codec.read(
                        HEAD
                                + "\"seq\":4,\"cursor\":{\"epoch\":\"e\",\"xid\":1,\"id\":1},"
                                + "\"event\":{\"type\":\"pbx.changed\",\"pbx\":{\"state\":\"MELTED\"}}}");
        assertThat(frame.event()).isEqualTo(new UnknownEvent());
        assertThat(frame.seq()).isEqualTo(4);
    }

    @Test
    void aReplyThatCannotBeReadIsAFault() {
        var frame = codec.read(HEAD + "\"reply\":{\"type\":\"what.is.this\"}}");
        assertThat(frame.reply()).isInstanceOf(Failed.class);
    }

    @Test
    void whatIsNoFrameIsRefused() {
        assertThatThrownBy(() -> codec.read("[1,2]")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> codec.read("hello")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> codec.read("[".repeat(100)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
