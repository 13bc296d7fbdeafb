package id.tanggap.server.report.internal;

import java.util.UUID;

/**
 * An agent's part in a call that he answered: all of it, unless it was handed on.
 *
 * @param talkMs conversation
 * @param wrapUpMs after-call work
 */
record AgentPart(UUID agentId, long talkMs, long wrapUpMs) {}
