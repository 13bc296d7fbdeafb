package id.tanggap.protocol;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * One message from console to server.
 *
 * @param v protocol version, see {@link ProtocolVersion}
 * @param id UUIDv7 made when the user acted. The reply carries it as {@code replyTo}; a command
 *     that writes is done at most once per user and id, however often the frame is sent.
 * @param command what is asked
 */
public record ClientFrame(int v, @NotNull UUID id, @NotNull @Valid ClientCommand<?> command) {}
