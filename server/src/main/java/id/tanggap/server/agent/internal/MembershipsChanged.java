package id.tanggap.server.agent.internal;

/** Fired in a transaction that may have changed what the queue must know of an agent. */
enum MembershipsChanged {
    /** There is nothing to tell but that. */
    INSTANCE
}
