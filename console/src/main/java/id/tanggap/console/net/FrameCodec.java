package id.tanggap.console.net;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import id.tanggap.protocol.ClientFrame;
import id.tanggap.protocol.Cursor;
import id.tanggap.protocol.Failed;
import id.tanggap.protocol.ServerEvent;
import id.tanggap.protocol.ServerFrame;
import id.tanggap.protocol.ServerReply;
import id.tanggap.protocol.UnknownEvent;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.fault.FaultCode;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Frames as JSON. Lenient to a newer server: fields it does not know are skipped, an event it
 * cannot read becomes {@link UnknownEvent}, a reply it cannot read a fault; the rest of the
 * connection goes on.
 */
public final class FrameCodec {
    private static final Logger LOG = LoggerFactory.getLogger(FrameCodec.class);

    private final ObjectMapper json = mapper();

    /** The mapper that both ways of the console to the server use. */
    static ObjectMapper mapper() {
        JsonFactory factory =
                JsonFactory.builder()
                        .streamReadConstraints(
                                StreamReadConstraints.builder()
                                        .maxNestingDepth(32)
                                        .maxNumberLength(32)
                                        .maxStringLength(64 * 1024)
                                        .build())
                        .build();
        return new ObjectMapper(factory)
                .registerModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                .setSerializationInclusion(JsonInclude.Include.NON_NULL);
    }

    /** A frame as text. */
    public String write(ClientFrame frame) {
        try {
            return json.writeValueAsString(frame);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("command cannot be written", e);
        }
    }

    /**
     * A frame read from text.
     *
     * @throws IllegalArgumentException when it is not a frame at all
     */
    public ServerFrame read(String text) {
        try {
            JsonNode tree = json.readTree(text);
            return new ServerFrame(
                    tree.path("v").asInt(),
                    required(tree, "at", Instant.class),
                    optional(tree, "replyTo", UUID.class),
                    tree.hasNonNull("reply") ? reply(tree.get("reply")) : null,
                    optional(tree, "seq", Long.class),
                    optional(tree, "cursor", Cursor.class),
                    tree.hasNonNull("event") ? event(tree.get("event")) : null);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not a frame", e);
        }
    }

    private ServerReply reply(JsonNode tree) {
        try {
            return json.treeToValue(tree, ServerReply.class);
        } catch (JsonProcessingException e) {
            LOG.error("reply not understood: {}", tree.path("type"), e);
            return new Failed(Fault.of(FaultCode.UNEXPECTED));
        }
    }

    private ServerEvent event(JsonNode tree) {
        try {
            return json.treeToValue(tree, ServerEvent.class);
        } catch (JsonProcessingException e) {
            LOG.error("event not understood: {}", tree.path("type"), e);
            return new UnknownEvent();
        }
    }

    private <T> T required(JsonNode tree, String field, Class<T> type)
            throws JsonProcessingException {
        T value = optional(tree, field, type);
        if (value == null) {
            throw new IllegalArgumentException("not a frame: no " + field);
        }
        return value;
    }

    private <T> @Nullable T optional(JsonNode tree, String field, Class<T> type)
            throws JsonProcessingException {
        return tree.hasNonNull(field) ? json.treeToValue(tree.get(field), type) : null;
    }
}
