package id.tanggap.protocol.agent;

import id.tanggap.protocol.ClientCommand;

/** Leaves the queue and frees the extension. Refused during a call. */
public record SignOutAgent() implements ClientCommand<AgentStatus> {}
