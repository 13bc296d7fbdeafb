package id.tanggap.protocol.call;

import id.tanggap.protocol.ClientCommand;
import id.tanggap.protocol.Done;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Ends the agent's own call.
 *
 * @param callId the call
 */
public record HangUpCall(@NotNull UUID callId) implements ClientCommand<Done> {}
