package id.tanggap.protocol.agent;

import id.tanggap.protocol.ClientCommand;

/** Ends a pause; the queue may ring the agent from now on. */
public record MakeAgentReady() implements ClientCommand<AgentStatus> {}
