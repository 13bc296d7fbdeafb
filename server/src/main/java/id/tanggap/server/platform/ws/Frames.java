package id.tanggap.server.platform.ws;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import id.tanggap.protocol.ClientCommand;
import id.tanggap.protocol.ClientFrame;
import id.tanggap.protocol.ProtocolVersion;
import id.tanggap.protocol.ServerFrame;
import id.tanggap.protocol.ServerReply;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.server.platform.fault.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** JSON of the frames. */
@ApplicationScoped
class Frames {
    private final ObjectReader tree;
    private final ObjectReader command;
    private final ObjectWriter writer;
    private final Clock clock;

    @Inject
    Frames(ObjectMapper json, Clock clock) {
        this.tree = json.readerFor(JsonNode.class);
        this.command = json.readerFor(ClientCommand.class);
        this.writer = json.writerFor(ServerFrame.class);
        this.clock = clock;
    }

    /** A frame that cannot be read. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient @Nullable UUID id;
        private final transient Exception why;

        Unreadable(@Nullable UUID id, Exception why) {
            super(why);
            this.id = id;
            this.why = why;
        }

        /** What is wrong with it. */
        Exception why() {
            return why;
        }

        /** The frame's id, null when not even that could be read. */
        @Nullable UUID id() {
            return id;
        }
    }

    /** Reads a frame. */
    ClientFrame read(String text) throws Unreadable {
        UUID id = null;
        try {
            JsonNode frame = tree.readTree(text);
            id = id(frame);
            if (id == null || !frame.path("command").isObject()) {
                throw new Unreadable(id, DomainException.of(FaultCode.MALFORMED));
            }
            if (frame.path("v").asInt() != ProtocolVersion.CURRENT) {
                throw new Unreadable(id, DomainException.of(FaultCode.UNSUPPORTED_VERSION));
            }
            return new ClientFrame(
                    ProtocolVersion.CURRENT, id, command.readValue(frame.get("command")));
        } catch (JsonProcessingException e) {
            throw new Unreadable(id, e);
        } catch (java.io.IOException e) {
            throw new IllegalStateException("reading from memory", e);
        }
    }

    /** Writes a reply as UTF-8. */
    byte[] reply(@Nullable UUID replyTo, ServerReply reply) {
        try {
            byte[] json =
                    writer.writeValueAsBytes(ServerFrame.reply(clock.instant(), replyTo, reply));
            if (json.length > ProtocolVersion.MAX_ANSWER_BYTES) {
                throw new IllegalStateException(
                        "a reply of "
                                + json.length
                                + " bytes: "
                                + reply.getClass().getSimpleName());
            }
            return json;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("reply not written", e);
        }
    }

    private static @Nullable UUID id(JsonNode frame) {
        try {
            String id = frame.path("id").textValue();
            return id == null ? null : UUID.fromString(id);
        } catch (IllegalArgumentException _) {
            return null;
        }
    }
}
