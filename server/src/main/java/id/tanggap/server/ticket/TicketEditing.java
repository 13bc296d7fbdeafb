package id.tanggap.server.ticket;

import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.protocol.ticket.EditTicket;
import id.tanggap.protocol.ticket.TicketDetail;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.fault.DomainException;
import id.tanggap.server.ticket.internal.TicketDesk;
import id.tanggap.server.ticket.internal.TicketEdits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Edits what tickets are about. Two who edit different fields at the same time both get their way;
 * two who edit the same field learn of each other. Any thread; blocking.
 */
@ApplicationScoped
@Transactional
public class TicketEditing {
    private final TicketDesk desk;
    private final TicketEdits edits;

    @Inject
    TicketEditing(TicketDesk desk, TicketEdits edits) {
        this.desk = desk;
        this.edits = edits;
    }

    /**
     * Changes the fields in which {@code mine} differs from {@code base}.
     *
     * @throws DomainException {@code EDIT_CONFLICT} with a {@link FieldError} for each field that
     *     somebody else changed to another value, {@code INVALID} with the fields, {@code
     *     DORS_NUMBER}, {@code TICKET_CLOSED}, {@code NOT_FOUND_HERE}, and {@link
     *     FaultCode#STALE_VERSION} for a version that does not exist yet
     */
    public TicketDetail edit(EditTicket command, Actor actor) {
        return desk.detail(edits.edit(command, actor));
    }
}
