package id.tanggap.protocol.agent;

import id.tanggap.protocol.ServerEvent;

/** An agent's state is now this. */
public record AgentStateChanged(AgentView agent) implements ServerEvent {}
