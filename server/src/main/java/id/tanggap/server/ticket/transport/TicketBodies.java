package id.tanggap.server.ticket.transport;

import id.tanggap.protocol.ticket.AssignTicket;
import id.tanggap.protocol.ticket.ChangeTicketStatus;
import id.tanggap.protocol.ticket.EditTicket;
import id.tanggap.protocol.ticket.FileTicket;
import id.tanggap.protocol.ticket.Impact;
import id.tanggap.protocol.ticket.PendingReason;
import id.tanggap.protocol.ticket.ReplyToTicket;
import id.tanggap.protocol.ticket.TicketEntryKind;
import id.tanggap.protocol.ticket.TicketFields;
import id.tanggap.protocol.ticket.TicketOrigin;
import id.tanggap.protocol.ticket.TicketStatus;
import id.tanggap.protocol.ticket.TicketType;
import id.tanggap.protocol.ticket.Urgency;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Bodies of REST requests: the fields of the commands without key and version, which path and
 * header carry. What is missing, the command bus finds out and names.
 */
@SuppressWarnings("NullAway")
final class TicketBodies {
    private TicketBodies() {}

    /** See {@link FileTicket}. */
    record NewTicket(
            @Nullable TicketType ticketType,
            @Nullable String subject,
            @Nullable String description,
            @Nullable String category,
            @Nullable Impact impact,
            @Nullable Urgency urgency,
            @Nullable TicketOrigin origin,
            @Nullable UUID contactId,
            @Nullable UUID unitId,
            @Nullable UUID callId,
            @Nullable String dorsNumber,
            @Nullable Map<String, String> fields,
            @Nullable UUID assetId,
            @Nullable String curriculumCode) {

        FileTicket command() {
            return new FileTicket(
                    ticketType,
                    subject,
                    description,
                    category,
                    impact,
                    urgency,
                    origin,
                    contactId,
                    unitId,
                    callId,
                    dorsNumber,
                    fields,
                    assetId,
                    curriculumCode);
        }
    }

    /** See {@link EditTicket}. */
    record Edit(@Nullable TicketFields base, @Nullable TicketFields mine) {
        EditTicket command(UUID ticketId, int version) {
            return new EditTicket(ticketId, version, base, mine);
        }
    }

    /** See {@link AssignTicket}. */
    record Assignment(@Nullable String group, @Nullable UUID assigneeId) {
        AssignTicket command(UUID ticketId, int version) {
            return new AssignTicket(ticketId, version, group, assigneeId);
        }
    }

    /** See {@link ChangeTicketStatus}. */
    record StatusChange(
            @Nullable TicketStatus to,
            @Nullable PendingReason pendingReason,
            @Nullable String note,
            @Nullable Instant plannedFor,
            boolean acknowledgeOpenTasks,
            boolean resolveIncidents) {
        ChangeTicketStatus command(UUID ticketId, int version) {
            return new ChangeTicketStatus(
                    ticketId,
                    version,
                    to,
                    pendingReason,
                    note,
                    plannedFor,
                    acknowledgeOpenTasks,
                    resolveIncidents);
        }
    }

    /** See {@link ReplyToTicket}. */
    record Reply(@Nullable TicketEntryKind kind, @Nullable String text) {
        ReplyToTicket command(UUID ticketId) {
            return new ReplyToTicket(ticketId, kind, text);
        }
    }
}
