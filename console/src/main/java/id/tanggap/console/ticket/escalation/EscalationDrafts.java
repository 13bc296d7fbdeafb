package id.tanggap.console.ticket.escalation;

import java.util.UUID;

/** Keeps escalations that are being filled in. Only on the event dispatch thread. */
public interface EscalationDrafts {
    /** Keeps what is filled in for a ticket. */
    void keep(UUID ticketId, EscalationDraft draft);

    /** Forgets it. */
    void dropEscalation(UUID ticketId);

    /** Whether what is kept outlives the console. */
    boolean lasting();
}
