package id.tanggap.server.agent.internal;

import com.github.f4b6a3.uuid.UuidCreator;
import id.tanggap.protocol.agent.AgentState;
import id.tanggap.protocol.agent.AgentView;
import id.tanggap.protocol.agent.PauseReason;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One line of the history: from this time on the agent was in this state. */
@Entity
@Immutable
@Table(name = "agent_state_log")
class AgentStateEntry {
    @Id private UUID id;
    private UUID userId;
    private Instant at;

    @Enumerated(EnumType.STRING)
    private AgentState state;

    @Enumerated(EnumType.STRING)
    private @Nullable PauseReason pauseReason;

    private @Nullable String extension;
    private @Nullable UUID callId;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    AgentStateEntry() {}

    AgentStateEntry(AgentView view, Instant at) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.userId = view.userId();
        this.at = at;
        this.state = view.state();
        this.pauseReason = view.pauseReason();
        this.extension = view.extension();
        this.callId = view.callId();
    }
}
