package id.tanggap.protocol.agent;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * State of one agent.
 *
 * @param userId the person
 * @param name shown to others
 * @param extension his phone; null when offline
 * @param state what he is doing
 * @param pauseReason why he is not ready; null unless PAUSED or WRAP_UP
 * @param since when this state began
 * @param callId the call he is in or wraps up; null otherwise
 */
public record AgentView(
        UUID userId,
        String name,
        @Nullable String extension,
        AgentState state,
        @Nullable PauseReason pauseReason,
        Instant since,
        @Nullable UUID callId) {}
