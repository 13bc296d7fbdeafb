package id.tanggap.protocol.agent;

import id.tanggap.protocol.ServerReply;

/** The agent's own state after a command. */
public record AgentStatus(AgentView agent) implements ServerReply {}
