package id.tanggap.protocol.agent;

import id.tanggap.protocol.ClientCommand;
import jakarta.validation.constraints.NotNull;

/**
 * Stops further calls. During a call it takes effect after it.
 *
 * @param reason why; not a system reason
 */
public record PauseAgent(@NotNull PauseReason reason) implements ClientCommand<AgentStatus> {}
