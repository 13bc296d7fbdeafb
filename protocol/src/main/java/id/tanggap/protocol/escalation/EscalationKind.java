package id.tanggap.protocol.escalation;

/** Where a ticket is escalated to. */
public enum EscalationKind {
    /** To a support group that knows more; with the ticket goes the work. */
    FUNCTIONAL,
    /** To the supervisor: he is told, the work stays where it is. */
    HIERARCHICAL
}
